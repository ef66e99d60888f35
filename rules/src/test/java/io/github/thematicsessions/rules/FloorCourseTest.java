package io.github.thematicsessions.rules;

import static io.github.thematicsessions.rules.OnePanel.session;
import static io.github.thematicsessions.rules.OnePanel.slot;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.thematicsessions.core.fit.Deviation;
import io.github.thematicsessions.core.floor.FloorStatus;
import io.github.thematicsessions.core.floor.MeetingState;
import io.github.thematicsessions.core.floor.Phase;
import io.github.thematicsessions.core.floor.Speaker;
import io.github.thematicsessions.core.note.ProceduralNotes;
import io.github.thematicsessions.core.people.Capacity;
import io.github.thematicsessions.core.people.MemberState;
import io.github.thematicsessions.core.record.FloorEventKind;
import io.github.thematicsessions.core.session.ElementId;
import io.github.thematicsessions.core.session.Place;
import io.github.thematicsessions.core.session.Purpose;
import io.github.thematicsessions.core.session.SpeakingSlot;
import io.github.thematicsessions.core.session.ThematicSession;
import io.github.thematicsessions.core.time.Allotment;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What happens on the floor, and what it does to the clock and to what has to follow. */
class FloorCourseTest {

    private static final NoteCheck CHECK = NoteCheck.of(ProceduralNotes.sixthSession());

    private static FloorScript script() {
        return FloorScript.of(CHECK, "panel-1");
    }

    private static Duration elapsed(FloorStatus status) {
        return status.turn().orElseThrow().elapsed();
    }

    private static List<String> obligatory(FloorStatus status) {
        return status.upcoming().stream()
                .filter(slot -> slot.obligatory())
                .map(slot -> slot.slot()
                                .map(ElementId::text)
                                .orElseGet(() -> slot.purpose().orElseThrow().code())
                        + slot.latest()
                                .map(latest -> " " + latest.toLocalTime())
                                .orElse(""))
                .toList();
    }

    private static Optional<OffsetDateTime> latestOfConclusion(FloorStatus status) {
        return status.upcoming().stream()
                .filter(turn -> turn.slot().equals(Optional.of(ElementId.of("conclusion"))))
                .findFirst()
                .flatMap(turn -> turn.latest());
    }

    private static List<String> minutes(FloorStatus status) {
        return status.budget()
                .map(left -> List.of(left.least().toString(), left.most().toString()))
                .orElse(List.of());
    }

    @Test
    void a_pause_stops_the_clock() {
        FloorScript script =
                script().begin("11:00:00", "t1", Capacity.DELEGATION).happens(FloorEventKind.PAUSE, "11:01:00");
        assertThat(script.at("11:01:00").phase()).isEqualTo(Phase.PAUSED);
        assertThat(elapsed(script.at("11:09:00"))).isEqualTo(Duration.ofMinutes(1));
        script.happens(FloorEventKind.RESUME, "11:10:00");
        assertThat(script.at("11:10:00").phase()).isEqualTo(Phase.WITHIN);
        assertThat(elapsed(script.at("11:11:00"))).isEqualTo(Duration.ofMinutes(2));
        assertThat(script.end("11:12:00").found()).containsExactly("moderator-opens different t1");
    }

    @Test
    void a_point_of_order_does_not_stop_the_clock() {
        FloorScript script =
                script().begin("11:00:00", "t1", Capacity.DELEGATION).happens(FloorEventKind.INTERRUPTION, "11:01:00");
        assertThat(script.at("11:01:00").phase()).isEqualTo(Phase.WITHIN);
        assertThat(elapsed(script.at("11:02:00"))).isEqualTo(Duration.ofMinutes(2));
    }

    @Test
    void a_point_of_order_may_have_a_turn_of_its_own_while_the_other_one_stands_still() {
        FloorScript script = script().begin("11:00:00", "t1", Capacity.DELEGATION)
                .happens(FloorEventKind.PAUSE, "11:01:00")
                .begin("11:01:10", "order", Capacity.DELEGATION);
        assertThat(script.at("11:01:20").turn().orElseThrow().speaker().turn()).contains(ElementId.of("order"));
        script.end("11:01:30");
        assertThat(script.at("11:01:40").turn().orElseThrow().speaker().turn()).contains(ElementId.of("t1"));
        assertThat(script.at("11:01:40").phase()).isEqualTo(Phase.PAUSED);
        script.event(FloorEventKind.RESUME, "11:02:00", event -> event.withTurn(ElementId.of("t1")));
        assertThat(elapsed(script.at("11:03:00"))).isEqualTo(Duration.ofMinutes(2));
    }

