package io.github.thematicsessions.rules.floor;

import io.github.thematicsessions.core.note.Ground;
import io.github.thematicsessions.core.people.Capacity;
import io.github.thematicsessions.core.session.Purpose;
import io.github.thematicsessions.rules.norm.Judge;
import org.jspecify.annotations.Nullable;

/**
 * A provision that judges the floor while it is held. What it remembers of the floor is not here but in the {@link
 * FloorState}, so that it can be shared by all states. Immutable.
 */
abstract class LiveNorm {

    private final Judge judge;
    private final Ground ground;

    LiveNorm(Judge judge) {
        this.judge = judge;
        this.ground = new Ground(judge.provision().id(), judge.citation());
    }

    final Judge judge() {
        return judge;
    }

    final Ground ground() {
        return ground;
    }

    /** Tells whether it looks at turns of a kind. */
    boolean watches(Capacity capacity, @Nullable Purpose purpose) {
        return false;
    }

    /** Looks at what has happened of the segment. */
    void happened(FloorChange change) {}

    /** Looks at a turn that begins. */
    void began(FloorChange change, FloorTurn turn) {}

    /** Looks at a turn that has ended, after so many nanoseconds of speaking. */
    void ended(FloorChange change, FloorTurn turn, long nanos) {}

    /** Looks at a turn that has ended and of which no length is known. */
    void untimed(FloorChange change, FloorTurn turn) {}

    /** Looks at a discussion that is opened for the first time or again. */
    void discussionOpened(FloorChange change) {}

    /** Looks back at the segment when its meeting is closed. */
    void meetingClosed(FloorChange change) {}

    /** Offers the limit that applies to a turn which has been spoken for so many nanoseconds. */
    void offer(FloorState state, long nanos, Strictest strictest) {}
}
