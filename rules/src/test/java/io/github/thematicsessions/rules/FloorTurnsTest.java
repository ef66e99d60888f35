package io.github.thematicsessions.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thematicsessions.core.floor.FloorStatus;
import io.github.thematicsessions.core.floor.Speaker;
import io.github.thematicsessions.core.floor.Warnings;
import io.github.thematicsessions.core.note.ProceduralNotes;
import io.github.thematicsessions.core.people.Capacity;
import io.github.thematicsessions.core.people.MemberState;
import io.github.thematicsessions.core.record.FloorEvent;
import io.github.thematicsessions.core.record.FloorEventKind;
import io.github.thematicsessions.core.session.ElementId;
import io.github.thematicsessions.core.session.Purpose;
import io.github.thematicsessions.rules.floor.Floor;
import io.github.thematicsessions.rules.floor.FloorReplay;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Which turn an event speaks of, what a turn takes over from the floor that was given, and what a floor keeps of all that. */
class FloorTurnsTest {

    private static final NoteCheck CHECK = NoteCheck.of(ProceduralNotes.sixthSession());

    private static FloorScript panel() {
        return FloorScript.of(CHECK, "panel-1").happens(FloorEventKind.DISCUSSION_OPENED, "10:43:00");
    }

    private static UnaryOperator<FloorEvent> named(String turn) {
        return event -> event.withTurn(ElementId.of(turn));
    }

    private static UnaryOperator<FloorEvent> delegation(String turn, String state) {
        return event ->
                named(turn).apply(event).withCapacity(Capacity.DELEGATION).withSpeaker(MemberState.of(state));
    }

    private static String speaker(FloorStatus status) {
        return said(status.turn().orElseThrow().speaker());
    }

    private static String said(Speaker speaker) {
        return speaker.turn().orElseThrow() + ": " + speaker;
    }

    @Test
    void a_turn_that_stands_still_is_ended_by_its_name_while_another_one_runs() {
        FloorScript script = panel().event(FloorEventKind.BEGIN, "10:44:00", delegation("t1", "DE"))
                .event(FloorEventKind.PAUSE, "10:45:00", named("t1"))
                .event(FloorEventKind.BEGIN, "10:45:00", delegation("t2", "FR"))
                .event(FloorEventKind.END, "10:46:00", named("t1"));
        assertThat(speaker(script.at("10:46:00"))).startsWith("t2: delegation").contains(", FR (");
        script.event(FloorEventKind.END, "10:47:30", named("t2"));
        assertThat(script.at("10:47:30").turn()).isEmpty();
        assertThat(script.floor().ledger().total().spoken()).isEqualTo(Duration.ofSeconds(210));
        assertThat(script.floor().ledger().total().turns()).isEqualTo(2);
    }

    @Test
    void the_first_of_three_turns_that_stand_open_goes_on_by_its_name() {
        FloorScript script = panel().event(FloorEventKind.BEGIN, "10:44:00", delegation("t1", "DE"))
                .event(FloorEventKind.PAUSE, "10:45:00", named("t1"))
                .event(FloorEventKind.BEGIN, "10:45:00", delegation("t2", "FR"))
                .event(FloorEventKind.PAUSE, "10:46:00", named("t2"))
                .event(FloorEventKind.BEGIN, "10:46:00", delegation("t3", "CH"))
                .event(FloorEventKind.PAUSE, "10:47:00", named("t3"))
                .event(FloorEventKind.RESUME, "10:48:00", named("t1"));
        assertThat(speaker(script.at("10:48:30"))).startsWith("t1: delegation").contains(", DE (");
        assertThat(script.at("10:48:30").turn().orElseThrow().elapsed()).isEqualTo(Duration.ofSeconds(90));
        script.event(FloorEventKind.END, "10:49:00", named("t1")).event(FloorEventKind.END, "10:49:00", named("t2"));
        assertThat(speaker(script.at("10:49:00"))).contains("t3");
    }

