package io.github.thematicsessions.rules.fit;

import static io.github.thematicsessions.core.people.Capacity.CO_FACILITATOR;
import static io.github.thematicsessions.core.people.Capacity.DELEGATION;
import static io.github.thematicsessions.core.people.Capacity.EXPERT;
import static io.github.thematicsessions.core.people.Capacity.MODERATOR;
import static io.github.thematicsessions.core.session.Purpose.CONCLUDING_REMARKS;
import static io.github.thematicsessions.core.session.Purpose.INTERACTIVE_DISCUSSION;
import static io.github.thematicsessions.core.session.Purpose.INTERVENTION;
import static io.github.thematicsessions.core.session.Purpose.OPENING_REMARKS;
import static io.github.thematicsessions.core.session.Purpose.PRESENTATION;
import static io.github.thematicsessions.core.session.Purpose.REMARKS;
import static io.github.thematicsessions.core.session.SegmentKind.DISCUSSION;
import static io.github.thematicsessions.core.session.SegmentKind.EXPERT_PANEL;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.thematicsessions.core.fit.PartWindow;
import io.github.thematicsessions.core.norm.Norm;
import io.github.thematicsessions.core.norm.Quantity;
import io.github.thematicsessions.core.norm.SlotPresence;
import io.github.thematicsessions.core.norm.SlotSelector;
import io.github.thematicsessions.core.norm.SpeakerCount;
import io.github.thematicsessions.core.people.Capacity;
import io.github.thematicsessions.core.record.FloorEventKind;
import io.github.thematicsessions.core.session.ElementId;
import io.github.thematicsessions.core.session.Purpose;
import io.github.thematicsessions.core.session.SegmentKind;
import io.github.thematicsessions.core.session.SpeakingSlot;
import io.github.thematicsessions.rules.NoteCheck;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Turns that a note asks for: at what place they stand in a plan that does not name them, how many there are, when they begin. */
class TurnsAskedForTest {

    private static Norm asks(SegmentKind segment, Capacity capacity, Purpose purpose) {
        return new SlotPresence(SlotSelector.of(segment, capacity, purpose));
    }

    private static final Norm OPENING = asks(EXPERT_PANEL, MODERATOR, OPENING_REMARKS);
    private static final Norm PRESENTATIONS = asks(EXPERT_PANEL, EXPERT, PRESENTATION);
    private static final Norm FLOOR = asks(EXPERT_PANEL, MODERATOR, INTERACTIVE_DISCUSSION);
    private static final Norm CONCLUSION = asks(EXPERT_PANEL, MODERATOR, CONCLUDING_REMARKS);

    private static SpeakingSlot slot(String id, Capacity capacity, Purpose purpose) {
        return Plans.slot(id, capacity, purpose, "/", "..");
    }

    /** The parts of a row in their order, without the row. */
    private static List<String> parts(SegmentKind kind, List<SpeakingSlot> slots, Norm... norms) {
        return NoteCheck.of(SmallNotes.asking(norms))
                .fit(Plans.plan(Plans.row("row", kind, "10:00/11:00", slots.toArray(SpeakingSlot[]::new))))
                .windows()
                .stream()
                .map(PartWindow::part)
                .filter(part -> part.isWithin(ElementId.of("row")))
                .map(FitText::part)
                .toList();
    }

    @Test
    void a_turn_that_the_plan_does_not_name_stands_before_those_that_the_note_names_later() {
        List<SpeakingSlot> slots =
                List.of(slot("opening", MODERATOR, OPENING_REMARKS), slot("conclusion", MODERATOR, CONCLUDING_REMARKS));
        assertThat(parts(EXPERT_PANEL, slots, OPENING, PRESENTATIONS, FLOOR, CONCLUSION))
                .containsExactly("opening", "row/presentation", "row/interactive-discussion", "conclusion");
    }

    @Test
    void whoever_leads_a_discussion_there_is_one() {
        List<SpeakingSlot> slots = List.of(
                slot("opening", MODERATOR, OPENING_REMARKS), slot("floor", CO_FACILITATOR, INTERACTIVE_DISCUSSION));
        assertThat(parts(EXPERT_PANEL, slots, OPENING, FLOOR)).containsExactly("opening", "floor");
    }

    @Test
    void turns_of_the_floor_are_the_discussion_of_a_row_that_is_one_itself() {
        Norm opening = asks(DISCUSSION, MODERATOR, OPENING_REMARKS);
        Norm floor = asks(DISCUSSION, MODERATOR, INTERACTIVE_DISCUSSION);
        SpeakingSlot opens = slot("opening", MODERATOR, OPENING_REMARKS);
        assertThat(parts(DISCUSSION, List.of(opens, Plans.intervention("turn", "/", "..")), opening, floor))
                .containsExactly("opening", "row/floor", "turn");
        assertThat(parts(DISCUSSION, List.of(opens), opening, floor))
                .containsExactly("opening", "row/interactive-discussion");
    }

