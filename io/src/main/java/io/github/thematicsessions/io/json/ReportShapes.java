package io.github.thematicsessions.io.json;

import static io.github.thematicsessions.io.json.LocationShapes.LOCATION;
import static io.github.thematicsessions.io.json.Scalars.NUMBER_FROM_0;
import static io.github.thematicsessions.io.json.Texts.ELEMENT_ID;
import static io.github.thematicsessions.io.json.Texts.LOCATOR;
import static io.github.thematicsessions.io.json.Texts.PROVISION_ID;
import static io.github.thematicsessions.io.json.Texts.TEXT;

import io.github.thematicsessions.core.norm.Stage;
import io.github.thematicsessions.core.note.Basis;
import io.github.thematicsessions.core.note.Locator;
import io.github.thematicsessions.core.note.NoteId;
import io.github.thematicsessions.core.note.ProvisionId;
import io.github.thematicsessions.core.note.Strength;
import io.github.thematicsessions.core.report.Absence;
import io.github.thematicsessions.core.report.ClauseStanding;
import io.github.thematicsessions.core.report.Course;
import io.github.thematicsessions.core.report.Exemption;
import io.github.thematicsessions.core.report.Finding;
import io.github.thematicsessions.core.report.Input;
import io.github.thematicsessions.core.report.Irregularity;
import io.github.thematicsessions.core.report.Judgement;
import io.github.thematicsessions.core.report.Location;
import io.github.thematicsessions.core.report.Outcome;
import io.github.thematicsessions.core.report.Receipt;
import io.github.thematicsessions.core.report.Report;
import io.github.thematicsessions.core.session.ElementId;
import java.util.List;
import java.util.Optional;

/** The forms of a report and its parts. */
final class ReportShapes {

    static final String FORMAT = "thematic-sessions/report";

    private static final Codec<Outcome> OUTCOME = Codes.of(Outcome.class);
    private static final Codec<Basis> BASIS = Codes.of(Basis.class);

    private static final Shape<ClauseStanding> CLAUSE = new Shape<>() {
        private final Field<Locator> locator = required("locator", LOCATOR, ClauseStanding::locator);
        private final Field<List<ProvisionId>> claimedBy = list("claimedBy", PROVISION_ID, ClauseStanding::claimedBy);
        private final Field<Optional<String>> notCheckable =
                optional("notCheckable", TEXT, ClauseStanding::notCheckable);

        @Override
        boolean isWhole(Values v) {
            boolean judged = v.isReadable(claimedBy) && v.isReadable(notCheckable);
            if (judged && v.get(claimedBy).isEmpty() != v.get(notCheckable).isPresent()) {
                v.problem("either claimedBy or notCheckable", v.has(notCheckable) ? "both" : "neither");
                return false;
            }
            return true;
        }

        @Override
        ClauseStanding make(Values v) {
            return new ClauseStanding(v.get(locator), v.get(claimedBy), v.get(notCheckable));
        }
    };

    private static final Shape<Absence> ABSENCE = new Shape<>() {
        private final Field<Input> input = required("input", Codes.of(Input.class), Absence::input);
        private final Field<Location> at = required("at", LOCATION, Absence::at);

        @Override
        Absence make(Values v) {
            return new Absence(v.get(input), v.get(at));
        }
    };

    /** Why a provision passed or failed in part only, or does not apply. */
    private record Reason(List<Absence> missing, Optional<Exemption> notApplicable) {

        static final Reason NONE = new Reason(List.of(), Optional.empty());

        static Reason of(Judgement judgement) {
            return new Reason(judgement.missing(), judgement.exemption());
        }
    }

    private static final Shape<Reason> REASON = new Shape<>() {
        private final Field<List<Absence>> missing = list("missing", ABSENCE, Reason::missing);
        private final Field<Optional<Exemption>> notApplicable =
                optional("notApplicable", Codes.of(Exemption.class), Reason::notApplicable);

        @Override
        Reason make(Values v) {
            return new Reason(v.get(missing), v.get(notApplicable));
        }
    };

