package io.github.thematicsessions.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thematicsessions.core.norm.Application;
import io.github.thematicsessions.core.norm.DividedTime;
import io.github.thematicsessions.core.norm.Enforcement;
import io.github.thematicsessions.core.norm.Norm;
import io.github.thematicsessions.core.norm.Quantity;
import io.github.thematicsessions.core.norm.ReducedTime;
import io.github.thematicsessions.core.norm.Share;
import io.github.thematicsessions.core.norm.SlotSelector;
import io.github.thematicsessions.core.norm.SpeakingTime;
import io.github.thematicsessions.core.norm.TurnCount;
import io.github.thematicsessions.core.note.Clause;
import io.github.thematicsessions.core.note.Locator;
import io.github.thematicsessions.core.note.NoteId;
import io.github.thematicsessions.core.note.ProceduralNote;
import io.github.thematicsessions.core.note.Provision;
import io.github.thematicsessions.core.note.ProvisionId;
import io.github.thematicsessions.core.note.Strength;
import io.github.thematicsessions.core.people.Capacity;
import io.github.thematicsessions.core.people.MemberState;
import io.github.thematicsessions.core.report.Outcome;
import io.github.thematicsessions.core.report.Report;
import io.github.thematicsessions.core.session.Day;
import io.github.thematicsessions.core.session.Purpose;
import io.github.thematicsessions.core.session.Segment;
import io.github.thematicsessions.core.session.SegmentKind;
import io.github.thematicsessions.core.session.SpeakingSlot;
import io.github.thematicsessions.core.session.ThematicSession;
import io.github.thematicsessions.core.time.Allotment;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Times of the floor that other meetings know, in a plan: reduced, divided, counted, tolerated, encouraged. */
class FloorTimesInPlansTest {

    private static final SlotSelector MEMBERS = SlotSelector.of(SegmentKind.DISCUSSION, Capacity.MEMBER);
    private static final Allotment FIVE = Allotment.parse("../PT5M");
    private static final Allotment THREE = Allotment.parse("../PT3M");

    private static NoteCheck check(Norm norm) {
        return NoteCheck.of(ProceduralNote.builder()
                .id(NoteId.of("a-note"))
                .edition(1)
                .title("A note")
                .addClauses(Clause.builder()
                        .locator(Locator.of("1"))
                        .strength(Strength.LIMITED)
                        .bearer("member")
                        .asks("One sentence.")
                        .build())
                .addProvisions(Provision.builder()
                        .id(ProvisionId.of("the-provision"))
                        .title("One sentence.")
                        .addClauses(Locator.of("1"))
                        .strength(Strength.LIMITED)
                        .bearer("member")
                        .norm(norm)
                        .build())
                .build());
    }

    /** A segment with a turn for each length; who is not named counts as nobody inscribed. */
    private static ThematicSession plan(OptionalInt inscribed, boolean named, String... lengths) {
        List<SpeakingSlot> slots = new ArrayList<>();
        for (String length : lengths) {
            SpeakingSlot slot = SpeakingSlot.builder()
                    .id("turn-" + (slots.size() + 1))
                    .capacity(Capacity.MEMBER)
                    .purpose(Purpose.INTERVENTION)
                    .allotted(Allotment.parse(length))
                    .build();
            slots.add(named ? slot.withSpeaker(MemberState.of("CH")) : slot);
        }
        return ThematicSession.builder()
                .id("s")
                .title("A session")
                .addDays(Day.builder()
                        .addSegments(Segment.builder()
                                .id("floor")
                                .kind(SegmentKind.DISCUSSION)
                                .inscribed(inscribed)
                                .slots(slots)
                                .build())
                        .build())
                .build();
    }

    /** A segment with one turn that has its hours and no other time; nobody knows how many are inscribed. */
    private static ThematicSession onTheClock(String hours) {
        SpeakingSlot turn = PlanParts.during(PlanParts.slot("turn", Capacity.MEMBER, Purpose.REMARKS), hours);
        return PlanParts.session(PlanParts.untimed("floor", SegmentKind.DISCUSSION, turn));
    }

    private static List<String> findings(Report report) {
        return report.findings().stream()
                .map(finding -> finding.severity().code() + " "
                        + finding.discrepancy().code() + " at " + finding.at() + " by "
                        + finding.difference().orElseThrow())
                .toList();
    }

