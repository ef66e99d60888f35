package io.github.thematicsessions.rules;

import static io.github.thematicsessions.rules.PlanParts.during;
import static io.github.thematicsessions.rules.PlanParts.session;
import static io.github.thematicsessions.rules.PlanParts.slot;
import static io.github.thematicsessions.rules.PlanParts.untimed;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.thematicsessions.core.people.Capacity;
import io.github.thematicsessions.core.session.Purpose;
import io.github.thematicsessions.core.session.SegmentKind;
import io.github.thematicsessions.core.session.SpeakingSlot;
import io.github.thematicsessions.core.session.ThematicSession;
import io.github.thematicsessions.core.time.Allotment;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What would end that turns take too long or too short, and where nothing that is told would. */
class TimeRepairsTest {

    /** The welcome of two co-facilitators, each with a time and, if it is not empty, with hours. */
    private static List<String> welcome(String allotted1, String hours1, String allotted2, String hours2) {
        ThematicSession plan = session(untimed(
                "opening",
                SegmentKind.OPENING,
                welcome("first", allotted1, hours1),
                welcome("second", allotted2, hours2)));
        return PlanAnswer.of(plan, "welcome-time");
    }

    private static SpeakingSlot welcome(String id, String allotted, String hours) {
        SpeakingSlot slot = slot(id, Capacity.CO_FACILITATOR, Purpose.WELCOME).withAllotted(Allotment.parse(allotted));
        return hours.isEmpty() ? slot : during(slot, hours);
    }

    @ParameterizedTest
    @CsvSource({
        "PT7M,      '',          PT5M, '',          'is PT12M, asked PT10M, by PT2M; allot to PT5M by PT2M with [first]'",
        "PT6M,      '',          PT6M, '',          'is PT12M, asked PT10M, by PT2M; allot to PT4M by PT2M with [first]'",
        "..,        10:00/10:05, PT6M, '',          'is PT11M, asked PT10M, by PT1M; allot to PT5M by PT1M with [second]'",
        "PT10M,     10:00/10:10, PT4M, '',          'is PT14M, asked PT10M, by PT4M'",
        "PT10M,     10:00/10:10, PT4M1S, '',        'is PT14M1S, asked PT10M, by PT4M1S'",
        "PT9M59S,   10:00/10:09:59, PT4M, '',       'is PT13M59S, asked PT10M, by PT3M59S; allot to PT1S by PT3M59S with [second]'",
        "PT4M/PT6M, '',          PT7M, '',          'is PT11M/PT13M, asked PT10M, by PT3M'"
    })
    void who_has_the_most_time_and_no_hours_gives_what_a_welcome_is_too_long(
            String allotted1, String hours1, String allotted2, String hours2, String told) {
        assertThat(welcome(allotted1, hours1, allotted2, hours2))
                .containsExactly(
                        "fail 1",
                        "error too-long at opening/first" + (hours1.isEmpty() ? "" : " " + hours1) + " with second, "
                                + told);
    }

    @ParameterizedTest
    @CsvSource({
        "PT2M, PT3M, 'is PT5M, asked PT10M, by PT5M; allot to PT7M by PT5M with [first]'",
        "PT3M, PT2M, 'is PT5M, asked PT10M, by PT5M; allot to PT7M by PT5M with [second]'",
        "PT3M, PT3M, 'is PT6M, asked PT10M, by PT4M; allot to PT7M by PT4M with [first]'"
    })
    void who_has_the_least_time_takes_what_a_welcome_is_too_short(String first, String second, String told) {
        assertThat(welcome(first, "", second, ""))
                .containsExactly("fail 1", "info too-short at opening/first with second, " + told);
    }

    @Test
    void a_sum_of_a_range_and_a_time_is_a_range_and_may_be_both_too_long_and_too_short() {
        assertThat(welcome("PT4M/PT6M", "", "PT5M", ""))
                .containsExactly(
                        "fail 1",
                        "error too-long at opening/first with second, is PT9M/PT11M, asked PT10M, by PT1M",
                        "info too-short at opening/first with second, is PT9M/PT11M, asked PT10M, by PT1M");
    }

    @ParameterizedTest
    @CsvSource({
        "23:50/23:52,    PT2M,   PT3M,    '; retime to 23:50/23:55 by PT3M'",
        "23:54:59/23:57, PT2M1S, PT2M59S, '; retime to 23:54:59/23:59:59 by PT2M59S'",
        "23:55/23:57,    PT2M,   PT3M,    ''",
        "23:58/23:59,    PT1M,   PT4M,    ''"
    })
    void hours_are_not_stretched_into_the_next_day(String hours, String length, String by, String repair) {
        SpeakingSlot opening = during(slot("opening", Capacity.MODERATOR, Purpose.OPENING_REMARKS), hours);
        assertThat(PlanAnswer.of(
                        session(untimed("panel-1", SegmentKind.EXPERT_PANEL, opening)), "opening-remarks-time"))
                .containsExactly(
                        "fail 1",
                        "warning too-short at panel-1/opening " + hours + ", is " + length + ", asked PT5M/PT7M, by "
                                + by + repair);
    }
}
