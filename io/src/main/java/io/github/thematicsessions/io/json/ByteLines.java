package io.github.thematicsessions.io.json;

import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** The lines of a stream of UTF-8 bytes. The mark that some programs put before it is stepped over. */
final class ByteLines extends LineSource {

    private final LineBytes lines;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);

    private ByteBuffer undecoded = ByteBuffer.allocate(0);
    private CharBuffer decoded = CharBuffer.wrap(units());

    ByteLines(InputStream stream) {
        this.lines = new LineBytes(stream, LONGEST);
    }

    @Override
    boolean next() {
        if (!lines.next()) {
            return false;
        }
        begin();
        if (lines.isWithoutEnd()) {
            setWithoutEnd();
        }
        if (lines.isTooLong()) {
            setTooLong();
        } else {
            decode();
        }
        return true;
    }

    private void decode() {
        char[] room = room(lines.end() - lines.start());
        if (decoded.capacity() != room.length) {
            decoded = CharBuffer.wrap(room);
        }
        // The array of the lines gives way to a longer one only.
        if (undecoded.capacity() != lines.bytes().length) {
            undecoded = ByteBuffer.wrap(lines.bytes());
        }
        undecoded.limit(lines.end()).position(lines.start());
        decoded.clear();
        decoder.reset();
        CoderResult result = decoder.decode(undecoded, decoded, false);
        setLength(decoded.position());
        if (undecoded.hasRemaining()) {
            setUndecodable(undecoded.get() & 0xFF, !result.isError());
        }
    }
}