    private static final Shape<Judgement> JUDGEMENT = new Shape<>() {
        private final Field<ProvisionId> id = required("id", PROVISION_ID, Judgement::provision);
        private final Field<String> title = required("title", TEXT, Judgement::title);
        private final Field<List<Locator>> clauses = required("clauses", Lists.of(LOCATOR), Judgement::clauses);
        private final Field<Strength> strength = required("strength", Codes.of(Strength.class), Judgement::strength);
        private final Field<Basis> basis = required("basis", BASIS, Judgement::basis);
        private final Field<Outcome> outcome = required("outcome", OUTCOME, Judgement::outcome);
        private final Field<Integer> judged = required("judged", NUMBER_FROM_0, Judgement::judged);
        private final Field<Reason> reason = orElse("reason", REASON, Reason.NONE, Reason::of);

        @Override
        boolean isWhole(Values v) {
            if (!v.isReadable(outcome) || !v.isReadable(reason)) {
                return true;
            }
            Outcome stands = v.get(outcome);
            Reason why = v.get(reason);
            if (stands == Outcome.NOT_EVALUATED && why.missing().isEmpty()) {
                v.problem(reason, "a reason that tells what is missing", "none");
                return false;
            }
            boolean nothingMissing = stands == Outcome.PASS || stands == Outcome.NOT_APPLICABLE;
            if (nothingMissing && !why.missing().isEmpty()) {
                v.problem(reason, "nothing missing where the outcome is " + stands.code(), "something");
                return false;
            }
            if ((stands == Outcome.NOT_APPLICABLE) != why.notApplicable().isPresent()) {
                boolean lacking = stands == Outcome.NOT_APPLICABLE;
                String expected = lacking ? "a reason with notApplicable" : "no notApplicable";
                v.problem(reason, expected + " where the outcome is " + stands.code(), lacking ? "none" : "one");
                return false;
            }
            return true;
        }

        @Override
        Judgement make(Values v) {
            return new Judgement(
                    v.get(id),
                    v.get(title),
                    v.get(clauses),
                    v.get(strength),
                    v.get(basis),
                    v.get(outcome),
                    v.get(judged),
                    v.get(reason).missing(),
                    v.get(reason).notApplicable());
        }
    };

    static final Shape<Report> REPORT = new Shape<>(FORMAT) {
        private final Field<ElementId> session = required("session", ELEMENT_ID, Report::session);
        private final Field<String> sessionTitle = required("sessionTitle", TEXT, Report::sessionTitle);
        private final Field<NoteId> note = required("note", ReceiptShapes.NOTE_OF_REPORT, Report::note);
        private final Field<String> noteTitle = required("noteTitle", TEXT, Report::noteTitle);
        private final Field<Stage> stage = orElse("stage", Codes.of(Stage.class), Stage.PLAN, Report::stage);
        private final Field<List<ElementId>> covers = list("covers", ELEMENT_ID, Report::covers);
        private final Field<Receipt> receipt = required("receipt", ReceiptShapes.RECEIPT, Report::receipt);
        private final Field<List<ClauseStanding>> clauses = required("clauses", Lists.of(CLAUSE), Report::clauses);
        private final Field<List<Judgement>> provisions =
                required("provisions", Lists.of(JUDGEMENT), Report::provisions);
        private final Field<List<Finding>> findings =
                required("findings", Lists.of(FindingShapes.FINDING), Report::findings);
        private final Field<List<Irregularity>> irregularities =
                list("irregularities", CourseShapes.IRREGULARITY, Report::irregularities);
        private final Field<List<Course>> courses = list("courses", CourseShapes.COURSE, Report::courses);

        @Override
        boolean isWhole(Values v) {
            boolean staged = !v.isReadable(stage) || v.get(stage) != Stage.PLAN || isPlan(v);
            boolean known = v.isReadable(note) && v.isReadable(receipt);
            return (!known || v.in().judgeReferences()) && staged;
        }

        private boolean isPlan(Values v) {
            boolean plan = true;
            for (Field<? extends List<?>> told : List.of(covers, irregularities, courses)) {
                if (v.isReadable(told) && !v.get(told).isEmpty()) {
                    v.problem(told, "nothing where the stage is plan", "something");
                    plan = false;
                }
            }
            return plan;
        }

        @Override
        Report make(Values v) {
            return Report.builder()
                    .session(v.get(session))
                    .sessionTitle(v.get(sessionTitle))
                    .note(v.get(note))
                    .noteTitle(v.get(noteTitle))
                    .stage(v.get(stage))
                    .covers(v.get(covers))
                    .receipt(v.get(receipt))
                    .clauses(v.get(clauses))
                    .provisions(v.get(provisions))
                    .findings(v.get(findings))
                    .irregularities(v.get(irregularities))
                    .courses(v.get(courses))
                    .build();
        }
    };

    private ReportShapes() {}
}
