package io.github.thematicsessions.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thematicsessions.core.note.ProceduralNotes;
import io.github.thematicsessions.core.people.Capacity;
import io.github.thematicsessions.core.record.FloorEvent;
import io.github.thematicsessions.core.record.FloorEventKind;
import io.github.thematicsessions.core.report.Irregularity;
import io.github.thematicsessions.core.report.Occurrence;
import io.github.thematicsessions.core.session.ElementId;
import io.github.thematicsessions.rules.floor.Floor;
import io.github.thematicsessions.rules.floor.FloorStep;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Events that cannot be: each is refused with its reason, and the floor stays as it was. */
class FloorRefusalsTest {

    private static final NoteCheck CHECK = NoteCheck.of(ProceduralNotes.sixthSession());

    private static FloorScript script() {
        return FloorScript.of(CHECK, "panel-1");
    }

    private static FloorScript speaking() {
        return script().begin("11:00:00", "t1", Capacity.DELEGATION);
    }

    private static FloorEvent event(FloorEventKind kind, String time) {
        return FloorScript.event(kind, time);
    }

    private static FloorEvent named(FloorEventKind kind, String time, String turn) {
        return event(kind, time).withTurn(ElementId.of(turn));
    }

    /** Refuses an event and returns why, as kind and what takes part. */
    private static String refused(FloorScript script, FloorEvent event) {
        Floor floor = script.floor();
        FloorStep step = floor.after(event);
        assertThat(step.isRefused()).isTrue();
        assertThat(step.floor()).isSameAs(floor);
        assertThat(step.findings()).isEmpty();
        Irregularity why = step.refusal().orElseThrow();
        assertThat(why.at().occurrence())
                .contains(new Occurrence(floor.log().size() + 1, event.at(), Optional.empty()));
        assertThat(why.at().within()).contains(ElementId.of("panel-1"));
        assertThat(floor.at(event.at().plusSeconds(1)))
                .isEqualTo(script.floor().at(event.at().plusSeconds(1)));
        return why.kind().code() + why.with();
    }

    private static void accepted(FloorScript script, FloorEvent event) {
        assertThat(script.floor().after(event).refusal()).isEmpty();
    }

    @Test
    void an_event_of_another_panel() {
        FloorEvent begin = event(FloorEventKind.BEGIN, "11:00:00").withCapacity(Capacity.DELEGATION);
        assertThat(refused(script(), begin.withSegment(ElementId.of("panel-2"))))
                .isEqualTo("not-covered[panel-2]");
        assertThat(refused(script(), begin.withSlot(ElementId.of("panel-2-opening"))))
                .isEqualTo("not-covered[panel-2]");
        assertThat(refused(
                        script(), begin.withSegment(ElementId.of("panel-2")).withSlot(ElementId.of("panel-1-opening"))))
                .isEqualTo("not-covered[panel-2]");
        accepted(script(), begin.withSegment(ElementId.of("panel-1")));
    }

    @Test
    void an_event_that_names_what_the_plan_does_not_have() {
        FloorEvent begin = event(FloorEventKind.BEGIN, "11:00:00").withCapacity(Capacity.DELEGATION);
        assertThat(refused(script(), begin.withSegment(ElementId.of("panel-9"))))
                .isEqualTo("unknown-element[panel-9]");
        assertThat(refused(script(), begin.withSlot(ElementId.of("no-slot")))).isEqualTo("unknown-element[no-slot]");
        assertThat(refused(script(), begin.withSlot(ElementId.of("panel-1")))).isEqualTo("unknown-element[panel-1]");
        assertThat(refused(speaking(), event(FloorEventKind.END, "11:01:00").withSlot(ElementId.of("no-slot"))))
                .isEqualTo("unknown-element[no-slot]");
    }

    @Test
    void an_event_of_a_kind_that_has_no_meaning() {
        assertThat(refused(script(), event(FloorEventKind.OTHER, "11:00:00").withKindAsRecorded("vote")))
                .isEqualTo("unknown-kind[]");
    }

    @Test
    void an_event_that_is_earlier_than_the_last_one() {
        assertThat(refused(speaking(), event(FloorEventKind.END, "10:59:59.999999999")))
                .isEqualTo("clock-went-back[]");
        assertThat(refused(speaking(), event(FloorEventKind.END, "2017-10-12T09:59:59+01:00")))
                .isEqualTo("clock-went-back[]");
        accepted(speaking(), event(FloorEventKind.END, "11:00:00"));
        accepted(speaking(), event(FloorEventKind.END, "2017-10-12T09:00:01Z"));
    }

