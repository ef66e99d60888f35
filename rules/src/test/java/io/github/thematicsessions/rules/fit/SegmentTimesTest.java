package io.github.thematicsessions.rules.fit;

import static io.github.thematicsessions.rules.fit.FollowedDay.discussion;
import static io.github.thematicsessions.rules.fit.FollowedDay.row;
import static io.github.thematicsessions.rules.fit.FollowedDay.turn;
import static io.github.thematicsessions.rules.fit.FollowedDay.turnAt;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.thematicsessions.core.norm.Share;
import io.github.thematicsessions.core.norm.SlotSelector;
import io.github.thematicsessions.core.norm.SpeakingTime;
import io.github.thematicsessions.core.note.ProceduralNote;
import io.github.thematicsessions.core.people.Capacity;
import io.github.thematicsessions.core.session.Purpose;
import io.github.thematicsessions.core.session.Segment;
import io.github.thematicsessions.core.session.SegmentKind;
import io.github.thematicsessions.core.session.SpeakingSlot;
import io.github.thematicsessions.core.time.Allotment;
import io.github.thematicsessions.rules.NoteCheck;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is left of one segment while it is run, worked out by hand. */
class SegmentTimesTest {

    private static final int NOBODY = -1;

    private static SegmentTimes times(ProceduralNote note, Segment segment) {
        return NoteCheck.of(note).timetable(Plans.plan(segment)).segment(segment.id());
    }

    private static long second(String clock) {
        return LocalTime.parse(clock).toSecondOfDay();
    }

    private static String clock(long second) {
        return second == SegmentTimes.UNKNOWN
                ? "unknown"
                : Times.clock((int) second).toString();
    }

    private static SegmentRest before(SegmentTimes times, int slots) {
        boolean[] all = new boolean[slots];
        Arrays.fill(all, true);
        return times.rest(all, NOBODY, NOBODY, false, false, false);
    }

    private static List<String> latest(SegmentRest rest, int slots) {
        List<String> latest = new ArrayList<>();
        for (int slot = 0; slot < slots; slot++) {
            latest.add(clock(rest.latestStart(slot)));
        }
        return latest;
    }

    /** How long the floor has from a time on, while nobody speaks. */
    private static String floor(SegmentRest rest, String now) {
        return rest.floorAtLeast(second(now), NOBODY, 0) + "/" + rest.floorAtMost(second(now), NOBODY, 0);
    }

    // A gap, a floor, and a turn behind it

    private static final SegmentTimes PANEL = times(
            SmallNotes.silent(),
            row(
                    "panel",
                    "10:00/11:00",
                    turnAt("a", "10:00/10:05"),
                    turnAt("b", "10:10/10:15"),
                    discussion("d", ".."),
                    turn("c", "PT3M/PT5M")));

    @Test
    void the_time_between_two_turns_has_a_place_of_its_own() {
        assertThat(List.of(PANEL.ownPlace(0), PANEL.ownPlace(1), PANEL.ownPlace(2), PANEL.ownPlace(3)))
                .containsExactly(0, 2, 3, 4);
        assertThat(PANEL.place(1)).isEqualTo(2);
    }

    @Test
    void slots_have_the_hours_of_the_plan_and_else_those_that_are_expected() {
        assertThat(clock(PANEL.plannedStart(1))).isEqualTo("10:10");
        assertThat(clock(PANEL.plannedEnd(1))).isEqualTo("10:15");
        assertThat(clock(PANEL.plannedStart(2))).isEqualTo("10:15");
        assertThat(clock(PANEL.plannedEnd(2))).isEqualTo("10:55");
        assertThat(clock(PANEL.plannedStart(3))).isEqualTo("10:55");
        assertThat(clock(PANEL.plannedEnd(3))).isEqualTo("11:00");
    }

    @Test
    void before_a_segment_has_begun_each_turn_leaves_their_shortest_time_to_those_behind_it() {
        SegmentRest rest = before(PANEL, 4);
        assertThat(latest(rest, 4)).containsExactly("10:47", "10:52", "10:57", "10:57");
        assertThat(floor(rest, "09:00")).isEqualTo("2400/2820");
        assertThat(floor(rest, "10:00")).isEqualTo("2400/2820");
        assertThat(floor(rest, "10:10")).isEqualTo("1800/2220");
        assertThat(clock(rest.expectedEnd(second("10:45"), NOBODY, 0))).isEqualTo("11:05");
    }

    @Test
    void a_segment_that_is_begun_early_has_more_time() {
        SegmentRest rest = PANEL.rest(new boolean[] {true, true, true, true}, NOBODY, NOBODY, true, false, false);
        assertThat(floor(rest, "09:50")).isEqualTo("3000/3420");
    }

