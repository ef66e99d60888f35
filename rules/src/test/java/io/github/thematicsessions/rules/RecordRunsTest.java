package io.github.thematicsessions.rules;

import static io.github.thematicsessions.core.record.FloorEventKind.BEGIN;
import static io.github.thematicsessions.core.record.FloorEventKind.DISCUSSION_OPENED;
import static io.github.thematicsessions.core.record.FloorEventKind.MEETING_CLOSED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.thematicsessions.core.note.ProceduralNotes;
import io.github.thematicsessions.core.note.ReadingId;
import io.github.thematicsessions.core.people.Capacity;
import io.github.thematicsessions.core.report.Report;
import io.github.thematicsessions.core.session.ElementId;
import io.github.thematicsessions.core.session.Purpose;
import io.github.thematicsessions.core.session.ThematicSession;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Runs of the floor and of panelists, in whatever role somebody intervenes or answers. */
class RecordRunsTest {

    private static final ThematicSession SESSION = WorkedOutSession.value();
    private static final NoteCheck EVERY_RUN =
            NoteCheck.of(ProceduralNotes.sixthSession().withReading(ReadingId.of("alternation"), "every-run"));

    /** The first letter is the role, the second whether somebody intervenes or answers. */
    private static final Map<Character, Capacity> ROLES = Map.of(
            'd', Capacity.DELEGATION,
            'g', Capacity.GROUP_OF_STATES,
            'e', Capacity.EXPERT,
            'm', Capacity.MODERATOR,
            'c', Capacity.CO_FACILITATOR);

    private static Report check(String turns) {
        RecordScript script = RecordScript.of("panel-1").event(DISCUSSION_OPENED, "10:43:00");
        for (String turn : turns.split(" ", -1)) {
            Purpose purpose = turn.charAt(1) == 'i' ? Purpose.INTERVENTION : Purpose.ANSWER;
            script.event(
                            BEGIN,
                            "10:44:00",
                            event -> event.withTurn(ElementId.of(turn))
                                    .withCapacity(ROLES.get(turn.charAt(0)))
                                    .withPurpose(purpose))
                    .end("10:44:00", turn);
        }
        return EVERY_RUN.record(
                SESSION, script.event(MEETING_CLOSED, "13:00:00").record());
    }

    @ParameterizedTest
    @CsvSource({
        "di-1 ea-1 di-2 di-3, di-2 6",
        "di-1 ea-1 di-2 ea-2 di-3 di-4, di-3 10",
        "di-1 ea-1 di-2 ei-1 di-3, di-2 6",
        "di-1 ea-1 di-2 ma-1 di-3, di-2 6",
        "di-1 ea-1 di-2 da-1 di-3, di-2 6",
        "di-1 ea-1 ei-1 di-2 di-3, di-2 8",
        "di-1 ea-1 ma-1 di-2 di-3, di-2 8",
        "di-1 ea-1 gi-1 di-2 gi-2, gi-1 6",
        "ea-1 di-1 ea-2 gi-1 di-2, gi-1 8",
        "ea-1 di-1 di-2, di-1 4"
    })
    void the_run_that_nobody_answers_begins_where_the_floor_went_on_after_the_last_answer(
            String turns, String unanswered) {
        assertThat(RecordAnswer.of(check(turns), "every-run-answered"))
                .containsExactly("fail 1", "warning unanswered at " + unanswered);
    }

    @ParameterizedTest
    @CsvSource({"di-1 ea-1", "di-1 ma-1 ea-1", "ea-1 di-1 ea-2", "di-1 ea-1 gi-1 gi-2 ea-2 ma-1"})
    void a_run_is_answered_by_a_panelist_whoever_else_speaks(String turns) {
        assertThat(RecordAnswer.of(check(turns), "every-run-answered")).containsExactly("pass 1");
    }

    @Test
    void the_first_of_those_who_answer_is_found_to_begin_and_the_last_to_end() {
        RecordScript script = RecordScript.of("panel-1");
        for (String turn : new String[] {"a1", "a2", "a3"}) {
            script.event(
                            BEGIN,
                            "10:15:00",
                            event -> event.withTurn(ElementId.of(turn))
                                    .withCapacity(Capacity.EXPERT)
                                    .withPurpose(Purpose.ANSWER))
                    .end("10:15:00", turn);
        }
        Report report = EVERY_RUN.record(
                SESSION, script.event(MEETING_CLOSED, "13:00:00").record());
        assertThat(RecordAnswer.of(report, "moderator-opens"))
                .containsExactly("fail 1", "error different at a1 1, is expert and answer, asked moderator");
        assertThat(RecordAnswer.of(report, "moderator-closes"))
                .containsExactly("fail 1", "error different at a3 5, is expert and answer, asked moderator");
    }

    @Test
    void a_co_facilitator_who_intervenes_is_no_run_of_the_floor() {
        Report report = check("ci-1 ea-1");
        assertThat(RecordAnswer.of(report, "alternating-runs"))
                .containsExactly("not-evaluated 0", "missing runs panel-1 1");
        assertThat(RecordAnswer.of(report, "moderator-closes"))
                .containsExactly("fail 1", "error different at ea-1 4, is expert and answer, asked moderator");
    }
}
