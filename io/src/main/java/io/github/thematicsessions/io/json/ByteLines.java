package io.github.thematicsessions.io.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The lines of a stream of UTF-8 bytes. The mark that some programs put before it is stepped over. No more than one line
 * is in memory, and of one that is too long no more than it may have.
 */
final class ByteLines extends LineSource {

    private static final int FIRST_CAPACITY = 1 << 16;
    private static final int MOST = LONGEST + 2;

    private final InputStream stream;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);

    private byte[] bytes = new byte[FIRST_CAPACITY];
    private ByteBuffer undecoded = ByteBuffer.wrap(bytes);
    private CharBuffer decoded = CharBuffer.wrap(units());
    private int at;
    private int until;

    ByteLines(InputStream stream) {
        this.stream = stream;
    }

    @Override
    boolean next() {
        if (at == until && !fill()) {
            return false;
        }
        begin();
        if (number() == 1) {
            stepOverMark();
        }
        int sought = at;
        while (true) {
            int lineFeed = lineFeed(sought);
            if (lineFeed >= 0) {
                take(lineFeed);
                at = lineFeed + 1;
                return true;
            }
            if (until - at >= MOST) {
                setTooLong();
                at = until;
            }
            int searched = until - at;
            if (!fill()) {
                setWithoutEnd();
                take(until);
                at = until;
                return true;
            }
            sought = at + searched;
        }
    }

    private int lineFeed(int from) {
        for (int i = from; i < until; i++) {
            if (bytes[i] == '\n') {
                return i;
            }
        }
        return -1;
    }

    private void stepOverMark() {
        while (until - at < 3 && fill()) {
            // A stream may give its first bytes one by one.
        }
        boolean mark = until - at >= 3
                && bytes[at] == (byte) 0xEF
                && bytes[at + 1] == (byte) 0xBB
                && bytes[at + 2] == (byte) 0xBF;
        if (mark) {
            at += 3;
        }
    }

    /** Gets more bytes behind those that are not used yet, which may move to the front; false at the end of the stream. */
    private boolean fill() {
        if (at > 0) {
            System.arraycopy(bytes, at, bytes, 0, until - at);
            until -= at;
            at = 0;
        }
        if (until == bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.min(MOST, bytes.length * 2));
            undecoded = ByteBuffer.wrap(bytes);
        }
        try {
            int count = stream.read(bytes, until, bytes.length - until);
            if (count == 0) {
                throw new IOException("a stream that gives no byte and has no end");
            }
            until += Math.max(count, 0);
            return count > 0;
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    /** Takes the text of the line that begins with the first byte not used yet. */
    private void take(int lineFeed) {
        int end = lineFeed > at && bytes[lineFeed - 1] == '\r' ? lineFeed - 1 : lineFeed;
        if (isTooLong() || end - at > LONGEST) {
            setTooLong();
        } else {
            decode(end);
        }
    }

    private void decode(int end) {
        char[] room = room(end - at);
        if (decoded.capacity() != room.length) {
            decoded = CharBuffer.wrap(room);
        }
        undecoded.limit(end).position(at);
        decoded.clear();
        decoder.reset();
        CoderResult result = decoder.decode(undecoded, decoded, false);
        setLength(decoded.position());
        if (undecoded.hasRemaining()) {
            setUndecodable(undecoded.get() & 0xFF, !result.isError());
        }
    }
}
