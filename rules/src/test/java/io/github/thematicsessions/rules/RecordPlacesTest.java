package io.github.thematicsessions.rules;

import static io.github.thematicsessions.core.record.FloorEventKind.BEGIN;
import static io.github.thematicsessions.core.record.FloorEventKind.DISCUSSION_CLOSED;
import static io.github.thematicsessions.core.record.FloorEventKind.DISCUSSION_OPENED;
import static io.github.thematicsessions.core.record.FloorEventKind.END;
import static io.github.thematicsessions.core.record.FloorEventKind.FLOOR_GIVEN;
import static io.github.thematicsessions.core.record.FloorEventKind.MEETING_OPENED;
import static io.github.thematicsessions.core.record.FloorEventKind.PAUSE;
import static io.github.thematicsessions.core.record.FloorEventKind.RESUME;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.thematicsessions.core.note.ProceduralNotes;
import io.github.thematicsessions.core.people.Capacity;
import io.github.thematicsessions.core.record.FloorEvent;
import io.github.thematicsessions.core.report.Report;
import io.github.thematicsessions.core.session.ElementId;
import io.github.thematicsessions.core.session.ThematicSession;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Where a turn or a discussion takes place: what its events name, each once, or what runs. */
class RecordPlacesTest {

    private static final ThematicSession SESSION = WorkedOutSession.value();
    private static final NoteCheck CHECK = NoteCheck.of(ProceduralNotes.sixthSession());

    private static Report check(RecordScript script) {
        return CHECK.record(SESSION, script.record());
    }

    private static FloorEvent onlySlot(FloorEvent event, String slot) {
        return event.withSegment(Optional.empty()).withSlot(ElementId.of(slot));
    }

    private static FloorEvent nowhere(FloorEvent event) {
        return event.withSegment(Optional.empty());
    }

    @Test
    void an_unknown_slot_is_told_where_an_event_names_nothing_else() {
        Report report = check(RecordScript.of("panel-1")
                .event(MEETING_OPENED, "10:15:00")
                .event(
                        BEGIN,
                        "10:15:10",
                        event -> onlySlot(event, "panel-9-opening")
                                .withTurn(ElementId.of("t1"))
                                .withCapacity(Capacity.MODERATOR))
                .end("10:21:10", "t1"));
        assertThat(RecordAnswer.irregular(report)).containsExactly("unknown-element t1 2 with panel-9-opening");
        assertThat(RecordAnswer.courses(report)).containsExactly("panel-1 1 PT6M");
    }

    @Test
    void what_was_told_of_the_place_when_the_floor_was_given_is_not_told_again_when_the_turn_begins() {
        Report report = check(RecordScript.of("panel-9")
                .event(FLOOR_GIVEN, "10:15:00", "t1")
                .event(BEGIN, "10:15:10", event -> nowhere(event).withTurn(ElementId.of("t1")))
                .end("10:16:00", "t1"));
        assertThat(RecordAnswer.irregular(report))
                .containsExactly("unknown-element  with panel-9", "unknown-element t1 1 with panel-9");
    }

    @Test
    void a_turn_that_began_with_its_slot_alone_goes_on_in_the_segment_of_the_slot() {
        Report report = check(RecordScript.of("panel-1")
                .event(
                        BEGIN,
                        "10:15:00",
                        event -> onlySlot(event, "panel-1-opening").withTurn(ElementId.of("t1")))
                .event(PAUSE, "10:16:00", "t1")
                .event(
                        RESUME,
                        "10:17:00",
                        event -> event.withTurn(ElementId.of("t1")).withSegment(ElementId.of("panel-2")))
                .event(
                        END,
                        "10:23:00",
                        event -> onlySlot(event, "panel-2-opening").withTurn(ElementId.of("t1"))));
        assertThat(RecordAnswer.irregular(report))
                .containsExactly("unknown-element t1 3 with panel-2", "unknown-element t1 4 with panel-2-opening");
        assertThat(RecordAnswer.courses(report)).containsExactly("panel-1 1 PT7M", "panel-1-opening 1 PT7M");
    }

    @Test
    void a_turn_that_began_without_a_place_goes_on_in_the_segment_that_runs() {
        Report report = check(RecordScript.of("panel-1")
                .event(MEETING_OPENED, "10:43:00")
                .event(
                        BEGIN,
                        "10:44:00",
                        event -> nowhere(event).withTurn(ElementId.of("t1")).withCapacity(Capacity.DELEGATION))
                .end("10:46:00", "t1"));
        assertThat(RecordAnswer.irregular(report)).isEmpty();
        assertThat(RecordAnswer.courses(report)).containsExactly("panel-1 1 PT2M");
    }

    @Test
    void a_turn_that_began_nowhere_goes_on_in_no_segment_and_that_is_told() {
        Report report = check(RecordScript.of("panel-1")
                .event(
                        BEGIN,
                        "10:44:00",
                        event -> nowhere(event).withTurn(ElementId.of("t1")).withCapacity(Capacity.DELEGATION))
                .event(PAUSE, "10:45:00", "t1")
                .event(
                        RESUME,
                        "10:45:10",
                        event -> onlySlot(event, "panel-1-floor-1").withTurn(ElementId.of("t1")))
                .event(END, "10:46:00", event -> nowhere(event).withTurn(ElementId.of("t1"))));
        assertThat(RecordAnswer.irregular(report))
                .containsExactly(
                        "unknown-segment t1 1",
                        "unknown-element t1 2 with panel-1",
                        "unknown-element t1 3 with panel-1-floor-1");
        assertThat(report.courses()).isEmpty();
    }

    @Test
    void a_discussion_is_held_in_the_slot_that_is_planned_for_it() {
        Report report = check(
                RecordScript.of("panel-1").event(DISCUSSION_OPENED, "10:43:00").event(DISCUSSION_CLOSED, "11:13:00"));
        assertThat(RecordAnswer.irregular(report)).isEmpty();
        assertThat(RecordAnswer.courses(report)).containsExactly("panel-1 0 PT0S", "panel-1-discussion 1 PT30M");
    }

    @Test
    void a_discussion_that_is_not_planned_is_held_in_no_slot() {
        Report report = check(
                RecordScript.of("opening").event(DISCUSSION_OPENED, "10:10:00").event(DISCUSSION_CLOSED, "10:12:00"));
        assertThat(RecordAnswer.irregular(report)).containsExactly("unknown-capacity /days/0/segments/0 1");
        assertThat(RecordAnswer.courses(report)).containsExactly("opening 0 PT0S");
    }
}
