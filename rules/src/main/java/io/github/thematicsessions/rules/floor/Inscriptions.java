package io.github.thematicsessions.rules.floor;

import io.github.thematicsessions.core.people.Participant;
import io.github.thematicsessions.core.record.FloorEvent;
import io.github.thematicsessions.core.report.Discrepancy;
import io.github.thematicsessions.core.report.Measure;
import io.github.thematicsessions.core.report.Occurrence;
import io.github.thematicsessions.rules.norm.Judge;
import io.github.thematicsessions.rules.norm.Verdict;
import io.github.thematicsessions.rules.norm.Who;
import java.util.Optional;

/**
 * Looks for requests for the floor before the discussion is opened. They are told when it is: until then nobody knows what
 * they were early for.
 */
final class Inscriptions extends LiveNorm {

    /**
     * A request for the floor before the discussion was opened.
     *
     * @param number the number of the event
     * @param event the request
     */
    record Early(int number, FloorEvent event) {}

    Inscriptions(Judge judge) {
        super(judge);
    }

    @Override
    void discussionOpened(FloorChange change) {
        for (Early early : Chain.inOrder(change.state().early())) {
            FloorEvent request = early.event();
            Participant speaker = request.speaker().orElse(null);
            Occurrence occurrence = new Occurrence(early.number(), request.at(), Optional.empty());
            Verdict verdict = change.verdict(this);
            verdict.fail(verdict.finding(
                            Discrepancy.TOO_EARLY,
                            change.plan()
                                    .turnAt(SegmentPlan.NO_SLOT, request.turn().orElse(null), Optional.of(occurrence)))
                    .measured(Optional.ofNullable(speaker).map(who -> Measure.of(Who.label(who)))));
        }
    }
}
