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
import org.jspecify.annotations.Nullable;

/**
 * Holds the time of slots against a figure: the time that is allotted, and the length of the slot on the clock where the
 * plan gives both ends and they say something else. The hours of a run of turns are not the time of one turn and do not
 * count.
 */
final class SpeakingTimeEvaluator extends SegmentEvaluator {

    private static final int UNKNOWN = 0;
    private static final Allotment WHOLE_DAY = Allotment.stated(Duration.ofDays(1));

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
        }
        boolean saysElse = !allotted.isGiven()
                || onTheClock < allotted.shortestSeconds()
                || onTheClock > allotted.longestSeconds();
        if (onTheClock != UNKNOWN && saysElse && !keeps(seconds(onTheClock))) {
            fail(seconds(onTheClock), segment.slotAt(slot), List.of(), verdict);
        }
    }

    private void judgeTogether(PlannedSegment segment, Verdict verdict) {
        Allotment sum = null;
        List<ElementId> added = new ArrayList<>();
        int first = 0;
        boolean complete = true;
        for (int slot = 0; slot < segment.slots().size(); slot++) {
            if (slots.selects(segment, slot)) {
                Allotment time = time(segment, slot);
                if (time == null) {
                    complete = false;
                    verdict.missing(Input.SPEAKING_TIME, segment.slotAt(slot, "allotted"));
                } else {
                    first = sum == null ? slot : first;
                    added.add(segment.slots().get(slot).id());
                    sum = sum == null ? time : plus(sum, time);
                }
            }
        }
        if (sum != null) {
            verdict.judged();
            if (complete ? !keeps(sum) : isOver(sum)) {
                fail(sum, segment.slotAt(first), added.subList(1, added.size()), verdict);
            }
        }
    }

    private static int secondsOnTheClock(PlannedSegment segment, int slot) {
        Optional<LocalTime> start = segment.slots().get(slot).start();
        Optional<LocalTime> end = segment.slots().get(slot).end();
        return start.isEmpty() || end.isEmpty() || Selection.isRun(segment, slot)
                ? UNKNOWN
                : end.get().toSecondOfDay() - start.get().toSecondOfDay();
    }

    /** Returns what is allotted or, where nothing is, the length on the clock. */
    private static @Nullable Allotment time(PlannedSegment segment, int slot) {
        Allotment allotted = segment.slots().get(slot).allotted();
        if (allotted.isGiven()) {
            return allotted;
        }
        int onTheClock = secondsOnTheClock(segment, slot);
        return onTheClock == UNKNOWN ? null : seconds(onTheClock);
    }

    /** Adds two times; a sum of more than a day counts as a day, which is over every figure but a day itself. */
    private static Allotment plus(Allotment sum, Allotment next) {
        long longest = (long) sum.longestSeconds() + next.longestSeconds();
        return longest > WHOLE_DAY.longestSeconds() ? WHOLE_DAY : sum.plus(next);
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
        if (isOver(planned)) {
            verdict.fail(verdict.finding(Discrepancy.TOO_LONG, at)
                    .with(with)
                    .measured(Measure.of(planned))
                    .allowed(Measure.of(figure))
                    .difference(Measure.of(seconds(planned.longestSeconds() - figure.longestSeconds()))));
        }
        if (isUnder(planned)) {
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