    @Test
    void a_suspension_of_the_meeting_stops_the_clock_of_the_turn_and_of_nobody_who_had_paused() {
        FloorScript script = script().begin("11:00:00", "t1", Capacity.DELEGATION)
                .happens(FloorEventKind.PAUSE, "11:01:00")
                .begin("11:01:00", "t2", Capacity.DELEGATION)
                .happens(FloorEventKind.MEETING_SUSPENDED, "11:02:00");
        FloorStatus suspended = script.at("11:05:00");
        assertThat(suspended.phase()).isEqualTo(Phase.PAUSED);
        assertThat(suspended.meeting()).isEqualTo(MeetingState.SUSPENDED);
        assertThat(suspended.access().capacities()).isEmpty();
        assertThat(elapsed(suspended)).isEqualTo(Duration.ofMinutes(1));
        script.happens(FloorEventKind.MEETING_RESUMED, "11:20:00");
        assertThat(script.at("11:21:00").meeting()).isEqualTo(MeetingState.OPEN);
        assertThat(script.at("11:21:00").turn().orElseThrow().speaker().turn()).contains(ElementId.of("t2"));
        assertThat(elapsed(script.at("11:21:00"))).isEqualTo(Duration.ofMinutes(2));
        script.end("11:21:00");
        assertThat(script.at("11:22:00").phase()).isEqualTo(Phase.PAUSED);
        assertThat(elapsed(script.at("11:22:00"))).isEqualTo(Duration.ofMinutes(1));
    }

    @Test
    void a_meeting_is_suspended_while_nobody_speaks() {
        FloorScript script = script().happens(FloorEventKind.MEETING_SUSPENDED, "11:00:00");
        assertThat(script.at("11:00:00").phase()).isEqualTo(Phase.PAUSED);
        assertThat(script.happens(FloorEventKind.MEETING_RESUMED, "11:10:00")
                        .at("11:10:00")
                        .phase())
                .isEqualTo(Phase.WAITING);
    }

    @Test
    void a_turn_that_is_interrupted_by_a_suspension_is_held_against_what_was_spoken() {
        FloorScript script = script().slot("10:15:00", "10:21:00", "panel-1-opening")
                .begin("11:00:00", "t1", Capacity.DELEGATION)
                .happens(FloorEventKind.MEETING_SUSPENDED, "11:02:00")
                .happens(FloorEventKind.MEETING_RESUMED, "11:30:00")
                .end("11:31:01");
        assertThat(script.found()).containsExactly("intervention-time too-long t1");
    }

    @Test
    void a_discussion_that_is_opened_again_goes_on() {
        FloorScript script = script().slot("10:15:00", "10:21:00", "panel-1-opening")
                .happens(FloorEventKind.DISCUSSION_OPENED, "10:43:00");
        assertThat(script.at("10:43:00").discussionOpen()).isTrue();
        script.happens(FloorEventKind.DISCUSSION_CLOSED, "12:00:00");
        FloorStatus closed = script.at("12:00:00");
        assertThat(closed.discussionOpen()).isFalse();
        assertThat(closed.budget()).isEmpty();
        assertThat(closed.access().capacities()).containsExactly(Capacity.MODERATOR);
        assertThat(closed.upcoming())
                .extracting(slot -> slot.slot().orElseThrow().text())
                .containsExactly("panel-1-conclusion");
        script.happens(FloorEventKind.DISCUSSION_OPENED, "12:10:00");
        FloorStatus again = script.at("12:10:00");
        assertThat(again.discussionOpen()).isTrue();
        assertThat(minutes(again)).containsExactly("PT43M", "PT45M");
        assertThat(again.upcoming())
                .extracting(slot -> slot.slot().orElseThrow().text())
                .containsExactly(
                        "panel-1-floor-1",
                        "panel-1-answers-1",
                        "panel-1-floor-2",
                        "panel-1-answers-2",
                        "panel-1-conclusion");
        assertThat(script.found()).isEmpty();
    }

