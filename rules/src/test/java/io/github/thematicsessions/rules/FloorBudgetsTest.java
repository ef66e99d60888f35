package io.github.thematicsessions.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thematicsessions.core.floor.AppliedLimit;
import io.github.thematicsessions.core.floor.FloorStatus;
import io.github.thematicsessions.core.floor.Phase;
import io.github.thematicsessions.core.norm.Application;
import io.github.thematicsessions.core.norm.DividedTime;
import io.github.thematicsessions.core.norm.Norm;
import io.github.thematicsessions.core.norm.Quantity;
import io.github.thematicsessions.core.norm.ReducedTime;
import io.github.thematicsessions.core.norm.Share;
import io.github.thematicsessions.core.norm.SlotSelector;
import io.github.thematicsessions.core.norm.TurnCount;
import io.github.thematicsessions.core.people.Capacity;
import io.github.thematicsessions.core.record.FloorEventKind;
import io.github.thematicsessions.core.report.Finding;
import io.github.thematicsessions.core.session.Purpose;
import io.github.thematicsessions.core.session.SegmentKind;
import io.github.thematicsessions.core.time.Allotment;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How many interventions fit into the rest of a discussion, and which limit is shown, for each way of limiting a time. */
class FloorBudgetsTest {

    private static final SlotSelector DELEGATIONS =
            SlotSelector.of(SegmentKind.EXPERT_PANEL, Capacity.DELEGATION, Purpose.INTERVENTION);

    /** The discussion of panel 1 is opened at 11:00, and then so many ask for the floor. */
    private static FloorScript opened(Norm norm, int requests) {
        FloorScript script = FloorScript.of(NoteCheck.of(RecordNotes.with("intervention-time", norm)), "panel-1")
                .happens(FloorEventKind.DISCUSSION_OPENED, "11:00:00");
        for (int request = 1; request <= requests; request++) {
            script.happens(FloorEventKind.REQUEST, "11:00:0" + request);
        }
        return script;
    }

    private static Norm divided(int total, int turns, int turn) {
        return new DividedTime(
                DELEGATIONS, Duration.ofMinutes(total), turns, Duration.ofMinutes(turn), Application.LIMIT);
    }

    private static List<String> budget(FloorScript script, String time) {
        return script.at(time).budget().orElseThrow().interventions().stream()
                .map(fit -> fit.each() + " " + fit.fewest() + " " + fit.most())
                .toList();
    }

    private static String limit(FloorStatus status) {
        AppliedLimit limit = status.turn().orElseThrow().limit().orElseThrow();
        return limit.time() + " " + limit.share().code() + ", left "
                + status.turn().orElseThrow().remaining().orElseThrow();
    }

    private static List<String> measures(FloorScript script) {
        return script.findings().stream()
                .filter(finding -> finding.provision().text().equals("intervention-time"))
                .map(FloorBudgetsTest::measures)
                .toList();
    }

    private static String measures(Finding finding) {
        return finding.discrepancy().code() + " " + finding.measured().orElseThrow() + " of "
                + finding.allowed().orElseThrow() + ", " + finding.difference().orElseThrow();
    }

    @Test
    void what_is_left_of_a_time_that_is_divided_is_what_the_turns_before_have_not_used() {
        FloorScript script = opened(divided(20, 10, 1), 5);
        assertThat(budget(script, "11:00:10")).containsExactly("../PT4M 5 5");
        script.turn("11:01:00", "11:04:00", "t1", Capacity.DELEGATION);
        assertThat(budget(script, "11:04:00")).containsExactly("../PT4M 4 4");
        script.turn("11:04:00", "11:06:30", "t2", Capacity.DELEGATION);
        assertThat(budget(script, "11:06:30")).containsExactly("../PT4M 3 3");
    }

    @Test
    void no_more_turns_are_left_of_a_time_that_is_divided_than_there_are_lots() {
        FloorScript script = opened(divided(20, 3, 2), 5);
        assertThat(budget(script, "11:00:10")).containsExactly("../PT2M 3 3");
        script.turn("11:01:00", "11:02:00", "t1", Capacity.DELEGATION);
        assertThat(budget(script, "11:02:00")).containsExactly("../PT2M 2 2");
        script.turn("11:02:00", "11:03:00", "t2", Capacity.DELEGATION)
                .turn("11:03:00", "11:04:00", "t3", Capacity.DELEGATION)
                .turn("11:04:00", "11:05:00", "t4", Capacity.DELEGATION);
        assertThat(budget(script, "11:05:00")).containsExactly("../PT2M 0 0");
        assertThat(measures(script)).containsExactly("too-many 4 of 3, 1");
    }

    @Test
    void the_part_of_each_is_shown_until_all_have_less_together() {
        FloorScript script = opened(divided(8, 4, 2), 2).begin("11:01:00", "t1", Capacity.DELEGATION);
        assertThat(limit(script.at("11:01:30"))).isEqualTo("../PT4M each, left PT3M30S");
        script.end("11:06:00").begin("11:06:00", "t2", Capacity.DELEGATION);
        assertThat(limit(script.at("11:06:30"))).isEqualTo("../PT8M together, left PT2M30S");
    }