    @Test
    void a_turn_that_is_held_takes_its_rest_and_the_time_before_it_is_over() {
        SegmentRest rest = PANEL.rest(new boolean[] {false, false, true, true}, 1, NOBODY, true, false, false);
        assertThat(latest(rest, 4)).containsExactly("unknown", "unknown", "10:57", "10:57");
        assertThat(rest.floorAtLeast(second("10:12"), PANEL.ownPlace(1), 120)).isEqualTo(2400);
        assertThat(rest.floorAtMost(second("10:12"), PANEL.ownPlace(1), 120)).isEqualTo(2520);
        assertThat(rest.floorAtLeast(second("10:20"), PANEL.ownPlace(1), 600)).isEqualTo(2100);
        assertThat(clock(rest.expectedEnd(second("10:50"), PANEL.ownPlace(1), 120)))
                .isEqualTo("11:00");
        assertThat(clock(rest.expectedEnd(second("10:58"), PANEL.ownPlace(1), 120)))
                .isEqualTo("11:06");
    }

    @Test
    void a_discussion_that_is_open_has_all_until_those_behind_it() {
        SegmentRest rest = PANEL.rest(new boolean[] {false, false, false, true}, 2, NOBODY, true, true, true);
        assertThat(floor(rest, "10:20")).isEqualTo("2100/2220");
        assertThat(floor(rest, "10:58")).isEqualTo("0/0");
        assertThat(latest(rest, 4)).containsExactly("unknown", "unknown", "10:57", "10:57");
    }

    @Test
    void a_discussion_that_is_over_has_nothing() {
        SegmentRest rest = PANEL.rest(new boolean[] {false, false, false, true}, 2, NOBODY, true, true, false);
        assertThat(rest.floorAtLeast(second("10:20"), NOBODY, 0)).isEqualTo(SegmentTimes.UNKNOWN);
        assertThat(clock(rest.expectedEnd(second("10:20"), NOBODY, 0))).isEqualTo("10:25");
    }

    // A discussion of a given length

    private static final SegmentTimes TWENTY = times(
            SmallNotes.silent(),
            row("panel", "10:00/11:00", turn("a", "PT5M"), discussion("d", "PT20M"), turn("c", "PT3M/PT5M")));

    @Test
    void a_discussion_takes_what_it_is_given_until_it_is_open() {
        assertThat(latest(before(TWENTY, 3), 3)).containsExactly("10:32", "10:37", "10:57");
        SegmentRest open = TWENTY.rest(new boolean[] {true, false, true}, 1, NOBODY, true, true, true);
        assertThat(latest(open, 3)).containsExactly("10:52", "10:57", "10:57");
    }

    @Test
    void a_segment_may_begin_with_its_discussion() {
        SegmentTimes times =
                times(SmallNotes.silent(), row("panel", "10:00/11:00", discussion("d", ".."), turn("c", "PT5M")));
        assertThat(floor(before(times, 2), "10:00")).isEqualTo("3300/3300");
        SegmentRest open = times.rest(new boolean[] {false, true}, 0, NOBODY, true, true, true);
        assertThat(floor(open, "10:20")).isEqualTo("2100/2100");
    }

    // Slots without a time of their own

    private static List<Integer> places(SegmentTimes times, int slots) {
        return IntStream.range(0, slots).mapToObj(times::place).toList();
    }

    private static List<Integer> ownPlaces(SegmentTimes times, int slots) {
        return IntStream.range(0, slots).mapToObj(times::ownPlace).toList();
    }

    @Test
    void turns_of_the_floor_stand_at_the_place_of_the_floor_and_who_sits_there_behind_the_slot_before() {
        SegmentTimes times = times(
                SmallNotes.silent(),
                row(
                        "panel",
                        "10:00/11:00",
                        seat("chair"),
                        turn("a", "PT5M"),
                        seat("expert"),
                        Sixth.slot("questions", Capacity.DELEGATION, Purpose.INTERVENTION, ".."),
                        Sixth.slot("answers", Capacity.EXPERT, Purpose.ANSWER, ".."),
                        turn("c", "PT5M"),
                        seat("rapporteur")));
        assertThat(ownPlaces(times, 7)).containsExactly(-1, 0, -1, -1, -1, 2, -1);
        assertThat(places(times, 7)).containsExactly(-1, 0, 0, 1, 1, 2, 2);
    }

    private static SpeakingSlot seat(String id) {
        return SpeakingSlot.builder().id(id).capacity(Capacity.EXPERT).build();
    }

