package io.github.thematicsessions.rules.norm;

import io.github.thematicsessions.core.norm.Share;
import io.github.thematicsessions.core.norm.SpeakingTime;
import io.github.thematicsessions.core.report.Discrepancy;
import io.github.thematicsessions.core.report.Input;
import io.github.thematicsessions.core.report.Location;
import io.github.thematicsessions.core.report.Measure;
import io.github.thematicsessions.core.report.Severity;
import io.github.thematicsessions.core.session.ElementId;
import io.github.thematicsessions.core.time.Allotment;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Holds the time of slots against a figure: the time that is allotted and, where that keeps to it, the length of the slot on
 * the clock. The hours of a run of turns are not the time of one turn and do not count.
 */
final class SpeakingTimeEvaluator extends SegmentEvaluator {

    private static final int UNKNOWN = 0;

    private final Selection slots;
    private final Share share;
    private final Allotment figure;
    private final Severity tooShort;

    SpeakingTimeEvaluator(SpeakingTime norm) {
        super(norm.slots().segment());
        this.slots = new Selection(norm.slots());
        this.share = norm.share();
        this.figure = norm.time();
        this.tooShort = figure.wording() == Allotment.Wording.STATED ? Severity.INFO : Severity.WARNING;
    }

    @Override
    void judge(PlannedSegment segment, Verdict verdict) {
        slots.findMissingPurposes(segment, verdict);
        if (share == Share.TOGETHER) {
            judgeTogether(segment, verdict);
            return;
        }
        for (int slot = 0; slot < segment.slots().size(); slot++) {
            if (slots.selects(segment, slot)) {
                judgeEach(segment, slot, verdict);
            }
        }
    }

    private void judgeEach(PlannedSegment segment, int slot, Verdict verdict) {
        Allotment allotted = segment.slots().get(slot).allotted();
        int onTheClock = secondsOnTheClock(segment, slot);
        if (!allotted.isGiven() && onTheClock == UNKNOWN) {
            verdict.missing(Input.SPEAKING_TIME, segment.slotAt(slot, "allotted"));
            return;
        }
        verdict.judged();
        if (allotted.isGiven() && !keeps(allotted)) {
            fail(allotted, segment.slotAt(slot), List.of(), verdict);
        } else if (onTheClock != UNKNOWN && !keeps(onTheClock)) {
            fail(seconds(onTheClock), segment.slotAt(slot), List.of(), verdict);
        }
    }

    private void judgeTogether(PlannedSegment segment, Verdict verdict) {
        Sum allotted = new Sum();
        Sum onTheClock = new Sum();
        List<ElementId> added = new ArrayList<>();
        int first = 0;
        for (int slot = 0; slot < segment.slots().size(); slot++) {
            if (slots.selects(segment, slot)) {
                Allotment given = segment.slots().get(slot).allotted();
                int clock = secondsOnTheClock(segment, slot);
                onTheClock.add(clock == UNKNOWN ? Allotment.unstated() : seconds(clock));
                allotted.add(given.isGiven() || clock == UNKNOWN ? given : seconds(clock));
                if (!given.isGiven() && clock == UNKNOWN) {
                    verdict.missing(Input.SPEAKING_TIME, segment.slotAt(slot, "allotted"));
                }
                first = added.isEmpty() ? slot : first;
                added.add(segment.slots().get(slot).id());
            }
        }
        if (allotted.isEmpty()) {
            return;
        }
        verdict.judged();
        Sum broken = breaks(allotted) ? allotted : onTheClock;
        if (breaks(broken)) {
            List<ElementId> others = added.subList(1, added.size());
            Allotment sum = broken.total();
            fail(sum, broken.isComplete() && isUnder(sum), segment.slotAt(first), others, verdict);
        }
    }

    /** A sum of which a part is missing can be over, and not short. */
    private boolean breaks(Sum sum) {
        return !sum.isEmpty() && (sum.isComplete() ? !keeps(sum.total()) : isOver(sum.total()));
    }

    private static int secondsOnTheClock(PlannedSegment segment, int slot) {
        Optional<LocalTime> start = segment.slots().get(slot).start();
        Optional<LocalTime> end = segment.slots().get(slot).end();
        return start.isEmpty() || end.isEmpty() || Selection.isRun(segment, slot)
                ? UNKNOWN
                : end.get().toSecondOfDay() - start.get().toSecondOfDay();
    }

    private boolean keeps(int seconds) {
        return seconds >= figure.shortestSeconds() && seconds <= figure.longestSeconds();
    }

    private boolean keeps(Allotment planned) {
        return !isOver(planned) && !isUnder(planned);
    }

    private boolean isOver(Allotment planned) {
        return planned.longestSeconds() > figure.longestSeconds();
    }

    private boolean isUnder(Allotment planned) {
        return lowerEnd(planned) < figure.shortestSeconds();
    }

    /** A ceiling promises no lower end: it is short only if even the ceiling is. */
    private static int lowerEnd(Allotment planned) {
        return planned.wording() == Allotment.Wording.AT_MOST ? planned.longestSeconds() : planned.shortestSeconds();
    }

    private void fail(Allotment planned, Location at, List<ElementId> with, Verdict verdict) {
        fail(planned, isUnder(planned), at, with, verdict);
    }

    private void fail(Allotment planned, boolean under, Location at, List<ElementId> with, Verdict verdict) {
        if (isOver(planned)) {
            verdict.fail(verdict.finding(Discrepancy.TOO_LONG, at)
                    .with(with)
                    .measured(Measure.of(planned))
                    .allowed(Measure.of(figure))
                    .difference(Measure.of(seconds(planned.longestSeconds() - figure.longestSeconds()))));
        }
        if (under) {
            verdict.fail(verdict.finding(Discrepancy.TOO_SHORT, at, tooShort)
                    .with(with)
                    .measured(Measure.of(planned))
                    .allowed(Measure.of(figure))
                    .difference(Measure.of(seconds(figure.shortestSeconds() - lowerEnd(planned)))));
        }
    }

    private static Allotment seconds(int seconds) {
        return Allotment.stated(Duration.ofSeconds(seconds));
    }
}
