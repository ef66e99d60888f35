package io.github.thematicsessions.rules.floor;

import io.github.thematicsessions.core.floor.Speaker;
import io.github.thematicsessions.core.people.Capacity;
import io.github.thematicsessions.core.people.Participant;
import io.github.thematicsessions.core.record.FloorEvent;
import io.github.thematicsessions.core.report.Location;
import io.github.thematicsessions.core.report.Occurrence;
import io.github.thematicsessions.core.session.ElementId;
import io.github.thematicsessions.core.session.Purpose;
import io.github.thematicsessions.core.session.SpeakingSlot;
import io.github.thematicsessions.rules.record.Lengths;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One turn that was given the floor, or has begun, as the events or else the plan say. Immutable. */
final class FloorTurn {

    /** The length of a turn that lasts longer than can be counted. */
    static final long UNKNOWN = -1;

    private static final long NANOS = 1_000_000_000L;
    private static final long LONGEST_SECONDS = 9_000_000_000L;

    private final SegmentPlan plan;
    private final int number;
    private final @Nullable FloorEvent given;
    private final @Nullable FloorEvent begin;
    private final int slot;
    private final @Nullable Purpose purpose;
    private final Speaker speaker;
    private final TurnKind kind;
    private final @Nullable OffsetDateTime paused;
    private final boolean pausedByMeeting;
    private final long pausedNanos;

    private FloorTurn(
            SegmentPlan plan,
            int number,
            @Nullable FloorEvent given,
            @Nullable FloorEvent begin,
            int slot,
            Speaker speaker,
            TurnKind kind) {
        this.plan = plan;
        this.number = number;
        this.given = given;
        this.begin = begin;
        this.slot = slot;
        this.speaker = speaker;
        this.purpose = speaker.purpose().orElse(null);
        this.kind = kind;
        this.paused = null;
        this.pausedByMeeting = false;
        this.pausedNanos = 0;
    }

    private FloorTurn(FloorTurn turn, @Nullable OffsetDateTime paused, boolean byMeeting, long pausedNanos) {
        this.plan = turn.plan;
        this.number = turn.number;
        this.given = turn.given;
        this.begin = turn.begin;
        this.slot = turn.slot;
        this.speaker = turn.speaker;
        this.purpose = turn.purpose;
        this.kind = turn.kind;
        this.paused = paused;
        this.pausedByMeeting = byMeeting;
        this.pausedNanos = pausedNanos;
    }

    /** Gives somebody the floor. */
    static FloorTurn given(SegmentPlan plan, FloorEvent said) {
        int slot = plan.slot(said.slot().orElse(null));
        return new FloorTurn(plan, 0, said, null, slot, speaker(plan, said, null, slot), TurnKind.IGNORED);
    }

    /** Describes a turn that begins: what is said when it begins wins over what was said when the floor was given. */
    static FloorTurn begun(SegmentPlan plan, int number, FloorEvent begin, @Nullable FloorTurn called, int slot) {
        FloorEvent given = called == null ? null : called.given;
        return new FloorTurn(plan, number, given, begin, slot, speaker(plan, begin, given, slot), TurnKind.IGNORED);
    }

    /** Finds the slot that the events of a turn name. */
    static int slot(SegmentPlan plan, FloorEvent begin, @Nullable FloorTurn called) {
        FloorEvent given = called == null ? null : called.given;
        ElementId named = begin.slot().orElse(null);
        return plan.slot(named == null && given != null ? given.slot().orElse(null) : named);
    }

