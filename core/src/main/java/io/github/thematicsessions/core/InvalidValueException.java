package io.github.thematicsessions.core;

import java.io.Serial;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A value that makes no sense whatever a procedural note says, such as an end before its start. It carries the field,
 * what was expected and what was found, so that a reader of documents can point at the place.
 */
public final class InvalidValueException extends IllegalArgumentException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** The field, in the words of the type. */
    private final String field;

    /** What the field takes. */
    private final String expected;

    /** What was given, as text. */
    private final String found;

    /**
     * Refuses a value.
     *
     * @param field the field that holds it, in the words of the type
     * @param expected what the field takes
     * @param found the value that was given; of an optional one its text is what it holds, or {@code nothing}
     */
    public InvalidValueException(String field, String expected, @Nullable Object found) {
        super(field + ": expected " + expected + ", found " + text(found));
        this.field = field;
        this.expected = expected;
        this.found = text(found);
    }

    /** What may be absent is a matter of Java: people read the value, or that there is nothing. */
    private static String text(@Nullable Object found) {
        if (found instanceof Optional<?> optional) {
            return optional.map(Object::toString).orElse("nothing");
        }
        if (found instanceof OptionalInt optional) {
            return optional.isPresent() ? String.valueOf(optional.getAsInt()) : "nothing";
        }
        return String.valueOf(found);
    }

    /**
     * Refuses a value unless a condition holds.
     *
     * @param holds the condition
     * @param field the field that holds the value
     * @param expected what the field takes
     * @param found the value that was given; its text is made only if it is refused
     * @throws InvalidValueException if the condition does not hold
     */
    public static void unless(boolean holds, String field, String expected, @Nullable Object found) {
        if (!holds) {
            throw new InvalidValueException(field, expected, found);
        }
    }

    /**
     * Refuses text that says nothing or that no document can hold.
     *
     * @param field the field that holds the text
     * @param text the text
     * @return the text
     * @throws InvalidValueException if the text is blank or has half of a surrogate pair
     */
    public static String unlessText(String field, String text) {
        if (isBlank(text)) {
            throw new InvalidValueException(field, "text that is not blank", '"' + text + '"');
        }
        unless(isWellFormed(text), field, "text without half of a surrogate pair", "such a half");
        return text;
    }

    /**
     * Refuses a date that has no four-digit year.
     *
     * @param field the field that holds the date
     * @param date the date
     * @throws InvalidValueException if the year is not from 1 to 9999
     */
    public static void unlessDate(String field, LocalDate date) {
        unless(date.getYear() >= 1 && date.getYear() <= 9999, field, "a date of the years 1 to 9999", date);
    }

    /** A no-break space says nothing either. */
    private static boolean isBlank(String text) {
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (!Character.isWhitespace(unit) && !Character.isSpaceChar(unit)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isWellFormed(String text) {
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (Character.isSurrogate(unit)) {
                boolean pair = Character.isHighSurrogate(unit)
                        && i + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(i + 1));
                if (!pair) {
                    return false;
                }
                i++;
            }
        }
        return true;
    }

    /**
     * Returns the field that holds the value.
     *
     * @return its name
     */
    public String field() {
        return field;
    }

    /**
     * Returns what the field takes.
     *
     * @return a phrase
     */
    public String expected() {
        return expected;
    }

    /**
     * Returns what was given.
     *
     * @return the value as text
     */
    public String found() {
        return found;
    }
}
