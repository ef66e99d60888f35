package io.github.thematicsessions.core.session;

import io.github.thematicsessions.core.InvalidValueException;
import io.github.thematicsessions.core.time.TimeRange;
import io.github.thematicsessions.core.time.Timed;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An event beside the plenary, with its own organizer and its own room. It is no row of the programme.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface SideEvent extends Timed, WithSideEvent permits ImmutableSideEvent {

    /**
     * Returns the name of this side event.
     *
     * @return an id that no other element of the session has
     */
    ElementId id();

    /**
     * Returns the title.
     *
     * @return the title
     */
    String title();

    /**
     * Returns the day on which it is held.
     *
     * @return the date, or empty if it is not known
     */
    Optional<LocalDate> date();

    /**
     * Returns the room in which it is held.
     *
     * @return the room, or empty if it is not known
     */
    Optional<String> room();

    /**
     * Returns who organizes it.
     *
     * @return the organizers as published, empty if none is named
     */
    List<String> organizers();

    /**
     * Returns whether its plans were coordinated with the office that the procedural note names.
     *
     * @return whether they were, or empty if no source says
     */
    Optional<Boolean> coordinated();

    /**
     * Returns the turns that are planned in it.
     *
     * @return the slots in their planned order, empty if none is known
     */
    List<SpeakingSlot> slots();

    /**
     * Returns the words of the source where they differ from the values read from them.
     *
     * @return the words, or empty if nothing differs
     */
    Optional<String> asPublished();

    /**
     * Refuses a side event that makes no sense.
     *
     * @throws InvalidValueException if a text is blank, the year of the date is not from 1 to 9999, a time is finer than a
     *     second or the end is not after the start
     */
    @Value.Check
    default void check() {
        Timed.check(this);
        InvalidValueException.unlessText("title", title());
        date().ifPresent(day -> InvalidValueException.unlessDate("date", day));
        room().ifPresent(text -> InvalidValueException.unlessText("room", text));
        organizers().forEach(text -> InvalidValueException.unlessText("organizers", text));
        asPublished().ifPresent(text -> InvalidValueException.unlessText("asPublished", text));
    }

    /**
     * Returns when and where the side event is held, and its title. {@code toString()} says the same.
     *
     * @return a line, as {@code 2017-10-12 13:15 to 14:45 Health and migration [health], Room XXI}
     */
    default String summary() {
        return date().map(day -> day + " ").orElse("") + ProgrammeTable.hours(this) + " " + ProgrammeTable.words(this);
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
     * Collects the fields of a {@link SideEvent}; not thread-safe. {@code build()} throws an {@link IllegalStateException} that
     * names the required fields which are not set.
     */
    final class Builder extends ImmutableSideEvent.Builder {
        Builder() {}

        /**
         * Sets the name of the side event.
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