    @Test
    void a_discussion_that_the_plan_does_not_name_holds_its_turns_of_the_floor() {
        List<SpeakingSlot> slots = List.of(
                slot("opening", MODERATOR, OPENING_REMARKS),
                Plans.intervention("turn", "/", ".."),
                slot("questions", DELEGATION, INTERVENTION),
                slot("conclusion", MODERATOR, CONCLUDING_REMARKS));
        assertThat(parts(EXPERT_PANEL, slots, OPENING, PRESENTATIONS, FLOOR, CONCLUSION))
                .containsExactly(
                        "opening", "row/presentation", "row/interactive-discussion", "turn", "questions", "conclusion");
        assertThat(parts(EXPERT_PANEL, slots, OPENING, PRESENTATIONS))
                .containsExactly("opening", "row/floor", "turn", "questions", "conclusion", "row/presentation");
        assertThat(parts(EXPERT_PANEL, slots.subList(0, 3), OPENING, FLOOR, CONCLUSION))
                .containsExactly(
                        "opening", "row/interactive-discussion", "turn", "questions", "row/concluding-remarks");
    }

    @Test
    void what_two_provisions_ask_for_is_asked_for_once() {
        assertThat(parts(EXPERT_PANEL, List.of(), OPENING, OPENING)).containsExactly("row/opening-remarks");
    }

    @Test
    void as_many_turns_are_expected_as_there_are_people_for_them() {
        Norm three = new SpeakerCount(SlotSelector.of(EXPERT_PANEL, EXPERT), Quantity.exactly(3));
        Norm two = new SpeakerCount(SlotSelector.of(EXPERT_PANEL, EXPERT, PRESENTATION), Quantity.exactly(2));
        Norm others = new SpeakerCount(SlotSelector.of(EXPERT_PANEL, EXPERT, REMARKS), Quantity.exactly(4));
        assertThat(parts(EXPERT_PANEL, List.of(), PRESENTATIONS, three))
                .containsExactly("row/presentation-1", "row/presentation-2", "row/presentation-3");
        assertThat(parts(EXPERT_PANEL, List.of(), PRESENTATIONS, two, others))
                .containsExactly("row/presentation-1", "row/presentation-2");
    }

    // Once they begin

    private static final Norm CLOSING_WORDS = new SlotPresence(
            new SlotSelector(EXPERT_PANEL, Set.of(MODERATOR, CO_FACILITATOR), Set.of(CONCLUDING_REMARKS)));

    private static Progress opened() {
        return NoteCheck.of(SmallNotes.asking(OPENING, PRESENTATIONS, CLOSING_WORDS))
                .timetable(Plans.plan(Plans.row("row", EXPERT_PANEL, "10:00/11:00")))
                .progress()
                .after(Plans.event(FloorEventKind.MEETING_OPENED, "10:00").withSegment(ElementId.of("row")));
    }

    private static List<String> after(Progress progress, Capacity capacity, Purpose purpose) {
        Progress begun = progress.after(Plans.event(FloorEventKind.BEGIN, "10:05")
                .withCapacity(capacity)
                .withPurpose(purpose));
        return Plans.forecasts(begun, "10:06").stream()
                .map(line -> line.substring(0, line.indexOf(" in ")))
                .toList();
    }

    @Test
    void a_turn_that_the_note_asks_for_begins_with_one_of_its_purpose_and_capacity() {
        assertThat(after(opened(), EXPERT, PRESENTATION))
                .containsExactly("row runs 10:00", "row/presentation runs 10:05", "row/concluding-remarks 10:06");
        assertThat(after(opened(), CO_FACILITATOR, CONCLUDING_REMARKS))
                .containsExactly("row runs 10:00", "row/concluding-remarks runs 10:05");
    }

    @Test
    void a_turn_of_another_capacity_or_purpose_is_none_that_the_note_asks_for() {
        List<String> waiting = List.of(
                "row runs 10:00",
                "row/opening-remarks 10:06",
                "row/presentation 10:06",
                "row/concluding-remarks 10:06");
        assertThat(after(opened(), MODERATOR, PRESENTATION)).isEqualTo(waiting);
        assertThat(after(opened(), EXPERT, REMARKS)).isEqualTo(waiting);
        assertThat(Plans.forecasts(opened().after(Plans.event(FloorEventKind.BEGIN, "10:05")), "10:06"))
                .hasSize(4);
    }
}
