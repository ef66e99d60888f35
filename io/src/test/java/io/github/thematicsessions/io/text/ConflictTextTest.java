package io.github.thematicsessions.io.text;

import static io.github.thematicsessions.core.fit.DemandKind.ENDS_NOT_AFTER;
import static io.github.thematicsessions.core.fit.DemandKind.ENDS_NOT_BEFORE;
import static io.github.thematicsessions.core.fit.DemandKind.FILLS;
import static io.github.thematicsessions.core.fit.DemandKind.FOLLOWS;
import static io.github.thematicsessions.core.fit.DemandKind.FOLLOWS_CLOSELY;
import static io.github.thematicsessions.core.fit.DemandKind.LIES_WITHIN;
import static io.github.thematicsessions.core.fit.DemandKind.STARTS_NOT_AFTER;
import static io.github.thematicsessions.core.fit.DemandKind.STARTS_NOT_BEFORE;
import static io.github.thematicsessions.core.fit.DemandKind.TAKES_AT_LEAST;
import static io.github.thematicsessions.core.fit.DemandKind.TAKES_AT_MOST;
import static io.github.thematicsessions.io.text.SampleFits.asked;
import static io.github.thematicsessions.io.text.SampleFits.by;
import static io.github.thematicsessions.io.text.SampleFits.conflict;
import static io.github.thematicsessions.io.text.SampleFits.cut;
import static io.github.thematicsessions.io.text.SampleFits.discussion;
import static io.github.thematicsessions.io.text.SampleFits.hour;
import static io.github.thematicsessions.io.text.SampleFits.length;
import static io.github.thematicsessions.io.text.SampleFits.meeting;
import static io.github.thematicsessions.io.text.SampleFits.move;
import static io.github.thematicsessions.io.text.SampleFits.order;
import static io.github.thematicsessions.io.text.SampleFits.segment;
import static io.github.thematicsessions.io.text.SampleFits.sideEvent;
import static io.github.thematicsessions.io.text.SampleFits.slot;
import static io.github.thematicsessions.io.text.SampleFits.waive;
import static io.github.thematicsessions.io.text.SampleFits.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.thematicsessions.core.fit.Demand;
import io.github.thematicsessions.core.fit.Part;
import io.github.thematicsessions.core.fit.Remedy;
import io.github.thematicsessions.core.people.Capacity;
import io.github.thematicsessions.core.session.Purpose;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Who asks, and what could give. */
class ConflictTextTest {

    private static final Part PANEL = segment("panel-1", "12:40/13:00");
    private static final Part LUNCH = segment("lunch-1", "12:50/15:00");
    private static final Part HEALTH = sideEvent("health", "13:00/14:45");
    private static final Part REMARKS = slot("remarks", Capacity.MODERATOR, Purpose.OPENING_REMARKS);
    private static final Part CONCLUSION = slot("conclusion", Capacity.MODERATOR, Purpose.CONCLUDING_REMARKS);

    private static Part presentation(int number) {
        return asked(Capacity.EXPERT, Purpose.PRESENTATION, number, "presentation-time");
    }

    @Test
    void a_whole_conflict() {
        TextLines lines = new TextLines(Appearance.PLAIN);
        Demand first = by(length(TAKES_AT_LEAST, presentation(1), "PT5M"), "presentation-time", "II.c.2.2");
        Demand second = by(length(TAKES_AT_LEAST, presentation(2), "PT5M"), "presentation-time", "II.c.2.2");
        ConflictText.write(
                with(
                        conflict(
                                "PT17M",
                                "PT15M",
                                hour(STARTS_NOT_BEFORE, PANEL, "12:45"),
                                length(TAKES_AT_LEAST, REMARKS, "PT7M"),
                                first,
                                second,
                                length(TAKES_AT_LEAST, discussion(null), "PT0S"),
                                hour(ENDS_NOT_AFTER, PANEL, "13:00")),
                        new Remedy.Shorten(List.of(cut(REMARKS, "PT5M", "PT2M"))),
                        move(PANEL, "12:38", "13:00", "PT2M"),
                        waive(presentation(1), "presentation-time"),
                        waive(presentation(2), "presentation-time")),
                lines);
        assertThat(lines.toString()).isEqualTo("""
                  day 1 (2017-10-12)
                    panel-1 starts at 12:45: opening remarks 7 and two presentations 10 need at least 17 minutes, 15
                    remain until 13:00, 2 are missing
                    asked by   the plan: panel-1 starts at 12:45 and ends at 13:00; 7 min or more for remarks
                               presentation-time (II.c.2.2 of a-note): 5 min or more for each of presentation 1 and
                               presentation 2
                    could be   shorten remarks to 5 min, 2 min less
                    or         start panel-1 at 12:38, 2 min earlier
                    or         waive presentation-time at presentation 1 or presentation 2 in panel-1
                """);
    }