    @Test
    void a_slot_is_skipped_once_something_else_has_begun_behind_it() {
        FloorScript script = script().slot("10:15:00", "10:21:00", "panel-1-opening")
                .slot("10:22:00", "10:28:00", "panel-1-presentation-1");
        assertThat(obligatory(script.at("10:28:00")))
                .containsExactly(
                        "panel-1-presentation-2 12:45",
                        "panel-1-presentation-3 12:50",
                        "panel-1-discussion 12:55",
                        "panel-1-conclusion 12:55");
        script.happens(FloorEventKind.DISCUSSION_OPENED, "10:30:00");
        assertThat(obligatory(script.at("10:30:00"))).containsExactly("panel-1-conclusion 12:55");
        assertThat(minutes(script.at("10:30:00"))).containsExactly("PT2H23M", "PT2H25M");
    }

    @Test
    void slots_for_the_same_may_change_places() {
        FloorScript script =
                script().slot("10:15:00", "10:21:00", "panel-1-opening").slot("10:22:00", "panel-1-presentation-3");
        assertThat(obligatory(script.at("10:22:00")))
                .containsExactly(
                        "panel-1-presentation-1 12:45",
                        "panel-1-presentation-2 12:50",
                        "panel-1-discussion 12:55",
                        "panel-1-conclusion 12:55");
        assertThat(minutes(script.at("10:22:00"))).containsExactly("PT2H10M", "PT2H18M");
    }

    @Test
    void what_a_running_slot_has_used_is_not_counted_again() {
        FloorScript script = script().slot("10:15:00", "10:21:00", "panel-1-opening")
                .slot("10:22:00", "10:28:00", "panel-1-presentation-1")
                .slot("10:28:00", "10:34:00", "panel-1-presentation-2")
                .slot("10:34:00", "panel-1-presentation-3");
        assertThat(minutes(script.at("10:34:00"))).containsExactly("PT2H12M", "PT2H16M");
        assertThat(minutes(script.at("10:38:00"))).containsExactly("PT2H12M", "PT2H16M");
        assertThat(minutes(script.at("10:39:30"))).containsExactly("PT2H12M", "PT2H15M30S");
        assertThat(minutes(script.at("10:42:00"))).containsExactly("PT2H11M", "PT2H13M");
        assertThat(minutes(script.at("10:42:00.5"))).containsExactly("PT2H10M59S", "PT2H12M59S");
    }

    @Test
    void the_floor_is_given_before_the_turn_begins() {
        FloorScript script = script().event(
                        FloorEventKind.FLOOR_GIVEN,
                        "11:00:00",
                        event -> event.withTurn(ElementId.of("t1"))
                                .withCapacity(Capacity.DELEGATION)
                                .withSpeaker(MemberState.of("MX")));
        Speaker called = script.at("11:00:00").called().orElseThrow();
        assertThat(called.participant()).contains(MemberState.of("MX"));
        assertThat(script.at("11:00:30").phase()).isEqualTo(Phase.WAITING);
        script.event(FloorEventKind.BEGIN, "11:00:40", event -> event.withTurn(ElementId.of("t1")));
        FloorStatus status = script.at("11:01:40");
        assertThat(status.called()).isEmpty();
        assertThat(elapsed(status)).isEqualTo(Duration.ofMinutes(1));
        assertThat(status.turn().orElseThrow().speaker().participant()).contains(MemberState.of("MX"));
        assertThat(status.turn().orElseThrow().speaker().purpose()).contains(Purpose.INTERVENTION);
    }

    @ParameterizedTest
    @CsvSource({"EXPERT, ANSWER", "THEMATIC_EXPERT, ANSWER", "DELEGATION, INTERVENTION", "MODERATOR, "})
    void what_a_turn_is_for_is_read_as_in_a_record(Capacity capacity, Purpose purpose) {
        FloorScript script =
                script().happens(FloorEventKind.DISCUSSION_OPENED, "11:00:00").begin("11:01:00", "t1", capacity);
        assertThat(script.at("11:01:00").turn().orElseThrow().speaker().purpose())
                .isEqualTo(Optional.ofNullable(purpose));
    }

    @Test
    void a_floor_goes_on_in_another_meeting() {
        FloorScript script = script().slot("10:15:00", "10:21:00", "panel-1-opening")
                .happens(FloorEventKind.MEETING_CLOSED, "10:30:00")
                .happens(FloorEventKind.MEETING_OPENED, "15:00:00");
        assertThat(script.at("15:00:00").meeting()).isEqualTo(MeetingState.OPEN);
        assertThat(script.at("15:00:00").upcoming()).isNotEmpty();
    }

