package io.github.thematicsessions.rules;

import static io.github.thematicsessions.rules.PlanParts.DAY;
import static io.github.thematicsessions.rules.PlanParts.day;
import static io.github.thematicsessions.rules.PlanParts.row;
import static io.github.thematicsessions.rules.PlanParts.session;
import static io.github.thematicsessions.rules.PlanParts.sideEvent;
import static io.github.thematicsessions.rules.PlanParts.undatedDay;
import static io.github.thematicsessions.rules.PlanParts.untimed;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.thematicsessions.core.session.SegmentKind;
import io.github.thematicsessions.core.session.ThematicSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One room is taken by one thing at a time, however the room is written. */
class OneRoomTest {

    private static final String PROVISION = "one-room-one-event";

    private static ThematicSession twoRooms(String here, String there) {
        return session(row("panel-1", SegmentKind.EXPERT_PANEL, "10:15/13:00"))
                .withSideEvents(
                        sideEvent("a", "13:15/14:30").withRoom(here),
                        sideEvent("b", "14:00/14:45").withRoom(there));
    }

    @ParameterizedTest
    @CsvSource({
        "XIX, Room XIX",
        "XIX, Conference room XIX",
        "Room XIX, CONFERENCE ROOM XIX",
        "Room xi, XI",
        "17, Room 17",
        "17., 17",
        "Room 17., 17",
        "Room, 'Room '",
        "Hall XI, hall xi."
    })
    void a_room_that_is_written_in_two_ways_is_one_room(String here, String there) {
        assertThat(PlanAnswer.of(twoRooms(here, there), PROVISION))
                .containsExactly(
                        "fail 3",
                        "warning overlap at b 14:00/14:45 with a, is 14:00/14:30, by PT30M;"
                                + " retime to 14:30/14:45 by PT30M");
    }

    @ParameterizedTest
    @CsvSource({"XI, XII", "Room XI, Room XII", "Room XI, Hall XI", "XI, Hall XI", "Room 1, Room 11", "17, 1 7"})
    void rooms_of_other_names_or_numerals_are_two_rooms(String here, String there) {
        assertThat(PlanAnswer.of(twoRooms(here, there), PROVISION)).containsExactly("pass 3");
    }

    @Test
    void a_room_of_which_only_a_full_stop_is_said_is_not_the_plenary_room() {
        ThematicSession session = session(row("panel-1", SegmentKind.EXPERT_PANEL, "10:15/13:00"))
                .withSideEvents(sideEvent("a", "10:15/13:00").withRoom("."));
        assertThat(PlanAnswer.of(session, PROVISION)).containsExactly("pass 2");
    }

    @Test
    void rooms_whose_names_have_the_same_hash_code_are_kept_apart() {
        assertThat("AP").hasSameHashCodeAs("B1");
        ThematicSession session = session(day())
                .withSideEvents(
                        sideEvent("a", "13:15/14:15").withRoom("AP"),
                        sideEvent("b", "13:30/13:45").withRoom("B1"),
                        sideEvent("c", "14:00/14:45").withRoom("AP"));
        assertThat(PlanAnswer.of(session, PROVISION))
                .containsExactly(
                        "fail 3",
                        "warning overlap at c 14:00/14:45 with a, is 14:00/14:15, by PT15M;"
                                + " retime to 14:15/14:45 by PT15M");
    }

    @Test
    void what_is_not_known_of_rows_and_side_events_is_missing_at_its_place() {
        ThematicSession session = session(untimed("panel-1", SegmentKind.EXPERT_PANEL))
                .withSideEvents(
                        sideEvent("a", "13:15/14:30"),
                        sideEvent("b").withRoom("XI"),
                        sideEvent("c").withRoom("XI").withDate(DAY),
                        sideEvent("d", "13:15/14:30").withRoom("XI"));
        assertThat(PlanAnswer.of(session, PROVISION))
                .containsExactly(
                        "not-evaluated 1",
                        "missing time /days/0/segments/0",
                        "missing room /sideEvents/0/room",
                        "missing date /sideEvents/1/date",
                        "missing time /sideEvents/2");
    }

    @Test
    void a_side_event_could_be_on_the_first_day_without_a_date_unless_another_day_has_its_date() {
        ThematicSession undated = session(undatedDay(), undatedDay())
                .withSideEvents(sideEvent("a", "13:15/14:30").withRoom("XI"));
        assertThat(PlanAnswer.of(undated, PROVISION)).containsExactly("not-evaluated 1", "missing date /days/0/date");
        assertThat(PlanAnswer.of(undated.withDays(undatedDay(), day()), PROVISION))
                .containsExactly("pass 1");
    }
}
