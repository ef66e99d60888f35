package io.github.thematicsessions.rules.reference;

import io.github.thematicsessions.core.norm.Application;
import io.github.thematicsessions.core.norm.Enforcement;
import io.github.thematicsessions.core.report.Discrepancy;
import io.github.thematicsessions.core.report.Measure;
import io.github.thematicsessions.core.report.Severity;
import io.github.thematicsessions.core.session.ElementId;
import io.github.thematicsessions.core.time.Allotment;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** A time that a note asks for, and how it is applied. */
record Figure(Allotment time, Application application) {

    static Figure atMost(Duration time, Application application) {
        return new Figure(Allotment.atMost(time), application);
    }

    private Duration longest() {
        return time.longest().orElseThrow();
    }

    /** How grave it is to be over. */
    Severity over() {
        return application.enforcement() == Enforcement.ENCOURAGED ? Severity.INFO : Severity.ERROR;
    }

    /** How grave it is to be under: for information where one figure is stated, else a warning. */
    private Severity under() {
        boolean stated = time.wording() == Allotment.Wording.STATED;
        return stated || application.enforcement() == Enforcement.ENCOURAGED ? Severity.INFO : Severity.WARNING;
    }

    boolean isOver(Duration length) {
        return length.compareTo(longest().plus(application.tolerance())) > 0;
    }

    boolean isUnder(Duration length) {
        return length.compareTo(time.shortest()) < 0;
    }

    boolean keeps(Duration length) {
        return !isOver(length) && !isUnder(length);
    }

    boolean isOver(Allotment planned) {
        return isOver(planned.longest().orElseThrow());
    }

    /** A ceiling promises no lower end: it is under only if the ceiling itself is. */
    boolean isUnder(Allotment planned) {
        return isUnder(lowerEnd(planned));
    }

    boolean keeps(Allotment planned) {
        return !isOver(planned) && !isUnder(planned);
    }

    private static Duration lowerEnd(Allotment planned) {
        boolean ceiling = planned.wording() == Allotment.Wording.AT_MOST;
        return ceiling ? planned.longest().orElseThrow() : planned.shortest();
    }

    /** Says of a planned time that it is over, under, or both. */
    void judge(Allotment planned, Spot at, List<ElementId> with, Answer answer) {
        judgeOver(planned, at, with, answer);
        if (isUnder(planned)) {
            Duration by = time.shortest().minus(lowerEnd(planned));
            fail(Discrepancy.TOO_SHORT, under(), at, with, planned, by, answer);
        }
    }

    void judgeOver(Allotment planned, Spot at, List<ElementId> with, Answer answer) {
        if (isOver(planned)) {
            Duration by = planned.longest().orElseThrow().minus(longest());
            fail(Discrepancy.TOO_LONG, over(), at, with, planned, by, answer);
        }
    }

    private void fail(
            Discrepancy how,
            Severity atMost,
            Spot at,
            List<ElementId> with,
            Allotment planned,
            Duration by,
            Answer answer) {
        Optional<Measure> found = Optional.of(Measure.of(planned));
        answer.fail(how, atMost, at, with, found, Optional.of(Measure.of(time)), Optional.of(Measure.of(by)));
    }

    /** Says of a time that was spoken that it is over or under. */
    void judge(Duration spoken, Spot at, Answer answer) {
        Optional<Measure> found = Optional.of(new Measure.Elapsed(spoken));
        Optional<Measure> allowed = Optional.of(Measure.of(time));
        if (isOver(spoken)) {
            Optional<Measure> by = Optional.of(new Measure.Elapsed(spoken.minus(longest())));
            answer.fail(Discrepancy.TOO_LONG, over(), at, List.of(), found, allowed, by);
        } else if (isUnder(spoken)) {
            Optional<Measure> by =
                    Optional.of(new Measure.Elapsed(time.shortest().minus(spoken)));
            answer.fail(Discrepancy.TOO_SHORT, under(), at, List.of(), found, allowed, by);
        }
    }
}