    private static Outcome outcome(Report report) {
        return report.provisions().get(0).outcome();
    }

    private static final NoteCheck REDUCED = check(new ReducedTime(MEMBERS, FIVE, 2, THREE, Application.LIMIT));

    @ParameterizedTest
    @CsvSource({"2, PT5M,   PASS", "2, PT5M1S, FAIL", "3, PT3M,   PASS", "3, PT3M1S, FAIL", "0, PT5M,   PASS"})
    void the_time_is_reduced_above_the_number(int inscribed, String length, Outcome outcome) {
        assertThat(outcome(REDUCED.plan(plan(OptionalInt.of(inscribed), false, length))))
                .isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({"PT3M, PASS", "PT3M1S, NOT_EVALUATED", "PT5M, NOT_EVALUATED", "PT5M1S, FAIL"})
    void where_nobody_knows_how_many_are_inscribed_only_what_holds_for_any_number_is_said(
            String length, Outcome outcome) {
        assertThat(outcome(REDUCED.plan(plan(OptionalInt.empty(), false, length))))
                .isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({
        "10:00/10:03,    pass 1",
        "10:00/10:03:01, not-evaluated 0",
        "10:00/10:05,    not-evaluated 0",
        "10:00/10:05:01, fail 1"
    })
    void the_hours_of_a_turn_are_held_against_both_figures_as_its_time_is(String hours, String stands) {
        assertThat(PlanAnswer.of(REDUCED, onTheClock(hours), "the-provision"))
                .first()
                .isEqualTo(stands);
    }

    @ParameterizedTest
    @CsvSource({
        "PT3M, 10:00/10:03, pass 1",
        "PT3M, 10:00/10:04, not-evaluated 0",
        "PT4M, 10:00/10:04, not-evaluated 0",
        "PT6M, 10:00/10:06, fail 1"
    })
    void a_turn_with_a_time_and_hours_keeps_to_a_figure_only_with_both(String allotted, String hours, String stands) {
        ThematicSession both =
                Edit.slot(onTheClock(hours), "turn", turn -> turn.withAllotted(Allotment.parse(allotted)));
        assertThat(PlanAnswer.of(REDUCED, both, "the-provision")).first().isEqualTo(stands);
    }

    @ParameterizedTest
    @CsvSource({
        "10:00/10:01:59, fail 1",
        "10:00/10:02,    not-evaluated 0",
        "10:00/10:02:59, not-evaluated 0",
        "10:00/10:03,    pass 1",
        "10:00/10:05,    not-evaluated 0"
    })
    void figures_with_a_lower_end_hold_for_any_number_where_they_meet(String hours, String stands) {
        NoteCheck ranges = check(new ReducedTime(
                MEMBERS, Allotment.parse("PT3M/PT5M"), 2, Allotment.parse("PT2M/PT3M"), Application.LIMIT));
        assertThat(PlanAnswer.of(ranges, onTheClock(hours), "the-provision"))
                .first()
                .isEqualTo(stands);
    }

    @Test
    void what_is_missing_is_the_number_of_the_inscribed() {
        assertThat(PlanAnswer.of(REDUCED, plan(OptionalInt.empty(), false, "PT4M"), "the-provision"))
                .containsExactly("not-evaluated 0", "missing inscribed /days/0/segments/0/inscribed");
    }

    @Test
    void turns_that_all_name_their_speaker_are_the_list() {
        assertThat(outcome(REDUCED.plan(plan(OptionalInt.empty(), true, "PT4M", "PT5M"))))
                .isEqualTo(Outcome.PASS);
        assertThat(findings(REDUCED.plan(plan(OptionalInt.empty(), true, "PT2M", "PT4M", "PT3M"))))
                .containsExactly("error too-long at turn-2 by PT1M");
    }

    private static final NoteCheck DIVIDED =
            check(new DividedTime(MEMBERS, Duration.ofMinutes(20), 13, Duration.ofSeconds(90), Application.LIMIT));

    @ParameterizedTest
    @CsvSource({
        "1,  PT20M,   PASS",
        "13, PT1M32S, PASS",
        "13, PT1M33S, FAIL",
        "14, PT1M30S, PASS",
        "14, PT1M31S, FAIL",
        "60, PT1M30S, PASS"
    })
    void the_inscribed_share_the_time_until_lots_are_drawn(int inscribed, String length, Outcome outcome) {
        assertThat(outcome(DIVIDED.plan(plan(OptionalInt.of(inscribed), false, length))))
                .isEqualTo(outcome);
    }

    @Test
    void more_turns_than_lots_and_more_time_than_all_have_are_told_of_the_segment() {
        String[] fourteen = Stream.generate(() -> "PT1M30S").limit(14).toArray(String[]::new);
        assertThat(findings(DIVIDED.plan(plan(OptionalInt.of(14), false, fourteen))))
                .containsExactly("error too-many at floor by 1", "error too-long at floor by PT1M");
    }

    @Test
    void as_many_turns_as_lots_are_not_too_many_and_any_more_may_go() {
        assertThat(PlanAnswer.of(DIVIDED, plan(OptionalInt.of(13), false, turns(13)), "the-provision"))
                .containsExactly("pass 13");
        assertThat(PlanAnswer.of(DIVIDED, plan(OptionalInt.of(15), false, turns(15)), "the-provision"))
                .containsExactly("fail 15", "error too-many at floor, is 15, asked 13, by 2; remove to member by 2");
    }

    private static String[] turns(int number) {
        return Stream.generate(() -> "PT1M").limit(number).toArray(String[]::new);
    }

    @Test
    void a_part_of_an_unknown_number_cannot_be_judged() {
        assertThat(PlanAnswer.of(DIVIDED, plan(OptionalInt.empty(), false, "PT1M"), "the-provision"))
                .containsExactly("not-evaluated 0", "missing inscribed /days/0/segments/0/inscribed");
    }

    @ParameterizedTest
    @CsvSource({"1, PASS", "2, PASS", "3, FAIL"})
    void turns_are_counted_whoever_takes_them(int turns, Outcome outcome) {
        NoteCheck atMostTwo = check(new TurnCount(MEMBERS, Quantity.parse("..2")));
        assertThat(outcome(atMostTwo.plan(plan(OptionalInt.empty(), true, turns(turns)))))
                .isEqualTo(outcome);
    }

    @Test
    void a_run_that_names_nobody_may_be_any_number_of_turns() {
        NoteCheck exactlyTwo = check(new TurnCount(MEMBERS, Quantity.exactly(2)));
        assertThat(outcome(exactlyTwo.plan(plan(OptionalInt.empty(), false, "PT1M"))))
                .isEqualTo(Outcome.NOT_EVALUATED);
        assertThat(findings(exactlyTwo.plan(plan(OptionalInt.empty(), false, "PT1M", "PT1M", "PT1M"))))
                .containsExactly("error too-many at floor by 1");
        assertThat(PlanAnswer.of(exactlyTwo, plan(OptionalInt.empty(), false, "PT1M", "PT1M"), "the-provision"))
                .containsExactly(
                        "not-evaluated 0",
                        "missing speaker /days/0/segments/0/slots/0/speaker",
                        "missing speaker /days/0/segments/0/slots/1/speaker");
    }

    @ParameterizedTest
    @CsvSource({"PT3M, ''", "PT3M10S, ''", "PT3M11S, error too-long at turn-1 by PT11S"})
    void what_is_tolerated_does_not_count_and_then_counts_as_a_whole(String length, String finding) {
        NoteCheck tolerant = check(new SpeakingTime(
                MEMBERS, Share.EACH, THREE, new Application(Enforcement.AUTOMATIC, Duration.ofSeconds(10))));
        assertThat(findings(tolerant.plan(plan(OptionalInt.empty(), false, length))))
                .isEqualTo(finding.isEmpty() ? List.of() : List.of(finding));
    }

    @Test
    void going_over_what_is_only_encouraged_is_for_information() {
        NoteCheck encouraged =
                check(new SpeakingTime(MEMBERS, Share.EACH, THREE, Application.of(Enforcement.ENCOURAGED)));
        assertThat(findings(encouraged.plan(plan(OptionalInt.empty(), false, "PT4M"))))
                .containsExactly("info too-long at turn-1 by PT1M");
    }
}
