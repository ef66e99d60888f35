package io.github.thematicsessions.rules;

import static io.github.thematicsessions.core.record.FloorEventKind.BEGIN;
import static io.github.thematicsessions.core.record.FloorEventKind.DISCUSSION_OPENED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.thematicsessions.core.norm.Share;
import io.github.thematicsessions.core.norm.SlotSelector;
import io.github.thematicsessions.core.norm.SpeakingTime;
import io.github.thematicsessions.core.note.ProceduralNotes;
import io.github.thematicsessions.core.note.ProvisionId;
import io.github.thematicsessions.core.people.Capacity;
import io.github.thematicsessions.core.report.Absence;
import io.github.thematicsessions.core.report.Input;
import io.github.thematicsessions.core.report.Location;
import io.github.thematicsessions.core.report.Occurrence;
import io.github.thematicsessions.core.report.Report;
import io.github.thematicsessions.core.session.ElementId;
import io.github.thematicsessions.core.session.Purpose;
import io.github.thematicsessions.core.session.SegmentKind;
import io.github.thematicsessions.core.session.ThematicSession;
import io.github.thematicsessions.core.time.Allotment;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Turns of no known length, of a length that is nobody's business, and of centuries. */
class RecordLengthsTest {

    private static final ThematicSession SESSION = WorkedOutSession.value();
    private static final NoteCheck CHECK = NoteCheck.of(ProceduralNotes.sixthSession());

    private static Report check(RecordScript script) {
        return CHECK.record(SESSION, script.record());
    }

    @Test
    void a_length_that_is_missing_is_said_of_the_turn_from_its_begin_to_the_end_that_contradicts_it() {
        Report report = check(RecordScript.of("panel-1")
                .begin("11:00:00", "t1", Capacity.DELEGATION)
                .end("10:59:00", "t1"));
        Occurrence occurrence =
                new Occurrence(1, RecordScript.at("11:00:00"), Optional.of(RecordScript.at("10:59:00")));
        Location panel = report.courses().get(0).at();
        assertThat(report.judgement(ProvisionId.of("intervention-time"))
                        .orElseThrow()
                        .missing())
                .containsExactly(new Absence(
                        Input.TURN,
                        new Location(
                                panel.pointer(),
                                Optional.of(ElementId.of("t1")),
                                panel.id(),
                                panel.date(),
                                Optional.empty(),
                                Optional.of(occurrence))));
    }

    @Test
    void a_discussion_that_is_open_where_a_record_ends_has_no_length() {
        NoteCheck anHour = NoteCheck.of(RecordNotes.with(
                "opening-remarks-time",
                new SpeakingTime(
                        SlotSelector.of(SegmentKind.EXPERT_PANEL, Purpose.INTERACTIVE_DISCUSSION),
                        Share.EACH,
                        Allotment.parse("../PT1H"))));
        RecordScript script = RecordScript.of("panel-1")
                .event(DISCUSSION_OPENED, "10:43:00")
                .delegations("10:44:00", Duration.ofMinutes(2));
        Report report = anHour.record(SESSION, script.record());
        assertThat(RecordAnswer.of(report, "opening-remarks-time"))
                .containsExactly("not-evaluated 0", "missing turn panel-1-discussion 1");
    }

    @Test
    void a_turn_that_never_ends_is_told_of_the_first_who_speaks_beside_it_and_not_of_every_other_one() {
        Report report = check(RecordScript.of("panel-1")
                .begin("11:00:00", "t1", Capacity.DELEGATION)
                .delegations("11:02:00", Duration.ofMinutes(2), Duration.ofMinutes(2)));
        assertThat(RecordAnswer.irregular(report)).containsExactly("two-at-once turn-2 2 with t1", "no-end t1 1");
    }

    @Test
    void who_speaks_in_no_known_role_is_not_judged_as_whoever_spoke_before() {
        Report report = check(RecordScript.of("panel-1")
                .delegations("11:00:00", Duration.ofMinutes(2))
                .event(BEGIN, "11:03:00", "t2")
                .end("11:13:00", "t2"));
        assertThat(RecordAnswer.irregular(report)).containsExactly("unknown-capacity t2 3");
        assertThat(RecordAnswer.of(report, "intervention-time")).containsExactly("pass 1");
    }

    @Test
    void turns_of_centuries_are_summed_to_the_nanosecond() {
        Report report = check(RecordScript.of("panel-1")
                .begin("1000-01-01T00:00:00Z", "t1", Capacity.DELEGATION)
                .end("1200-01-01T00:00:00.000000001Z", "t1")
                .begin("1200-01-01T00:00:00.000000001Z", "t2", Capacity.DELEGATION)
                .end("1400-01-01T00:00:00.000000002Z", "t2"));
        Duration between = Duration.between(
                RecordScript.at("1000-01-01T00:00:00Z"), RecordScript.at("1400-01-01T00:00:00.000000002Z"));
        assertThat(report.courses().get(0).spoken()).isEqualTo(between);
    }
}
