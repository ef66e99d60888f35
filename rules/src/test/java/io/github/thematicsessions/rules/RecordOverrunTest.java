package io.github.thematicsessions.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thematicsessions.core.note.ProceduralNotes;
import io.github.thematicsessions.core.note.ProvisionId;
import io.github.thematicsessions.core.record.FloorEvent;
import io.github.thematicsessions.core.record.FloorEventKind;
import io.github.thematicsessions.core.record.FloorRecord;
import io.github.thematicsessions.core.report.Finding;
import io.github.thematicsessions.core.report.Judgement;
import io.github.thematicsessions.core.report.Measure;
import io.github.thematicsessions.core.report.Outcome;
import io.github.thematicsessions.core.report.Report;
import io.github.thematicsessions.core.session.ElementId;
import io.github.thematicsessions.core.session.ThematicSession;
import io.github.thematicsessions.core.time.TimeRange;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The plenary as it really ran, against its hours and the side events of the day. */
class RecordOverrunTest {

    private static final ThematicSession SESSION = WorkedOutSession.value();
    private static final NoteCheck CHECK = NoteCheck.of(ProceduralNotes.sixthSession());
    private static final int FIRST_MEETING_CLOSED = number(RecordFiles.meetings(), 1);

    private static int number(FloorRecord record, int meeting) {
        int closed = 0;
        for (int event = 0; event < record.events().size(); event++) {
            if (record.events().get(event).kind() == FloorEventKind.MEETING_CLOSED && ++closed == meeting) {
                return event;
            }
        }
        throw new IllegalArgumentException("no meeting " + meeting);
    }

    /** Closes the first meeting at another time. */
    private static FloorRecord closedAt(FloorRecord record, int event, String time) {
        OffsetDateTime at = RecordScript.at(time);
        FloorEvent closed = record.events().get(event);
        return RecordEdit.events(record, each -> each.equals(closed) ? each.withAt(at) : each);
    }

    private static Report meetings(String closed) {
        return CHECK.record(SESSION, closedAt(RecordFiles.meetings(), FIRST_MEETING_CLOSED, closed));
    }

    private static List<Finding> findings(Report report, String provision) {
        return report.findings().stream()
                .filter(finding -> finding.provision().text().equals(provision))
                .toList();
    }

    private static Judgement judgement(Report report, String provision) {
        return report.judgement(ProvisionId.of(provision)).orElseThrow();
    }

    @Test
    void a_panel_that_runs_to_13_20_is_twenty_minutes_outside_the_meeting_and_into_the_side_event_that_has_begun() {
        Report report = meetings("13:20:00");
        Finding hours = findings(report, "meeting-hours").get(0);
        assertThat(hours.at().id()).contains(ElementId.of("panel-1"));
        assertThat(hours.measured()).contains(Measure.of(TimeRange.parse("10:15/13:20")));
        assertThat(hours.difference()).contains(Measure.of(Duration.ofMinutes(20)));
        assertThat(hours.repairs()).isEmpty();
        Finding apart = findings(report, "side-event-apart").get(0);
        assertThat(apart.at().id()).contains(ElementId.of("side-event-health"));
        assertThat(apart.with()).containsExactly(ElementId.of("panel-1"));
        assertThat(apart.measured()).contains(Measure.of(TimeRange.parse("13:15/13:20")));
        assertThat(apart.difference()).contains(Measure.of(Duration.ofMinutes(5)));
        assertThat(report.findings()).containsExactly(apart, hours);
        assertThat(judgement(report, "side-event-apart").judged()).isEqualTo(5);
    }

    @ParameterizedTest
    @CsvSource({
        "12:59:59, , ",
        "13:00:00, , ",
        "13:00:00.999999999, , ",
        "13:00:01, PT1S, ",
        "13:15:00, PT15M, ",
        "13:15:01, PT15M1S, PT1S",
        "14:30:00, PT1H30M, PT1H15M",
        "14:59:00, PT1H59M, PT1H15M",
        "15:10:00, PT2H, PT1H15M"
    })
    void the_plenary_keeps_to_its_hours_to_the_second(String closed, Duration outside, Duration shared) {
        Report report = meetings(closed);
        assertThat(findings(report, "meeting-hours"))
                .extracting(finding -> finding.difference().orElseThrow())
                .isEqualTo(outside == null ? List.of() : List.of(Measure.of(outside)));
        assertThat(findings(report, "side-event-apart"))
                .extracting(finding -> finding.difference().orElseThrow())
                .isEqualTo(shared == null ? List.of() : List.of(Measure.of(shared)));
    }

    @Test
    void every_side_event_that_has_begun_is_overlapped_by_a_panel_that_overruns() {
        FloorRecord whole = RecordFiles.whole();
        FloorRecord late = closedAt(whole, number(whole, 3), "2017-10-13T13:16:00+02:00");
        assertThat(findings(CHECK.record(SESSION, late), "side-event-apart"))
                .extracting(finding -> finding.at() + " with " + finding.with())
                .containsExactly(
                        "side-event-human-rights with [panel-3]",
                        "side-event-recruitment with [panel-3]",
                        "side-event-skills with [panel-3]",
                        "side-event-women with [panel-3]");
    }

    @Test
    void a_meeting_that_opens_late_or_closes_early_keeps_its_hours() {
        Report early = meetings("12:59:20");
        assertThat(early.findings()).isEmpty();
        assertThat(judgement(early, "meeting-hours").outcome()).isEqualTo(Outcome.PASS);
    }

    @Test
    void a_meeting_that_opens_before_its_hour_is_outside_them() {
        FloorRecord early = RecordEdit.event(
                RecordFiles.meetings(),
                FloorEventKind.BEGIN,
                "o-1",
                event -> event.withAt(RecordScript.at("09:59:59")));
        assertThat(findings(CHECK.record(SESSION, early), "meeting-hours"))
                .extracting(finding -> finding.at() + " " + finding.difference().orElseThrow())
                .containsExactly("opening " + Measure.of(Duration.ofSeconds(1)));
    }

    @Test
    void a_request_before_the_meeting_does_not_open_it() {
        FloorRecord asked = RecordFiles.meetings();
        FloorEvent early = asked.events().stream()
                .filter(event -> RecordEdit.is(event, FloorEventKind.REQUEST, "p1-floor-1"))
                .findFirst()
                .orElseThrow()
                .withAt(RecordScript.at("2017-10-11T09:00:00+02:00"));
        List<FloorEvent> events = new ArrayList<>(asked.events());
        events.add(0, early);
        assertThat(CHECK.record(SESSION, asked.withEvents(events)).findings())
                .extracting(finding -> finding.provision().text())
                .containsExactly("no-speakers-list");
    }

    @Test
    void a_new_meeting_does_not_lengthen_the_segment_before_it_whose_meeting_was_never_closed() {
        FloorRecord record = RecordFiles.meetings();
        FloorEvent closed = record.events().get(FIRST_MEETING_CLOSED);
        Report report = CHECK.record(SESSION, RecordEdit.without(record, closed::equals));
        assertThat(report.findings()).isEmpty();
        assertThat(judgement(report, "moderator-closes").outcome()).isEqualTo(Outcome.PASS);
    }
}
