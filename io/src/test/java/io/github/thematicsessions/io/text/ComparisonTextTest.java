package io.github.thematicsessions.io.text;

import static io.github.thematicsessions.io.text.SampleReports.absence;
import static io.github.thematicsessions.io.text.SampleReports.empty;
import static io.github.thematicsessions.io.text.SampleReports.finding;
import static io.github.thematicsessions.io.text.SampleReports.judgement;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.thematicsessions.core.comparison.NoteComparison;
import io.github.thematicsessions.core.comparison.PlanComparison;
import io.github.thematicsessions.core.comparison.ReportComparison;
import io.github.thematicsessions.core.norm.DayCount;
import io.github.thematicsessions.core.norm.Quantity;
import io.github.thematicsessions.core.note.Basis;
import io.github.thematicsessions.core.note.Clause;
import io.github.thematicsessions.core.note.Locator;
import io.github.thematicsessions.core.note.ProceduralNote;
import io.github.thematicsessions.core.note.Provision;
import io.github.thematicsessions.core.note.ProvisionId;
import io.github.thematicsessions.core.note.Reading;
import io.github.thematicsessions.core.note.ReadingId;
import io.github.thematicsessions.core.note.ReadingOption;
import io.github.thematicsessions.core.note.RetiredProvision;
import io.github.thematicsessions.core.note.Strength;
import io.github.thematicsessions.core.people.Capacity;
import io.github.thematicsessions.core.people.MemberState;
import io.github.thematicsessions.core.report.Discrepancy;
import io.github.thematicsessions.core.report.Input;
import io.github.thematicsessions.core.report.Measure;
import io.github.thematicsessions.core.report.Outcome;
import io.github.thematicsessions.core.report.Report;
import io.github.thematicsessions.core.report.Severity;
import io.github.thematicsessions.core.session.Chair;
import io.github.thematicsessions.core.session.Day;
import io.github.thematicsessions.core.session.ElementId;
import io.github.thematicsessions.core.session.Purpose;
import io.github.thematicsessions.core.session.Segment;
import io.github.thematicsessions.core.session.SegmentKind;
import io.github.thematicsessions.core.session.SideEvent;
import io.github.thematicsessions.core.session.SpeakingSlot;
import io.github.thematicsessions.core.session.ThematicSession;
import io.github.thematicsessions.core.time.Allotment;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ComparisonTextTest {

    private static final SpeakingSlot REMARKS = slot("remarks", Purpose.OPENING_REMARKS);
    private static final SpeakingSlot FIRST = slot("expert-1", Purpose.PRESENTATION);
    private static final SpeakingSlot SECOND = slot("expert-2", Purpose.PRESENTATION);
    private static final Segment PANEL = Segment.builder()
            .id(ElementId.of("panel-1"))
            .kind(SegmentKind.EXPERT_PANEL)
            .start(LocalTime.of(10, 15))
            .end(LocalTime.of(13, 0))
            .room("XIX")
            .addSlots(REMARKS, FIRST)
            .build();
    private static final SideEvent HEALTH = SideEvent.builder()
            .id(ElementId.of("health"))
            .title("Health")
            .date(LocalDate.of(2017, 10, 12))
            .start(LocalTime.of(13, 15))
            .addOrganizers("Illustrative organizer")
            .build();
    private static final ThematicSession PLAN = plan(PANEL).withSideEvents(HEALTH);

    private static SpeakingSlot slot(String id, Purpose purpose) {
        return SpeakingSlot.builder()
                .id(ElementId.of(id))
                .capacity(Capacity.EXPERT)
                .purpose(purpose)
                .build();
    }

    private static ThematicSession plan(Segment... segments) {
        return ThematicSession.builder()
                .id(ElementId.of("a-session"))
                .title("A session")
                .addDays(Day.builder()
                        .date(LocalDate.of(2017, 10, 12))
                        .addSegments(segments)
                        .build())
                .build();
    }

    @Test
    void nothing_has_changed_where_both_are_the_same() {
        String nothing = "Nothing has changed.\n";
        assertThat(text(PlanComparison.of(PLAN, PLAN))).isEqualTo(nothing);
        ProceduralNote note = CatalogueTextTest.NOTE;
        assertThat(ComparisonText.text(NoteComparison.of(note, note), Appearance.PLAIN))
                .isEqualTo(nothing);
        Report report = empty().build();
        assertThat(ComparisonText.text(ReportComparison.of(report, report), Appearance.PLAIN))
                .isEqualTo(nothing);
    }

    @Test
    void two_plans_say_what_is_new_removed_moved_re_manned_and_altered() {
        Segment later = PANEL.withStart(LocalTime.of(10, 30))
                .withRoom("XX")
                .withKind(SegmentKind.DISCUSSION)
                .withInscribed(40)
                .withChairs(
                        Chair.builder()
                                .capacity(Capacity.MODERATOR)
                                .participant(MemberState.of("KE").withName("A name"))
                                .build(),
                        Chair.of(Capacity.CO_FACILITATOR))
                .withSlots(
                        FIRST.withSpeaker(MemberState.of("PH").withToBeConfirmed(true))
                                .withAllotted(Allotment.parse("PT5M/PT7M"))
                                .withStart(LocalTime.of(10, 40)),
                        SECOND,
                        REMARKS);
        ThematicSession after = plan(later)
                .withTitle("Another title")
                .withSideEvents(HEALTH.withId(ElementId.of("skills")).withOrganizers());
        assertThat(text(PlanComparison.of(PLAN, after))).isEqualTo("""
                Two plans: 2 new, 1 removed, 2 moved, 1 slot goes along, 2 with other people, 2 said otherwise, 1 of
                the session itself

                of the session itself: title

                New (2)

                  expert-2 (slot, in panel-1, 2017-10-12, room XX)
                  skills (side event, 2017-10-12, from 13:15)

                Removed (1)

                  health (side event, 2017-10-12, from 13:15)

                Moved (2)

                  panel-1 (segment)
                    was             2017-10-12, 10:15 to 13:00, room XIX
                    now             2017-10-12, 10:30 to 13:00, room XX
                  expert-1 (slot)
                    was             in panel-1, 2017-10-12, room XIX
                    now             in panel-1, 2017-10-12, from 10:40, room XX

                Other people (2)

                  panel-1
                    chairs          nobody named
                    now             a moderator: KE, A name (Member State); a co-facilitator
                  expert-1 in panel-1
                    speaker         nobody named
                    now             PH (Member State, to be confirmed)

                Said otherwise (2)

                  panel-1
                    kind            expert panel
                    now             discussion
                    inscribed       not said
                    now             40
                    slots in order  remarks, expert-1
                    now             expert-1, expert-2, remarks
                  expert-1 in panel-1
                    given           no stated time
                    now             5 to 7 min
                """);
    }

    @Test
    void a_side_event_says_its_organizers_and_whether_it_was_coordinated() {
        ThematicSession after = PLAN.withSideEvents(
                HEALTH.withOrganizers().withCoordinated(true).withTitle("Health and migration"));
        assertThat(text(PlanComparison.of(PLAN, after))).isEqualTo("""
                Two plans: 1 with other people, 1 said otherwise

                Other people (1)

                  health
                    organizers      Illustrative organizer
                    now             nobody named

                Said otherwise (1)

                  health
                    title           Health
                    now             Health and migration
                    coordinated     not said
                    now             yes
                """);
    }

    private static String text(PlanComparison comparison) {
        return ComparisonText.text(comparison, Appearance.PLAIN);
    }

    @Test
    void two_notes_say_which_provisions_readings_and_clauses_came_went_and_changed() {
        ProceduralNote before = CatalogueTextTest.NOTE;
        Provision count = before.provisions().get(0);
        Provision remarks = before.provisions().get(1);
        Provision exact = before.provisions().get(2);
        ProceduralNote after = before.withEdition(4)
                .withClauses(
                        before.clauses().get(0).withStrength(Strength.STATED).withBearer("secretariat"),
                        before.clauses().get(1),
                        Clause.builder()
                                .locator(Locator.of("a.3"))
                                .strength(Strength.STATED)
                                .bearer("moderator")
                                .asks("A third thing.")
                                .notCheckable("It is a wish.")
                                .build())
                .withReadings(
                        before.readings().get(0).withChosen("exact"),
                        Reading.builder()
                                .id(ReadingId.of("another"))
                                .question("And then?")
                                .addOptions(new ReadingOption("nothing", "Nothing."))
                                .chosen("nothing")
                                .build())
                .withProvisions(
                        count.withNorm(new DayCount(Quantity.exactly(3))).withTitle("The session takes three days."),
                        exact.withBasis(Basis.DERIVED).withDerivedFrom().withPremise(Optional.empty()),
                        count.withId(ProvisionId.of("new-one")).withTitle("Something new."))
                .withRetired(
                        before.retired().get(0),
                        new RetiredProvision(remarks.id(), 4, "Exactly is better.", Optional.of(exact.id())));
        assertThat(ComparisonText.text(NoteComparison.of(before, after), Appearance.PLAIN))
                .isEqualTo("""
                Two notes: 1 provision came, 1 provision went, 2 provisions changed, 1 reading came, 1 reading
                changed, 1 clause came, 1 clause changed, 2 of the note itself

                of the note itself: edition, provisions that have gone

                Provisions that came (1)

                  new-one - Something new.
                    asks            how many days: exactly 2

                Provisions that went (1)

                  remarks-time - The remarks take up to <ten> minutes.
                    asks            each slot of a moderator in an expert panel: at most 10 min
                    why             Exactly is better.
                    successor       remarks-time-exact

                Provisions that changed (2)

                  day-count - The session takes three days.
                    sentence        The session takes two days.
                    now             The session takes three days.
                    asks            how many days: exactly 2
                    now             how many days: exactly 3
                  remarks-time-exact - The remarks take ten minutes.
                    basis           the text says it
                    now             derived from the text
                    reading         stated-minutes=exact
                    now             every reading
                    follows from    remarks-time, day-count
                    now             none

                Readings that came (1)

                  another - And then?
                    chosen          nothing

                Readings that changed (1)

                  stated-minutes - What does ten minutes ask for?
                    chosen          ceiling
                    now             exact

                Clauses that came (1)

                  a.3 - A third thing.

                Clauses that changed (1)

                  a.1 - Something.
                    strength        required
                    now             stated
                    duty of         moderator
                    now             secretariat
                """);
        assertThat(ComparisonText.text(NoteComparison.of(after, before), Appearance.PLAIN))
                .contains("Readings that went (1)", "Clauses that went (1)");
    }

    @Test
    void two_reports_say_what_is_newly_failing_and_passing_and_which_findings_came_and_went() {
        Report before = empty().addProvisions(
                        judgement("a", Outcome.PASS),
                        judgement("b", Outcome.FAIL),
                        judgement("c", Outcome.NOT_EVALUATED, absence(Input.SPEAKER, "panel-1")),
                        judgement("gone", Outcome.PASS))
                .addFindings(finding("b", Discrepancy.NOT_DONE).build(), SampleReports.tooLong())
                .build();
        Report after = empty().addProvisions(
                        judgement("a", Outcome.FAIL),
                        judgement("b", Outcome.PASS),
                        judgement("c", Outcome.NOT_APPLICABLE),
                        judgement("came", Outcome.PASS))
                .addFindings(
                        finding("a", Discrepancy.MISSING)
                                .allowed(Measure.of("moderator"))
                                .severity(Severity.WARNING)
                                .build(),
                        SampleReports.tooLong()
                                .withMeasured(Measure.of(Duration.ofMinutes(8)))
                                .withDifference(Measure.of(Duration.ofMinutes(1)))
                                .withSeverity(Severity.INFO))
                .build();
        assertThat(ComparisonText.text(ReportComparison.of(before, after), Appearance.PLAIN))
                .isEqualTo("""
                Two reports: 1 newly failing, 1 newly passing, 3 judged otherwise, 1 finding came, 1 finding went, 1
                finding changed

                Newly failing (1)

                  a - This is asked for.
                    was             pass, 1 judged
                    now             FAIL, 1 judged

                Newly passing (1)

                  b - This is asked for.
                    was             FAIL, 1 judged
                    now             pass, 1 judged

                Judged otherwise (3)

                  c - This is asked for.
                    was             not evaluated, 1 judged, missing: speaker of panel-1
                    now             not applicable, 1 judged: the plan has no side event
                  came - This is asked for.
                    was             not in the report
                    now             pass, 1 judged
                  gone - This is asked for.
                    was             pass, 1 judged
                    now             not in the report

                Findings that came (1)

                  day 1 (/days/0)
                    a: missing: moderator (warning)

                Findings that went (1)

                  day 1 (/days/0)
                    b: not done (error)

                Findings that changed (1)

                  opening-time at panel-1-opening in panel-1 (2017-10-12, 10:15 to 10:24)
                    was             too long: 9 min, allowed 5 to 7 min, 2 min over (error)
                    now             too long: 8 min, allowed 5 to 7 min, 1 min over (for information)
                """);
    }

    @Test
    void text_of_a_plan_cannot_steer_a_terminal() {
        ThematicSession after = plan(PANEL.withTitle("\u001b[2J\n")).withSideEvents(HEALTH);
        assertThat(text(PlanComparison.of(PLAN, after))).contains("    now             \\u001b[2J\\u000a\n");
    }
}
