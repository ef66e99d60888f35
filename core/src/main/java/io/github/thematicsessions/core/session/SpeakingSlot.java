package io.github.thematicsessions.core.session;

import io.github.thematicsessions.core.InvalidValueException;
import io.github.thematicsessions.core.PrintableText;
import io.github.thematicsessions.core.people.Capacity;
import io.github.thematicsessions.core.people.Participant;
import io.github.thematicsessions.core.time.Allotment;
import io.github.thematicsessions.core.time.TimeRange;
import io.github.thematicsessions.core.time.Timed;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * The planned turn of one speaker in one capacity inside a segment, with the time given to it.
 *
 * <p>The order of the slots in a segment is the order in which they are planned. A slot may have no speaker, no allotted
 * time and no place in the day. The interactive discussion of a panel is a slot too: its capacity says who leads it, and
 * runs that are planned within it follow it as slots of their own.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface SpeakingSlot extends Timed, WithSpeakingSlot permits ImmutableSpeakingSlot {

    /**
     * Returns the name of this slot.
     *
     * @return an id that no other element of the session has
     */
    ElementId id();

    /**
     * Returns in what role the speaker speaks.
     *
     * @return the capacity
     */
    Capacity capacity();

    /**
     * Returns what the slot is for.
     *
     * @return the purpose, or empty if no source says
     */
    Optional<Purpose> purpose();

    /**
     * Returns what the programme calls the slot.
     *
     * @return the title, or empty if it has none
     */
    Optional<String> title();

    /**
     * Returns who speaks.
     *
     * @return the speaker, or empty if none is named
     */
    Optional<Participant> speaker();

    /**
     * Returns who appointed the speaker to this role.
     *
     * @return the capacity of the one who appoints, or empty if no source says
     */
    Optional<Capacity> appointedBy();

    /**
     * Returns the time given to the speaker.
     *
     * @return the allotment; unstated unless said
     */
    @Value.Default
    default Allotment allotted() {
        return Allotment.unstated();
    }

    /**
     * Refuses a slot that makes no sense.
     *
     * @throws InvalidValueException if the title is blank, a time is finer than a second or the end is not after the
     *     start
     */
    @Value.Check
    default void check() {
        Timed.check(this);
        title().ifPresent(text -> InvalidValueException.unlessText("title", text));
    }

    /**
     * Returns who speaks, for what and for how long. {@code toString()} says the same.
     *
     * @return a line, as {@code moderator, opening-remarks, PT5M/PT7M [remarks]}
     */
    default String summary() {
        String words = Stream.of(
                        time().map(TimeRange::toString),
                        Optional.of(capacity().code()),
                        purpose().map(Purpose::code),
                        title(),
                        speaker().map(Participant::summary),
                        Optional.of(allotted())
                                .filter(given -> !given.equals(Allotment.unstated()))
                                .map(Allotment::toString))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        return PrintableText.of(words + " [" + id() + "]");
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
     * Collects the fields of a {@link SpeakingSlot}; not thread-safe. {@code build()} throws an {@link IllegalStateException} that
     * names the required fields which are not set.
     */
    final class Builder extends ImmutableSpeakingSlot.Builder {
        Builder() {}

        /**
         * Sets the name of the slot.
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