    @Test
    void of_two_who_were_given_the_floor_the_one_who_begins_is_not_called_any_more() {
        FloorScript script = panel().event(FloorEventKind.FLOOR_GIVEN, "10:44:00", delegation("t1", "DE"))
                .event(FloorEventKind.FLOOR_GIVEN, "10:44:10", delegation("t2", "FR"));
        assertThat(said(script.at("10:44:10").called().orElseThrow())).contains("t2");
        script.event(FloorEventKind.BEGIN, "10:44:20", named("t1"));
        assertThat(speaker(script.at("10:44:20"))).startsWith("t1: delegation").contains(", DE (");
        script.end("10:45:20").event(FloorEventKind.BEGIN, "10:45:30", named("t2"));
        assertThat(speaker(script.at("10:45:30"))).startsWith("t2: delegation").contains(", FR (");
        assertThat(script.at("10:45:30").called()).isEmpty();
    }

    @Test
    void a_turn_takes_over_what_was_said_when_the_floor_was_given_and_its_own_events_go_first() {
        UnaryOperator<FloorEvent> given =
                event -> delegation("t1", "DE").apply(event).withPurpose(Purpose.INTERVENTION);
        FloorScript taken =
                panel().event(FloorEventKind.FLOOR_GIVEN, "10:44:00", given).happens(FloorEventKind.BEGIN, "10:44:10");
        FloorScript said = panel().event(FloorEventKind.BEGIN, "10:44:10", given);
        assertThat(taken.at("10:44:20").turn().orElseThrow().speaker())
                .isEqualTo(said.at("10:44:20").turn().orElseThrow().speaker());
        FloorScript other = panel().event(FloorEventKind.FLOOR_GIVEN, "10:44:00", given)
                .event(
                        FloorEventKind.BEGIN,
                        "10:44:10",
                        event -> delegation("t1", "FR").apply(event).withCapacity(Capacity.EXPERT));
        assertThat(speaker(other.at("10:44:20")))
                .contains("FR")
                .contains("expert")
                .contains("t1");
    }

    @Test
    void a_turn_is_for_what_its_beginning_says_else_for_what_the_floor_was_given() {
        UnaryOperator<FloorEvent> toPresent =
                event -> named("t1").apply(event).withCapacity(Capacity.EXPERT).withPurpose(Purpose.PRESENTATION);
        FloorScript given = panel().event(FloorEventKind.FLOOR_GIVEN, "10:44:00", toPresent);
        assertThat(purpose(given.event(FloorEventKind.BEGIN, "10:44:10", named("t1"))))
                .contains(Purpose.PRESENTATION);
        FloorScript other = panel().event(FloorEventKind.FLOOR_GIVEN, "10:44:00", toPresent);
        assertThat(purpose(other.event(
                        FloorEventKind.BEGIN,
                        "10:44:10",
                        event -> named("t1").apply(event).withPurpose(Purpose.KEYNOTE))))
                .contains(Purpose.KEYNOTE);
    }

    private static Optional<Purpose> purpose(FloorScript script) {
        return script.at("10:44:10").turn().orElseThrow().speaker().purpose();
    }

    @Test
    void what_answers_a_turn_is_an_answer_whether_the_floor_was_given_for_it_or_not() {
        UnaryOperator<FloorEvent> answer =
                event -> named("a1").apply(event).withCapacity(Capacity.EXPERT).withAnswerTo(ElementId.of("t1"));
        FloorScript begun = panel().turn("10:44:00", "10:45:00", "t1", Capacity.DELEGATION)
                .happens(FloorEventKind.DISCUSSION_CLOSED, "10:45:00")
                .event(FloorEventKind.BEGIN, "10:45:00", answer);
        FloorScript given = panel().turn("10:44:00", "10:45:00", "t1", Capacity.DELEGATION)
                .happens(FloorEventKind.DISCUSSION_CLOSED, "10:45:00")
                .event(FloorEventKind.FLOOR_GIVEN, "10:45:00", answer)
                .event(FloorEventKind.BEGIN, "10:45:00", named("a1"));
        FloorScript neither = panel().turn("10:44:00", "10:45:00", "t1", Capacity.DELEGATION)
                .happens(FloorEventKind.DISCUSSION_CLOSED, "10:45:00")
                .event(
                        FloorEventKind.BEGIN,
                        "10:45:00",
                        event -> named("a1").apply(event).withCapacity(Capacity.EXPERT));
        assertThat(List.of(begun, given, neither))
                .extracting(script -> script.at("10:45:10")
                        .turn()
                        .orElseThrow()
                        .speaker()
                        .purpose()
                        .map(Purpose::code)
                        .orElse("none"))
                .containsExactly("answer", "answer", "none");
    }

