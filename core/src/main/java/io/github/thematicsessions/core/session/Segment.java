package io.github.thematicsessions.core.session;

import io.github.thematicsessions.core.InvalidValueException;
import io.github.thematicsessions.core.time.TimeRange;
import io.github.thematicsessions.core.time.Timed;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * One row of the programme: an opening, a panel, a break, a closing or any other {@link SegmentKind}.
 *
 * <p>All kinds have the same fields, because published programmes mix them: a dialogue has a moderator, a summary panel
 * is numbered as a fourth panel. {@link Panel} reads a segment as a panel.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface Segment extends Timed, WithSegment permits ImmutableSegment {

    /**
     * Returns the name of this segment.
     *
     * @return an id that no other element of the session has
     */
    ElementId id();

    /**
     * Returns what kind of row this is.
     *
     * @return the kind
     */
    SegmentKind kind();

    /**
     * Returns the number that the programme gives to it, such as 2 for "Panel 2".
     *
     * @return the number from 1, or empty if it has none
     */
    OptionalInt number();

    /**
     * Returns the title.
     *
     * @return the title, or empty if it has none
     */
    Optional<String> title();

    /**
     * Returns what the programme says about it below the title.
     *
     * @return the description, or empty if there is none
     */
    Optional<String> description();

    /**
     * Returns the room in which it is held.
     *
     * @return the room, or empty where a plenary segment is in the room of the session or the room is not known
     */
    Optional<String> room();

    /**
     * Returns who chairs this segment.
     *
     * @return the chairs, empty where the chairs of the session chair it
     */
    List<Chair> chairs();

    /**
     * Returns how many speakers are inscribed for the floor, where a list of speakers is kept.
     *
     * @return the number, not negative, or empty if it is not known or no list is kept
     */
    OptionalInt inscribed();

    /**
     * Returns the turns that are planned in it.
     *
     * @return the slots in their planned order, empty if the programme gives none
     */
    List<SpeakingSlot> slots();

    /**
     * Returns the words of the source where they differ from the values read from them.
     *
     * @return the words, or empty if nothing differs
     */
    Optional<String> asPublished();

    /**
     * Refuses a segment that makes no sense.
     *
     * @throws InvalidValueException if a text is blank, the number is not positive, that of the inscribed is negative, a time is finer than a second or the
     *     end is not after the start
     */
    @Value.Check
    default void check() {
        Timed.check(this);
        InvalidValueException.unless(number().orElse(1) >= 1, "number", "a number from 1", number().orElse(1));
        InvalidValueException.unless(
                inscribed().orElse(0) >= 0,
                "inscribed",
                "a number that is not negative",
                inscribed().orElse(0));
        title().ifPresent(text -> InvalidValueException.unlessText("title", text));
        description().ifPresent(text -> InvalidValueException.unlessText("description", text));
        room().ifPresent(text -> InvalidValueException.unlessText("room", text));
        asPublished().ifPresent(text -> InvalidValueException.unlessText("asPublished", text));
    }

    /**
     * Returns when the segment is held, what it is, and how many slots it has. {@code toString()} says the same.
     *
     * @return a line, as {@code 10:15 to 13:00 expert-panel 1, Drivers of migration [panel-1], 3 slots}
     */
    default String summary() {
        return ProgrammeTable.hours(this) + " " + ProgrammeTable.words(this);
    }

    /**
     * Starts a new value.
     *
     * @return a builder without any field set
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Collects the fields of a {@link Segment}; not thread-safe. {@code build()} throws an {@link IllegalStateException} that
     * names the required fields which are not set.
     */
    final class Builder extends ImmutableSegment.Builder {
        Builder() {}

        /**
         * Sets the name of the segment.
         *
         * @param text the text of the id
         * @return this builder
         * @throws InvalidValueException if the text is no id
         */
        public Builder id(String text) {
            return id(ElementId.of(text));
        }

        /**
         * Sets both ends.
         *
         * @param time the range
         * @return this builder
         */
        public Builder time(TimeRange time) {
            return start(time.startInclusive()).end(time.endExclusive());
        }
    }
}
