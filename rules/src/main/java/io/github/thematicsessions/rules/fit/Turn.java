package io.github.thematicsessions.rules.fit;

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
 * @param slot the index of the slot, or {@link Stretch#UNKNOWN}
 * @param planned the slot, or null if the note asks for it
 * @param expected the kind of turn that the note asks for, or null for a slot of the plan
 * @param number its number among the turns of that kind, from 1, or {@link #ALONE}
 */
record Turn(
        int slot, @Nullable SpeakingSlot planned, @Nullable ExpectedTurn expected, int number) {

    /** The number of what is the only one of its kind, or is named by the plan. */
    static final int ALONE = 0;

    static Turn of(int slot, SpeakingSlot planned) {
        return new Turn(slot, planned, null, ALONE);
    }

    static Turn of(ExpectedTurn expected, int number) {
        return new Turn(Stretch.UNKNOWN, null, expected, number);
    }

    @Nullable
    Purpose purpose() {
        return planned != null ? planned.purpose().orElse(null) : expected != null ? expected.purpose() : null;
    }

    boolean isDiscussion() {
        return purpose() == Purpose.INTERACTIVE_DISCUSSION;
    }

    /** Tells whether it is taken from the floor, or answers the floor. */
    boolean isOfTheFloor() {
        return purpose() == Purpose.INTERVENTION || purpose() == Purpose.ANSWER;
    }

    /** Tells whether it stands for any number of turns. */
    boolean isRun() {
        return isOfTheFloor() && planned != null && planned.speaker().isEmpty();
    }

    boolean isSelectedBy(TurnTime time) {
        if (planned != null) {
            return time.slots().selects(planned);
        }
        ExpectedTurn turn = expected;
        return turn != null
                && time.slots().purposes().contains(turn.purpose())
                && (time.slots().capacities().isEmpty()
                        || time.slots().capacities().contains(turn.capacity()));
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
        if (planned.allotted().isGiven() || isDiscussion() || isRun()) {
            return planned.allotted();
        }
        return planned.time().map(hours -> Allotment.stated(hours.length())).orElse(Allotment.unstated());
    }

    boolean isSlot(ElementId id) {
        return planned != null && planned.id().equals(id);
    }

    /** Tells whether the note asks for it and an event says that such a turn begins. */
    boolean isExpectedAs(FloorEvent event) {
        ExpectedTurn turn = expected;
        return turn != null
                && event.purpose().filter(turn.purpose()::equals).isPresent()
                && (turn.capacity() == null || event.capacity().equals(Optional.of(turn.capacity())));
    }
}