    private static Speaker speaker(SegmentPlan plan, FloorEvent said, @Nullable FloorEvent before, int place) {
        SpeakingSlot slot = place == SegmentPlan.NO_SLOT ? null : plan.slot(place);
        Optional<Participant> who = said.speaker();
        Optional<Capacity> capacity = said.capacity();
        Optional<Purpose> purpose = said.purpose();
        Optional<ElementId> name = said.turn();
        if (before != null) {
            who = who.isPresent() ? who : before.speaker();
            capacity = capacity.isPresent() ? capacity : before.capacity();
            purpose = purpose.isPresent() ? purpose : before.purpose();
            name = name.isPresent() ? name : before.turn();
        }
        if (slot != null) {
            who = who.isPresent() ? who : slot.speaker();
            capacity = capacity.isPresent() ? capacity : Optional.of(slot.capacity());
            purpose = purpose.isPresent() ? purpose : slot.purpose();
        }
        return new Speaker(who, capacity, purpose, slot == null ? Optional.empty() : Optional.of(slot.id()), name);
    }

    /** Says for what the turn is and what is to be done with turns of that kind. */
    FloorTurn as(@Nullable Purpose what, TurnKind known) {
        Speaker same = speaker;
        Speaker who = what == purpose
                ? same
                : new Speaker(same.participant(), same.capacity(), Optional.ofNullable(what), same.slot(), same.turn());
        return new FloorTurn(plan, number, given, begin, slot, who, known);
    }

    FloorTurn pause(OffsetDateTime at, boolean byMeeting) {
        return new FloorTurn(this, at, byMeeting, pausedNanos);
    }

    FloorTurn resume(OffsetDateTime at) {
        return new FloorTurn(this, null, false, pausedNanos(at));
    }

    boolean isPaused() {
        return paused != null;
    }

    boolean isPausedByMeeting() {
        return pausedByMeeting;
    }

    private long pausedNanos(OffsetDateTime until) {
        return paused == null ? pausedNanos : Lengths.sum(pausedNanos, between(paused, until));
    }

    /** Returns how long was spoken until a moment, in nanoseconds, or {@link #UNKNOWN} after some 285 years of pauses. */
    long spokenUntil(OffsetDateTime at) {
        long nanos = between(began(), at);
        long standing = pausedNanos(at);
        return nanos < standing ? UNKNOWN : nanos - standing;
    }

    private static long between(OffsetDateTime from, OffsetDateTime until) {
        long seconds = until.toEpochSecond() - from.toEpochSecond();
        long counted = Math.max(-LONGEST_SECONDS, Math.min(LONGEST_SECONDS, seconds));
        return counted * NANOS + (until.getNano() - from.getNano());
    }

    /** Tells whether the events say that another turn is answered. */
    boolean isAnswer() {
        return (begin != null && begin.answerTo().isPresent())
                || (given != null && given.answerTo().isPresent());
    }

    boolean isNamed(ElementId name) {
        return speaker.turn().isPresent() && speaker.turn().get().equals(name);
    }

    /** Returns the number of the event with which the turn began. */
    int number() {
        return number;
    }

    OffsetDateTime began() {
        return Objects.requireNonNull(begin, "a turn that has begun").at();
    }

    int slot() {
        return slot;
    }

    Speaker speaker() {
        return speaker;
    }

    @Nullable
    Participant participant() {
        return speaker.participant().orElse(null);
    }

    @Nullable
    Capacity capacity() {
        return speaker.capacity().orElse(null);
    }

    @Nullable
    Purpose purpose() {
        return purpose;
    }

    TurnKind kind() {
        return kind;
    }

    @Nullable
    ElementId name() {
        return speaker.turn().orElse(null);
    }

    /** Returns what a finding calls the turn: its slot, its own name or its number. */
    ElementId id() {
        ElementId own = speaker.slot().or(speaker::turn).orElse(null);
        return own == null ? ElementId.of("turn-" + number) : own;
    }

    /** Returns where the turn is held, as far as it has come. */
    Location at() {
        return at(Optional.empty());
    }

    /** Returns where the turn was held, now that it has ended. */
    Location at(FloorEvent end) {
        return at(Optional.of(end.at()));
    }

    private Location at(Optional<OffsetDateTime> ended) {
        return plan.turnAt(slot, name(), Optional.of(new Occurrence(number, began(), ended)));
    }
}
