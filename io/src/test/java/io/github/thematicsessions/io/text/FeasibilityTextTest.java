package io.github.thematicsessions.io.text;

import static io.github.thematicsessions.io.text.SampleFits.day;
import static io.github.thematicsessions.io.text.SampleFits.discussion;
import static io.github.thematicsessions.io.text.SampleFits.meeting;
import static io.github.thematicsessions.io.text.SampleFits.segment;
import static io.github.thematicsessions.io.text.SampleFits.sideEvent;
import static io.github.thematicsessions.io.text.SampleFits.slot;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.thematicsessions.core.fit.ClockSpan;
import io.github.thematicsessions.core.fit.CountSpan;
import io.github.thematicsessions.core.fit.DemandKind;
import io.github.thematicsessions.core.fit.Feasibility;
import io.github.thematicsessions.core.fit.FloorBudget;
import io.github.thematicsessions.core.fit.LengthSpan;
import io.github.thematicsessions.core.fit.Part;
import io.github.thematicsessions.core.fit.PartWindow;
import io.github.thematicsessions.core.fit.SetAside;
import io.github.thematicsessions.core.fit.TurnBudget;
import io.github.thematicsessions.core.norm.SlotSelector;
import io.github.thematicsessions.core.note.Citation;
import io.github.thematicsessions.core.note.Locator;
import io.github.thematicsessions.core.note.NoteId;
import io.github.thematicsessions.core.note.ProvisionId;
import io.github.thematicsessions.core.people.Capacity;
import io.github.thematicsessions.core.session.ElementId;
import io.github.thematicsessions.core.session.Purpose;
import io.github.thematicsessions.core.session.SegmentKind;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class FeasibilityTextTest {

    private static final String HEADING = """
            A session [a-session]
            checked against: A note [a-note]

            """;

    private static Feasibility.Builder answer() {
        return Feasibility.builder()
                .session(ElementId.of("a-session"))
                .sessionTitle("A session")
                .note(NoteId.of("a-note"))
                .noteTitle("A note");
    }

    private static PartWindow window(Part part, String start, String end, long shortest, long longest) {
        return new PartWindow(part, clock(start), clock(end), LengthSpan.ofSeconds(shortest * 60, longest * 60));
    }

    private static ClockSpan clock(String text) {
        String[] ends = text.split("/", -1);
        return new ClockSpan(LocalTime.parse(ends[0]), LocalTime.parse(ends[ends.length - 1]));
    }

    private static TurnBudget turns(SlotSelector slots, String provision, LengthSpan turn, LengthSpan time) {
        return new TurnBudget(
                slots,
                ProvisionId.of(provision),
                new Citation(NoteId.of("a-note"), Locator.of("G.2")),
                turn,
                time,
                new CountSpan(
                        time.turnsOf(turn.longest()).fewest(),
                        time.turnsOf(turn.shortest()).most()));
    }

    @Test
    void a_plan_of_which_nothing_is_known_is_no_good_news() {
        assertThat(FeasibilityText.write(answer().build(), Appearance.PLAIN))
                .isEqualTo(HEADING + "Nothing is planned whose time could be looked at.\n");
    }

    @Test
    void each_part_stands_under_that_in_which_it_lies() {
        Feasibility fit = answer().addWindows(
                        window(day(), "09:00", "18:00", 540, 540),
                        window(meeting(1), "10:00", "13:00", 180, 180),
                        window(segment("panel-1", "10:00/13:00"), "10:00", "13:00", 180, 180),
                        window(slot("remarks", Capacity.MODERATOR, null), "10:00", "10:05/10:07", 5, 7),
                        window(discussion("discussion"), "10:05/10:07", "12:53/12:55", 166, 170),
                        window(
                                slot("floor", Capacity.DELEGATION, Purpose.INTERVENTION),
                                "10:05/12:55",
                                "10:05/12:55",
                                0,
                                170),
                        window(slot("conclusion", Capacity.MODERATOR, null), "12:53/12:55", "13:00", 5, 7),
                        window(segment("lunch", "13:00/15:00"), "13:00", "15:00", 120, 120),
                        window(sideEvent("health", "13:15/14:45"), "13:15", "14:45", 90, 90),
                        window(segment("registration", "09:00/10:00"), "09:00", "10:00", 60, 60))
                .build();
        assertThat(FeasibilityText.write(fit, Appearance.PLAIN)).isEqualTo(HEADING + """
                The plan can hold.

                When each part can start and end

                  part               start           end             length                     slack
                  day 1, 2017-10-12  09:00           18:00           9 h                         none
                    meeting 1        10:00           13:00           3 h                         none
                      panel-1        10:00           13:00           3 h                         none
                        remarks      10:00           10:05 to 10:07  5 to 7 min                 2 min
                        discussion   10:05 to 10:07  12:53 to 12:55  2 h 46 to 2 h 50 min       2 min
                          floor      10:05 to 12:55  10:05 to 12:55  up to 2 h 50 min      2 h 50 min
                        conclusion   12:53 to 12:55  13:00           5 to 7 min                 2 min
                    lunch            13:00           15:00           2 h                         none
                    health           13:15           14:45           1 h 30 min                  none
                    registration     09:00           10:00           1 h                         none

                Without slack (6)

                  day 1, meeting 1, panel-1, lunch, health, registration
                """);
    }

    @Test
    void each_limit_of_the_floor_has_a_row_and_says_once_whose_turns_it_is_about() {
        LengthSpan whole = LengthSpan.ofSeconds(7200, 7200);
        LengthSpan part = LengthSpan.ofSeconds(1200, 1230);
        LengthSpan reduced = LengthSpan.ofSeconds(120, 180);
        TurnBudget members = turns(
                SlotSelector.of(SegmentKind.DISCUSSION, Capacity.MEMBER, Purpose.INTERVENTION),
                "member-time",
                reduced,
                whole);
        TurnBudget anybody = turns(
                SlotSelector.of(SegmentKind.DISCUSSION, Purpose.INTERVENTION),
                "any-time",
                LengthSpan.ofSeconds(90, 90),
                part);
        Feasibility fit = answer().addBudgets(
                        new FloorBudget(discussion("discussion"), whole, List.of(members, anybody)),
                        new FloorBudget(discussion(null), whole, List.of(members)),
                        new FloorBudget(day(), LengthSpan.ofSeconds(0, 0), List.of()))
                .build();
        assertThat(FeasibilityText.summary(fit, Appearance.PLAIN)).isEqualTo(HEADING + """
                Nothing is planned whose time could be looked at.

                Time of the floor

                  in       time                   interventions           limit
                  panel-1  120 min                40 to 60 of 2 to 3 min  member-time
                  panel-1  20 min to 20 min 30 s  13 of 1 min 30 s        any-time
                  panel-1  120 min                40 to 60 of 2 to 3 min  member-time
                  day 1    none                   no limit in force

                  member-time: members (G.2 of a-note)
                  any-time: everybody (G.2 of a-note)
                  Both ends are upper bounds: answers are given in the same time.
                """);
    }

    @Test
    void the_time_of_the_floor_stands_between_the_windows_and_what_has_no_slack() {
        LengthSpan whole = LengthSpan.ofSeconds(7200, 7200);
        Feasibility fit = answer().addWindows(window(segment("panel-1", "10:00/13:00"), "10:00", "13:00", 180, 180))
                .addBudgets(new FloorBudget(discussion("discussion"), whole, List.of()))
                .build();
        assertThat(FeasibilityText.write(fit, Appearance.PLAIN)).isEqualTo(HEADING + """
                The plan can hold.

                When each part can start and end

                  part       start  end    length  slack
                    panel-1  10:00  13:00  3 h      none

                Time of the floor

                  in       time     interventions      limit
                  panel-1  120 min  no limit in force

                  Both ends are upper bounds: answers are given in the same time.

                Without slack (1)

                  panel-1
                """);
    }

    @Test
    void what_is_not_held_to_stands_by_its_reason() {
        ProvisionId time = ProvisionId.of("a-time");
        Feasibility fit = answer().addSetAside(
                        new SetAside(time, segment("panel-1", null), SetAside.Reason.PLAN_SAYS_OTHERWISE),
                        new SetAside(time, slot("remarks", Capacity.MODERATOR, null), SetAside.Reason.WAIVED),
                        new SetAside(time, meeting(2), SetAside.Reason.PLAN_SAYS_OTHERWISE),
                        new SetAside(time, discussion(null), SetAside.Reason.TURNS_APART))
                .build();
        assertThat(FeasibilityText.write(fit, Appearance.PLAIN)).endsWith("""

                Not held to (4)

                  the plan gives another figure, and is taken as it is:
                    a-time at panel-1
                    a-time at meeting 2
                  the chair does not insist:
                    a-time at remarks in panel-1
                  the turns that share a time do not follow one another:
                    a-time at interactive discussion in panel-1
                """);
    }

    @Test
    void days_without_windows_are_named_and_conflicts_are_counted() {
        Feasibility fit = answer().addConflicts(
                        SampleFits.conflict(
                                "PT10M",
                                "PT0S",
                                SampleFits.hour(DemandKind.ENDS_NOT_BEFORE, segment("a", null), "10:10"),
                                SampleFits.order(DemandKind.FOLLOWS, segment("b", null), segment("a", null)),
                                SampleFits.hour(DemandKind.STARTS_NOT_AFTER, segment("b", null), "10:00")),
                        SampleFits.conflict(
                                "PT10M",
                                "PT0S",
                                SampleFits.hour(DemandKind.ENDS_NOT_BEFORE, segment("b", null), "11:10"),
                                SampleFits.order(DemandKind.FOLLOWS, segment("c", null), segment("b", null)),
                                SampleFits.hour(DemandKind.STARTS_NOT_AFTER, segment("c", null), "11:00")))
                .build();
        assertThat(FeasibilityText.write(fit, Appearance.PLAIN)).isEqualTo(HEADING + """
                The plan cannot hold: 2 conflicts.

                What cannot hold together (2)

                  day 1 (2017-10-12)
                    a ends at 10:10 and b, which follows it, starts at 10:00: they overlap by 10 min
                    asked by   the plan: a ends at 10:10; b starts at 10:00; b follows a
                    could be   no cut within the note, no move and no waiver ends it by itself

                  day 1 (2017-10-12)
                    b ends at 11:10 and c, which follows it, starts at 11:00: they overlap by 10 min
                    asked by   the plan: b ends at 11:10; c starts at 11:00; c follows b
                    could be   no cut within the note, no move and no waiver ends it by itself

                No start and end is told for day 1, on which something cannot hold.
                """);
    }

    @Test
    void lengths_of_no_time_are_not_said_in_words_of_time() {
        assertThat(SpanText.slack(Duration.ZERO)).isEqualTo("none");
        assertThat(SpanText.slack(Duration.ofSeconds(61))).isEqualTo("1 min 1 s");
    }
}
