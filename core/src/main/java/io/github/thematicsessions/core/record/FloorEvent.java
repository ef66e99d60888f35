package io.github.thematicsessions.core.record;

import io.github.thematicsessions.core.InvalidValueException;
import io.github.thematicsessions.core.PrintableText;
import io.github.thematicsessions.core.people.Capacity;
import io.github.thematicsessions.core.people.Participant;
import io.github.thematicsessions.core.session.ElementId;
import io.github.thematicsessions.core.session.Purpose;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * Something that happened on the floor at one instant. Everything but what and when may be unknown: a speaker without a
 * name, a turn that no planned slot foresees and a kind of event that we have no word for are data.
 *
 * <p>Make one with {@link #builder()}: the constructor takes another argument whenever an event gets another part. A record
 * of Java, unlike the other values of this model, because its parts are read a million times without a new object.
 *
 * <p>Immutable and thread-safe.
 *
 * @param kind what happened
 * @param kindAsRecorded the word of the record for a kind that is none of ours; empty for every kind but {@link
 *     FloorEventKind#OTHER}
 * @param at when it happened, with the offset and the precision of the record, a date of the years 1 to 9999
 * @param segment in which segment of the plan it happened; where the record does not say, it is that of the slot, else the
 *     one that runs
 * @param slot which slot of the plan was held, or empty if none was planned or the record does not say
 * @param turn the name that the events of one turn share; where the record has none, it is the turn that began last
 * @param speaker who speaks, asks for the floor or interrupts; where the record does not say, it is that of the slot
 * @param capacity in what role somebody speaks; where the record does not say, it is that of the slot
 * @param purpose what the turn is for; where the record does not say, it is that of the slot
 * @param answerTo the name of the turn that is answered, or empty if none is or the record does not say
 * @param remark what the record adds in words, such as the point of order that was raised
 */
@Value.Builder
public record FloorEvent(
        FloorEventKind kind,
        Optional<String> kindAsRecorded,
        OffsetDateTime at,
        Optional<ElementId> segment,
        Optional<ElementId> slot,
        Optional<ElementId> turn,
        Optional<Participant> speaker,
        Optional<Capacity> capacity,
        Optional<Purpose> purpose,
        Optional<ElementId> answerTo,
        Optional<String> remark)
        implements WithFloorEvent {

    /**
     * Refuses an event that makes no sense.
     *
     * @throws InvalidValueException if a text is blank, the year is not from 1 to 9999, or the word of the record stands
     *     beside a kind of ours
     */
    public FloorEvent {
        InvalidValueException.unlessDate("at", at.toLocalDate());
        if (remark.isPresent()) {
            InvalidValueException.unlessText("remark", remark.get());
        }
        if (kindAsRecorded.isPresent()) {
            checkWord(kind, kindAsRecorded.get());
        }
    }

    private static void checkWord(FloorEventKind kind, String word) {
        InvalidValueException.unlessText("kindAsRecorded", word);
        boolean ours = false;
        for (FloorEventKind known : FloorEventKind.values()) {
            ours |= known.code().equals(word);
        }
        InvalidValueException.unless(
                kind == FloorEventKind.OTHER && !ours,
                "kindAsRecorded",
                "a word that is no kind of ours, beside the kind other",
                word);
    }

    /**
     * Makes an event of which nothing else is known.
     *
     * @param kind what happened
     * @param at when
     * @return the event
     */
    public static FloorEvent of(FloorEventKind kind, OffsetDateTime at) {
        return builder().kind(kind).at(at).build();
    }

    /**
     * Starts a new value.
     *
     * @return a builder without any field set
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Collects the parts of a {@link FloorEvent}; not thread-safe. {@code build()} throws an {@link IllegalStateException} that
     * names the required parts which are not set.
     */
    public static final class Builder extends FloorEventBuilder {
        Builder() {}
    }

    /**
     * Returns when, what, where and by whom, as far as the record says it.
     *
     * @return a line, as {@code 2017-10-12T10:43:24+02:00 begin t1, delegation, DE (member-state)}
     */
    @Override
    public String toString() {
        String more = Stream.of(
                        turn.map(ElementId::text),
                        segment.map(id -> "segment " + id),
                        slot.map(id -> "slot " + id),
                        capacity.map(Capacity::code),
                        purpose.map(Purpose::code),
                        speaker.map(Participant::summary),
                        answerTo.map(id -> "answers " + id),
                        remark)
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        return PrintableText.of((at + " " + kindAsRecorded.orElse(kind.code()) + " " + more).stripTrailing());
    }
}
