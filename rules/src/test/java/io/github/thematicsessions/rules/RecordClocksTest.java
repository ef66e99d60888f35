package io.github.thematicsessions.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thematicsessions.core.note.ProceduralNotes;
import io.github.thematicsessions.core.note.ProvisionId;
import io.github.thematicsessions.core.people.Capacity;
import io.github.thematicsessions.core.record.FloorEventKind;
import io.github.thematicsessions.core.record.FloorRecord;
import io.github.thematicsessions.core.report.Course;
import io.github.thematicsessions.core.report.Judgement;
import io.github.thematicsessions.core.report.Measure;
import io.github.thematicsessions.core.report.Occurrence;
import io.github.thematicsessions.core.report.Outcome;
import io.github.thematicsessions.core.report.Report;
import io.github.thematicsessions.core.session.Day;
import io.github.thematicsessions.core.session.Segment;
import io.github.thematicsessions.core.session.SegmentKind;
import io.github.thematicsessions.core.session.ThematicSession;
import io.github.thematicsessions.core.time.TimeRange;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The clock of a record and the clock on the wall of its session. */
class RecordClocksTest {

    private static final ThematicSession SESSION = WorkedOutSession.value();
    private static final NoteCheck CHECK = NoteCheck.of(ProceduralNotes.sixthSession());

    private static List<String> told(Report report) {
        return report.irregularities().stream()
                .map(irregularity -> irregularity.kind().code() + " "
                        + irregularity.at().occurrence().map(Occurrence::event).orElseThrow())
                .toList();
    }

