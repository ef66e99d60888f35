package io.github.thematicsessions.rules.norm;

import io.github.thematicsessions.core.norm.Identity;
import io.github.thematicsessions.core.norm.SessionFact;
import io.github.thematicsessions.core.report.Discrepancy;
import io.github.thematicsessions.core.report.Input;
import io.github.thematicsessions.core.report.Location;
import io.github.thematicsessions.core.report.Measure;
import io.github.thematicsessions.core.report.Pointer;
import io.github.thematicsessions.core.report.Repair;
import io.github.thematicsessions.core.report.RepairKind;
import io.github.thematicsessions.core.session.ThematicSession;
import java.util.Optional;

/** Compares a fact of the session with what the note says. */
final class IdentityEvaluator implements Evaluator {

    private static final Pointer PLACE = Pointer.root().child("place");

    private final SessionFact fact;
    private final String expected;
    private final Input input;
    private final Pointer pointer;

    IdentityEvaluator(Identity norm) {
        this.fact = norm.fact();
        this.expected = norm.expected();
        this.input = Input.valueOf(fact.name());
        this.pointer = switch (fact) {
            case ORDINAL, THEME -> Pointer.root().child(fact.code());
            case CITY, VENUE, ROOM -> PLACE.child(fact.code());
        };
    }

    @Override
    public void judge(Plan plan, Verdict verdict) {
        Optional<String> found = found(plan.session());
        if (found.isEmpty()) {
            verdict.missing(input, Location.of(pointer));
            return;
        }
        verdict.judged();
        if (!same(found.get())) {
            verdict.fail(verdict.finding(Discrepancy.DIFFERENT, Location.of(pointer))
                    .measured(Measure.of(found.get()))
                    .allowed(Measure.of(expected))
                    .addRepairs(Repair.of(RepairKind.SET, Measure.of(expected))));
        }
    }

    private Optional<String> found(ThematicSession session) {
        return switch (fact) {
            case ORDINAL ->
                session.ordinal().isPresent()
                        ? Optional.of(Integer.toString(session.ordinal().getAsInt()))
                        : Optional.empty();
            case THEME -> session.theme();
            case CITY -> session.place().city();
            case VENUE -> session.place().venue();
            case ROOM -> session.place().room();
        };
    }

    private boolean same(String found) {
        return fact == SessionFact.ROOM ? SameText.sameRoom(found, expected) : SameText.same(found, expected);
    }
}
