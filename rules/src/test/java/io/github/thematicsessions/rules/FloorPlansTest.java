package io.github.thematicsessions.rules;

import static io.github.thematicsessions.rules.OnePanel.session;
import static io.github.thematicsessions.rules.OnePanel.slot;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.thematicsessions.core.fit.Deviation;
import io.github.thematicsessions.core.floor.FloorStatus;
import io.github.thematicsessions.core.floor.Upcoming;
import io.github.thematicsessions.core.note.ProceduralNotes;
import io.github.thematicsessions.core.people.Capacity;
import io.github.thematicsessions.core.record.FloorEventKind;
import io.github.thematicsessions.core.session.ElementId;
import io.github.thematicsessions.core.session.Place;
import io.github.thematicsessions.core.session.Purpose;
import io.github.thematicsessions.core.session.SpeakingSlot;
import io.github.thematicsessions.core.session.ThematicSession;
import io.github.thematicsessions.core.time.Allotment;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Plans that say less or other things than the worked-out one, while they are run. */
class FloorPlansTest {

    private static final NoteCheck CHECK = NoteCheck.of(ProceduralNotes.sixthSession());
    private static final Allotment SEVEN = Allotment.parse("PT5M/PT7M");
    private static final ThematicSession WITHOUT_SLOTS = session(Place.unstated(), Optional.empty());

    private static List<String> minutes(FloorStatus status) {
        return status.budget()
                .map(left -> List.of(left.least().toString(), left.most().toString()))
                .orElse(List.of());
    }

    private static List<String> upcoming(FloorStatus status) {
        return status.upcoming().stream().map(FloorPlansTest::name).toList();
    }

    private static String name(Upcoming turn) {
        return turn.slot()
                .map(ElementId::text)
                .orElseGet(() -> turn.purpose().orElseThrow().code());
    }

    private static FloorScript begin(FloorScript script, String time, Capacity capacity, Purpose purpose) {
        return script.event(
                FloorEventKind.BEGIN,
                time,
                event -> event.withCapacity(capacity).withPurpose(purpose));
    }

    @Test
    void while_the_floor_is_open_those_may_take_it_who_are_planned_to_answer_to_lead_or_as_panelists_and_no_others() {
        ThematicSession session = session(
                Place.unstated(),
                Optional.empty(),
                slot("welcome", Capacity.SECRETARY_GENERAL_OF_THE_CONFERENCE, Purpose.WELCOME, SEVEN),
                slot("presentation", Capacity.THEMATIC_EXPERT, Purpose.PRESENTATION, SEVEN),
                slot("discussion", Capacity.MODERATOR, Purpose.INTERACTIVE_DISCUSSION, Allotment.unstated()),
                slot("answers", Capacity.CO_FACILITATOR, Purpose.ANSWER, Allotment.unstated()));
        FloorScript script =
                FloorScript.of(CHECK, session, "panel-1").happens(FloorEventKind.DISCUSSION_OPENED, "10:43:00");
        assertThat(script.at("10:43:00").access().capacities())
                .isEqualTo(Set.of(
                        Capacity.CO_FACILITATOR,
                        Capacity.MODERATOR,
                        Capacity.THEMATIC_EXPERT,
                        Capacity.DELEGATION,
                        Capacity.GROUP_OF_STATES,
                        Capacity.ACCREDITED_STAKEHOLDER));
    }

    @Test
    void where_no_time_of_interventions_is_limited_everybody_of_the_floor_may_take_it() {
        FloorScript script = FloorScript.of(CHECK, "summary-panel")
                .happens(FloorEventKind.DISCUSSION_OPENED, "2017-10-13T16:00:00+02:00");
        assertThat(script.at("2017-10-13T16:00:00+02:00").access().capacities())
                .isEqualTo(Set.of(
                        Capacity.CO_FACILITATOR,
                        Capacity.MODERATOR,
                        Capacity.THEMATIC_EXPERT,
                        Capacity.DELEGATION,
                        Capacity.GROUP_OF_STATES,
                        Capacity.MEMBER,
                        Capacity.OBSERVER,
                        Capacity.ACCREDITED_STAKEHOLDER));
    }

    @Test
    void a_turn_that_the_note_does_not_ask_for_takes_no_time_of_one_that_it_does() {
        FloorScript script = FloorScript.of(CHECK, WITHOUT_SLOTS, "panel-1");
        begin(script, "10:00:00", Capacity.EXPERT, Purpose.KEYNOTE);
        assertThat(minutes(script.at("10:02:00"))).containsExactly("PT2H23M", "PT2H33M");
    }

