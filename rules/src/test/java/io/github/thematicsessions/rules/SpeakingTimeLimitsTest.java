package io.github.thematicsessions.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thematicsessions.core.note.Citation;
import io.github.thematicsessions.core.note.Ground;
import io.github.thematicsessions.core.note.Locator;
import io.github.thematicsessions.core.note.NoteId;
import io.github.thematicsessions.core.note.ProceduralNote;
import io.github.thematicsessions.core.note.ProceduralNotes;
import io.github.thematicsessions.core.note.ProvisionId;
import io.github.thematicsessions.core.note.ReadingId;
import io.github.thematicsessions.core.people.Capacity;
import io.github.thematicsessions.core.report.Discrepancy;
import io.github.thematicsessions.core.report.Exemption;
import io.github.thematicsessions.core.report.Finding;
import io.github.thematicsessions.core.report.Input;
import io.github.thematicsessions.core.report.Judgement;
import io.github.thematicsessions.core.report.Measure;
import io.github.thematicsessions.core.report.Outcome;
import io.github.thematicsessions.core.report.Severity;
import io.github.thematicsessions.core.session.Day;
import io.github.thematicsessions.core.session.Purpose;
import io.github.thematicsessions.core.session.Segment;
import io.github.thematicsessions.core.session.SegmentKind;
import io.github.thematicsessions.core.session.SpeakingSlot;
import io.github.thematicsessions.core.session.ThematicSession;
import io.github.thematicsessions.core.time.Allotment;
import io.github.thematicsessions.core.time.TimeRange;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every figure of the note at its limit, one second over and one second under. */
class SpeakingTimeLimitsTest {

    private static final ThematicSession SESSION = WorkedOutSession.value();
    private static final NoteCheck CHECK = NoteCheck.of(ProceduralNotes.sixthSession());

    private static ThematicSession allotted(String slot, String text) {
        return allotted(SESSION, slot, text);
    }

    /** Gives a slot a time, and no hours that could say something else. */
    private static ThematicSession allotted(ThematicSession session, String slot, String text) {
        return Edit.slot(
                session,
                slot,
                planned -> planned.withStart(Optional.empty())
                        .withEnd(Optional.empty())
                        .withAllotted(Allotment.parse(text)));
    }

    private static ThematicSession during(String slot, String hours) {
        return Edit.slot(
                SESSION,
                slot,
                planned -> SpeakingSlot.builder()
                        .from(planned)
                        .time(TimeRange.parse(hours))
                        .build());
    }

