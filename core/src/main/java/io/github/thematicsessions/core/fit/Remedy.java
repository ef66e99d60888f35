package io.github.thematicsessions.core.fit;

import io.github.thematicsessions.core.InvalidValueException;
import io.github.thematicsessions.core.note.ProvisionId;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/**
 * One way to end a conflict, with the smallest amount that does. After it the rest of the plan can hold, and nothing takes
 * less than its shortest time.
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface Remedy {

    /**
     * Turns become shorter, within the range that the note gives for them.
     *
     * @param cuts how much shorter each of them becomes, all of them together; at least one
     */
    record Shorten(List<Cut> cuts) implements Remedy {

        /**
         * Copies the list.
         *
         * @throws InvalidValueException if there is no cut
         */
        public Shorten {
            cuts = List.copyOf(cuts);
            InvalidValueException.unless(!cuts.isEmpty(), "cuts", "at least one cut", cuts);
        }
    }

    /**
     * What one turn gives.
     *
     * @param part the turn
     * @param to how long it takes at most after the change
     * @param by how much shorter that is
     */
    record Cut(Part part, Duration to, Duration by) {

        /**
         * Checks the amounts.
         *
         * @throws InvalidValueException if what is left is negative or nothing is given
         */
        public Cut {
            InvalidValueException.unless(!to.isNegative(), "to", "a length that is not negative", to);
            InvalidValueException.unless(by.compareTo(Duration.ZERO) > 0, "by", "a length of more than zero", by);
        }
    }

    /**
     * A segment or a side event gets other hours. Where both ends move alike, the hours of its turns go with them; where one
     * does, they stay. Rows keep their order.
     *
     * @param part the segment or the side event
     * @param start when it starts then, or empty if the plan does not say when it starts
     * @param end when it ends then, or empty if the plan does not say when it ends
     * @param by how far the end that moves farthest is moved
     */
    record Move(Part part, Optional<LocalTime> start, Optional<LocalTime> end, Duration by) implements Remedy {

        /**
         * Checks the amounts.
         *
         * @throws InvalidValueException if nothing moves
         */
        public Move {
            InvalidValueException.unless(
                    start.isPresent() || end.isPresent(), "start", "a start or an end", Optional.empty());
            InvalidValueException.unless(by.compareTo(Duration.ZERO) > 0, "by", "a length of more than zero", by);
        }
    }

    /**
     * The chair does not insist on a provision.
     *
     * @param part where
     * @param provision on which
     */
    record Waive(Part part, ProvisionId provision) implements Remedy {}
}