    @Test
    void a_turn_after_one_that_the_note_asks_for_does_not_go_on_with_its_time() {
        FloorScript script = FloorScript.of(CHECK, WITHOUT_SLOTS, "panel-1");
        begin(script, "10:00:00", Capacity.MODERATOR, Purpose.OPENING_REMARKS).end("10:06:00");
        begin(script, "10:06:00", Capacity.EXPERT, Purpose.KEYNOTE);
        assertThat(minutes(script.at("10:08:00"))).containsExactly("PT2H24M", "PT2H32M");
    }

    @Test
    void opening_remarks_by_somebody_else_are_not_those_that_the_note_asks_for() {
        FloorScript script = FloorScript.of(CHECK, WITHOUT_SLOTS, "panel-1");
        begin(script, "10:00:00", Capacity.CO_FACILITATOR, Purpose.OPENING_REMARKS);
        assertThat(upcoming(script.at("10:00:00"))).hasSize(6).startsWith("opening-remarks");
    }

    @Test
    void a_running_slot_has_left_what_is_its_own() {
        FloorScript script = FloorScript.of(CHECK, "summary-panel")
                .slot("2017-10-13T15:30:00+02:00", "2017-10-13T15:45:00+02:00", "summary-perspective-3")
                .slot("2017-10-13T15:45:00+02:00", "summary-thematic-expert");
        assertThat(minutes(script.at("2017-10-13T15:57:00+02:00"))).containsExactly("PT1H50M", "PT1H50M");
    }

    @Test
    void a_segment_that_begins_before_its_hour_has_the_minutes_until_then_too() {
        FloorScript script = FloorScript.of(CHECK, "panel-1");
        assertThat(minutes(script.at("10:05:00"))).containsExactly("PT2H10M", "PT2H20M");
        script.happens(FloorEventKind.INTERRUPTION, "10:05:00");
        assertThat(minutes(script.at("10:05:00"))).containsExactly("PT2H20M", "PT2H30M");
    }

    @Test
    void the_day_before_the_panel_its_end_is_that_of_its_own_day() {
        FloorStatus status = FloorScript.of(CHECK, "panel-1").at("2017-10-11T10:30:00+02:00");
        assertThat(status.expectedEnd()).contains(RecordScript.at("13:00:00"));
        assertThat(status.deviation()).contains(Deviation.onTime());
    }

    @ParameterizedTest
    @CsvSource({"10:29:59, ", "10:30:00, on time", "10:30:01, PT1S behind"})
    void a_slot_of_which_only_the_end_is_planned_is_behind_from_then_on(String time, String deviation) {
        SpeakingSlot opening = slot("opening", Capacity.MODERATOR, Purpose.OPENING_REMARKS, SEVEN)
                .withEnd(Optional.of(LocalTime.of(10, 30)));
        FloorScript script =
                FloorScript.of(CHECK, OnePanel.withoutHours(opening), "panel-1").slot("10:20:00", "opening");
        assertThat(script.at(time).deviation().map(Deviation::toString)).isEqualTo(Optional.ofNullable(deviation));
    }

    @Test
    void a_slot_without_hours_in_a_panel_without_hours_is_never_behind() {
        FloorScript script = FloorScript.of(
                        CHECK,
                        OnePanel.withoutHours(slot("opening", Capacity.MODERATOR, Purpose.OPENING_REMARKS, SEVEN)),
                        "panel-1")
                .slot("10:20:00", "opening");
        assertThat(script.at("10:40:00").deviation()).isEmpty();
    }

    @Test
    void the_end_of_a_panel_without_hours_is_known_by_its_slots_alone() {
        assertThat(FloorScript.of(CHECK, OnePanel.withoutHours(), "panel-1")
                        .at("10:00:00")
                        .expectedEnd())
                .isEmpty();
        SpeakingSlot keynote = slot("keynote", Capacity.EXPERT, Purpose.KEYNOTE, Allotment.parse("PT10M"));
        FloorScript script =
                FloorScript.of(CHECK, OnePanel.withoutHours(keynote), "panel-1").slot("10:00:00", "keynote");
        assertThat(script.at("10:04:00").expectedEnd()).isPresent();
    }
}
