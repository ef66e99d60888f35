package io.github.thematicsessions.rules;

import static io.github.thematicsessions.rules.PlanParts.row;
import static io.github.thematicsessions.rules.PlanParts.session;
import static io.github.thematicsessions.rules.PlanParts.undatedDay;
import static io.github.thematicsessions.rules.PlanParts.untimed;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.thematicsessions.core.session.Segment;
import io.github.thematicsessions.core.session.SegmentKind;
import org.junit.jupiter.api.Test;

/** Of the segments that could be a row of the agenda the closest one is told, with what would make it the row. */
class AgendaRowsTest {

    private static final String PANEL_1 = "agenda-day-1-panel-1";

    private static Segment panel(String id, String hours) {
        return row(id, SegmentKind.EXPERT_PANEL, hours);
    }

    private static String different(String id, String hours, String by) {
        return "error different at " + id + " " + hours + ", is " + hours + ", asked 10:15/13:00, by " + by
                + "; retime to 10:15/13:00 by " + by;
    }

    @Test
    void a_row_of_a_day_that_the_plan_does_not_have_is_missing_among_its_days() {
        assertThat(PlanAnswer.of(session(panel("panel", "10:15/13:00")), "agenda-day-2-closing"))
                .containsExactly("fail 1", "error missing at /days, asked 17:50/18:00; add to closing by 1");
    }

    @Test
    void a_row_of_which_no_segment_is_there_is_missing_on_its_day() {
        assertThat(PlanAnswer.of(
                        session(undatedDay(panel("panel", "10:15/13:00")), undatedDay()), "agenda-day-2-closing"))
                .containsExactly("fail 1", "error missing at /days/1, asked 17:50/18:00; add to closing by 1");
    }

    @Test
    void a_segment_at_other_hours_is_told_with_the_end_that_moved_further() {
        assertThat(PlanAnswer.of(session(panel("panel", "10:30/12:50")), PANEL_1))
                .containsExactly("fail 1", different("panel", "10:30/12:50", "PT15M"));
        assertThat(PlanAnswer.of(session(panel("panel", "10:20/12:40")), PANEL_1))
                .containsExactly("fail 1", different("panel", "10:20/12:40", "PT20M"));
    }

    @Test
    void the_segment_that_shares_most_time_with_the_row_is_the_closest_and_of_two_alike_the_first() {
        assertThat(PlanAnswer.of(
                        session(
                                panel("early", "09:00/10:30"),
                                panel("long", "11:00/13:30"),
                                panel("short", "12:00/13:30")),
                        PANEL_1))
                .containsExactly("fail 1", different("long", "11:00/13:30", "PT45M"));
        assertThat(PlanAnswer.of(session(panel("first", "08:00/09:00"), panel("second", "14:00/15:00")), PANEL_1))
                .containsExactly("fail 1", different("first", "08:00/09:00", "PT4H"));
    }

    @Test
    void of_two_segments_that_bear_the_number_of_the_row_the_one_that_shares_more_time_is_the_closest() {
        assertThat(PlanAnswer.of(
                        session(
                                panel("shares-more", "10:30/13:00"),
                                panel("early", "09:00/10:30").withNumber(1),
                                panel("late", "12:00/14:00").withNumber(1)),
                        PANEL_1))
                .containsExactly("fail 1", different("late", "12:00/14:00", "PT1H45M"));
    }

    @Test
    void a_segment_without_hours_could_be_the_row_before_any_at_other_hours() {
        assertThat(PlanAnswer.of(
                        session(panel("other", "10:30/13:00"), untimed("open", SegmentKind.EXPERT_PANEL)), PANEL_1))
                .containsExactly("not-evaluated 0", "missing time /days/0/segments/1");
    }
}
