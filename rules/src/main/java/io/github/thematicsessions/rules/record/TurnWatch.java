package io.github.thematicsessions.rules.record;

import io.github.thematicsessions.core.norm.Stage;
import io.github.thematicsessions.core.people.Capacity;
import io.github.thematicsessions.core.record.FloorEvent;
import io.github.thematicsessions.core.report.Input;
import io.github.thematicsessions.core.session.Purpose;
import io.github.thematicsessions.core.session.SegmentKind;
import io.github.thematicsessions.rules.norm.Judge;
import io.github.thematicsessions.rules.norm.Verdict;
import org.jspecify.annotations.Nullable;

/** Judges the turns of a record by one provision, as they are held. Not thread-safe: each check has its own. */
abstract class TurnWatch {

    private final Verdict verdict = new Verdict(Stage.RECORD);

    TurnWatch(Judge judge) {
        verdict.open(judge);
    }

    final Verdict verdict() {
        return verdict;
    }

    /** Tells whether the provision can only be judged if segments of a kind are recorded. */
    abstract boolean looksAt(SegmentKind kind);

    /** Tells whether the provision speaks of turns of a kind. */
    abstract boolean speaksOf(SegmentKind segment, Capacity capacity, @Nullable Purpose purpose);

    /** Tells whether the provision might speak of turns whose purpose is not known. */
    abstract boolean mightSpeakOf(SegmentKind segment, Capacity capacity);

    /** Looks at a turn of which the provision might speak. */
    void unclear(HeldTurn turn) {
        verdict.missing(Input.PURPOSE, turn.at());
    }

    /** Looks at a turn that begins. */
    void began(HeldTurn turn) {}

    /** Looks at a turn that has ended with an event, after so many nanoseconds of speaking. */
    void ended(HeldTurn turn, FloorEvent end, long nanos) {}

    /** Looks at a turn of which no length is known. */
    void untimed(HeldTurn turn) {
        verdict.missing(Input.TURN, turn.at());
    }

    /** Looks back at a segment of which the record says something. */
    void concluded(HeldSegment segment) {}
}
