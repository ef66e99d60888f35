package io.github.thematicsessions.io.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * The lines of a stream of bytes, one after the other, in one buffer that is used again. A line ends with a line feed or with
 * a carriage return and a line feed; the last one may have no end. The mark that some programs put before UTF-8 is stepped
 * over. No more than one line is in memory, and of one that is too long no more than it may have.
 */
final class LineBytes {

    private static final int FIRST_CAPACITY = 1 << 16;
    private static final int NONE = -1;

    private static final VarHandle EIGHT_BYTES =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long LINE_FEEDS = 0x0A0A0A0A0A0A0A0AL;
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGHEST_BITS = 0x8080808080808080L;

    private final InputStream stream;
    private final int longest;

    private byte[] bytes = new byte[FIRST_CAPACITY];
    private int at;
    private int until;
    private boolean begun;

    private int start;
    private int end;
    private boolean tooLong;
    private boolean withoutEnd;

    /**
     * Makes the lines of a stream.
     *
     * @param stream the stream
     * @param longest how many bytes a line may have without its end
     */
    LineBytes(InputStream stream, int longest) {
        this.stream = stream;
        this.longest = longest;
    }

    /**
     * Goes to the next line.
     *
     * @return whether there is one
     * @throws UncheckedIOException if the stream fails
     */
    boolean next() {
        if (at == until && !fill()) {
            return false;
        }
        if (!begun) {
            stepOverMark();
            begun = true;
        }
        tooLong = false;
        withoutEnd = false;
        int sought = at;
        while (true) {
            int lineFeed = lineFeed(sought);
            if (lineFeed >= 0) {
                take(lineFeed);
                at = lineFeed + 1;
                return true;
            }
            if (until - at >= longest + 2) {
                tooLong = true;
                at = until;
            }
            int searched = until - at;
            if (!fill()) {
                withoutEnd = true;
                take(until);
                at = until;
                return true;
            }
            sought = at + searched;
        }
    }

    private void take(int lineFeed) {
        start = at;
        end = lineFeed > at && bytes[lineFeed - 1] == '\r' ? lineFeed - 1 : lineFeed;
        tooLong |= end - start > longest;
    }

    /** Looks at eight bytes at once: most of a line is looked at for this alone. */
    private int lineFeed(int from) {
        int i = from;
        for (; i + Long.BYTES <= until; i += Long.BYTES) {
            long zeroForLineFeed = (long) EIGHT_BYTES.get(bytes, i) ^ LINE_FEEDS;
            long found = zeroForLineFeed - ONES & ~zeroForLineFeed & HIGHEST_BITS;
            if (found != 0) {
                return i + Long.numberOfTrailingZeros(found) / Byte.SIZE;
            }
        }
        for (; i < until; i++) {
            if (bytes[i] == '\n') {
                return i;
            }
        }
        return NONE;
    }

    /** Steps over the mark; nothing of the stream is used yet. */
    private void stepOverMark() {
        while (until < 3 && fill()) {
            // A stream may give its first bytes one by one.
        }
        boolean mark = until >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
        if (mark) {
            at = 3;
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
            bytes = Arrays.copyOf(bytes, Math.min(longest + 2, bytes.length * 2));
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

    /** Returns the array that the line stands in; another one may take its place with the next line. */
    byte[] bytes() {
        return bytes;
    }

    /** Returns where in the array the line begins. */
    int start() {
        return start;
    }

    /** Returns where in the array the line ends, without what ends it. */
    int end() {
        return end;
    }

    /** Tells whether the line has more bytes than a line may have; then they are not known. */
    boolean isTooLong() {
        return tooLong;
    }

    /** Tells whether the line has no end, so that it may be a part of a line only. */
    boolean isWithoutEnd() {
        return withoutEnd;
    }
}
