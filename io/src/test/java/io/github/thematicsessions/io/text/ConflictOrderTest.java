package io.github.thematicsessions.io.text;

import static io.github.thematicsessions.core.fit.DemandKind.ENDS_NOT_AFTER;
import static io.github.thematicsessions.core.fit.DemandKind.ENDS_NOT_BEFORE;
import static io.github.thematicsessions.core.fit.DemandKind.FOLLOWS;
import static io.github.thematicsessions.core.fit.DemandKind.STARTS_NOT_AFTER;
import static io.github.thematicsessions.core.fit.DemandKind.STARTS_NOT_BEFORE;
import static io.github.thematicsessions.io.text.SampleFits.by;
import static io.github.thematicsessions.io.text.SampleFits.conflict;
import static io.github.thematicsessions.io.text.SampleFits.discussion;
import static io.github.thematicsessions.io.text.SampleFits.gives;
import static io.github.thematicsessions.io.text.SampleFits.hour;
import static io.github.thematicsessions.io.text.SampleFits.order;
import static io.github.thematicsessions.io.text.SampleFits.segment;
import static io.github.thematicsessions.io.text.SampleFits.slot;
import static io.github.thematicsessions.io.text.SampleFits.takes;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.thematicsessions.core.fit.Conflict;
import io.github.thematicsessions.core.fit.Part;
import io.github.thematicsessions.core.people.Capacity;
import io.github.thematicsessions.core.session.Purpose;
import org.junit.jupiter.api.Test;

/** In which order, and in which units, a conflict tells its turns. */
class ConflictOrderTest {

    private static final Part PANEL = segment("panel-1", "10:00/10:05");
    private static final Part REMARKS = slot("remarks", Capacity.MODERATOR, Purpose.OPENING_REMARKS);
    private static final Part FIRST = slot("expert-1", Capacity.EXPERT, Purpose.PRESENTATION);
    private static final Part CONCLUSION = slot("conclusion", Capacity.MODERATOR, Purpose.CONCLUDING_REMARKS);

    private static void assertSentence(Conflict conflict, String sentence) {
        assertThat(ConflictSentence.of(conflict)).isEqualTo(sentence);
    }

    @Test
    void a_circle_without_hours_begins_behind_what_is_given() {
        assertSentence(
                conflict(
                        "PT9M",
                        "PT8M",
                        takes(REMARKS, "PT3M"),
                        gives(discussion("discussion"), "PT8M"),
                        takes(FIRST, "PT4M"),
                        takes(CONCLUSION, "PT2M")),
                "interactive discussion in panel-1 takes at most 8 minutes: presentation 4, concluding remarks 2 and"
                        + " opening remarks 3 need at least 9 minutes, 1 is missing");
    }

    @Test
    void a_circle_in_which_nothing_is_given_begins_where_it_begins() {
        assertSentence(
                conflict(
                        "PT5M",
                        "PT0S",
                        takes(REMARKS, "PT3M"),
                        order(FOLLOWS, FIRST, REMARKS),
                        takes(FIRST, "PT2M"),
                        order(FOLLOWS, REMARKS, FIRST)),
                "no time is left: opening remarks 3 and presentation 2 in panel-1 need at least 5 minutes, 5 are missing");
    }

    @Test
    void a_length_of_zero_is_nothing_that_is_needed() {
        assertSentence(
                conflict(
                        "PT20M",
                        "PT10M",
                        hour(ENDS_NOT_BEFORE, PANEL, "10:20"),
                        gives(CONCLUSION, "PT5M"),
                        takes(discussion("discussion"), "PT0S"),
                        gives(REMARKS, "PT5M"),
                        hour(STARTS_NOT_AFTER, PANEL, "10:00")),
                "panel-1 lasts from 10:00 to 10:20: opening remarks 5 and concluding remarks 5 take at most 10 minutes, 20"
                        + " are to be filled, 10 are left over");
    }

    @Test
    void what_is_needed_and_given_between_two_hours_follows_the_clock() {
        assertSentence(
                conflict(
                        "PT11M",
                        "PT8M",
                        hour(STARTS_NOT_BEFORE, PANEL, "10:00"),
                        takes(REMARKS, "PT5M"),
                        gives(discussion("discussion"), "PT3M"),
                        takes(FIRST, "PT6M"),
                        hour(ENDS_NOT_AFTER, PANEL, "10:05")),
                "panel-1 lasts from 10:00 to 10:05: opening remarks 5 and presentation 6 need at least 11 minutes,"
                        + " interactive discussion takes at most 3 minutes, 3 are missing");
    }

    @Test
    void turns_with_seconds_have_units_also_where_their_sum_is_whole() {
        assertSentence(
                conflict(
                        "PT5M",
                        "PT1M",
                        hour(STARTS_NOT_BEFORE, PANEL, "12:59"),
                        takes(REMARKS, "PT2M30S"),
                        takes(CONCLUSION, "PT2M30S"),
                        hour(ENDS_NOT_AFTER, PANEL, "13:00")),
                "panel-1 starts at 12:59: opening remarks 2 min 30 s and concluding remarks 2 min 30 s need at least 5 min,"
                        + " 1 min remain until 13:00, 4 min are missing");
    }

    @Test
    void a_turn_for_another_purpose_has_its_own_name() {
        assertSentence(
                conflict(
                        "PT5M",
                        "PT1M",
                        hour(STARTS_NOT_BEFORE, PANEL, "12:59"),
                        takes(slot("film", Capacity.OTHER, Purpose.OTHER), "PT5M"),
                        hour(ENDS_NOT_AFTER, PANEL, "13:00")),
                "panel-1 starts at 12:59: film needs at least 5 minutes, 1 remains until 13:00, 4 are missing");
    }

    @Test
    void an_agenda_fixes_another_hour_than_the_plan() {
        assertSentence(
                conflict(
                        "PT15M",
                        "PT0S",
                        by(hour(STARTS_NOT_BEFORE, PANEL, "10:15"), "agenda", "I.1"),
                        hour(STARTS_NOT_AFTER, PANEL, "10:00")),
                "panel-1 starts at 10:00, but starts at 10:15: 15 min too early");
    }
}
