package io.github.thematicsessions.rules.floor;

import io.github.thematicsessions.core.norm.Share;
import io.github.thematicsessions.core.norm.SpeakingTime;
import io.github.thematicsessions.core.session.SpeakingSlot;
import io.github.thematicsessions.core.time.Allotment;
import io.github.thematicsessions.rules.norm.Judge;
import java.util.List;

/** Finds the time of each slot of a segment: what is allotted, else what the note asks of such slots, else anything. */
final class SlotTimes {

    private SlotTimes() {}

    static PanelTimes of(SegmentPlan plan, List<Judge> judges) {
        long[] shortest = new long[plan.size()];
        long[] longest = new long[plan.size()];
        for (int slot = 0; slot < plan.size(); slot++) {
            if (!plan.isRun(slot) && !plan.isDiscussion(slot)) {
                Allotment time = time(plan, plan.slot(slot), judges);
                shortest[slot] = time.shortestSeconds();
                longest[slot] = time.isGiven() ? time.longestSeconds() : PanelTimes.OneAfterTheOther.OPEN_END;
            }
        }
        return new PanelTimes.OneAfterTheOther(plan.segment(), plan.discussion(), shortest, longest);
    }

    private static Allotment time(SegmentPlan plan, SpeakingSlot slot, List<Judge> judges) {
        if (slot.allotted().isGiven()) {
            return slot.allotted();
        }
        for (Judge judge : judges) {
            boolean speaksOfIt = judge.isInForce()
                    && judge.provision().norm() instanceof SpeakingTime time
                    && time.slots().segment() == plan.kind()
                    && time.slots().selects(slot);
            if (speaksOfIt) {
                return time(plan, (SpeakingTime) judge.provision().norm());
            }
        }
        return Allotment.unstated();
    }

    /** Of a time that several slots share, each may take all of it or nothing. */
    private static Allotment time(SegmentPlan plan, SpeakingTime norm) {
        long sharing = plan.slots().stream().filter(norm.slots()::selects).count();
        return norm.share() == Share.EACH || sharing == 1
                ? norm.time()
                : Allotment.atMost(norm.time().longest().orElseThrow());
    }
}
