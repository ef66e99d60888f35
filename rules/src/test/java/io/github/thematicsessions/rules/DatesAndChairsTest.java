package io.github.thematicsessions.rules;

import static io.github.thematicsessions.rules.PlanParts.DAY;
import static io.github.thematicsessions.rules.PlanParts.day;
import static io.github.thematicsessions.rules.PlanParts.segment;
import static io.github.thematicsessions.rules.PlanParts.session;
import static io.github.thematicsessions.rules.PlanParts.undatedDay;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.thematicsessions.core.people.Capacity;
import io.github.thematicsessions.core.session.Chair;
import io.github.thematicsessions.core.session.SegmentKind;
import io.github.thematicsessions.core.session.ThematicSession;
import org.junit.jupiter.api.Test;

/** When a session is and who chairs it. */
class DatesAndChairsTest {

    @Test
    void the_days_are_those_of_the_note_in_their_order() {
        ThematicSession turned = session(undatedDay().withDate(DAY.plusDays(1)), day());
        assertThat(PlanAnswer.of(turned, "session-dates"))
                .containsExactly(
                        "fail 2",
                        "info different at /days, is 2017-10-13 and 2017-10-12, asked 2017-10-12 and 2017-10-13;"
                                + " set to 2017-10-12 and 2017-10-13");
    }

    @Test
    void a_session_that_somebody_else_chairs_is_told_and_so_is_a_summary_panel() {
        ThematicSession session = session(segment("summary", SegmentKind.SUMMARY_PANEL)
                        .addChairs(Chair.of(Capacity.MODERATOR), Chair.of(Capacity.CO_FACILITATOR))
                        .build())
                .withChairs(Chair.of(Capacity.PRESIDENT_OF_THE_GENERAL_ASSEMBLY));
        assertThat(PlanAnswer.of(session, "chaired-by-co-facilitators"))
                .containsExactly(
                        "fail 1",
                        "error different at /chairs, is president-of-the-general-assembly, asked co-facilitator;"
                                + " set to co-facilitator");
        assertThat(PlanAnswer.of(session, "summary-chaired-by-co-facilitators"))
                .containsExactly(
                        "fail 1",
                        "error different at summary, is moderator, asked co-facilitator; set to co-facilitator");
    }
}
