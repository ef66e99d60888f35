package io.github.thematicsessions.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thematicsessions.core.note.ProceduralNotes;
import io.github.thematicsessions.core.note.ProvisionId;
import io.github.thematicsessions.core.report.Judgement;
import io.github.thematicsessions.core.report.Outcome;
import io.github.thematicsessions.core.report.Report;
import io.github.thematicsessions.core.session.Segment;
import io.github.thematicsessions.core.session.SideEvent;
import io.github.thematicsessions.core.session.ThematicSession;
import io.github.thematicsessions.io.json.SessionJson;
import io.github.thematicsessions.rules.NoteCheck;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BundledSessionsTest {

    private static final NoteCheck CHECK = NoteCheck.of(ProceduralNotes.sixthSession());
    private static final ThematicSession PUBLISHED = SixthSession.published();
    private static final ThematicSession WORKED_OUT = SessionJson.read(SixthSession.workedOutDocument());

    @Test
    void all_five_side_events_as_published_keep_apart_and_keep_their_hours() {
        assertThat(PUBLISHED.sideEvents())
                .extracting(event -> event.date().orElseThrow() + " "
                        + event.room().orElseThrow() + " " + event.time().orElseThrow())
                .containsExactly(
                        "2017-10-12 XXVII 13:15/14:30",
                        "2017-10-13 VIII 13:15/14:30",
                        "2017-10-13 XI 13:15/14:45",
                        "2017-10-13 XXIII 13:15/14:45",
                        "2017-10-13 XXV 13:15/14:30");
        assertPassed("side-event-apart", 5);
        assertPassed("side-event-hours", 5);
    }

    private static void assertPassed(String provision, int judged) {
        Judgement judgement =
                CHECK.plan(PUBLISHED).judgement(ProvisionId.of(provision)).orElseThrow();
        assertThat(judgement.outcome()).isEqualTo(Outcome.PASS);
        assertThat(judgement.judged()).isEqualTo(judged);
    }

    @Test
    void all_eight_agenda_rows_as_published_pass() {
        assertThat(CHECK.plan(PUBLISHED).provisions())
                .filteredOn(judgement -> judgement.provision().text().startsWith("agenda-day-"))
                .hasSize(8)
                .extracting(Judgement::outcome)
                .containsOnly(Outcome.PASS);
    }

    @Test
    void the_session_as_published_breaks_nothing_and_leaves_much_open() {
        Report report = CHECK.plan(PUBLISHED);
        assertThat(report.findings()).isEmpty();
        assertThat(report.provisions())
                .filteredOn(judgement -> judgement.outcome() == Outcome.NOT_EVALUATED)
                .isNotEmpty()
                .allSatisfy(judgement -> assertThat(judgement.missing()).isNotEmpty());
    }

    @Test
    void the_session_worked_out_breaks_nothing_and_leaves_nothing_open() {
        Report report = CHECK.plan(WORKED_OUT);
        assertThat(report.findings()).isEmpty();
        assertThat(report.count(Outcome.NOT_EVALUATED)).isZero();
    }

    @Test
    void the_session_worked_out_is_marked_as_illustrative_and_names_nobody() {
        assertThat(WORKED_OUT.illustrative()).isPresent();
        assertThat(PUBLISHED.illustrative()).isEmpty();
        assertThat(WORKED_OUT.segments())
                .flatExtracting(Segment::slots)
                .flatExtracting(slot -> slot.speaker().flatMap(speaker -> speaker.name()).stream()
                        .toList())
                .isEmpty();
    }

    @Test
    void the_session_worked_out_keeps_what_is_published() {
        assertThat(WORKED_OUT.title()).isEqualTo(PUBLISHED.title());
        assertThat(WORKED_OUT.theme()).isEqualTo(PUBLISHED.theme());
        assertThat(WORKED_OUT.place()).isEqualTo(PUBLISHED.place());
        assertThat(WORKED_OUT.sources()).isEqualTo(PUBLISHED.sources());
        assertThat(rows(WORKED_OUT)).isEqualTo(rows(PUBLISHED));
        assertThat(events(WORKED_OUT)).isEqualTo(PUBLISHED.sideEvents());
    }

    private static List<Segment> rows(ThematicSession session) {
        return session.segments().stream()
                .map(segment -> segment.withSlots(List.of()))
                .toList();
    }

    private static List<SideEvent> events(ThematicSession session) {
        return session.sideEvents().stream()
                .map(event -> event.withOrganizers(List.of()).withCoordinated(Optional.empty()))
                .toList();
    }
}
