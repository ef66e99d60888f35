package io.github.thematicsessions.rules.norm;

import io.github.thematicsessions.core.norm.SlotSelector;
import io.github.thematicsessions.core.people.Capacity;
import io.github.thematicsessions.core.report.Input;
import io.github.thematicsessions.core.session.Purpose;
import io.github.thematicsessions.core.session.SegmentKind;
import java.util.List;
import java.util.stream.Stream;

/** A slot selector made ready: capacities and purposes as bits and as words. */
final class Selection {

    /** What is planned as a run of turns rather than as the turn of one person. */
    private static final int RUNS = PlannedSegment.bit(Purpose.INTERACTIVE_DISCUSSION)
            | PlannedSegment.bit(Purpose.INTERVENTION)
            | PlannedSegment.bit(Purpose.ANSWER);

    private final SlotSelector selector;
    private final int capacities;
    private final int purposes;
    private final List<String> words;

    Selection(SlotSelector selector) {
        this.selector = selector;
        this.capacities =
                selector.capacities().stream().mapToInt(PlannedSegment::bit).reduce(0, (left, right) -> left | right);
        this.purposes =
                selector.purposes().stream().mapToInt(PlannedSegment::bit).reduce(0, (left, right) -> left | right);
        this.words = Stream.concat(
                        selector.capacities().stream().map(Capacity::code),
                        selector.purposes().stream().map(Purpose::code))
                .toList();
    }

    SegmentKind segment() {
        return selector.segment();
    }

    boolean selects(PlannedSegment segment, int slot) {
        return (capacities == 0 || (capacities & segment.capacityBit(slot)) != 0)
                && (purposes == 0 || (purposes & segment.purposeBit(slot)) != 0);
    }

    /** Tells whether a slot would be selected if its purpose, which is not given, were one of those sought. */
    boolean mightSelect(PlannedSegment segment, int slot) {
        return purposes != 0
                && segment.purposeBit(slot) == 0
                && (capacities == 0 || (capacities & segment.capacityBit(slot)) != 0);
    }

    /** Says of every slot that might be selected that its purpose is missing; tells whether there is one. */
    boolean findMissingPurposes(PlannedSegment segment, Verdict verdict) {
        boolean found = false;
        for (int slot = 0; slot < segment.slots().size(); slot++) {
            if (mightSelect(segment, slot)) {
                verdict.missing(Input.PURPOSE, segment.slotAt(slot, "purpose"));
                found = true;
            }
        }
        return found;
    }

    /** Tells whether a slot is selected and stands for a person: it names one, or it is the turn of one. */
    boolean selectsPerson(PlannedSegment segment, int slot) {
        return selects(segment, slot) && (!isRun(segment, slot) || segment.speaker(slot) != null);
    }

    /** Tells whether a slot stands for a run of turns. */
    static boolean isRun(PlannedSegment segment, int slot) {
        return (RUNS & segment.purposeBit(slot)) != 0;
    }

    boolean selectsAny(PlannedSegment segment) {
        for (int slot = 0; slot < segment.slots().size(); slot++) {
            if (selects(segment, slot)) {
                return true;
            }
        }
        return false;
    }

    /** Returns what is sought, in the codes of capacities and purposes. */
    List<String> words() {
        return words;
    }
}