    @Test
    void while_nobody_knows_among_how_many_a_time_is_divided_the_whole_is_shown_and_one_alone_may_have_it() {
        assertThat(limit(opened(divided(8, 4, 2), 0)
                        .begin("11:01:00", "t1", Capacity.DELEGATION)
                        .at("11:01:30")))
                .isEqualTo("../PT8M together, left PT7M30S");
        FloorScript alone = opened(divided(8, 4, 2), 1).begin("11:01:00", "t1", Capacity.DELEGATION);
        assertThat(limit(alone.at("11:01:30"))).isEqualTo("../PT8M each, left PT7M30S");
    }

    @Test
    void turns_of_which_only_the_number_is_limited_have_no_time_and_some_are_due() {
        FloorScript script = opened(new TurnCount(DELEGATIONS, new Quantity(2, 3)), 0);
        assertThat(budget(script, "11:00:10")).containsExactly(".. 2 3");
        script.turn("11:01:00", "11:02:00", "t1", Capacity.DELEGATION);
        assertThat(budget(script, "11:02:00")).containsExactly(".. 1 2");
        script.turn("11:02:00", "11:03:00", "t2", Capacity.DELEGATION)
                .turn("11:03:00", "11:04:00", "t3", Capacity.DELEGATION);
        assertThat(budget(script, "11:04:00")).containsExactly(".. 0 0");
        script.turn("11:04:00", "11:05:00", "t4", Capacity.DELEGATION);
        assertThat(budget(script, "11:05:00")).containsExactly(".. 0 0");
        assertThat(measures(script)).containsExactly("too-many 4 of 2..3, 1");
    }

    @Test
    void as_many_turns_as_like_to_are_no_budget() {
        assertThat(budget(opened(new TurnCount(DELEGATIONS, Quantity.atLeast(2)), 0), "11:00:10"))
                .isEmpty();
    }

    @Test
    void too_few_turns_are_told_by_how_many_when_the_meeting_is_closed() {
        Norm norm = new TurnCount(DELEGATIONS, new Quantity(3, 3));
        FloorScript few = opened(norm, 0)
                .turn("11:01:00", "11:02:00", "t1", Capacity.DELEGATION)
                .happens(FloorEventKind.MEETING_CLOSED, "11:30:00");
        assertThat(measures(few)).containsExactly("too-few 1 of 3, 2");
        FloorScript enough = opened(norm, 0)
                .turn("11:01:00", "11:02:00", "t1", Capacity.DELEGATION)
                .turn("11:02:00", "11:03:00", "t2", Capacity.DELEGATION)
                .turn("11:03:00", "11:04:00", "t3", Capacity.DELEGATION)
                .happens(FloorEventKind.MEETING_CLOSED, "11:30:00");
        assertThat(enough.found()).noneMatch(found -> found.startsWith("intervention-time"));
    }

    @Test
    void a_turn_that_may_be_one_of_those_counted_leaves_open_whether_there_are_too_few() {
        Norm norm = new TurnCount(
                SlotSelector.of(SegmentKind.EXPERT_PANEL, Capacity.MODERATOR, Purpose.CONCLUDING_REMARKS),
                new Quantity(1, 1));
        FloorScript without = opened(norm, 0).happens(FloorEventKind.MEETING_CLOSED, "11:30:00");
        assertThat(without.found()).contains("intervention-time too-few panel-1");
        FloorScript unclear = opened(norm, 0)
                .happens(FloorEventKind.DISCUSSION_CLOSED, "11:10:00")
                .turn("11:10:00", "11:15:00", "m1", Capacity.MODERATOR)
                .happens(FloorEventKind.MEETING_CLOSED, "11:30:00");
        assertThat(unclear.found()).noneMatch(found -> found.startsWith("intervention-time"));
    }

    @Test
    void a_turn_is_too_short_as_long_as_it_is_by_the_time_that_applies_and_by_either_where_nobody_knows() {
        Norm norm = new ReducedTime(
                DELEGATIONS,
                Allotment.between(Duration.ofMinutes(2), Duration.ofMinutes(3)),
                1,
                Allotment.between(Duration.ofMinutes(1), Duration.ofMinutes(2)),
                Application.LIMIT);
        FloorScript unknown = opened(norm, 0).begin("11:01:00", "t1", Capacity.DELEGATION);
        assertThat(unknown.at("11:01:59").phase()).isEqualTo(Phase.BELOW_MINIMUM);
        assertThat(unknown.at("11:02:00").phase()).isEqualTo(Phase.WITHIN);
        FloorScript one = opened(norm, 1).begin("11:01:00", "t1", Capacity.DELEGATION);
        assertThat(one.at("11:02:59").phase()).isEqualTo(Phase.BELOW_MINIMUM);
        assertThat(one.at("11:03:00").phase()).isEqualTo(Phase.WITHIN);
        FloorScript two = opened(norm, 2).begin("11:01:00", "t1", Capacity.DELEGATION);
        assertThat(limit(two.at("11:01:59"))).isEqualTo("PT1M/PT2M " + Share.EACH.code() + ", left PT1M1S");
        assertThat(two.at("11:01:59").phase()).isEqualTo(Phase.BELOW_MINIMUM);
        assertThat(two.at("11:02:00").phase()).isEqualTo(Phase.WITHIN);
    }
}
