package io.github.thematicsessions.io.json;

import java.nio.charset.StandardCharsets;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/** A name or a word that is written again and again: it is put into quotes once. */
final class FixedText {

    private final SerializableString text;
    private final byte[] quoted;

    FixedText(String text) {
        this.text = new SerializedString(text);
        byte[] inner = this.text.asQuotedUTF8();
        this.quoted = ('"' + new String(inner, StandardCharsets.UTF_8) + '"').getBytes(StandardCharsets.UTF_8);
    }

    /** Returns the text for a generator of Jackson. */
    SerializableString text() {
        return text;
    }

    /** Returns the text in quotes, in UTF-8. */
    byte[] quoted() {
        return quoted;
    }
}
