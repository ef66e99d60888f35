package io.github.thematicsessions.rules;

import static io.github.thematicsessions.core.record.FloorEventKind.BEGIN;
import static io.github.thematicsessions.core.record.FloorEventKind.DISCUSSION_CLOSED;
import static io.github.thematicsessions.core.record.FloorEventKind.DISCUSSION_OPENED;
import static io.github.thematicsessions.core.record.FloorEventKind.END;
import static io.github.thematicsessions.core.record.FloorEventKind.MEETING_RESUMED;
import static io.github.thematicsessions.core.record.FloorEventKind.MEETING_SUSPENDED;
import static io.github.thematicsessions.core.record.FloorEventKind.PAUSE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.thematicsessions.core.note.ProceduralNotes;
import io.github.thematicsessions.core.people.Capacity;
import io.github.thematicsessions.core.report.Report;
import io.github.thematicsessions.core.session.ThematicSession;
import org.junit.jupiter.api.Test;

/** The clocks of turns and of discussions stand still while they are paused or their meeting is suspended. */
class RecordPausesTest {

    private static final ThematicSession SESSION = WorkedOutSession.value();
    private static final NoteCheck CHECK = NoteCheck.of(ProceduralNotes.sixthSession());

    private static Report check(RecordScript script) {
        return CHECK.record(SESSION, script.record());
    }

    private static RecordScript suspendedInTheDiscussion() {
        return RecordScript.of("panel-1").event(DISCUSSION_OPENED, "11:00:00").event(MEETING_SUSPENDED, "11:10:00");
    }

    @Test
    void the_clock_of_a_discussion_stands_still_while_the_meeting_is_suspended() {
        Report report = check(
                suspendedInTheDiscussion().event(MEETING_RESUMED, "11:40:00").event(DISCUSSION_CLOSED, "12:00:00"));
        assertThat(RecordAnswer.irregular(report)).isEmpty();
        assertThat(RecordAnswer.courses(report)).containsExactly("panel-1 0 PT0S", "panel-1-discussion 1 PT30M");
    }

    @Test
    void the_clock_of_a_discussion_stands_still_from_the_first_of_two_suspensions() {
        Report report = check(suspendedInTheDiscussion()
                .event(MEETING_SUSPENDED, "11:20:00")
                .event(MEETING_RESUMED, "11:40:00")
                .event(DISCUSSION_CLOSED, "12:00:00"));
        assertThat(RecordAnswer.irregular(report)).containsExactly("suspension /days/0/segments/1 3");
        assertThat(RecordAnswer.courses(report)).containsExactly("panel-1 0 PT0S", "panel-1-discussion 1 PT30M");
    }

    @Test
    void a_discussion_that_is_closed_while_the_meeting_is_suspended_took_until_the_suspension() {
        Report report = check(suspendedInTheDiscussion().event(DISCUSSION_CLOSED, "12:00:00"));
        assertThat(RecordAnswer.courses(report)).containsExactly("panel-1 0 PT0S", "panel-1-discussion 1 PT10M");
    }

    @Test
    void who_ends_while_the_turn_is_paused_has_spoken_until_the_pause() {
        Report report = check(RecordScript.of("panel-1")
                .begin("11:00:00", "t1", Capacity.DELEGATION)
                .event(PAUSE, "11:01:00", "t1")
                .end("11:05:00", "t1")
                .event(BEGIN, "11:05:10", event -> event.withCapacity(Capacity.DELEGATION))
                .event(MEETING_SUSPENDED, "11:07:10")
                .event(END, "11:30:00"));
        assertThat(RecordAnswer.of(report, "intervention-time")).containsExactly("pass 2");
        assertThat(RecordAnswer.courses(report)).containsExactly("panel-1 2 PT3M");
    }
}