    private static FloorRecord at(FloorRecord record, String offset) {
        ZoneOffset foreign = ZoneOffset.of(offset);
        return RecordEdit.events(record, event -> event.withAt(event.at().withOffsetSameInstant(foreign)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Z", "+01:00", "-10:00", "+14:00", "+02:00:30", "-18:00"})
    void a_foreign_offset_is_told_once_and_instants_are_put_on_the_clock_of_the_session(String offset) {
        Report report = CHECK.record(SESSION, at(RecordFiles.whole(), offset));
        assertThat(told(report)).containsExactly("foreign-offset 1");
        assertThat(report.findings()).isEmpty();
        assertThat(report.provisions())
                .isEqualTo(CHECK.record(SESSION, RecordFiles.whole()).provisions());
    }

    @Test
    void the_offset_of_the_record_is_kept_in_what_is_told_of_it() {
        FloorRecord record = at(RecordEdit.length(RecordFiles.meetings(), "p1-floor-1", Duration.ofSeconds(181)), "Z");
        assertThat(CHECK.record(SESSION, record).findings())
                .extracting(finding -> finding.at().occurrence().orElseThrow())
                .containsExactly(new Occurrence(
                        32,
                        RecordScript.at("2017-10-12T08:43:24Z"),
                        Optional.of(RecordScript.at("2017-10-12T08:46:25Z"))));
    }

    @Test
    void each_run_of_events_with_a_foreign_offset_is_told_once() {
        FloorRecord record = RecordScript.of("panel-1")
                .begin("2017-10-12T11:00:00+02:00", "t1", Capacity.DELEGATION)
                .end("2017-10-12T10:01:00+01:00", "t1")
                .begin("2017-10-12T10:01:05+01:00", "t2", Capacity.DELEGATION)
                .end("2017-10-12T09:02:00Z", "t2")
                .begin("2017-10-12T11:02:05+02:00", "t3", Capacity.DELEGATION)
                .end("2017-10-12T10:03:00+01:00", "t3")
                .record();
        assertThat(told(CHECK.record(SESSION, record)))
                .containsExactly("foreign-offset 2", "foreign-offset 4", "foreign-offset 6");
    }

    @Test
    void a_session_without_a_zone_takes_the_offset_of_its_record_as_its_own() {
        ThematicSession nowhere = SESSION.withPlace(SESSION.place().withZone(Optional.empty()));
        Report own = CHECK.record(nowhere, RecordFiles.whole());
        assertThat(own.irregularities()).isEmpty();
        assertThat(own.findings()).isEmpty();
        Report utc = CHECK.record(nowhere, at(RecordFiles.whole(), "Z"));
        assertThat(utc.irregularities()).isEmpty();
        assertThat(utc.findings())
                .filteredOn(finding -> finding.provision().text().equals("meeting-hours"))
                .extracting(finding -> finding.at() + " " + finding.measured().orElseThrow())
                .startsWith("opening 08:00/08:14:40");
    }

    /** The last Sunday of October 2017: at 03:00 the clocks of Zurich are put back to 02:00. */
    private static ThematicSession nightOfTheChange() {
        return ThematicSession.builder()
                .id("night")
                .title("A panel in the night in which summer time ends")
                .place(SESSION.place().withZone(ZoneId.of("Europe/Zurich")))
                .addDays(Day.builder()
                        .date(LocalDate.of(2017, 10, 29))
                        .addSegments(Segment.builder()
                                .id("panel-1")
                                .kind(SegmentKind.EXPERT_PANEL)
                                .time(TimeRange.parse("01:30/04:00"))
                                .build())
                        .build())
                .build();
    }

    private static RecordScript night() {
        return RecordScript.of("panel-1");
    }

    private static Duration spoken(Report report) {
        return report.courses().stream().map(Course::spoken).reduce(Duration.ZERO, Duration::plus);
    }

    private static Judgement interventions(Report report) {
        return report.judgement(ProvisionId.of("intervention-time")).orElseThrow();
    }

    @Test
    void a_clock_that_is_put_back_when_summer_time_ends_goes_on() {
        Report report = CHECK.record(
                nightOfTheChange(),
                night().begin("2017-10-29T02:58:30+02:00", "t1", Capacity.DELEGATION)
                        .end("2017-10-29T02:01:00+01:00", "t1")
                        .begin("2017-10-29T02:01:05+01:00", "t2", Capacity.DELEGATION)
                        .end("2017-10-29T02:04:05+01:00", "t2")
                        .record());
        assertThat(report.irregularities()).isEmpty();
        assertThat(spoken(report)).isEqualTo(Duration.ofSeconds(150 + 180));
        assertThat(interventions(report).outcome()).isEqualTo(Outcome.PASS);
    }

    @Test
    void a_clock_that_is_not_put_back_is_foreign_and_measures_the_same() {
        Report report = CHECK.record(
                nightOfTheChange(),
                night().begin("2017-10-29T02:58:30+02:00", "t1", Capacity.DELEGATION)
                        .end("2017-10-29T03:01:00+02:00", "t1")
                        .begin("2017-10-29T03:01:05+02:00", "t2", Capacity.DELEGATION)
                        .end("2017-10-29T03:04:05+02:00", "t2")
                        .record());
        assertThat(told(report)).containsExactly("foreign-offset 2");
        assertThat(spoken(report)).isEqualTo(Duration.ofSeconds(150 + 180));
    }

    @Test
    void the_last_moment_of_summer_time_has_its_offset_and_the_next_one_that_of_winter() {
        FloorRecord summer = night().event(FloorEventKind.MEETING_OPENED, "2017-10-29T02:59:59.999999999+02:00")
                .event(FloorEventKind.MEETING_CLOSED, "2017-10-29T02:00:00+01:00")
                .record();
        assertThat(CHECK.record(nightOfTheChange(), summer).irregularities()).isEmpty();
        FloorRecord late = night().event(FloorEventKind.MEETING_OPENED, "2017-10-29T01:59:59.999999999+01:00")
                .event(FloorEventKind.MEETING_CLOSED, "2017-10-29T03:00:00+02:00")
                .record();
        assertThat(told(CHECK.record(nightOfTheChange(), late)))
                .containsExactly("foreign-offset 1", "foreign-offset 2");
    }

    @Test
    void two_clocks_an_hour_apart_are_told_where_they_disagree_and_each_turn_of_one_clock_is_measured() {
        Report report = CHECK.record(
                nightOfTheChange(),
                night().begin("2017-10-29T02:10:00+02:00", "t1", Capacity.DELEGATION)
                        .end("2017-10-29T02:12:00+01:00", "t1")
                        .begin("2017-10-29T02:12:10+02:00", "t2", Capacity.DELEGATION)
                        .end("2017-10-29T02:14:10+02:00", "t2")
                        .begin("2017-10-29T02:14:20+01:00", "t3", Capacity.DELEGATION)
                        .end("2017-10-29T02:16:20+02:00", "t3")
                        .record());
        assertThat(told(report)).containsExactly("clock-went-back 3", "clock-went-back 6", "end-before-begin 6");
        assertThat(report.findings())
                .filteredOn(finding -> finding.provision().text().equals("intervention-time"))
                .extracting(finding -> finding.at() + " " + finding.measured().orElseThrow())
                .containsExactly("t1 " + new Measure.Elapsed(Duration.ofMinutes(62)));
        assertThat(interventions(report).judged()).isEqualTo(2);
        assertThat(interventions(report).missing())
                .extracting(absence -> absence.input().code() + "@" + absence.at())
                .containsExactly("turn@t3");
    }

    @ParameterizedTest
    @CsvSource({
        "0001-01-01T00:10:00+14:00, 0001-01-01",
        "0001-06-01T23:30:00Z, 0001-06-02",
        "2017-10-29T23:30:00Z, 2017-10-30",
        "9999-06-01T23:30:00Z, 9999-06-02",
        "9999-12-31T23:30:00Z, 9999-12-31"
    })
    void a_date_is_that_of_the_session_unless_its_year_cannot_be_written_and_then_that_of_the_record(
            String at, LocalDate date) {
        Report report = CHECK.record(
                nightOfTheChange(),
                night().event(FloorEventKind.MEETING_OPENED, at).record().withCovers());
        assertThat(report.findings())
                .filteredOn(finding -> finding.provision().text().equals("session-dates"))
                .extracting(finding -> finding.measured().orElseThrow())
                .containsExactly(new Measure.Dates(List.of(date)));
    }

    @Test
    void what_is_held_after_midnight_belongs_to_the_day_on_which_its_segment_began() {
        FloorRecord record = RecordScript.of("panel-2")
                .begin("2017-10-12T23:58:00+02:00", "t1", Capacity.DELEGATION)
                .end("2017-10-13T00:00:30+02:00", "t1")
                .record();
        assertThat(CHECK.record(SESSION, record).findings())
                .filteredOn(finding -> finding.provision().text().equals("meeting-hours"))
                .extracting(finding -> finding.measured().orElseThrow())
                .containsExactly(Measure.of(TimeRange.parse("23:58/23:59:59")));
        assertThat(interventions(CHECK.record(SESSION, record)).outcome()).isEqualTo(Outcome.PASS);
    }
}