    @Test
    void the_first_turn_of_a_segment_that_is_held_takes_its_rest() {
        SegmentTimes times =
                times(SmallNotes.silent(), row("opening", "10:00/11:00", turn("a", "PT5M"), turn("b", "PT10M")));
        SegmentRest rest = times.rest(new boolean[] {false, true}, 0, NOBODY, true, false, false);
        assertThat(clock(rest.expectedEnd(second("10:02"), times.ownPlace(0), 120)))
                .isEqualTo("10:15");
        assertThat(clock(rest.expectedEnd(second("10:02"), NOBODY, 0))).isEqualTo("10:12");
    }

    @Test
    void the_time_before_the_first_turn_is_over_once_that_has_begun() {
        SegmentTimes times = times(
                SmallNotes.silent(), row("opening", "10:00/11:00", turnAt("a", "10:05/10:10"), turn("b", "PT10M")));
        assertThat(clock(before(times, 2).expectedEnd(second("10:02"), NOBODY, 0)))
                .isEqualTo("10:22");
        SegmentRest rest = times.rest(new boolean[] {false, true}, 0, NOBODY, true, false, false);
        assertThat(clock(rest.expectedEnd(second("10:07"), times.ownPlace(0), 120)))
                .isEqualTo("10:20");
    }

    // Turns that share a time: they have six to eight seconds together

    private static Segment welcomes(Purpose second) {
        return Segment.builder()
                .id("opening")
                .kind(SegmentKind.OPENING)
                .start(LocalTime.ofSecondOfDay(10))
                .end(LocalTime.ofSecondOfDay(40))
                .addSlots(
                        Sixth.slot("w-1", Capacity.CO_FACILITATOR, Purpose.WELCOME, ".."),
                        Sixth.slot("w-2", Capacity.CO_FACILITATOR, second, ".."),
                        discussion("d", ".."),
                        turn("c", "PT2S/PT4S"))
                .build();
    }

    private static String floorAt(SegmentRest rest, long now) {
        return rest.floorAtLeast(now, NOBODY, 0) + "/" + rest.floorAtMost(now, NOBODY, 0);
    }

    @Test
    void turns_that_share_a_time_take_no_more_and_no_less_together() {
        SegmentTimes times = times(SmallNotes.limits(), welcomes(Purpose.PRESENTATION));
        assertThat(List.of(times.ownPlace(0), times.ownPlace(1), times.ownPlace(2), times.ownPlace(3)))
                .containsExactly(0, 1, 2, 3);
        SegmentRest rest = before(times, 4);
        assertThat(latest(rest, 4)).containsExactly("00:00:32", "00:00:38", "00:00:38", "00:00:38");
        assertThat(floorAt(rest, 10)).isEqualTo("18/22");
    }

    @Test
    void once_one_of_them_has_begun_the_others_may_take_all_or_nothing() {
        SegmentTimes times = times(SmallNotes.limits(), welcomes(Purpose.PRESENTATION));
        SegmentRest rest = times.rest(new boolean[] {false, true, true, true}, 0, NOBODY, true, false, false);
        assertThat(latest(rest, 4)).containsExactly("unknown", "00:00:38", "00:00:38", "00:00:38");
        assertThat(floorAt(rest, 12)).isEqualTo("16/26");
        SegmentRest other = times.rest(new boolean[] {true, false, true, true}, 1, NOBODY, true, false, false);
        assertThat(latest(other, 4)).containsExactly("00:00:38", "unknown", "00:00:38", "00:00:38");
    }

    /** Two turns of five seconds each do not fit into eight: the turns take what they need. */
    @Test
    void turns_that_need_more_than_they_share_take_what_they_need() {
        ProceduralNote note = SmallNotes.limits(new SpeakingTime(
                SlotSelector.of(SegmentKind.OPENING, Capacity.CO_FACILITATOR, Purpose.WELCOME),
                Share.EACH,
                Allotment.parse("PT5S/PT7S")));
        SegmentTimes times = times(note, welcomes(Purpose.WELCOME));
        SegmentRest rest = before(times, 4);
        assertThat(latest(rest, 4)).containsExactly("00:00:28", "00:00:33", "00:00:38", "00:00:38");
        assertThat(floorAt(rest, 10)).isEqualTo("16/18");
        SegmentRest second = times.rest(new boolean[] {false, true, true, true}, 0, NOBODY, true, false, false);
        assertThat(latest(second, 4)).containsExactly("unknown", "00:00:33", "00:00:38", "00:00:38");
        assertThat(floorAt(second, 15)).isEqualTo("14/18");
    }
}
