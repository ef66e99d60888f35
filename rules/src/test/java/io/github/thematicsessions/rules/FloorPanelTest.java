package io.github.thematicsessions.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import io.github.thematicsessions.core.InvalidValueException;
import io.github.thematicsessions.core.fit.Deviation;
import io.github.thematicsessions.core.floor.BudgetLeft;
import io.github.thematicsessions.core.floor.FloorStatus;
import io.github.thematicsessions.core.floor.Interventions;
import io.github.thematicsessions.core.floor.MeetingState;
import io.github.thematicsessions.core.floor.Phase;
import io.github.thematicsessions.core.floor.RunningTurn;
import io.github.thematicsessions.core.floor.SpeakingLedger;
import io.github.thematicsessions.core.floor.SpeakingTally;
import io.github.thematicsessions.core.floor.Upcoming;
import io.github.thematicsessions.core.note.ProceduralNotes;
import io.github.thematicsessions.core.note.ReadingId;
import io.github.thematicsessions.core.people.Capacity;
import io.github.thematicsessions.core.people.MemberState;
import io.github.thematicsessions.core.people.StakeholderCategory;
import io.github.thematicsessions.core.people.State;
import io.github.thematicsessions.core.record.FloorEvent;
import io.github.thematicsessions.core.report.Course;
import io.github.thematicsessions.core.report.IrregularityKind;
import io.github.thematicsessions.core.session.ElementId;
import io.github.thematicsessions.core.session.Purpose;
import io.github.thematicsessions.core.session.Segment;
import io.github.thematicsessions.core.session.ThematicSession;
import io.github.thematicsessions.rules.floor.Floor;
import io.github.thematicsessions.rules.floor.FloorReplay;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The panels of the worked-out session as the bundled records tell them. */
class FloorPanelTest {

    private static final NoteCheck CHECK = NoteCheck.of(ProceduralNotes.sixthSession());
    private static final ThematicSession SESSION = WorkedOutSession.value();
    private static final Floor EMPTY = CHECK.floor(SESSION, ElementId.of("panel-1"));
    private static final FloorReplay REPLAY =
            EMPTY.replay(RecordFiles.meetings().events());
    private static final Floor HELD = REPLAY.floor();

    private static FloorStatus at(String time) {
        return HELD.at(RecordScript.at(time));
    }

    /** What is to come, obligatory slots with the latest moment to give them the floor. */
    private static List<String> upcoming(FloorStatus status) {
        return status.upcoming().stream()
                .map(slot -> slot.slot()
                                .map(ElementId::text)
                                .orElseGet(() -> slot.purpose().orElseThrow().code())
                        + slot.latest()
                                .map(latest -> " " + latest.toLocalTime())
                                .orElse(""))
                .toList();
    }

    @Test
    void an_unknown_panel_is_refused_with_those_that_there_are() {
        assertThatThrownBy(() -> CHECK.floor(SESSION, ElementId.of("panel-9")))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("panel: expected one of opening, panel-1, lunch-1, panel-2, panel-3, lunch-2,"
                        + " summary-panel, closing, found panel-9");
        assertThatThrownBy(() -> CHECK.floor(SESSION.withDays(List.of()), ElementId.of("panel-1")))
                .hasMessage("panel: expected a plan with segments, found panel-1");
    }

    @Test
    void a_floor_says_which_segment_it_is_of_and_how_much_has_happened() {
        assertThat(EMPTY).hasToString("panel-1 after 0 events");
        assertThat(HELD).hasToString("panel-1 after 210 events");
        assertThat(HELD.segment().id()).hasToString("panel-1");
        assertThat(HELD.log()).hasSize(210);
        assertThat(EMPTY.undo()).isSameAs(EMPTY);
    }