    @Test
    void a_meeting_that_is_closed_before_the_segment_begins_is_another_one() {
        FloorScript script = FloorScript.of(CHECK, "panel-2")
                .happens(FloorEventKind.MEETING_OPENED, "10:00:00")
                .happens(FloorEventKind.MEETING_CLOSED, "13:10:00");
        assertThat(script.found()).isEmpty();
        script.happens(FloorEventKind.MEETING_OPENED, "15:00:00");
        assertThat(script.at("15:00:00").deviation()).contains(Deviation.onTime());
        assertThat(script.at("15:00:00").expectedEnd()).contains(RecordScript.at("18:00:00"));
    }

    @ParameterizedTest
    @CsvSource({
        "10:14:00, on time",
        "10:15:00, on time",
        "10:15:01, PT1S behind",
        "10:20:00, PT5M behind",
    })
    void a_panel_that_has_not_begun_is_behind_once_it_should_have(String time, String deviation) {
        assertThat(script().at(time).deviation().orElseThrow()).hasToString(deviation);
    }

    @Test
    void a_slot_is_behind_by_its_beginning_until_it_should_have_ended() {
        FloorScript script = script().slot("10:17:00", "panel-1-opening");
        assertThat(script.at("10:17:00").deviation()).contains(Deviation.behind(Duration.ofMinutes(2)));
        assertThat(script.at("10:24:00").deviation()).contains(Deviation.behind(Duration.ofMinutes(2)));
        assertThat(script.at("10:25:00").deviation()).contains(Deviation.behind(Duration.ofMinutes(3)));
        script.end("10:21:00");
        assertThat(script.at("10:21:00").deviation()).contains(Deviation.ahead(Duration.ofMinutes(1)));
        assertThat(script.at("10:23:00").deviation()).contains(Deviation.behind(Duration.ofMinutes(1)));
    }

    @Test
    void the_discussion_absorbs_a_delay_and_is_behind_once_it_should_have_ended() {
        FloorScript script = script().happens(FloorEventKind.DISCUSSION_OPENED, "11:00:00");
        assertThat(script.at("11:00:00").deviation()).contains(Deviation.onTime());
        assertThat(script.at("12:53:00").deviation()).contains(Deviation.onTime());
        assertThat(script.at("12:54:00").deviation()).contains(Deviation.behind(Duration.ofMinutes(1)));
        assertThat(script.at("12:54:00").expectedEnd()).contains(RecordScript.at("13:01:00"));
        assertThat(script.at("12:53:00").expectedEnd()).contains(RecordScript.at("13:00:00"));
        assertThat(minutes(script.at("12:54:00"))).containsExactly("PT0S", "PT1M");
        assertThat(minutes(script.at("12:56:00"))).containsExactly("PT0S", "PT0S");
    }

    @Test
    void a_panel_of_which_everything_was_held_has_ended() {
        FloorScript script = script().happens(FloorEventKind.DISCUSSION_OPENED, "11:00:00")
                .happens(FloorEventKind.DISCUSSION_CLOSED, "12:50:00")
                .slot("12:50:00", "panel-1-conclusion");
        assertThat(script.at("12:51:00").expectedEnd()).contains(RecordScript.at("12:57:00"));
        script.end("12:56:00");
        assertThat(script.at("12:58:00").expectedEnd()).contains(RecordScript.at("12:56:00"));
        assertThat(script.at("12:58:00").deviation()).contains(Deviation.ahead(Duration.ofMinutes(4)));
        assertThat(script.at("12:58:00").nextObligatory()).isEmpty();
    }

    @Test
    void two_co_moderators_who_each_take_their_time_leave_less_to_the_floor() {
        Allotment seven = Allotment.parse("PT5M/PT7M");
        ThematicSession session = session(
                Place.unstated(),
                Optional.of(LocalDate.of(2017, 10, 12)),
                slot("opening-1", Capacity.MODERATOR, Purpose.OPENING_REMARKS, seven),
                slot("opening-2", Capacity.MODERATOR, Purpose.OPENING_REMARKS, seven),
                slot("expert-1", Capacity.EXPERT, Purpose.PRESENTATION, seven),
                slot("expert-2", Capacity.EXPERT, Purpose.PRESENTATION, seven),
                slot("expert-3", Capacity.EXPERT, Purpose.PRESENTATION, seven),
                slot("discussion", Capacity.MODERATOR, Purpose.INTERACTIVE_DISCUSSION, Allotment.unstated()),
                slot("conclusion-1", Capacity.MODERATOR, Purpose.CONCLUDING_REMARKS, seven),
                slot("conclusion-2", Capacity.MODERATOR, Purpose.CONCLUDING_REMARKS, seven));
        FloorScript script = FloorScript.of(CHECK, session, "panel-1");
        assertThat(minutes(script.at("09:50:00"))).containsExactly("PT2H11M", "PT2H25M");
        script.slot("10:00:00", "10:07:00", "opening-1");
        assertThat(obligatory(script.at("10:07:00")))
                .containsExactly(
                        "opening-2 12:30",
                        "expert-1 12:35",
                        "expert-2 12:40",
                        "expert-3 12:45",
                        "discussion 12:50",
                        "conclusion-1 12:50",
                        "conclusion-2 12:55");
        assertThat(script.found()).isEmpty();
    }

