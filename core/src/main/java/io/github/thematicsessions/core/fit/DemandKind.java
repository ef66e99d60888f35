package io.github.thematicsessions.core.fit;

import io.github.thematicsessions.core.Coded;
import io.github.thematicsessions.core.InvalidValueException;

/** What a demand on the time of a session asks for. */
public enum DemandKind implements Coded {
    /** A part starts at a moment or later. */
    STARTS_NOT_BEFORE,
    /** A part starts at a moment or earlier. */
    STARTS_NOT_AFTER,
    /** A part ends at a moment or later. */
    ENDS_NOT_BEFORE,
    /** A part ends at a moment or earlier. */
    ENDS_NOT_AFTER,
    /** A part takes a time or longer. */
    TAKES_AT_LEAST,
    /** A part takes a time or less. */
    TAKES_AT_MOST,
    /** A part starts when another has ended, or later. */
    FOLLOWS,
    /** A part starts when another has ended, or so much later at most. */
    FOLLOWS_CLOSELY,
    /** A part lies within another: it starts when that has started, ends before that has ended, or both. */
    LIES_WITHIN,
    /** Between one end of a part and the same end of what it lies within there is no more than so much time. */
    FILLS;

    /**
     * Finds a word by its code.
     *
     * @param code the code, such as {@code takes-at-least}
     * @return the word
     * @throws InvalidValueException if no word has that code; the message lists those that exist
     */
    public static DemandKind of(String code) {
        return Coded.of(DemandKind.class, code);
    }

    /**
     * Tells whether a demand of this kind names a moment.
     *
     * @return whether it does; otherwise it names a length of time or nothing
     */
    public boolean isOfTheClock() {
        return switch (this) {
            case STARTS_NOT_BEFORE, STARTS_NOT_AFTER, ENDS_NOT_BEFORE, ENDS_NOT_AFTER -> true;
            case TAKES_AT_LEAST, TAKES_AT_MOST, FOLLOWS, FOLLOWS_CLOSELY, LIES_WITHIN, FILLS -> false;
        };
    }
}