    @Test
    void an_event_that_comes_twice() {
        FloorScript asked =
                script().happens(FloorEventKind.REQUEST, "11:00:00").happens(FloorEventKind.REQUEST, "11:00:01");
        assertThat(refused(asked, event(FloorEventKind.REQUEST, "11:00:01"))).isEqualTo("told-twice[]");
        assertThat(refused(asked, event(FloorEventKind.REQUEST, "11:00:00"))).isEqualTo("clock-went-back[]");
        assertThat(refused(asked, named(FloorEventKind.REQUEST, "11:00:00", "t1")))
                .isEqualTo("clock-went-back[]");
        accepted(asked, named(FloorEventKind.REQUEST, "11:00:01", "t1"));
        accepted(asked, event(FloorEventKind.REQUEST, "11:00:02"));
    }

    @Test
    void two_events_of_one_instant_come_again() {
        FloorScript asked = script().event(
                        FloorEventKind.REQUEST, "11:00:00", event -> event.withTurn(ElementId.of("t1")))
                .event(FloorEventKind.REQUEST, "11:00:00", event -> event.withTurn(ElementId.of("t2")));
        assertThat(refused(asked, named(FloorEventKind.REQUEST, "11:00:00", "t1")))
                .isEqualTo("told-twice[]");
    }

    @Test
    void a_speaker_of_whom_nobody_says_in_what_role() {
        assertThat(refused(script(), named(FloorEventKind.BEGIN, "11:00:00", "t1")))
                .isEqualTo("unknown-capacity[]");
        FloorScript called = script().event(
                        FloorEventKind.FLOOR_GIVEN,
                        "11:00:00",
                        event -> event.withTurn(ElementId.of("t1")).withCapacity(Capacity.DELEGATION));
        accepted(called, named(FloorEventKind.BEGIN, "11:00:05", "t1"));
        assertThat(refused(called, named(FloorEventKind.BEGIN, "11:00:05", "t2")))
                .isEqualTo("unknown-capacity[]");
        FloorScript slot = script().event(
                        FloorEventKind.FLOOR_GIVEN,
                        "11:00:00",
                        event -> event.withSlot(ElementId.of("panel-1-presentation-1")));
        accepted(slot, event(FloorEventKind.BEGIN, "11:00:05"));
    }

    @Test
    void two_at_once() {
        FloorEvent second = named(FloorEventKind.BEGIN, "11:01:00", "t2").withCapacity(Capacity.DELEGATION);
        assertThat(refused(speaking(), second)).isEqualTo("two-at-once[t1]");
        accepted(speaking().happens(FloorEventKind.PAUSE, "11:00:30"), second);
        accepted(speaking().end("11:01:00"), second);
    }

    @Test
    void a_turn_that_goes_on_while_another_one_runs() {
        FloorScript interrupted =
                speaking().happens(FloorEventKind.PAUSE, "11:00:30").begin("11:00:40", "t2", Capacity.DELEGATION);
        assertThat(refused(interrupted, named(FloorEventKind.RESUME, "11:01:00", "t1")))
                .isEqualTo("two-at-once[t2]");
        accepted(interrupted.end("11:01:00"), named(FloorEventKind.RESUME, "11:01:00", "t1"));
    }

    @Test
    void a_turn_that_begins_again() {
        FloorEvent again = named(FloorEventKind.BEGIN, "11:01:00", "t1").withCapacity(Capacity.DELEGATION);
        assertThat(refused(speaking(), again)).isEqualTo("begins-again[]");
        assertThat(refused(speaking().happens(FloorEventKind.PAUSE, "11:00:30"), again))
                .isEqualTo("begins-again[]");
    }

    @Test
    void a_turn_that_begins_again_unless_the_floor_was_given_for_another_one_of_its_name() {
        FloorEvent again = named(FloorEventKind.BEGIN, "11:01:00", "t1").withCapacity(Capacity.DELEGATION);
        FloorScript paused = speaking().happens(FloorEventKind.PAUSE, "11:00:30");
        accepted(paused, event(FloorEventKind.BEGIN, "11:01:00").withCapacity(Capacity.DELEGATION));
        paused.happens(FloorEventKind.FLOOR_GIVEN, "11:00:40");
        assertThat(refused(paused, again)).isEqualTo("begins-again[]");
        accepted(paused, named(FloorEventKind.BEGIN, "11:01:00", "t2").withCapacity(Capacity.DELEGATION));
        paused.event(FloorEventKind.FLOOR_GIVEN, "11:00:50", event -> event.withTurn(ElementId.of("t1")));
        accepted(paused, again);
    }

    @Test
    void an_end_a_pause_or_a_resumption_of_a_turn_that_does_not_run() {
        for (FloorEventKind kind :
                new FloorEventKind[] {FloorEventKind.END, FloorEventKind.PAUSE, FloorEventKind.RESUME}) {
            assertThat(refused(script(), event(kind, "11:01:00"))).isEqualTo("no-begin[]");
            assertThat(refused(speaking(), named(kind, "11:01:00", "t2"))).isEqualTo("no-begin[]");
            assertThat(refused(speaking().end("11:00:30"), named(kind, "11:01:00", "t1")))
                    .isEqualTo("no-begin[]");
        }
    }

