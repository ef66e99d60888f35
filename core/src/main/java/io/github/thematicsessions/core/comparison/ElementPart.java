package io.github.thematicsessions.core.comparison;

import io.github.thematicsessions.core.Coded;
import io.github.thematicsessions.core.InvalidValueException;

/** A part of a segment, a slot or a side event other than its place and its people. */
public enum ElementPart implements Coded {
    /** The kind of a segment. */
    KIND,
    /** The number that the programme gives to a segment. */
    NUMBER,
    /** The title. */
    TITLE,
    /** What the programme says about a segment below the title. */
    DESCRIPTION,
    /** How many are inscribed for the floor of a segment. */
    INSCRIBED,
    /** In what role the speaker of a slot speaks. */
    CAPACITY,
    /** What a slot is for. */
    PURPOSE,
    /** Who appointed the speaker of a slot. */
    APPOINTED_BY,
    /** The time given to the speaker of a slot. */
    ALLOTTED,
    /** Whether a side event was coordinated. */
    COORDINATED,
    /** The order of those slots that a segment or side event has in both plans. */
    ORDER,
    /** The words of the source. */
    AS_PUBLISHED;

    /**
     * Finds a word by its code.
     *
     * @param code the code, such as {@code as-published}
     * @return the word
     * @throws InvalidValueException if no word has that code; the message lists those that exist
     */
    public static ElementPart of(String code) {
        return Coded.of(ElementPart.class, code);
    }
}
