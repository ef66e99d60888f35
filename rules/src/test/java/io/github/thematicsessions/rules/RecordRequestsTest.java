package io.github.thematicsessions.rules;

import static io.github.thematicsessions.core.record.FloorEventKind.DISCUSSION_OPENED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.thematicsessions.core.note.ProceduralNotes;
import io.github.thematicsessions.core.people.Capacity;
import io.github.thematicsessions.core.session.ThematicSession;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who asks for the floor, and whether that is too early. */
class RecordRequestsTest {

    private static final ThematicSession SESSION = WorkedOutSession.value();
    private static final NoteCheck CHECK = NoteCheck.of(ProceduralNotes.sixthSession());

    private static List<String> inscribed(RecordScript script) {
        return RecordAnswer.of(CHECK.record(SESSION, script.record()), "no-speakers-list");
    }

    @Test
    void a_request_is_not_early_where_no_event_opens_the_discussion_and_the_opening_is_missing() {
        RecordScript script =
                RecordScript.of("panel-1").request("10:43:00", "t1").delegations("10:44:00", Duration.ofMinutes(2));
        assertThat(inscribed(script)).containsExactly("not-evaluated 0", "missing discussion-opening panel-1 2");
    }

    @Test
    void a_request_is_early_before_the_opening_and_not_after_it() {
        RecordScript script = RecordScript.of("panel-1")
                .request("10:42:59", "early")
                .event(DISCUSSION_OPENED, "10:43:00")
                .request("10:43:00", "late");
        assertThat(inscribed(script)).containsExactly("fail 1", "error too-early at early 1, is MX");
    }

    @Test
    void nobody_is_inscribed_by_a_turn_whose_length_or_purpose_is_not_known() {
        RecordScript script = RecordScript.of("panel-1")
                .begin("10:15:00", "t1", Capacity.MODERATOR)
                .end("10:21:00", "t1")
                .begin("10:44:00", "t2", Capacity.DELEGATION);
        assertThat(inscribed(script)).containsExactly("pass 1");
    }
}
