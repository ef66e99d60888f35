package io.github.thematicsessions.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thematicsessions.core.floor.Phase;
import io.github.thematicsessions.core.norm.Share;
import io.github.thematicsessions.core.norm.SlotSelector;
import io.github.thematicsessions.core.norm.SpeakingTime;
import io.github.thematicsessions.core.note.ProceduralNotes;
import io.github.thematicsessions.core.people.Capacity;
import io.github.thematicsessions.core.record.FloorEventKind;
import io.github.thematicsessions.core.report.Measure;
import io.github.thematicsessions.core.session.Purpose;
import io.github.thematicsessions.core.session.SegmentKind;
import io.github.thematicsessions.core.time.Allotment;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What stands still while the meeting is suspended, and what goes on with it. */
class FloorPausesTest {

    private static final NoteCheck CHECK = NoteCheck.of(ProceduralNotes.sixthSession());

    @Test
    void who_had_paused_before_the_meeting_was_suspended_does_not_go_on_with_it() {
        FloorScript script = FloorScript.of(CHECK, "panel-1")
                .begin("11:00:00", "t1", Capacity.DELEGATION)
                .happens(FloorEventKind.PAUSE, "11:01:00")
                .happens(FloorEventKind.MEETING_SUSPENDED, "11:02:00")
                .happens(FloorEventKind.MEETING_RESUMED, "11:10:00");
        assertThat(script.at("11:11:00").phase()).isEqualTo(Phase.PAUSED);
        assertThat(script.at("11:11:00").turn().orElseThrow().elapsed()).isEqualTo(Duration.ofMinutes(1));
    }

    /** A panel whose discussion may take half an hour and is open at 11:00. */
    private static FloorScript discussion() {
        NoteCheck halfAnHour = NoteCheck.of(RecordNotes.with(
                "intervention-time",
                new SpeakingTime(
                        SlotSelector.of(SegmentKind.EXPERT_PANEL, Purpose.INTERACTIVE_DISCUSSION),
                        Share.EACH,
                        Allotment.parse("../PT30M"))));
        return FloorScript.of(halfAnHour, "panel-1").happens(FloorEventKind.DISCUSSION_OPENED, "11:00:00");
    }

    private static List<String> measured(FloorScript script) {
        return script.findings().stream()
                .filter(finding -> finding.provision().text().equals("intervention-time"))
                .map(finding -> finding.measured().map(Measure::toString).orElseThrow())
                .toList();
    }

    @Test
    void the_clock_of_the_discussion_stands_still_while_the_meeting_is_suspended() {
        assertThat(measured(discussion()
                        .happens(FloorEventKind.MEETING_SUSPENDED, "11:10:00")
                        .happens(FloorEventKind.MEETING_RESUMED, "11:40:00")
                        .happens(FloorEventKind.DISCUSSION_CLOSED, "12:00:00")))
                .isEmpty();
        assertThat(measured(discussion()
                        .happens(FloorEventKind.MEETING_SUSPENDED, "11:10:00")
                        .happens(FloorEventKind.MEETING_RESUMED, "11:40:00")
                        .happens(FloorEventKind.DISCUSSION_CLOSED, "12:00:01")))
                .containsExactly("PT30M1S");
    }

    @Test
    void the_clock_of_a_discussion_stands_still_until_a_meeting_is_resumed_whatever_was_closed_and_opened_between() {
        assertThat(measured(discussion()
                        .happens(FloorEventKind.MEETING_SUSPENDED, "11:10:00")
                        .happens(FloorEventKind.MEETING_CLOSED, "11:20:00")
                        .happens(FloorEventKind.MEETING_OPENED, "11:30:00")
                        .happens(FloorEventKind.MEETING_SUSPENDED, "11:35:00")
                        .happens(FloorEventKind.MEETING_RESUMED, "11:40:00")
                        .happens(FloorEventKind.DISCUSSION_CLOSED, "12:00:01")))
                .containsExactly("PT30M1S");
    }

    @Test
    void who_pauses_at_once_and_ends_has_spoken_for_no_time_and_that_is_too_short() {
        FloorScript script = FloorScript.of(CHECK, "panel-1")
                .slot("10:22:00", "panel-1-presentation-1")
                .happens(FloorEventKind.PAUSE, "10:22:00")
                .end("10:29:00");
        assertThat(script.findings())
                .filteredOn(finding -> finding.provision().text().equals("presentation-time"))
                .extracting(finding ->
                        finding.discrepancy().code() + " " + finding.measured().orElseThrow())
                .containsExactly("too-short PT0S");
    }
}
