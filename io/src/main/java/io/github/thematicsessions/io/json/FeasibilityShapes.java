package io.github.thematicsessions.io.json;

import static io.github.thematicsessions.io.json.FitShapes.CLOCK_SPAN;
import static io.github.thematicsessions.io.json.FitShapes.LENGTH_SPAN;
import static io.github.thematicsessions.io.json.FitShapes.PART;
import static io.github.thematicsessions.io.json.Texts.ELEMENT_ID;
import static io.github.thematicsessions.io.json.Texts.NOTE_ID;
import static io.github.thematicsessions.io.json.Texts.PROVISION_ID;
import static io.github.thematicsessions.io.json.Texts.TEXT;

import io.github.thematicsessions.core.fit.ClockSpan;
import io.github.thematicsessions.core.fit.Conflict;
import io.github.thematicsessions.core.fit.Feasibility;
import io.github.thematicsessions.core.fit.FloorBudget;
import io.github.thematicsessions.core.fit.LengthSpan;
import io.github.thematicsessions.core.fit.Part;
import io.github.thematicsessions.core.fit.PartWindow;
import io.github.thematicsessions.core.fit.SetAside;
import io.github.thematicsessions.core.note.NoteId;
import io.github.thematicsessions.core.note.ProvisionId;
import io.github.thematicsessions.core.session.ElementId;
import java.util.List;

/** The forms of the answer whether a plan can hold. */
final class FeasibilityShapes {

    static final String FORMAT = "thematic-sessions/feasibility";

    private static final Shape<PartWindow> WINDOW = new Shape<>() {
        private final Field<Part> part = required("part", PART, PartWindow::part);
        private final Field<ClockSpan> start = required("start", CLOCK_SPAN, PartWindow::start);
        private final Field<ClockSpan> end = required("end", CLOCK_SPAN, PartWindow::end);
        private final Field<LengthSpan> length = required("length", LENGTH_SPAN, PartWindow::length);

        @Override
        PartWindow make(Values v) {
            return new PartWindow(v.get(part), v.get(start), v.get(end), v.get(length));
        }
    };

    private static final Shape<SetAside> SET_ASIDE = new Shape<>() {
        private final Field<ProvisionId> provision = required("provision", PROVISION_ID, SetAside::provision);
        private final Field<Part> part = required("part", PART, SetAside::part);
        private final Field<SetAside.Reason> reason =
                required("reason", Codes.of(SetAside.Reason.class), SetAside::reason);

        @Override
        SetAside make(Values v) {
            return new SetAside(v.get(provision), v.get(part), v.get(reason));
        }
    };

    static final Shape<Feasibility> FEASIBILITY = new Shape<>(FORMAT) {
        private final Field<ElementId> session = required("session", ELEMENT_ID, Feasibility::session);
        private final Field<String> sessionTitle = required("sessionTitle", TEXT, Feasibility::sessionTitle);
        private final Field<NoteId> note = required("note", NOTE_ID, Feasibility::note);
        private final Field<String> noteTitle = required("noteTitle", TEXT, Feasibility::noteTitle);
        private final Field<List<Conflict>> conflicts =
                required("conflicts", Lists.of(ConflictShapes.CONFLICT), Feasibility::conflicts);
        private final Field<List<PartWindow>> windows = required("windows", Lists.of(WINDOW), Feasibility::windows);
        private final Field<List<FloorBudget>> budgets =
                required("budgets", Lists.of(FitShapes.BUDGET), Feasibility::budgets);
        private final Field<List<SetAside>> setAside = list("setAside", SET_ASIDE, Feasibility::setAside);

        @Override
        Feasibility make(Values v) {
            return Feasibility.builder()
                    .session(v.get(session))
                    .sessionTitle(v.get(sessionTitle))
                    .note(v.get(note))
                    .noteTitle(v.get(noteTitle))
                    .conflicts(v.get(conflicts))
                    .windows(v.get(windows))
                    .budgets(v.get(budgets))
                    .setAside(v.get(setAside))
                    .build();
        }
    };

    private FeasibilityShapes() {}
}
