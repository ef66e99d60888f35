package io.github.thematicsessions.rules;

import static io.github.thematicsessions.core.record.FloorEventKind.BEGIN;
import static io.github.thematicsessions.core.record.FloorEventKind.DISCUSSION_OPENED;
import static io.github.thematicsessions.core.record.FloorEventKind.FLOOR_GIVEN;
import static io.github.thematicsessions.core.record.FloorEventKind.MEETING_CLOSED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.thematicsessions.core.norm.Quantity;
import io.github.thematicsessions.core.norm.SlotSelector;
import io.github.thematicsessions.core.norm.TurnCount;
import io.github.thematicsessions.core.note.ProceduralNotes;
import io.github.thematicsessions.core.people.Capacity;
import io.github.thematicsessions.core.record.FloorEvent;
import io.github.thematicsessions.core.report.Input;
import io.github.thematicsessions.core.report.Report;
import io.github.thematicsessions.core.session.ElementId;
import io.github.thematicsessions.core.session.Purpose;
import io.github.thematicsessions.core.session.SegmentKind;
import io.github.thematicsessions.core.session.ThematicSession;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** For what somebody takes the floor: as the events say, else the plan, else the role; and where nobody knows. */
class RecordPurposesTest {

    private static final ThematicSession SESSION = WorkedOutSession.value();
    private static final NoteCheck CHECK = NoteCheck.of(ProceduralNotes.sixthSession());

    private static Report check(RecordScript script) {
        return CHECK.record(SESSION, script.record());
    }

    private static FloorEvent with(FloorEvent event, Capacity capacity, String turn, String slot) {
        return event.withCapacity(capacity).withTurn(ElementId.of(turn)).withSlot(ElementId.of(slot));
    }

    @Test
    void a_moderator_who_does_not_say_for_what_leaves_open_what_asks_for_a_purpose_and_nothing_else() {
        Report report = check(RecordScript.of("panel-1")
                .begin("10:15:00", "t1", Capacity.MODERATOR)
                .end("10:21:00", "t1")
                .event(MEETING_CLOSED, "13:00:00"));
        assertThat(RecordAnswer.missing(report, Input.PURPOSE))
                .containsExactly(
                        "opening-remarks-time t1 1",
                        "presentations-after-opening t1 1",
                        "interactive-discussion t1 1",
                        "discussion-after-presentations t1 1",
                        "concluding-remarks-last t1 1",
                        "concluding-remarks-time t1 1");
        assertThat(report.irregularities()).isEmpty();
    }

    @Test
    void who_does_not_say_for_what_is_not_taken_for_the_next_one_who_does() {
        Report report = check(RecordScript.of("opening")
                .begin("10:00:00", "t1", Capacity.CO_FACILITATOR)
                .end("10:05:00", "t1")
                .event(
                        BEGIN,
                        "10:05:00",
                        event -> with(event, Capacity.SECRETARY_GENERAL_OF_THE_CONFERENCE, "t2", "opening-issue-brief"))
                .end("10:10:01", "t2")
                .event(MEETING_CLOSED, "10:15:00"));
        assertThat(RecordAnswer.of(report, "welcome-time")).containsExactly("not-evaluated 0", "missing purpose t1 1");
        assertThat(RecordAnswer.of(report, "issue-brief-time"))
                .containsExactly(
                        "fail 1", "warning too-long at opening-issue-brief 3, is PT5M1S, asked ../PT5M, by PT1S");
    }

    @ParameterizedTest
    @CsvSource({
        "floor-given, not-applicable no-such-turn",
        "begin, not-applicable no-such-turn",
        "neither, not-evaluated 0"
    })
    void a_panelist_answers_before_the_floor_is_open_if_an_event_says_so(String says, String presentationTime) {
        RecordScript script = RecordScript.of("panel-1")
                .event(FLOOR_GIVEN, "10:30:00", event -> answering(event, "t1", says.equals("floor-given")))
                .event(
                        BEGIN,
                        "10:30:05",
                        event -> answering(event, "t1", says.equals("begin")).withCapacity(Capacity.EXPERT))
                .end("10:31:00", "t1");
        assertThat(RecordAnswer.of(check(script), "presentation-time").get(0)).isEqualTo(presentationTime);
    }

