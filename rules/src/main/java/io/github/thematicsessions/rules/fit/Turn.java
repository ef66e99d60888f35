package io.github.thematicsessions.rules.fit;

import io.github.thematicsessions.core.people.Capacity;
import io.github.thematicsessions.core.record.FloorEvent;
import io.github.thematicsessions.core.session.ElementId;
import io.github.thematicsessions.core.session.Purpose;
import io.github.thematicsessions.core.session.SpeakingSlot;
import io.github.thematicsessions.core.time.Allotment;
import java.time.LocalTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A turn of a segment to be laid out: a slot of the plan, or one that the note asks for.
 *
 * <p>Immutable and thread-safe.
 */
final class Turn {

    /** The number of a turn of which the note asks for one alone. */
    static final int ALONE = 0;

    private final int slot;
    private final @Nullable SpeakingSlot planned;
    private final @Nullable ExpectedTurn expected;
    private final int number;
    private final @Nullable Purpose purpose;
    private final TurnNorms norms;

    private Turn(
            int slot,
            @Nullable SpeakingSlot planned,
            @Nullable ExpectedTurn expected,
            int number,
            @Nullable Purpose purpose,
            TurnNorms norms) {
        this.slot = slot;
        this.planned = planned;
        this.expected = expected;
        this.number = number;
        this.purpose = purpose;
        this.norms = norms;
    }

    /**
     * Makes a turn of a slot of the plan.
     *
     * @param slot the index of the slot
     * @param planned the slot
     * @param purpose what it is for
     * @param norms what the note asks of such turns
     */
    static Turn of(int slot, SpeakingSlot planned, @Nullable Purpose purpose, TurnNorms norms) {
        return new Turn(slot, planned, null, ALONE, purpose, norms);
    }

    /**
     * Makes a turn that the note asks for.
     *
     * @param expected the kind of turn
     * @param number its number among the turns of that kind, from 1, or {@link #ALONE}
     * @param norms what the note asks of such turns
     */
    static Turn of(ExpectedTurn expected, int number, TurnNorms norms) {
        return new Turn(Stretch.UNKNOWN, null, expected, number, expected.purpose(), norms);
    }

    /** Returns the index of the slot, or {@link Stretch#UNKNOWN}. */
    int slot() {
        return slot;
    }

    /** Returns the kind of turn that the note asks for, or null for a slot of the plan. */
    @Nullable
    ExpectedTurn expected() {
        return expected;
    }

    int number() {
        return number;
    }

    TurnNorms norms() {
        return norms;
    }

    boolean isDiscussion() {
        return purpose == Purpose.INTERACTIVE_DISCUSSION;
    }

    /** Tells whether it is taken from the floor, or answers the floor. */
    boolean isOfTheFloor() {
        return purpose == Purpose.INTERVENTION || purpose == Purpose.ANSWER;
    }

    /** Tells whether it stands for any number of turns. */
    boolean isRun() {
        return isOfTheFloor() && planned != null && planned.speaker().isEmpty();
    }

    Optional<LocalTime> start() {
        return planned == null ? Optional.empty() : planned.start();
    }

    Optional<LocalTime> end() {
        return planned == null ? Optional.empty() : planned.end();
    }

    /** Returns the time that the plan gives: allotted or, for the turn of one speaker, that between its hours. */
    Allotment given() {
        if (planned == null) {
            return Allotment.unstated();
        }
        Allotment allotted = planned.allotted();
        if (allotted.isGiven() || isDiscussion() || isRun()) {
            return allotted;
        }
        return planned.time().map(hours -> Allotment.stated(hours.length())).orElse(allotted);
    }

    boolean isSlot(ElementId id) {
        return planned != null && planned.id().equals(id);
    }

    /** Tells whether the note asks for it and an event says that such a turn begins. */
    boolean isExpectedAs(FloorEvent event) {
        ExpectedTurn turn = expected;
        if (turn == null || event.purpose().filter(turn.purpose()::equals).isEmpty()) {
            return false;
        }
        Capacity capacity = turn.capacity();
        return capacity == null || event.capacity().filter(capacity::equals).isPresent();
    }
}