    @Test
    void a_conflict_that_nothing_ends_by_itself_says_so() {
        TextLines lines = new TextLines(Appearance.PLAIN);
        ConflictText.write(
                conflict(
                        "PT10M",
                        "PT0S",
                        hour(ENDS_NOT_BEFORE, PANEL, "13:00"),
                        order(FOLLOWS, LUNCH, PANEL),
                        hour(STARTS_NOT_AFTER, LUNCH, "12:50")),
                lines);
        assertThat(lines.toString()).isEqualTo("""
                  day 1 (2017-10-12)
                    panel-1 ends at 13:00 and lunch-1, which follows it, starts at 12:50: they overlap by 10 min
                    asked by   the plan: panel-1 ends at 13:00; lunch-1 starts at 12:50; lunch-1 follows panel-1
                    could be   no cut within the note, no move and no waiver ends it by itself
                """);
    }

    @Test
    void the_order_of_time_is_told_where_a_note_asks_for_it_or_nothing_else_is_asked() {
        Demand end = hour(ENDS_NOT_AFTER, PANEL, "13:00");
        Demand within = order(LIES_WITHIN, CONCLUSION, PANEL);
        Demand time = length(TAKES_AT_LEAST, CONCLUSION, "PT5M");
        assertThat(DemandSources.of(List.of(time, within, end)))
                .containsExactly("the plan: panel-1 ends at 13:00; 5 min or more for conclusion");
        assertThat(DemandSources.of(List.of(time, by(order(LIES_WITHIN, PANEL, meeting(1)), "hours", "II.0.1"), end)))
                .containsExactly(
                        "the plan: panel-1 ends at 13:00; 5 min or more for conclusion",
                        "hours (II.0.1 of a-note): panel-1 lies within meeting 1");
        assertThat(DemandSources.of(List.of(within, end)))
                .containsExactly("the plan: panel-1 ends at 13:00; conclusion lies within panel-1");
    }

    @Test
    void the_start_of_a_part_is_told_before_its_end() {
        assertThat(DemandSources.of(
                        List.of(hour(ENDS_NOT_AFTER, PANEL, "13:00"), hour(STARTS_NOT_BEFORE, PANEL, "12:40"))))
                .containsExactly("the plan: panel-1 starts at 12:40 and ends at 13:00");
    }

    @Test
    void a_turn_that_a_provision_asks_for_is_named_by_what_it_is_for() {
        assertThat(PartText.name(asked(Capacity.DELEGATION, Purpose.INTERVENTION, 2, "a")))
                .isEqualTo("intervention of a delegation 2");
        assertThat(PartText.name(asked(Capacity.EXPERT, Purpose.REMARKS, 0, "a")))
                .isEqualTo("remarks of an expert");
        assertThat(PartText.name(presentation(3))).isEqualTo("presentation 3");
    }

    @Test
    void hours_of_a_side_event_in_a_note_are_bounds() {
        assertThat(DemandSources.of(List.of(
                        by(hour(STARTS_NOT_BEFORE, HEALTH, "13:15"), "side-event-hours", "II.f.1"),
                        by(hour(ENDS_NOT_AFTER, HEALTH, "14:45"), "side-event-hours", "II.f.1"))))
                .containsExactly(
                        "side-event-hours (II.f.1 of a-note): health starts at 13:15 or later and ends at 14:45 or"
                                + " earlier");
    }

