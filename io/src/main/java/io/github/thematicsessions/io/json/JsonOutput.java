package io.github.thematicsessions.io.json;

/** Where values are written: in their order, as objects, arrays and scalars. Whoever takes them cares for all that is between. */
abstract class JsonOutput {

    abstract void startObject();

    abstract void endObject();

    abstract void startArray();

    abstract void endArray();

    /** Names the member whose value comes next. */
    abstract void name(FixedText name);

    /** Writes a text that is written again and again. */
    abstract void word(FixedText word);

    /**
     * Writes a text.
     *
     * @throws io.github.thematicsessions.core.InvalidValueException if it has half of a surrogate pair, which no document can
     *     hold
     */
    abstract void text(String text);

    /**
     * Writes a text of figures and letters of ASCII.
     *
     * @param units holds the text from its first place on
     * @param length the length of the text
     */
    abstract void plainText(char[] units, int length);

    abstract void number(int number);

    abstract void flag(boolean flag);

    final void name(String name) {
        name(new FixedText(name));
    }
}