    @Test
    void floors_on_which_the_same_has_happened_are_equal_and_others_are_not() {
        Floor floor =
                panel().turn("10:44:00", "10:45:00", "t1", Capacity.DELEGATION).floor();
        Floor same =
                panel().turn("10:44:00", "10:45:00", "t1", Capacity.DELEGATION).floor();
        assertThat(floor).isEqualTo(same).hasSameHashCodeAs(same);
        assertThat(floor)
                .isNotEqualTo(panel().turn("10:44:01", "10:45:00", "t1", Capacity.DELEGATION)
                        .floor())
                .isNotEqualTo(panel().turn("10:44:00", "10:45:01", "t1", Capacity.DELEGATION)
                        .floor())
                .isNotEqualTo(floor.undo())
                .isNotEqualTo(floor.withWarnings(new Warnings(Duration.ofMinutes(1), Duration.ofSeconds(5))));
        assertThat(floor.hashCode()).isNotEqualTo(floor.undo().hashCode());
    }

    @Test
    void taking_back_gives_the_floor_before_and_not_a_copy() {
        Floor before = panel().floor();
        FloorEvent request = FloorScript.event(FloorEventKind.REQUEST, "10:43:30");
        assertThat(before.after(request).floor().undo()).isSameAs(before);
    }

    @Test
    void a_log_that_is_replayed_finds_what_it_found_event_by_event() {
        FloorScript script = panel().turn("10:44:00", "10:47:01", "t1", Capacity.DELEGATION)
                .turn("10:48:00", "10:51:30", "t2", Capacity.DELEGATION);
        FloorReplay replay = CHECK.floor(WorkedOutSession.value(), ElementId.of("panel-1"))
                .replay(script.floor().log());
        assertThat(script.found()).containsExactly("intervention-time too-long t1", "intervention-time too-long t2");
        assertThat(replay.findings()).isEqualTo(script.findings());
    }

    @Test
    void whatever_happens_outside_the_hours_of_a_meeting_is_told_at_once() {
        assertThat(panel().event(FloorEventKind.FLOOR_GIVEN, "13:05:00", delegation("t1", "DE"))
                        .found())
                .containsExactly("meeting-hours outside-hours panel-1");
        assertThat(panel().happens(FloorEventKind.DISCUSSION_CLOSED, "13:05:00").found())
                .contains("meeting-hours outside-hours panel-1");
        assertThat(FloorScript.of(CHECK, "panel-1")
                        .event(
                                FloorEventKind.MEETING_OPENED,
                                "09:55:00",
                                event -> event.withSegment(ElementId.of("panel-1")))
                        .found())
                .containsExactly("meeting-hours outside-hours panel-1");
    }

    @Test
    void while_the_floor_is_open_those_may_take_it_whose_interventions_are_limited_and_who_answers() {
        assertThat(panel().at("10:43:00").access().capacities())
                .extracting(Capacity::code)
                .containsExactlyInAnyOrder(
                        "delegation", "group-of-states", "accredited-stakeholder", "expert", "moderator");
        assertThat(panel().at("10:43:00")
                        .access()
                        .noListBeforehand()
                        .orElseThrow()
                        .provision())
                .hasToString("no-speakers-list");
        assertThat(panel().at("10:43:00").access().accreditation().orElseThrow().provision())
                .hasToString("stakeholder-accreditation");
    }
}
