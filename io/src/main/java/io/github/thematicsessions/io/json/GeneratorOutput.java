package io.github.thematicsessions.io.json;

import java.nio.charset.StandardCharsets;
import tools.jackson.core.JsonGenerator;

/** Writes into a document of somebody else, which a generator of Jackson writes. */
final class GeneratorOutput extends JsonOutput {

    private final JsonGenerator out;

    GeneratorOutput(JsonGenerator out) {
        this.out = out;
    }

    @Override
    void startObject() {
        out.writeStartObject();
    }

    @Override
    void endObject() {
        out.writeEndObject();
    }

    @Override
    void startArray() {
        out.writeStartArray();
    }

    @Override
    void endArray() {
        out.writeEndArray();
    }

    @Override
    void element() {
        // The generator sees by itself where an element begins.
    }

    @Override
    void name(FixedText name) {
        out.writeName(name.text());
    }

    @Override
    void word(FixedText word) {
        out.writeString(word.text());
    }

    @Override
    void text(String text) {
        out.writeString(text);
    }

    @Override
    void plainText(byte[] ascii, int length) {
        out.writeString(new String(ascii, 0, length, StandardCharsets.US_ASCII));
    }

    @Override
    void number(int number) {
        out.writeNumber(number);
    }

    @Override
    void flag(boolean flag) {
        out.writeBoolean(flag);
    }
}