    private static FloorEvent answering(FloorEvent event, String turn, boolean answers) {
        Optional<ElementId> asked = answers ? Optional.of(ElementId.of("question")) : Optional.empty();
        return event.withTurn(ElementId.of(turn)).withAnswerTo(asked);
    }

    @ParameterizedTest
    @CsvSource({
        "ANSWER, , not-applicable no-such-turn",
        ", PRESENTATION, pass 1",
        "ANSWER, PRESENTATION, pass 1",
        "PRESENTATION, ANSWER, not-applicable no-such-turn",
        "PRESENTATION, , pass 1"
    })
    void what_is_said_when_a_turn_begins_counts_before_what_was_said_when_the_floor_was_given(
            Purpose given, Purpose begun, String presentationTime) {
        RecordScript script = RecordScript.of("panel-1")
                .event(
                        FLOOR_GIVEN,
                        "10:30:00",
                        event -> event.withTurn(ElementId.of("t1")).withPurpose(Optional.ofNullable(given)))
                .event(
                        BEGIN,
                        "10:30:05",
                        event -> event.withTurn(ElementId.of("t1"))
                                .withCapacity(Capacity.EXPERT)
                                .withPurpose(Optional.ofNullable(begun)))
                .end("10:36:05", "t1");
        assertThat(RecordAnswer.of(check(script), "presentation-time")).containsExactly(presentationTime);
    }

    @Test
    void in_the_slot_of_a_discussion_that_is_open_the_floor_intervenes_and_panelists_answer() {
        RecordScript script = RecordScript.of("panel-1")
                .event(DISCUSSION_OPENED, "10:43:00", event -> event.withSlot(ElementId.of("panel-1-discussion")))
                .event(BEGIN, "10:44:00", event -> with(event, Capacity.DELEGATION, "t1", "panel-1-discussion"))
                .end("10:47:01", "t1")
                .event(BEGIN, "10:48:00", event -> with(event, Capacity.EXPERT, "t2", "panel-1-discussion"))
                .end("10:52:00", "t2");
        Report report = check(script);
        assertThat(RecordAnswer.of(report, "intervention-time"))
                .containsExactly("fail 1", "error too-long at panel-1-discussion 2, is PT3M1S, asked ../PT3M, by PT1S");
        assertThat(RecordAnswer.of(report, "alternating-runs")).containsExactly("pass 1");
        assertThat(RecordAnswer.of(report, "presentation-time")).containsExactly("not-applicable no-such-turn");
    }

    @Test
    void in_the_slot_of_a_discussion_that_is_not_opened_somebody_leads_it() {
        RecordScript script = RecordScript.of("panel-1")
                .event(BEGIN, "10:44:00", event -> with(event, Capacity.DELEGATION, "t1", "panel-1-discussion"))
                .end("10:48:00", "t1");
        assertThat(RecordAnswer.of(check(script), "intervention-time")).containsExactly("not-applicable no-such-turn");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | not-evaluated 0, missing purpose unclear 1",
                "1 | not-evaluated 0, missing purpose unclear 3",
                "2 | fail 1, error too-many at panel-1 1, is 2, asked ..1, by 1, missing purpose unclear 5"
            })
    void turns_are_too_many_or_not_counted_where_another_one_may_be_of_them(int clear, String expected) {
        NoteCheck atMostOne = NoteCheck.of(RecordNotes.with(
                "opening-remarks-time",
                new TurnCount(
                        SlotSelector.of(SegmentKind.EXPERT_PANEL, Capacity.MODERATOR, Purpose.OPENING_REMARKS),
                        Quantity.parse("..1"))));
        RecordScript script = RecordScript.of("panel-1");
        for (int turn = 1; turn <= clear; turn++) {
            String name = "t" + turn;
            script.event(
                            BEGIN,
                            "10:15:00",
                            event -> event.withTurn(ElementId.of(name))
                                    .withCapacity(Capacity.MODERATOR)
                                    .withPurpose(Purpose.OPENING_REMARKS))
                    .end("10:15:00", name);
        }
        script.begin("10:16:00", "unclear", Capacity.MODERATOR)
                .end("10:17:00", "unclear")
                .event(MEETING_CLOSED, "13:00:00");
        Report report = atMostOne.record(SESSION, script.record());
        assertThat(String.join(", ", RecordAnswer.of(report, "opening-remarks-time")))
                .isEqualTo(expected);
    }
}