    @ParameterizedTest
    @CsvSource({
        "panel-1, PT2H10M, PT2H20M, 43, 46",
        "panel-2, PT2H25M, PT2H35M, 48, 51",
        "panel-3, PT2H25M, PT2H35M, 48, 51"
    })
    void the_floor_of_a_panel_has_the_budget_that_the_podium_leaves(
            String panel, String least, String most, int fewest, int upTo) {
        Floor floor = CHECK.floor(SESSION, ElementId.of(panel));
        BudgetLeft budget =
                floor.at(RecordScript.at("2017-10-12T09:30:00+02:00")).budget().orElseThrow();
        assertThat(budget.least()).isEqualTo(Duration.parse(least));
        assertThat(budget.most()).isEqualTo(Duration.parse(most));
        assertThat(budget.interventions())
                .extracting(Interventions::fewest, Interventions::most)
                .containsExactly(tuple(fewest, upTo));
    }

    @Test
    void the_summary_panel_counts_interventions_only_under_the_reading_that_limits_them() {
        ElementId panel = ElementId.of("summary-panel");
        FloorStatus off = CHECK.floor(SESSION, panel).at(RecordScript.at("2017-10-13T14:30:00+02:00"));
        assertThat(off.budget().orElseThrow())
                .isEqualTo(new BudgetLeft(Duration.ofMinutes(110), Duration.ofMinutes(125), List.of()));
        NoteCheck limited = NoteCheck.of(
                ProceduralNotes.sixthSession().withReading(ReadingId.of("summary-panel-limit"), "limited"));
        FloorStatus on = limited.floor(SESSION, panel).at(RecordScript.at("2017-10-13T14:30:00+02:00"));
        assertThat(on.budget().orElseThrow().interventions())
                .extracting(Interventions::fewest, Interventions::most)
                .containsExactly(tuple(36, 41));
    }

    @Test
    void before_anything_has_happened_all_is_to_come_and_on_time() {
        FloorStatus status = EMPTY.at(RecordScript.at("10:14:00"));
        assertThat(status.phase()).isEqualTo(Phase.WAITING);
        assertThat(status.turn()).isEmpty();
        assertThat(status.called()).isEmpty();
        assertThat(status.meeting()).isEqualTo(MeetingState.OPEN);
        assertThat(status.discussionOpen()).isFalse();
        assertThat(upcoming(status))
                .containsExactly(
                        "panel-1-opening 12:35",
                        "panel-1-presentation-1 12:40",
                        "panel-1-presentation-2 12:45",
                        "panel-1-presentation-3 12:50",
                        "panel-1-discussion 12:55",
                        "panel-1-floor-1",
                        "panel-1-answers-1",
                        "panel-1-floor-2",
                        "panel-1-answers-2",
                        "panel-1-conclusion 12:55");
        assertThat(status.nextObligatory().flatMap(Upcoming::slot)).contains(ElementId.of("panel-1-opening"));
        assertThat(status.access().capacities()).containsExactly(Capacity.MODERATOR);
        assertThat(status.expectedEnd()).contains(RecordScript.at("13:00:00"));
        assertThat(status.deviation()).contains(Deviation.onTime());
    }

