package io.github.thematicsessions.io.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * The text of a table before it is read, as far as it is text, without the mark in front.
 *
 * @param text the text
 * @param flaw what ends it before its end, such as {@code the byte 0xE9}; empty if nothing does
 */
record TableText(String text, String flaw) {

    /** How many bytes, or UTF-16 code units where it is given as text, a table may have. */
    static final int LONGEST = 1 << 26;

    static final String TOO_LONG = "more";

    static TableText of(String text) {
        return text.length() > LONGEST ? new TableText("", TOO_LONG) : new TableText(unmarked(text), "");
    }

    /** Reads a stream to its end. */
    static TableText of(InputStream stream) {
        byte[] bytes;
        try {
            bytes = stream.readNBytes(LONGEST + 1);
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
        return bytes.length > LONGEST ? new TableText("", TOO_LONG) : decoded(ByteBuffer.wrap(bytes));
    }

    private static TableText decoded(ByteBuffer bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer units = CharBuffer.allocate(bytes.remaining());
        boolean stopped = decoder.decode(bytes, units, true).isError();
        String flaw = stopped ? String.format(Locale.ROOT, "the byte 0x%02X", bytes.get() & 0xFF) : "";
        return new TableText(unmarked(units.flip().toString()), flaw);
    }

    private static String unmarked(String text) {
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }
}