    @Test
    void what_is_given_at_most_and_what_gaps_are_left() {
        Part floor = discussion("discussion");
        assertThat(DemandSources.of(List.of(
                        length(TAKES_AT_MOST, floor, "PT1H"),
                        with(length(FOLLOWS_CLOSELY, CONCLUSION, "PT15M"), floor),
                        with(length(FILLS, REMARKS, "PT5M"), PANEL),
                        with(length(TAKES_AT_MOST, REMARKS, "PT7M"), CONCLUSION))))
                .containsExactly(
                        "the plan: 1 h or less for discussion; 15 min or less between discussion and conclusion; 5"
                                + " min or less beside remarks in panel-1; 7 min or less for remarks to conclusion together");
    }

    private static List<Demand> floor(int turns) {
        return IntStream.rangeClosed(1, turns)
                .mapToObj(turn -> slot("floor-" + turn, Capacity.DELEGATION, Purpose.INTERVENTION))
                .map(turn -> length(TAKES_AT_LEAST, turn, "PT3M"))
                .toList();
    }

    @Test
    void six_turns_are_named_one_by_one() {
        String six = "floor-1, floor-2, floor-3, floor-4, floor-5 and floor-6";
        assertThat(DemandSources.of(floor(6))).containsExactly("the plan: 3 min or more for each of " + six);
        assertThat(PartText.names(floor(6).stream().map(Demand::part).toList())).isEqualTo(six);
    }

    @Test
    void of_many_turns_the_first_and_the_last_are_named() {
        List<Demand> floor = floor(7);
        assertThat(DemandSources.of(floor))
                .containsExactly("the plan: 3 min or more for each of the 7 from floor-1 to floor-7");
        Remedy shorten = new Remedy.Shorten(
                floor.stream().map(demand -> cut(demand.part(), "PT2M", "PT1M")).toList());
        assertThat(RemedyText.of(List.of(shorten)))
                .containsExactly("shorten the 7 from floor-1 to floor-7 to 2 min each, 1 min less each");
    }

    @Test
    void cuts_that_belong_together_stand_in_one_line() {
        Remedy shorten = new Remedy.Shorten(List.of(
                cut(REMARKS, "PT5M", "PT1M"), cut(presentation(2), "PT6M", "PT1M"), cut(CONCLUSION, "PT5M", "PT1M")));
        assertThat(RemedyText.of(List.of(shorten)))
                .containsExactly(
                        "shorten remarks and conclusion to 5 min each, 1 min less each, and presentation 2 to 6 min,"
                                + " 1 min less");
    }

    @Test
    void a_move_says_which_hours_change() {
        assertThat(RemedyText.of(List.of(
                        move(PANEL, "12:35", "13:00", "PT5M"),
                        move(PANEL, "12:40", "12:50", "PT10M"),
                        move(LUNCH, "13:00", "15:10", "PT10M"),
                        move(LUNCH, "13:00", "14:50", "PT10M"))))
                .containsExactly(
                        "start panel-1 at 12:35, 5 min earlier",
                        "end panel-1 at 12:50, 10 min earlier",
                        "move lunch-1 to 13:00 to 15:10, 10 min later",
                        "start lunch-1 at 13:00, 10 min later, and end it at 14:50, 10 min earlier");
    }

    @Test
    void a_move_of_what_has_not_both_hours_says_by_how_much() {
        Part open = segment("open", null);
        assertThat(RemedyText.of(List.of(
                        move(open, "12:35", "13:00", "PT5M"),
                        move(open, "12:35", null, "PT5M"),
                        move(open, null, "13:00", "PT5M"))))
                .containsExactly(
                        "let open start at 12:35 and end at 13:00, a change of 5 min",
                        "let open start at 12:35, a change of 5 min",
                        "let open end at 13:00, a change of 5 min");
    }

    @Test
    void waivers_name_each_provision_once_and_the_segment_of_each_place() {
        Part other = slot("k", "dialogue", Capacity.OTHER, Purpose.KEYNOTE);
        assertThat(RemedyText.of(List.of(
                        waive(presentation(1), "a-time"),
                        waive(PANEL, "meeting-hours"),
                        waive(other, "a-time"),
                        waive(presentation(2), "a-time"),
                        waive(presentation(3), "a-time"))))
                .containsExactly(
                        "waive a-time at presentation 1, k in dialogue, presentation 2 or presentation 3 in panel-1",
                        "waive meeting-hours at panel-1");
    }
}
