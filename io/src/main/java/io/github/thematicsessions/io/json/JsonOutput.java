package io.github.thematicsessions.io.json;

import java.time.OffsetDateTime;

/** Where values are written: in their order, as objects, arrays and scalars. Whoever takes them cares for all that is between. */
abstract class JsonOutput {

    private final MomentText moments = new MomentText();

    abstract void startObject();

    abstract void endObject();

    abstract void startArray();

    abstract void endArray();

    /** Goes on to the next element of an array, whose value comes next. */
    abstract void element();

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
     * @param ascii holds the text from its first place on
     * @param length the length of the text
     */
    abstract void plainText(byte[] ascii, int length);

    abstract void number(int number);

    abstract void flag(boolean flag);

    /**
     * Writes a moment as text.
     *
     * @throws io.github.thematicsessions.core.InvalidValueException if the year is not from 1 to 9999
     */
    final void moment(OffsetDateTime moment) {
        int length = moments.print(moment);
        plainText(moments.ascii(), length);
    }

    final void name(String name) {
        name(new FixedText(name));
    }
}
