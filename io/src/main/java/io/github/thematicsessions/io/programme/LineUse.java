package io.github.thematicsessions.io.programme;

import io.github.thematicsessions.core.InvalidValueException;
import io.github.thematicsessions.core.session.ElementId;
import java.util.List;

/**
 * How one line of a programme was used.
 *
 * <p>Immutable and thread-safe.
 *
 * @param line the line, from 1
 * @param text the line as published, without its end
 * @param role what it was used for
 * @param elements what it says something of, in the order in which they are met in it: the session, a segment, its slots,
 *     a side event. Empty for a line of no element, such as the heading of a day
 */
public record LineUse(int line, String text, LineRole role, List<ElementId> elements) {

    /**
     * Checks the number and copies the list.
     *
     * @throws InvalidValueException if the line is not positive
     */
    public LineUse {
        InvalidValueException.unless(line >= 1, "line", "a number from 1", line);
        elements = List.copyOf(elements);
    }

    /**
     * Tells whether something was made of this line, or there is nothing on it.
     *
     * @return false if it was not understood or not read
     */
    public boolean isUnderstood() {
        return role != LineRole.NOT_UNDERSTOOD && role != LineRole.NOT_READ;
    }
}