    private static Judgement judgement(ThematicSession session, String provision) {
        return CHECK.plan(session).judgement(ProvisionId.of(provision)).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "welcome-time, opening-welcome-2, PT5M",
        "issue-brief-time, opening-issue-brief, PT5M",
        "issue-brief-time, opening-issue-brief, PT1S",
        "opening-remarks-time, panel-1-opening, PT7M",
        "opening-remarks-time, panel-1-opening, PT5M",
        "presentation-time, panel-2-presentation-3, PT7M",
        "presentation-time, panel-2-presentation-3, PT5M",
        "presentation-time, panel-2-presentation-3, ../PT7M",
        "intervention-time, panel-3-floor-1, PT3M",
        "intervention-time, panel-3-floor-1, ../PT3M",
        "intervention-time, panel-3-floor-1, PT1M/PT3M",
        "concluding-remarks-time, panel-3-conclusion, PT7M",
        "concluding-remarks-time, panel-3-conclusion, PT5M",
        "perspective-time, summary-perspective-1, PT15M",
        "perspective-time, summary-perspective-1, PT10M",
        "thematic-expert-time, summary-thematic-expert, PT15M",
    })
    void a_time_at_its_limit_passes(String provision, String slot, String allotted) {
        ThematicSession session = allotted(slot, allotted);
        assertThat(CHECK.plan(session).findings()).isEmpty();
        assertThat(judgement(session, provision).outcome()).isEqualTo(Outcome.PASS);
    }

    @ParameterizedTest
    @CsvSource({
        "welcome-time, II.a.1, opening-welcome-2, PT5M1S, PT10M1S, PT10M, ERROR",
        "issue-brief-time, II.b.1, opening-issue-brief, PT5M1S, PT5M1S, ../PT5M, WARNING",
        "opening-remarks-time, II.c.1.3, panel-1-opening, PT7M1S, PT7M1S, PT5M/PT7M, ERROR",
        "presentation-time, II.c.2.2, panel-2-presentation-3, PT7M1S, PT7M1S, PT5M/PT7M, ERROR",
        "presentation-time, II.c.2.2, panel-2-presentation-3, ../PT7M1S, ../PT7M1S, PT5M/PT7M, ERROR",
        "intervention-time, II.c.3.3, panel-3-floor-1, PT3M1S, PT3M1S, ../PT3M, ERROR",
        "concluding-remarks-time, II.c.6.1, panel-3-conclusion, PT7M1S, PT7M1S, PT5M/PT7M, ERROR",
        "perspective-time, II.d.2, summary-perspective-1, PT15M1S, PT15M1S, PT10M/PT15M, ERROR",
        "thematic-expert-time, II.d.3, summary-thematic-expert, PT15M1S, PT15M1S, PT15M, ERROR",
    })
    void a_time_one_second_over_its_limit_is_too_long_by_that_second(
            String provision,
            String clause,
            String slot,
            String allotted,
            String measured,
            String allowed,
            Severity severity) {
        Finding finding = onlyFinding(allotted(slot, allotted));
        assertThat(finding.provision().text()).isEqualTo(provision);
        assertThat(finding.discrepancy()).isEqualTo(Discrepancy.TOO_LONG);
        assertThat(finding.severity()).isEqualTo(severity);
        assertThat(finding.measured()).contains(new Measure.Length(Allotment.parse(measured)));
        assertThat(finding.allowed()).contains(new Measure.Length(Allotment.parse(allowed)));
        assertThat(finding.difference()).contains(Measure.of(Duration.ofSeconds(1)));
        assertThat(finding.citation().locator()).isEqualTo(Locator.of(clause));
    }

    @ParameterizedTest
    @CsvSource({
        "welcome-time, opening-welcome-2, PT4M59S, INFO",
        "opening-remarks-time, panel-1-opening, PT4M59S, WARNING",
        "opening-remarks-time, panel-1-opening, PT4M59S/PT7M, WARNING",
        "opening-remarks-time, panel-1-opening, ../PT4M59S, WARNING",
        "presentation-time, panel-2-presentation-3, PT4M59S, WARNING",
        "concluding-remarks-time, panel-3-conclusion, PT4M59S, WARNING",
        "perspective-time, summary-perspective-1, PT9M59S, WARNING",
        "thematic-expert-time, summary-thematic-expert, PT14M59S, INFO",
    })
    void a_time_one_second_under_its_lower_end_is_too_short_and_never_an_error(
            String provision, String slot, String allotted, Severity severity) {
        Finding finding = onlyFinding(allotted(slot, allotted));
        assertThat(finding.provision().text()).isEqualTo(provision);
        assertThat(finding.discrepancy()).isEqualTo(Discrepancy.TOO_SHORT);
        assertThat(finding.severity()).isEqualTo(severity);
        assertThat(finding.difference()).contains(Measure.of(Duration.ofSeconds(1)));
    }

    @ParameterizedTest
    @CsvSource({"welcome-time-exact, opening-welcome-2, PT4M59S", "welcome-time-exact, opening-welcome-2, PT5M1S"})
    void a_stated_figure_read_as_exact_is_at_most_a_warning_either_way(String provision, String slot, String allotted) {
        ProceduralNote exact = ProceduralNotes.sixthSession().withReading(ReadingId.of("stated-minutes"), "exact");
        List<Finding> findings =
                NoteCheck.of(exact).plan(allotted(slot, allotted)).findings();
        assertThat(findings).hasSize(1);
        assertThat(findings.get(0).provision().text()).isEqualTo(provision);
        assertThat(findings.get(0).severity()).isEqualTo(Severity.WARNING);
    }

    @Test
    void a_plan_from_four_to_eight_minutes_is_both_too_short_and_too_long() {
        List<Finding> findings =
                CHECK.plan(allotted("panel-1-opening", "PT4M/PT8M")).findings();
        assertThat(findings)
                .extracting(Finding::discrepancy)
                .containsExactly(Discrepancy.TOO_LONG, Discrepancy.TOO_SHORT);
    }

    @Test
    void a_slot_whose_hours_say_something_else_than_its_allotment_is_judged_by_both() {
        ThematicSession session = during("panel-1-opening", "10:15/10:22:01");
        Finding finding = onlyFinding(session);
        assertThat(finding.measured()).contains(Measure.of(Duration.ofSeconds(421)));
        assertThat(finding.difference()).contains(Measure.of(Duration.ofSeconds(1)));
    }

    @Test
    void the_hours_of_a_run_of_interventions_are_not_the_time_of_one() {
        ThematicSession session = during("panel-1-floor-1", "10:45/11:30");
        assertThat(CHECK.plan(session).findings()).isEmpty();
    }

    @Test
    void a_time_that_is_not_given_is_missing_at_its_slot() {
        Judgement judgement = judgement(allotted("panel-1-opening", ".."), "opening-remarks-time");
        assertThat(judgement.outcome()).isEqualTo(Outcome.NOT_EVALUATED);
        assertThat(judgement.judged()).isEqualTo(2);
        assertThat(judgement.missing()).hasSize(1);
        assertThat(judgement.missing().get(0).input()).isEqualTo(Input.SPEAKING_TIME);
        assertThat(judgement.missing().get(0).at().pointer()).hasToString("/days/0/segments/1/slots/0/allotted");
    }

    @Test
    void a_sum_of_which_a_part_is_missing_is_over_as_soon_as_the_rest_is_over() {
        ThematicSession unknown = allotted("opening-welcome-1", "..");
        assertThat(judgement(unknown, "welcome-time").outcome()).isEqualTo(Outcome.NOT_EVALUATED);
        ThematicSession over = allotted(unknown, "opening-welcome-2", "PT11M");
        assertThat(judgement(over, "welcome-time").outcome()).isEqualTo(Outcome.FAIL);
        assertThat(judgement(over, "welcome-time").missing()).hasSize(1);
    }

    @Test
    void a_sum_of_which_a_part_is_missing_is_never_short() {
        ThematicSession session = allotted(allotted("opening-welcome-1", "PT1M/PT20M"), "opening-welcome-2", "..");
        assertThat(onlyFinding(session).discrepancy()).isEqualTo(Discrepancy.TOO_LONG);
    }

    @Test
    void a_ceiling_in_a_sum_promises_no_lower_end() {
        ThematicSession session = Edit.slot(
                SESSION,
                "opening-welcome-1",
                slot -> SpeakingSlot.builder()
                        .from(slot)
                        .allotted(Allotment.parse("../PT5M"))
                        .build());
        assertThat(CHECK.plan(session).findings()).isEmpty();
    }

    @Test
    void a_sum_is_judged_by_the_hours_of_its_slots_too() {
        ThematicSession session = during("summary-thematic-expert", "15:45/17:00");
        assertThat(onlyFinding(session).measured()).contains(Measure.of(Duration.ofMinutes(75)));
    }

    @Test
    void a_slot_that_is_too_long_by_its_allotment_and_its_hours_is_one_finding() {
        ThematicSession session = Edit.slot(
                SESSION,
                "panel-1-opening",
                slot -> SpeakingSlot.builder()
                        .from(slot)
                        .allotted(Allotment.parse("PT9M"))
                        .time(TimeRange.parse("10:15/10:25"))
                        .build());
        assertThat(onlyFinding(session).measured()).contains(Measure.of(Duration.ofMinutes(9)));
    }

    @Test
    void times_of_more_than_a_day_count_as_a_day() {
        Segment opening = Segment.builder()
                .id("opening")
                .kind(SegmentKind.OPENING)
                .addSlots(welcome(1, "PT24H"), welcome(2, "PT23H"), welcome(3, "PT1H"))
                .build();
        ThematicSession session = ThematicSession.builder()
                .id("long")
                .title("A long welcome")
                .addDays(Day.builder().addSegments(opening).build())
                .build();
        Finding finding = CHECK.plan(session).findings().stream()
                .filter(found -> found.provision().text().equals("welcome-time"))
                .findFirst()
                .orElseThrow();
        assertThat(finding.measured()).contains(Measure.of(Duration.ofHours(24)));
        assertThat(finding.difference())
                .contains(Measure.of(Duration.ofHours(24).minusMinutes(10)));
    }

    private static SpeakingSlot welcome(int number, String allotted) {
        return SpeakingSlot.builder()
                .id("welcome-" + number)
                .capacity(Capacity.CO_FACILITATOR)
                .purpose(Purpose.WELCOME)
                .allotted(Allotment.parse(allotted))
                .build();
    }

    @Test
    void a_figure_does_not_apply_to_a_plan_without_such_a_segment_or_slot() {
        ThematicSession empty =
                ThematicSession.builder().id("empty").title("Nothing yet").build();
        assertThat(judgement(empty, "opening-remarks-time").exemption()).contains(Exemption.NO_SUCH_SEGMENT);
        ThematicSession noInterventions = Edit.segments(
                SESSION,
                segment -> segment.withSlots(segment.slots().stream()
                        .filter(slot -> !slot.purpose().equals(Optional.of(Purpose.INTERVENTION)))
                        .toList()));
        assertThat(judgement(noInterventions, "intervention-time").exemption()).contains(Exemption.NO_SUCH_SLOT);
    }

    @Test
    void a_limit_on_the_live_floor_names_the_provision_and_the_clause_that_it_comes_from() {
        NoteCheck check = NoteCheck.of(
                ProceduralNotes.sixthSession().withReading(ReadingId.of("summary-panel-limit"), "limited"));
        FloorScript floor = FloorScript.of(check, "panel-1").slot("10:15:00", "panel-1-opening");
        assertThat(floor.at("10:16:00")
                        .turn()
                        .orElseThrow()
                        .limit()
                        .orElseThrow()
                        .ground())
                .contains(new Ground(
                        ProvisionId.of("opening-remarks-time"),
                        new Citation(NoteId.of("gcm-thematic-6-note"), Locator.of("II.c.1.3"))));
    }

    private static Finding onlyFinding(ThematicSession session) {
        List<Finding> findings = CHECK.plan(session).findings();
        assertThat(findings).hasSize(1);
        return findings.get(0);
    }
}