    @Test
    void what_goes_on_with_a_turn_that_is_held_in_another_slot() {
        FloorScript script = script().slot("10:15:00", "panel-1-opening");
        ElementId other = ElementId.of("panel-1-conclusion");
        for (FloorEventKind kind :
                new FloorEventKind[] {FloorEventKind.END, FloorEventKind.PAUSE, FloorEventKind.RESUME}) {
            assertThat(refused(script, event(kind, "10:16:00").withSlot(other)))
                    .isEqualTo("unknown-element[panel-1-conclusion]");
        }
        accepted(script, event(FloorEventKind.END, "10:16:00").withSlot(ElementId.of("panel-1-opening")));
    }

    @Test
    void a_turn_that_pauses_twice_or_goes_on_without_a_pause() {
        assertThat(refused(speaking(), event(FloorEventKind.RESUME, "11:01:00")))
                .isEqualTo("no-pause[]");
        assertThat(refused(
                        speaking().happens(FloorEventKind.PAUSE, "11:00:30"), event(FloorEventKind.PAUSE, "11:01:00")))
                .isEqualTo("no-pause[]");
    }

    @Test
    void a_discussion_that_is_opened_while_it_is_open_or_closed_while_it_is_not() {
        FloorScript open = script().happens(FloorEventKind.DISCUSSION_OPENED, "11:00:00");
        assertThat(refused(open, event(FloorEventKind.DISCUSSION_OPENED, "11:01:00")))
                .isEqualTo("begins-again[]");
        assertThat(refused(script(), event(FloorEventKind.DISCUSSION_CLOSED, "11:01:00")))
                .isEqualTo("no-begin[]");
        accepted(
                open.happens(FloorEventKind.DISCUSSION_CLOSED, "11:01:00"),
                event(FloorEventKind.DISCUSSION_OPENED, "11:02:00"));
    }

    @Test
    void a_meeting_that_is_so_already() {
        FloorScript opened = script().happens(FloorEventKind.MEETING_OPENED, "10:00:00");
        assertThat(refused(opened, event(FloorEventKind.MEETING_OPENED, "10:00:01")))
                .isEqualTo("closure[]");
        assertThat(refused(opened, event(FloorEventKind.MEETING_RESUMED, "10:00:01")))
                .isEqualTo("suspension[]");
        assertThat(refused(speaking(), event(FloorEventKind.MEETING_OPENED, "11:00:01")))
                .isEqualTo("closure[]");
        FloorScript suspended = opened.happens(FloorEventKind.MEETING_SUSPENDED, "10:01:00");
        assertThat(refused(suspended, event(FloorEventKind.MEETING_SUSPENDED, "10:02:00")))
                .isEqualTo("suspension[]");
        assertThat(refused(suspended, event(FloorEventKind.MEETING_OPENED, "10:02:00")))
                .isEqualTo("closure[]");
        FloorScript closed = suspended.happens(FloorEventKind.MEETING_CLOSED, "10:03:00");
        assertThat(refused(closed, event(FloorEventKind.MEETING_CLOSED, "10:04:00")))
                .isEqualTo("closure[]");
        assertThat(refused(closed, event(FloorEventKind.MEETING_SUSPENDED, "10:04:00")))
                .isEqualTo("closure[]");
        assertThat(refused(closed, event(FloorEventKind.MEETING_RESUMED, "10:04:00")))
                .isEqualTo("closure[]");
        accepted(closed, event(FloorEventKind.MEETING_OPENED, "10:04:00"));
    }

    @Test
    void the_floor_while_the_meeting_does_not_meet() {
        FloorScript suspended = speaking().happens(FloorEventKind.MEETING_SUSPENDED, "11:01:00");
        FloorEvent other = named(FloorEventKind.BEGIN, "11:02:00", "t2").withCapacity(Capacity.DELEGATION);
        assertThat(refused(suspended, other)).isEqualTo("suspension[]");
        assertThat(refused(suspended, event(FloorEventKind.FLOOR_GIVEN, "11:02:00")))
                .isEqualTo("suspension[]");
        assertThat(refused(suspended, event(FloorEventKind.RESUME, "11:02:00"))).isEqualTo("suspension[]");
        assertThat(refused(suspended, event(FloorEventKind.DISCUSSION_OPENED, "11:02:00")))
                .isEqualTo("suspension[]");
        accepted(suspended, event(FloorEventKind.REQUEST, "11:02:00"));
        accepted(suspended, event(FloorEventKind.END, "11:02:00"));
        FloorScript closed = speaking().happens(FloorEventKind.MEETING_CLOSED, "11:01:00");
        assertThat(refused(closed, other)).isEqualTo("closure[]");
    }
}
