package io.github.thematicsessions.io.json;

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
    void plainText(char[] units, int length) {
        out.writeString(units, 0, length);
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
