package io.github.thematicsessions.rules;

import static io.github.thematicsessions.core.record.FloorEventKind.BEGIN;
import static io.github.thematicsessions.core.record.FloorEventKind.DISCUSSION_OPENED;
import static io.github.thematicsessions.core.record.FloorEventKind.MEETING_CLOSED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.thematicsessions.core.norm.Quantity;
import io.github.thematicsessions.core.norm.SlotSelector;
import io.github.thematicsessions.core.norm.SpeakerCount;
import io.github.thematicsessions.core.note.ProceduralNotes;
import io.github.thematicsessions.core.people.Capacity;
import io.github.thematicsessions.core.people.MemberState;
import io.github.thematicsessions.core.report.Report;
import io.github.thematicsessions.core.session.ElementId;
import io.github.thematicsessions.core.session.Purpose;
import io.github.thematicsessions.core.session.SegmentKind;
import io.github.thematicsessions.core.session.ThematicSession;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who took the floor: everybody once, however often somebody did. */
class RecordPeopleTest {

    private static final ThematicSession SESSION = WorkedOutSession.value();
    private static final String COUNTED = "three-experts";

    /** Turns of States in the order of their codes, each as often as the code stands there. */
    private static Report check(int atLeast, String states) {
        SlotSelector floor = new SlotSelector(
                SegmentKind.EXPERT_PANEL,
                Set.of(Capacity.DELEGATION, Capacity.GROUP_OF_STATES),
                Set.of(Purpose.INTERVENTION));
        NoteCheck check = NoteCheck.of(RecordNotes.with(COUNTED, new SpeakerCount(floor, Quantity.atLeast(atLeast))));
        RecordScript script = RecordScript.of("panel-1").event(DISCUSSION_OPENED, "10:43:00");
        for (String state : states.split(" ", -1)) {
            boolean group = state.startsWith("group-");
            script.event(
                            BEGIN,
                            "10:44:00",
                            event -> event.withTurn(ElementId.of("t1"))
                                    .withSpeaker(MemberState.of(state.replace("group-", "")))
                                    .withCapacity(group ? Capacity.GROUP_OF_STATES : Capacity.DELEGATION))
                    .end("10:44:00", "t1");
        }
        return check.record(SESSION, script.event(MEETING_CLOSED, "13:00:00").record());
    }

    @ParameterizedTest
    @CsvSource({
        "MX MX MX, 1",
        "MX DE MX DE, 2",
        "MX group-MX MX group-MX, 2",
        "MX DE TR EC BR NG SE MX DE TR EC BR NG SE, 7",
        "MX DE TR EC BR NG SE MA MX DE TR EC BR NG SE MA, 8",
        "MX DE TR EC BR NG SE MA PH, 9",
        "MX DE TR EC BR NG SE MA PH MX DE TR EC BR NG SE MA PH, 9",
        "MX DE TR EC BR NG SE MA PH CA MX DE TR EC BR NG SE MA PH CA, 10",
        "MX DE TR EC BR NG SE MA PH CA group-CA PH group-CA CA, 11"
    })
    void who_takes_the_floor_again_in_the_same_role_is_counted_once(String states, int people) {
        assertThat(RecordAnswer.of(check(people, states), COUNTED)).containsExactly("pass 1");
        assertThat(RecordAnswer.of(check(people + 1, states), COUNTED))
                .containsExactly(
                        "fail 1", "error too-few at panel-1 1, is " + people + ", asked " + (people + 1) + ".., by 1");
    }

    @Test
    void a_moderator_whom_nobody_names_may_be_of_any_kind() {
        RecordScript script = RecordScript.of("panel-1")
                .event(
                        BEGIN,
                        "10:15:00",
                        event -> event.withTurn(ElementId.of("t1"))
                                .withCapacity(Capacity.MODERATOR)
                                .withPurpose(Purpose.OPENING_REMARKS))
                .end("10:21:00", "t1");
        Report report = NoteCheck.of(ProceduralNotes.sixthSession()).record(SESSION, script.record());
        assertThat(RecordAnswer.of(report, "moderator-of-member-state"))
                .containsExactly("not-evaluated 0", "missing speaker t1 1");
    }

    @Test
    void nobody_needs_to_be_named_who_leads_a_discussion() {
        ThematicSession unnamed = Edit.slot(SESSION, "panel-1-discussion", slot -> slot.withSpeaker(Optional.empty()));
        RecordScript script = RecordScript.of("panel-1").event(DISCUSSION_OPENED, "10:43:00");
        Report report = NoteCheck.of(ProceduralNotes.sixthSession()).record(unnamed, script.record());
        assertThat(RecordAnswer.of(report, "moderator-of-member-state")).containsExactly("not-applicable no-such-turn");
    }
}
