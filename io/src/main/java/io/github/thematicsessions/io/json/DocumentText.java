package io.github.thematicsessions.io.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** The text of a document before it is read, as far as it is text. */
final class DocumentText {

    private static final int NONE = -1;
    private static final String END = "the end of the document";
    private static final String END_OF_LINE = "the end of the line";

    private final char[] units;
    private final int length;
    private final int undecodable;
    private final String end;
    private final boolean tooLong;

    private DocumentText(char[] units, int length, int undecodable, String end, boolean tooLong) {
        this.units = units;
        this.length = length;
        this.undecodable = undecodable;
        this.end = end;
        this.tooLong = tooLong;
    }

    static DocumentText of(String text) {
        if (text.length() > Dialect.LONGEST_DOCUMENT) {
            return tooLong();
        }
        char[] units = text.toCharArray();
        return new DocumentText(units, units.length, NONE, END, false);
    }

    /** Takes a line, whose end is none of its bytes. */
    static DocumentText ofLine(byte[] line) {
        return decode(ByteBuffer.wrap(line), END_OF_LINE);
    }

    /** Stands for a text that is longer than a document may be. */
    static DocumentText tooLong() {
        return new DocumentText(new char[0], 0, NONE, END, true);
    }

    /** Reads a stream to its end; the mark that some programs put before UTF-8 text is stepped over. */
    static DocumentText of(InputStream stream) {
        byte[] bytes;
        try {
            bytes = stream.readNBytes(Dialect.LONGEST_DOCUMENT + 1);
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
        if (bytes.length > Dialect.LONGEST_DOCUMENT) {
            return tooLong();
        }
        int mark = hasMark(bytes) ? 3 : 0;
        return decode(ByteBuffer.wrap(bytes, mark, bytes.length - mark), END);
    }

    private static boolean hasMark(byte[] bytes) {
        return bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
    }

    private static DocumentText decode(ByteBuffer bytes, String end) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer units = CharBuffer.allocate(bytes.remaining());
        boolean stopped = decoder.decode(bytes, units, true).isError();
        int undecodable = stopped ? bytes.get() & 0xFF : NONE;
        return new DocumentText(units.array(), units.position(), undecodable, end, false);
    }

    /** Returns the text; the array may be longer. */
    char[] units() {
        return units;
    }

    /** Returns how much of the array is text. */
    int length() {
        return length;
    }

    /** Tells whether bytes follow that are no UTF-8. */
    boolean isCutShort() {
        return undecodable != NONE;
    }

    /** Returns the first of those bytes. */
    int undecodable() {
        return undecodable;
    }

    /** Tells what the end of the text is called. */
    String end() {
        return end;
    }

    /** Tells whether there was more than a document may have; then there is no text. */
    boolean isTooLong() {
        return tooLong;
    }
}
