package io.github.thematicsessions.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thematicsessions.core.norm.Share;
import io.github.thematicsessions.core.norm.SlotSelector;
import io.github.thematicsessions.core.norm.SpeakingTime;
import io.github.thematicsessions.core.note.ProceduralNotes;
import io.github.thematicsessions.core.people.Capacity;
import io.github.thematicsessions.core.record.FloorEventKind;
import io.github.thematicsessions.core.session.Place;
import io.github.thematicsessions.core.session.Purpose;
import io.github.thematicsessions.core.session.SegmentKind;
import io.github.thematicsessions.core.time.Allotment;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is told when the meeting is closed, and what is not because something is still open or was never said. */
class FloorClosingTest {

    private static final NoteCheck CHECK = NoteCheck.of(ProceduralNotes.sixthSession());

    @Test
    void nobody_is_held_to_begin_or_to_end_a_panel_of_which_no_turn_says_what_it_is_for() {
        FloorScript script = FloorScript.of(CHECK, "panel-1")
                .turn("10:15:00", "10:21:00", "t1", Capacity.CO_FACILITATOR)
                .happens(FloorEventKind.MEETING_CLOSED, "10:30:00");
        assertThat(script.found()).isEmpty();
    }

    /** A panel without slots whose discussion somebody leads, or nobody knows who, and which ends with a turn of the floor. */
    private static List<String> foundOfDiscussion(Optional<Capacity> ledBy) {
        return FloorScript.of(CHECK, OnePanel.session(Place.unstated(), Optional.empty()), "panel-1")
                .event(
                        FloorEventKind.BEGIN,
                        "10:15:00",
                        event -> event.withCapacity(Capacity.MODERATOR).withPurpose(Purpose.OPENING_REMARKS))
                .end("10:21:00")
                .event(FloorEventKind.DISCUSSION_OPENED, "10:30:00", event -> event.withCapacity(ledBy))
                .turn("10:31:00", "10:33:00", "t1", Capacity.DELEGATION)
                .happens(FloorEventKind.MEETING_CLOSED, "10:40:00")
                .found();
    }

    @Test
    void what_is_lacking_is_not_told_of_a_panel_whose_discussion_is_led_by_nobody_knows_whom() {
        assertThat(foundOfDiscussion(Optional.of(Capacity.MODERATOR)))
                .containsExactly(
                        "moderator-closes different t1",
                        "alternating-runs unanswered t1",
                        "concluding-remarks-last different t1");
        assertThat(foundOfDiscussion(Optional.empty())).isEmpty();
    }

    /** The opening remarks take six minutes, and the discussion is open. */
    private static FloorScript opened(SlotSelector slots) {
        NoteCheck together = NoteCheck.of(RecordNotes.with(
                "intervention-time", new SpeakingTime(slots, Share.TOGETHER, Allotment.parse("PT20M/PT40M"))));
        return FloorScript.of(together, "panel-1")
                .slot("10:15:00", "10:21:00", "panel-1-opening")
                .happens(FloorEventKind.DISCUSSION_OPENED, "10:43:00");
    }

    private static List<String> found(FloorScript script) {
        return script.happens(FloorEventKind.MEETING_CLOSED, "11:00:00").found().stream()
                .filter(found -> found.startsWith("intervention-time"))
                .toList();
    }

    @Test
    void a_time_to_which_the_discussion_belongs_is_not_short_while_that_is_open() {
        SlotSelector moderator = SlotSelector.of(SegmentKind.EXPERT_PANEL, Capacity.MODERATOR);
        assertThat(found(opened(moderator))).isEmpty();
        assertThat(found(opened(moderator).happens(FloorEventKind.DISCUSSION_CLOSED, "10:50:00")))
                .containsExactly("intervention-time too-short panel-1-opening");
    }

    @Test
    void a_time_is_short_whatever_else_is_open() {
        SlotSelector remarks = SlotSelector.of(SegmentKind.EXPERT_PANEL, Capacity.MODERATOR, Purpose.OPENING_REMARKS);
        assertThat(found(opened(remarks))).containsExactly("intervention-time too-short panel-1-opening");
        assertThat(found(opened(remarks).begin("10:44:00", "t1", Capacity.EXPERT)))
                .containsExactly("intervention-time too-short panel-1-opening");
    }

    @Test
    void a_turn_whose_pauses_last_longer_than_can_be_counted_has_no_length_and_leaves_a_sum_open() {
        SlotSelector delegations = SlotSelector.of(SegmentKind.EXPERT_PANEL, Capacity.DELEGATION, Purpose.INTERVENTION);
        NoteCheck together = NoteCheck.of(RecordNotes.with(
                "intervention-time", new SpeakingTime(delegations, Share.TOGETHER, Allotment.parse("PT4M/PT5M"))));
        FloorScript script = FloorScript.of(together, "panel-1")
                .turn("1000-01-01T11:00:00Z", "1000-01-01T11:01:00Z", "t1", Capacity.DELEGATION)
                .begin("1000-01-01T11:01:00Z", "t2", Capacity.DELEGATION)
                .happens(FloorEventKind.PAUSE, "1000-01-01T11:02:00Z")
                .happens(FloorEventKind.RESUME, "1290-01-01T11:00:00Z")
                .happens(FloorEventKind.PAUSE, "1290-01-01T11:01:00Z")
                .happens(FloorEventKind.RESUME, "1300-01-01T11:00:00Z")
                .end("1400-01-01T11:01:00Z")
                .happens(FloorEventKind.MEETING_CLOSED, "1400-01-01T11:02:00Z");
        assertThat(script.found()).noneMatch(found -> found.startsWith("intervention-time"));
        assertThat(script.floor().ledger().total()).hasToString("PT1M in 2 turns");
    }
}