    @Test
    void slots_without_hours_are_planned_from_both_ends() {
        ThematicSession session = session(
                Place.unstated(),
                Optional.of(LocalDate.of(2017, 10, 12)),
                slot("opening", Capacity.MODERATOR, Purpose.OPENING_REMARKS, Allotment.unstated()),
                slot("expert", Capacity.EXPERT, Purpose.PRESENTATION, Allotment.parse("PT4M")),
                slot("discussion", Capacity.MODERATOR, Purpose.INTERACTIVE_DISCUSSION, Allotment.unstated()),
                slot("conclusion", Capacity.MODERATOR, Purpose.CONCLUDING_REMARKS, Allotment.parse("../PT6M")));
        FloorScript script = FloorScript.of(CHECK, session, "panel-1");
        // the note gives the opening five to seven minutes, and the conclusion no less than five
        assertThat(minutes(script.at("09:50:00"))).containsExactly("PT2H43M", "PT2H46M");
        script.slot("10:00:00", "10:07:00", "opening");
        assertThat(script.at("10:07:00").deviation()).contains(Deviation.onTime());
        script.slot("10:07:00", "10:11:00", "expert").happens(FloorEventKind.DISCUSSION_OPENED, "10:12:00");
        assertThat(script.at("12:54:00").deviation()).contains(Deviation.onTime());
        assertThat(script.at("12:55:00").deviation()).contains(Deviation.behind(Duration.ofMinutes(1)));
        assertThat(obligatory(script.at("12:55:00"))).containsExactly("conclusion 12:55");
    }

    @Test
    void a_published_panel_without_slots_can_be_run() {
        ThematicSession session = session(Place.unstated(), Optional.empty());
        FloorScript script = FloorScript.of(CHECK, session, "panel-1");
        FloorStatus before = script.at("09:30:00");
        assertThat(obligatory(before))
                .containsExactly(
                        "opening-remarks 12:35",
                        "presentation 12:40",
                        "presentation 12:45",
                        "presentation 12:50",
                        "interactive-discussion 12:55",
                        "concluding-remarks 12:55");
        assertThat(before.expectedEnd()).contains(RecordScript.at("13:00:00"));
        assertThat(minutes(before)).containsExactly("PT2H25M", "PT2H35M");
        assertThat(before.deviation()).contains(Deviation.onTime());
        script.happens(FloorEventKind.DISCUSSION_OPENED, "11:00:00");
        assertThat(minutes(script.at("11:00:00"))).containsExactly("PT1H53M", "PT1H55M");
        assertThat(obligatory(script.at("11:00:00"))).containsExactly("concluding-remarks 12:55");
        assertThat(script.turn("11:00:00", "11:03:01", "t1", Capacity.DELEGATION)
                        .found())
                .contains("intervention-time too-long t1");
    }

    @Test
    void a_turn_without_a_slot_is_the_one_that_the_note_asks_for_and_uses_its_time() {
        ThematicSession session = session(Place.unstated(), Optional.empty());
        FloorScript script = FloorScript.of(CHECK, session, "panel-1");
        assertThat(script.at("10:00:00").access().capacities()).containsExactly(Capacity.MODERATOR);
        script.event(
                FloorEventKind.BEGIN,
                "10:00:00",
                begin -> begin.withCapacity(Optional.of(Capacity.MODERATOR))
                        .withPurpose(Optional.of(Purpose.OPENING_REMARKS)));
        FloorStatus held = script.at("10:02:00");
        assertThat(obligatory(held))
                .containsExactly(
                        "presentation 12:40",
                        "presentation 12:45",
                        "presentation 12:50",
                        "interactive-discussion 12:55",
                        "concluding-remarks 12:55");
        assertThat(minutes(held)).containsExactly("PT2H25M", "PT2H35M");
        assertThat(held.access().capacities()).containsExactly(Capacity.EXPERT);
        assertThat(minutes(script.at("10:06:00"))).containsExactly("PT2H25M", "PT2H34M");
    }

