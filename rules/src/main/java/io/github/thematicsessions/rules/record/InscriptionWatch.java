package io.github.thematicsessions.rules.record;

import io.github.thematicsessions.core.norm.NoInscription;
import io.github.thematicsessions.core.people.Capacity;
import io.github.thematicsessions.core.people.Participant;
import io.github.thematicsessions.core.record.FloorEvent;
import io.github.thematicsessions.core.report.Discrepancy;
import io.github.thematicsessions.core.report.Exemption;
import io.github.thematicsessions.core.report.Finding;
import io.github.thematicsessions.core.report.Input;
import io.github.thematicsessions.core.report.Measure;
import io.github.thematicsessions.core.report.Occurrence;
import io.github.thematicsessions.core.session.Purpose;
import io.github.thematicsessions.core.session.SegmentKind;
import io.github.thematicsessions.rules.norm.Judge;
import io.github.thematicsessions.rules.norm.Who;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Looks for requests for the floor before the discussion of their segment is opened. They are kept until it is: a record
 * that does not tell of the opening shows no request to be early.
 */
final class InscriptionWatch extends TurnWatch {

    private final SegmentKind kind;
    private final Map<HeldSegment, List<Finding.Builder>> waiting = new HashMap<>();

    InscriptionWatch(Judge judge, NoInscription norm) {
        super(judge);
        this.kind = norm.segment();
        verdict().exempt(Exemption.NO_SUCH_SEGMENT);
    }

    @Override
    boolean looksAt(SegmentKind segment) {
        return segment == kind;
    }

    @Override
    boolean speaksOf(SegmentKind segment, Capacity capacity, @Nullable Purpose purpose) {
        return false;
    }

    @Override
    boolean mightSpeakOf(SegmentKind segment, Capacity capacity) {
        return false;
    }

    /** Keeps a request that comes before the discussion of its segment is opened. */
    void requested(HeldSegment segment, int event, FloorEvent request) {
        if (segment.kind() == kind) {
            Occurrence occurrence = new Occurrence(event, request.at(), Optional.empty());
            Participant speaker = request.speaker().orElse(null);
            waiting.computeIfAbsent(segment, early -> new ArrayList<>())
                    .add(verdict()
                            .finding(
                                    Discrepancy.TOO_EARLY,
                                    segment.turnAt(
                                            HeldSegment.NO_SLOT, request.turn().orElse(null), Optional.of(occurrence)))
                            .measured(Optional.ofNullable(speaker).map(who -> Measure.of(Who.label(who)))));
        }
    }

    void opened(HeldSegment segment) {
        List<Finding.Builder> early = waiting.remove(segment);
        if (early != null) {
            early.forEach(verdict()::fail);
        }
    }

    @Override
    void concluded(HeldSegment segment) {
        if (!looksAt(segment.kind())) {
            return;
        }
        if (waiting.containsKey(segment)) {
            verdict().missing(Input.DISCUSSION_OPENING, segment.at());
        } else {
            verdict().judged();
        }
    }
}
