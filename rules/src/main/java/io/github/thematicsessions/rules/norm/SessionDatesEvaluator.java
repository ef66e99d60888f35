package io.github.thematicsessions.rules.norm;

import io.github.thematicsessions.core.norm.SessionDates;
import io.github.thematicsessions.core.report.Discrepancy;
import io.github.thematicsessions.core.report.Input;
import io.github.thematicsessions.core.report.Location;
import io.github.thematicsessions.core.report.Measure;
import io.github.thematicsessions.core.report.Repair;
import io.github.thematicsessions.core.report.RepairKind;
import io.github.thematicsessions.core.session.Day;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Compares the dates of the days with those of the note. */
final class SessionDatesEvaluator implements Evaluator {

    private final List<LocalDate> expected;

    SessionDatesEvaluator(SessionDates norm) {
        this.expected = norm.dates();
    }

    @Override
    public void judge(Plan plan, Verdict verdict) {
        List<Day> days = plan.session().days();
        if (days.isEmpty()) {
            verdict.missing(Input.DAYS, Location.of(Plan.DAYS));
            return;
        }
        List<LocalDate> known = new ArrayList<>(days.size());
        for (int day = 0; day < days.size(); day++) {
            Optional<LocalDate> date = days.get(day).date();
            if (date.isPresent()) {
                known.add(date.get());
                verdict.judged();
            } else {
                verdict.missing(Input.DATE, Location.of(Plan.DAYS.child(day).child("date")));
            }
        }
        boolean complete = known.size() == days.size();
        if (complete ? !known.equals(expected) : !expected.containsAll(known)) {
            verdict.fail(verdict.finding(Discrepancy.DIFFERENT, Location.of(Plan.DAYS))
                    .measured(new Measure.Dates(known))
                    .allowed(new Measure.Dates(expected))
                    .addRepairs(Repair.of(RepairKind.SET, new Measure.Dates(expected))));
        }
    }
}