    @Test
    void a_turn_that_the_note_does_not_ask_for_leaves_what_is_to_come_as_it_is() {
        ThematicSession session = session(Place.unstated(), Optional.empty());
        FloorScript script = FloorScript.of(CHECK, session, "panel-1");
        script.event(
                FloorEventKind.BEGIN,
                "10:00:00",
                begin -> begin.withCapacity(Optional.of(Capacity.EXPERT)).withPurpose(Optional.of(Purpose.KEYNOTE)));
        assertThat(obligatory(script.at("10:02:00"))).hasSize(6).startsWith("opening-remarks 12:35");
    }

    @Test
    void the_zone_of_the_session_is_its_clock_and_without_one_the_first_event_is() {
        SpeakingSlot conclusion =
                slot("conclusion", Capacity.MODERATOR, Purpose.CONCLUDING_REMARKS, Allotment.parse("PT5M/PT7M"));
        Optional<LocalDate> date = Optional.of(LocalDate.of(2017, 10, 12));
        Place geneva = Place.builder().zone(ZoneId.of("Europe/Zurich")).build();
        FloorScript zoned = FloorScript.of(CHECK, session(geneva, date, conclusion), "panel-1")
                .happens(FloorEventKind.REQUEST, "2017-10-12T08:00:00Z");
        assertThat(latestOfConclusion(zoned.at("2017-10-12T08:00:00Z"))).contains(RecordScript.at("12:55:00"));
        FloorScript unzoned = FloorScript.of(CHECK, session(Place.unstated(), date, conclusion), "panel-1")
                .happens(FloorEventKind.REQUEST, "2017-10-12T08:00:00Z");
        assertThat(latestOfConclusion(unzoned.at("11:00:00"))).contains(RecordScript.at("2017-10-12T12:55:00Z"));
    }

    @Test
    void a_panel_on_the_day_on_which_the_clocks_change_keeps_its_hours() {
        SpeakingSlot conclusion =
                slot("conclusion", Capacity.MODERATOR, Purpose.CONCLUDING_REMARKS, Allotment.parse("PT5M/PT7M"));
        Place geneva = Place.builder().zone(ZoneId.of("Europe/Zurich")).build();
        ThematicSession session = session(geneva, Optional.of(LocalDate.of(2017, 10, 29)), conclusion);
        FloorStatus status = FloorScript.of(CHECK, session, "panel-1").at("2017-10-29T10:00:00+01:00");
        assertThat(latestOfConclusion(status)).contains(RecordScript.at("2017-10-29T12:55:00+01:00"));
        assertThat(status.deviation()).contains(Deviation.onTime());
        assertThat(FloorScript.of(CHECK, session, "panel-1")
                        .at("2017-10-29T10:00:30+01:00")
                        .deviation())
                .contains(Deviation.behind(Duration.ofSeconds(30)));
    }

    @Test
    void the_first_and_the_last_instant_that_there_are_are_answered_too() {
        for (Place place : List.of(
                Place.unstated(),
                Place.builder().zone(ZoneId.of("Europe/Zurich")).build())) {
            for (Optional<LocalDate> date :
                    List.of(Optional.<LocalDate>empty(), Optional.of(LocalDate.of(2017, 10, 12)))) {
                SpeakingSlot conclusion = slot(
                        "conclusion", Capacity.MODERATOR, Purpose.CONCLUDING_REMARKS, Allotment.parse("PT5M/PT7M"));
                FloorScript script = FloorScript.of(CHECK, session(place, date, conclusion), "panel-1");
                for (OffsetDateTime instant : List.of(OffsetDateTime.MIN, OffsetDateTime.MAX)) {
                    assertThat(script.floor().at(instant).phase()).isEqualTo(Phase.WAITING);
                    assertThat(script.floor().ledger(instant).total().turns()).isZero();
                }
                script.slot("10:00:00", "conclusion");
                assertThat(script.floor().at(OffsetDateTime.MIN).phase()).isEqualTo(Phase.WAITING);
                assertThat(script.floor().at(OffsetDateTime.MAX).phase()).isEqualTo(Phase.OVER);
            }
        }
    }
}
