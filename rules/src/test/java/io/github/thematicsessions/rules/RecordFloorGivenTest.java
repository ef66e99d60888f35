package io.github.thematicsessions.rules;

import static io.github.thematicsessions.core.record.FloorEventKind.BEGIN;
import static io.github.thematicsessions.core.record.FloorEventKind.DISCUSSION_OPENED;
import static io.github.thematicsessions.core.record.FloorEventKind.END;
import static io.github.thematicsessions.core.record.FloorEventKind.FLOOR_GIVEN;
import static io.github.thematicsessions.core.record.FloorEventKind.MEETING_CLOSED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.thematicsessions.core.note.ProceduralNotes;
import io.github.thematicsessions.core.note.ReadingId;
import io.github.thematicsessions.core.people.Capacity;
import io.github.thematicsessions.core.record.FloorEvent;
import io.github.thematicsessions.core.report.Report;
import io.github.thematicsessions.core.session.ElementId;
import io.github.thematicsessions.core.session.ThematicSession;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is given the floor and begins: what was said when it was given holds for the turn. */
class RecordFloorGivenTest {

    private static final ThematicSession SESSION = WorkedOutSession.value();
    private static final NoteCheck CHECK = NoteCheck.of(ProceduralNotes.sixthSession());

    private static Report check(RecordScript script) {
        return CHECK.record(SESSION, script.record());
    }

    private static FloorEvent named(FloorEvent event, String turn, String slot) {
        return event.withTurn(ElementId.of(turn)).withSlot(ElementId.of(slot));
    }

    private static RecordScript bothGiven() {
        return RecordScript.of("panel-1")
                .event(FLOOR_GIVEN, "10:22:00", event -> named(event, "a", "panel-1-presentation-1"))
                .event(FLOOR_GIVEN, "10:22:05", event -> named(event, "b", "panel-1-presentation-2"));
    }

    @Test
    void two_who_were_given_the_floor_begin_by_their_names_one_after_the_other() {
        Report report = check(bothGiven()
                .event(BEGIN, "10:22:10", "a")
                .end("10:28:10", "a")
                .event(BEGIN, "10:28:20", "b")
                .end("10:35:20", "b"));
        assertThat(RecordAnswer.irregular(report)).isEmpty();
        assertThat(RecordAnswer.courses(report))
                .containsExactly("panel-1 2 PT13M", "panel-1-presentation-1 1 PT6M", "panel-1-presentation-2 1 PT7M");
    }

    @Test
    void an_end_without_a_name_ends_the_turn_that_began_last_and_not_the_one_that_was_given_last() {
        Report report = check(bothGiven()
                .event(BEGIN, "10:22:10", "b")
                .event(BEGIN, "10:23:10", "a")
                .event(END, "10:28:40")
                .end("10:29:10", "b"));
        assertThat(RecordAnswer.irregular(report)).containsExactly("two-at-once a 4 with b");
        assertThat(RecordAnswer.courses(report))
                .containsExactly(
                        "panel-1 2 PT12M30S", "panel-1-presentation-1 1 PT5M30S", "panel-1-presentation-2 1 PT7M");
    }

    private static Optional<ElementId> name(String turn) {
        return Optional.ofNullable(turn).map(ElementId::of);
    }

    private static RecordScript givenAndBegun(String given, String begun) {
        return RecordScript.of("panel-1")
                .event(
                        FLOOR_GIVEN,
                        "10:22:00",
                        event -> event.withTurn(name(given)).withSlot(ElementId.of("panel-1-presentation-1")))
                .event(BEGIN, "10:22:10", event -> event.withTurn(name(begun)))
                .event(END, "10:28:10");
    }

    @ParameterizedTest
    @CsvSource({"a, a", "a, ", ", a", ", "})
    void who_begins_is_whoever_was_given_the_floor_unless_both_have_names_that_differ(String given, String begun) {
        Report report = check(givenAndBegun(given, begun));
        assertThat(RecordAnswer.irregular(report)).isEmpty();
        assertThat(RecordAnswer.courses(report)).containsExactly("panel-1 1 PT6M", "panel-1-presentation-1 1 PT6M");
    }

    @Test
    void who_begins_under_another_name_takes_a_turn_of_the_own() {
        Report report = check(givenAndBegun("a", "b"));
        assertThat(RecordAnswer.irregular(report)).containsExactly("unknown-capacity b 2");
        assertThat(RecordAnswer.courses(report)).containsExactly("panel-1 1 PT6M");
    }

    @Test
    void a_turn_is_held_in_the_slot_with_which_it_begins_whatever_was_said_when_the_floor_was_given() {
        Report report = check(RecordScript.of("panel-1")
                .event(FLOOR_GIVEN, "10:22:00", event -> named(event, "a", "panel-1-presentation-1"))
                .event(BEGIN, "10:22:10", event -> named(event, "a", "panel-1-presentation-2"))
                .event(END, "10:28:10", event -> named(event, "a", "panel-1-presentation-1")));
        assertThat(RecordAnswer.irregular(report)).containsExactly("unknown-element a 3 with panel-1-presentation-1");
        assertThat(RecordAnswer.courses(report)).containsExactly("panel-1 1 PT6M", "panel-1-presentation-2 1 PT6M");
    }

    private static RecordScript runOfTheFloor() {
        return RecordScript.of("panel-1")
                .event(DISCUSSION_OPENED, "10:43:00")
                .event(
                        FLOOR_GIVEN,
                        "10:44:00",
                        event -> event.withTurn(ElementId.of("t1")).withCapacity(Capacity.DELEGATION))
                .event(BEGIN, "10:44:05")
                .event(END, "10:46:00");
    }

    @Test
    void a_finding_names_a_turn_as_it_was_named_when_the_floor_was_given() {
        Report report = check(runOfTheFloor().event(MEETING_CLOSED, "13:00:00"));
        assertThat(RecordAnswer.of(report, "alternating-runs")).containsExactly("fail 1", "error unanswered at t1 3");
    }

    @Test
    void a_turn_that_nobody_names_does_not_take_the_name_of_one_before_it() {
        NoteCheck everyRun =
                NoteCheck.of(ProceduralNotes.sixthSession().withReading(ReadingId.of("alternation"), "every-run"));
        RecordScript script = runOfTheFloor()
                .event(BEGIN, "10:46:10", event -> event.withCapacity(Capacity.EXPERT))
                .event(END, "10:48:00")
                .event(BEGIN, "10:48:10", event -> event.withCapacity(Capacity.DELEGATION))
                .event(END, "10:50:00")
                .event(MEETING_CLOSED, "13:00:00");
        List<String> answer = RecordAnswer.of(everyRun.record(SESSION, script.record()), "every-run-answered");
        assertThat(answer).containsExactly("fail 1", "warning unanswered at /days/0/segments/1 7");
    }
}
