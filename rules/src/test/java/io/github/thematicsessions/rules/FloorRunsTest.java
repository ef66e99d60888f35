package io.github.thematicsessions.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thematicsessions.core.norm.SlotOrder;
import io.github.thematicsessions.core.norm.SlotSelector;
import io.github.thematicsessions.core.note.ProceduralNotes;
import io.github.thematicsessions.core.people.Capacity;
import io.github.thematicsessions.core.record.FloorEventKind;
import io.github.thematicsessions.core.session.ElementId;
import io.github.thematicsessions.core.session.Purpose;
import io.github.thematicsessions.core.session.SegmentKind;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is told once of turns that come too early: the first of each kind in a run, and every one that comes in no run. */
class FloorRunsTest {

    private static final NoteCheck CHECK = NoteCheck.of(ProceduralNotes.sixthSession());

    /** The floor and its answers follow the presentations. */
    private static final NoteCheck AFTER_PRESENTATIONS = NoteCheck.of(RecordNotes.with(
            "discussion-after-presentations",
            new SlotOrder(
                    SlotSelector.of(SegmentKind.EXPERT_PANEL, Capacity.EXPERT, Purpose.PRESENTATION),
                    new SlotSelector(
                            SegmentKind.EXPERT_PANEL,
                            Set.of(),
                            Set.of(Purpose.INTERVENTION, Purpose.ANSWER, Purpose.KEYNOTE)))));

    private static void turn(FloorScript script, String turn, Capacity capacity, Purpose purpose) {
        script.event(
                        FloorEventKind.BEGIN,
                        "11:00:00",
                        event -> event.withTurn(ElementId.of(turn))
                                .withCapacity(capacity)
                                .withPurpose(purpose))
                .event(FloorEventKind.END, "11:00:00", event -> event.withTurn(ElementId.of(turn)));
    }

    private static Capacity capacity(char letter) {
        return switch (letter) {
            case 'c' -> Capacity.CO_FACILITATOR;
            case 'd' -> Capacity.DELEGATION;
            case 'g' -> Capacity.GROUP_OF_STATES;
            default -> Capacity.EXPERT;
        };
    }

    private static Purpose purpose(char letter) {
        return switch (letter) {
            case 'i' -> Purpose.INTERVENTION;
            case 'a' -> Purpose.ANSWER;
            case 'k' -> Purpose.KEYNOTE;
            default -> Purpose.REMARKS;
        };
    }

    /** Turns before the first presentation, by the first letters of their role and of what they are for. */
    private static List<String> tooEarly(String turns) {
        FloorScript script = FloorScript.of(AFTER_PRESENTATIONS, "panel-1");
        for (String turn : turns.split(" ", -1)) {
            turn(script, turn, capacity(turn.charAt(0)), purpose(turn.charAt(1)));
        }
        turn(script, "presented", Capacity.EXPERT, Purpose.PRESENTATION);
        return script.findings().stream()
                .filter(finding -> finding.provision().text().equals("discussion-after-presentations"))
                .map(finding -> finding.at().toString())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "di1 di2 di3, di1",
        "di1 gi1 di2 gi2, di1 gi1",
        "di1 da1 di2 da2, di1 da1",
        "di1 ea1 ci1 ca1 ea2 ci2, di1 ea1 ci1 ca1",
        "ek1 ek2, ek1 ek2",
        "di1 ek1 di2 di3, di1 ek1 di2",
        "di1 er1 di2 di3, di1 di2"
    })
    void of_turns_of_a_kind_in_a_run_the_first_is_told(String turns, String told) {
        assertThat(tooEarly(turns)).containsExactly(told.split(" ", -1));
    }

    @Test
    void what_came_too_early_is_told_when_the_first_of_what_it_has_to_follow_begins_and_not_again() {
        FloorScript script = FloorScript.of(AFTER_PRESENTATIONS, "panel-1");
        turn(script, "di1", Capacity.DELEGATION, Purpose.INTERVENTION);
        turn(script, "p1", Capacity.EXPERT, Purpose.PRESENTATION);
        turn(script, "di2", Capacity.DELEGATION, Purpose.INTERVENTION);
        turn(script, "p2", Capacity.EXPERT, Purpose.PRESENTATION);
        turn(script, "p3", Capacity.EXPERT, Purpose.PRESENTATION);
        assertThat(script.findings())
                .filteredOn(finding -> finding.provision().text().equals("discussion-after-presentations"))
                .extracting(finding -> finding.at() + " before " + finding.with())
                .containsExactly("di1 before [p1]", "di2 before [p2]");
    }

    @Test
    void who_begins_a_panel_is_looked_at_once() {
        FloorScript script = FloorScript.of(CHECK, "panel-1")
                .slot("10:15:00", "10:21:00", "panel-1-presentation-1")
                .slot("10:21:00", "10:27:00", "panel-1-presentation-2");
        assertThat(script.found()).containsExactly("moderator-opens different panel-1-presentation-1");
    }
}
