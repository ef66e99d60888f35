package io.github.thematicsessions.io;

import io.github.thematicsessions.core.InvalidValueException;
import io.github.thematicsessions.core.report.Pointer;

/**
 * One thing in a document that cannot be read: where it is, what was expected there and what was found.
 *
 * <p>Lines end with a line feed, a carriage return or both together. Columns count UTF-16 code units, as Java and most
 * editors do; a tab is one. Immutable and thread-safe.
 *
 * @param pointer the place in the structure of the document; the root where the document has no structure of its own
 * @param line the line, from 1
 * @param column the column in that line, from 1
 * @param expected what the place takes, as a phrase
 * @param found what is there, as a phrase
 */
public record Problem(Pointer pointer, int line, int column, String expected, String found) {

    /**
     * Checks the figures.
     *
     * @throws InvalidValueException if the line or the column is not positive
     */
    public Problem {
        InvalidValueException.unless(line >= 1, "line", "a number from 1", line);
        InvalidValueException.unless(column >= 1, "column", "a number from 1", column);
    }

    /**
     * Returns the problem as one line, such as {@code line 12, column 7, /days/0/date: expected a date as 2017-10-12,
     * found "12 October"}.
     *
     * @return the line without an end
     */
    @Override
    public String toString() {
        String place = pointer.toString();
        return "line " + line + ", column " + column + (place.isEmpty() ? "" : ", " + place) + ": expected " + expected
                + ", found " + found;
    }
}