    @Test
    void nothing_of_the_panel_is_refused_and_nothing_is_found() {
        assertThat(REPLAY.findings()).isEmpty();
        assertThat(REPLAY.refusals()).extracting(refusal -> refusal.kind()).containsOnly(IrregularityKind.NOT_COVERED);
        assertThat(REPLAY.refusals()).hasSize(RecordFiles.meetings().events().size() - 210);
        assertThat(REPLAY.refusals().stream()
                        .flatMap(refusal -> refusal.with().stream())
                        .map(ElementId::text)
                        .collect(Collectors.toSet()))
                .isEqualTo(Set.of("opening", "summary-panel", "closing"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"opening", "panel-1", "panel-2", "panel-3", "summary-panel", "closing"})
    void every_segment_of_the_whole_session_can_be_run(String segment) {
        FloorReplay replay = CHECK.floor(SESSION, ElementId.of(segment))
                .replay(RecordFiles.whole().events());
        assertThat(replay.findings()).isEmpty();
        assertThat(replay.refusals()).extracting(refusal -> refusal.kind()).containsOnly(IrregularityKind.NOT_COVERED);
    }

    @Test
    void a_presentation_that_stands_still_keeps_the_time_it_has_left() {
        RunningTurn turn = at("10:31:30").turn().orElseThrow();
        assertThat(at("10:31:30").phase()).isEqualTo(Phase.PAUSED);
        assertThat(turn.speaker().capacity()).contains(Capacity.EXPERT);
        assertThat(turn.speaker().purpose()).contains(Purpose.PRESENTATION);
        assertThat(turn.speaker().slot()).contains(ElementId.of("panel-1-presentation-2"));
        assertThat(turn.began()).isEqualTo(RecordScript.at("10:28:30"));
        assertThat(turn.elapsed()).isEqualTo(Duration.parse("PT2M30S"));
        assertThat(turn.remaining()).contains(Duration.parse("PT4M30S"));
        assertThat(at("10:33:20").turn().orElseThrow().elapsed()).isEqualTo(Duration.parse("PT3M30S"));
    }

    @Test
    void an_intervention_is_held_against_its_provision() {
        FloorStatus status = at("10:48:31");
        RunningTurn turn = status.turn().orElseThrow();
        assertThat(status.phase()).isEqualTo(Phase.WITHIN);
        assertThat(status.discussionOpen()).isTrue();
        assertThat(turn.speaker().participant()).contains(MemberState.of("DE"));
        assertThat(turn.speaker().turn()).contains(ElementId.of("p1-floor-2"));
        assertThat(turn.elapsed()).isEqualTo(Duration.ofMinutes(2));
        assertThat(turn.remaining()).contains(Duration.ofMinutes(1));
        assertThat(turn.limit().orElseThrow().time()).hasToString("../PT3M");
        assertThat(turn.limit().orElseThrow().ground().orElseThrow().provision())
                .hasToString("intervention-time");
        assertThat(turn.limit().orElseThrow().ground().orElseThrow().citation())
                .hasToString("gcm-thematic-6-note II.c.3.3");
        assertThat(status.access().capacities())
                .containsExactly(
                        Capacity.MODERATOR,
                        Capacity.EXPERT,
                        Capacity.DELEGATION,
                        Capacity.GROUP_OF_STATES,
                        Capacity.ACCREDITED_STAKEHOLDER);
        assertThat(status.access().noListBeforehand().orElseThrow().provision()).hasToString("no-speakers-list");
        assertThat(status.access().accreditation().orElseThrow().provision()).hasToString("stakeholder-accreditation");
        assertThat(status.access().answersDue().orElseThrow().provision()).hasToString("alternating-runs");
        assertThat(upcoming(status))
                .containsExactly(
                        "panel-1-answers-1", "panel-1-floor-2", "panel-1-answers-2", "panel-1-conclusion 12:55");
        assertThat(status.budget().orElseThrow().most()).isEqualTo(Duration.parse("PT2H6M29S"));
    }

    @Test
    void an_answer_has_no_limit_and_ends_what_is_due() {
        FloorStatus status = at("11:06:00");
        RunningTurn turn = status.turn().orElseThrow();
        assertThat(turn.speaker().purpose()).contains(Purpose.ANSWER);
        assertThat(turn.limit()).isEmpty();
        assertThat(turn.remaining()).isEmpty();
        assertThat(status.phase()).isEqualTo(Phase.WITHIN);
        assertThat(status.access().answersDue()).isEmpty();
    }

    @Test
    void who_was_given_the_floor_is_called_until_the_turn_begins() {
        assertThat(at("10:46:29").called().orElseThrow().turn()).contains(ElementId.of("p1-floor-2"));
        assertThat(at("10:46:31").called()).isEmpty();
    }

    @Test
    void after_the_meeting_is_closed_nothing_is_to_come() {
        FloorStatus status = at("13:00:00");
        assertThat(status.meeting()).isEqualTo(MeetingState.CLOSED);
        assertThat(status.upcoming()).isEmpty();
        assertThat(status.access().capacities()).isEmpty();
        assertThat(status.budget()).isEmpty();
        assertThat(status.expectedEnd()).contains(RecordScript.at("12:59:30"));
        assertThat(status.deviation()).contains(Deviation.ahead(Duration.ofSeconds(30)));
    }

    @Test
    void an_instant_before_the_last_event_is_answered_as_it_was_then() {
        List<FloorEvent> until = HELD.log().subList(0, 100);
        Floor then = EMPTY.replay(until).floor();
        assertThat(HELD.at(until.get(99).at())).isEqualTo(then.at(until.get(99).at()));
        assertThat(HELD.at(RecordScript.at("09:00:00"))).isEqualTo(EMPTY.at(RecordScript.at("09:00:00")));
    }

    @Test
    void a_log_that_was_torn_is_gone_on_from() {
        Floor torn = EMPTY.replay(HELD.log().subList(0, 137)).floor();
        assertThat(torn.replay(HELD.log().subList(137, 210)).floor()).isEqualTo(HELD);
        assertThat(torn).isNotEqualTo(HELD);
    }

    @Test
    void the_ledger_tells_what_the_course_of_the_record_tells() {
        SpeakingLedger ledger = HELD.ledger();
        Course course = CHECK.record(SESSION, RecordFiles.meetings()).courses().stream()
                .filter(known -> known.at().id().equals(Optional.of(ElementId.of("panel-1"))))
                .findFirst()
                .orElseThrow();
        assertThat(ledger.total()).isEqualTo(new SpeakingTally(course.spoken(), course.turns()));
        assertThat(ledger.total()).isEqualTo(new SpeakingTally(Duration.parse("PT2H33M28S"), 57));
        assertThat(ledger.floor()).isEqualTo(new SpeakingTally(Duration.parse("PT1H43M40S"), 40));
        assertThat(ledger.unnamed()).isEqualTo(SpeakingTally.NONE);
        assertThat(ledger.capacities().get(Capacity.MODERATOR))
                .isEqualTo(new SpeakingTally(Duration.parse("PT12M30S"), 2));
        assertThat(ledger.capacities().get(Capacity.EXPERT).turns()).isEqualTo(15);
        assertThat(ledger.states().get(State.of("DE"))).isEqualTo(new SpeakingTally(Duration.parse("PT2M45S"), 1));
        assertThat(ledger.states()).doesNotContainKey(State.of("KE"));
        assertThat(ledger.groups().get(MemberState.of("EC")))
                .isEqualTo(new SpeakingTally(Duration.parse("PT2M58S"), 1));
        assertThat(ledger.categories()).containsKey(StakeholderCategory.CIVIL_SOCIETY);
        assertThat(ledger.shareOf(State.of("DE")).perMille()).isEqualTo(27);
        assertThat(ledger.shareOf(MemberState.of("DE")).perMille()).isEqualTo(27);
        assertThat(ledger.shareOf(MemberState.of("KE")).perMille()).isZero();
        assertThat(ledger.participants().keySet()).first().isEqualTo(MemberState.of("KE"));
    }

    @Test
    void the_ledger_counts_what_has_been_spoken_of_a_turn_that_runs() {
        SpeakingLedger ledger = HELD.ledger(RecordScript.at("10:17:10"));
        assertThat(ledger.total()).isEqualTo(new SpeakingTally(Duration.ofMinutes(2), 1));
        assertThat(EMPTY.ledger().total()).isEqualTo(SpeakingTally.NONE);
        assertThat(HELD.ledger(RecordScript.at("09:00:00")).total()).isEqualTo(SpeakingTally.NONE);
    }

    @Test
    void floors_are_equal_if_they_run_the_same_by_the_same_check() {
        Floor again = CHECK.floor(WorkedOutSession.value(), ElementId.of("panel-1"));
        assertThat(again).isEqualTo(EMPTY).hasSameHashCodeAs(EMPTY);
        assertThat(CHECK.floor(SESSION, ElementId.of("panel-2"))).isNotEqualTo(EMPTY);
        assertThat(NoteCheck.of(ProceduralNotes.sixthSession()).floor(SESSION, ElementId.of("panel-1")))
                .isNotEqualTo(EMPTY);
        Segment first = SESSION.segments().get(1);
        assertThat(first.id()).isEqualTo(EMPTY.segment().id());
        assertThat(EMPTY).isNotEqualTo("panel-1 after 0 events");
    }
}
