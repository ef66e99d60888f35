package io.github.thematicsessions.io.json;

import java.nio.charset.StandardCharsets;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/** A name or a word that is written again and again: what it is written and compared as is made once. */
final class FixedText {

    private final SerializableString text;
    private final char[] units;
    private final byte[] quoted;
    private final byte[] member;
    private final byte[] indentedName;

    FixedText(String text) {
        this.text = new SerializedString(text);
        this.units = text.toCharArray();
        String inner = '"' + new String(this.text.asQuotedUTF8(), StandardCharsets.UTF_8) + '"';
        this.quoted = utf8(inner);
        this.member = utf8("," + inner + ":");
        this.indentedName = utf8(inner + ": ");
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Returns the text for a generator of Jackson. */
    SerializableString text() {
        return text;
    }

    /** Returns the text to be compared with. */
    char[] units() {
        return units;
    }

    /** Returns the text in quotes, in UTF-8. */
    byte[] quoted() {
        return quoted;
    }

    /** Returns the text as the name of a member, in UTF-8, with its colon and with the comma that parts it from another. */
    byte[] member() {
        return member;
    }

    /** Returns the text as the name of a member, in UTF-8, with its colon and a space behind it. */
    byte[] indentedName() {
        return indentedName;
    }

    @Override
    public String toString() {
        return text.getValue();
    }
}
