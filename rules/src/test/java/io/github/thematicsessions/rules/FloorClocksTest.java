package io.github.thematicsessions.rules;

import static io.github.thematicsessions.rules.OnePanel.session;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.thematicsessions.core.fit.Deviation;
import io.github.thematicsessions.core.floor.FloorStatus;
import io.github.thematicsessions.core.floor.Phase;
import io.github.thematicsessions.core.floor.Warnings;
import io.github.thematicsessions.core.note.ProceduralNotes;
import io.github.thematicsessions.core.people.Capacity;
import io.github.thematicsessions.core.record.FloorEventKind;
import io.github.thematicsessions.core.report.Finding;
import io.github.thematicsessions.core.session.Place;
import io.github.thematicsessions.core.session.ThematicSession;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The clock on the wall of a floor: by the zone of the session, else by its events; and parts of seconds. */
class FloorClocksTest {

    private static final NoteCheck CHECK = NoteCheck.of(ProceduralNotes.sixthSession());
    private static final Place GENEVA =
            Place.builder().zone(ZoneId.of("Europe/Zurich")).build();
    private static final Optional<LocalDate> DAY = Optional.of(LocalDate.of(2017, 10, 12));

    private static FloorScript floor(Place place, Optional<LocalDate> date) {
        return FloorScript.of(CHECK, session(place, date), "panel-1");
    }

    /** What is found of the hours of the meeting when these events follow one another. */
    private static List<String> outside(FloorScript script, String... times) {
        for (String time : times) {
            script.happens(FloorEventKind.INTERRUPTION, time);
        }
        return script.findings().stream().map(FloorClocksTest::hours).toList();
    }

    private static String hours(Finding finding) {
        return finding.provision() + " " + finding.measured().orElseThrow() + " by "
                + finding.difference().orElseThrow();
    }

    @Test
    void without_a_zone_each_event_is_put_on_the_clock_by_its_own_offset() {
        FloorScript script = floor(Place.unstated(), DAY);
        assertThat(outside(script, "2017-10-12T12:00:00+02:00", "2017-10-12T12:30:00+01:00"))
                .isEmpty();
        assertThat(outside(script, "2017-10-12T13:00:02+01:00"))
                .containsExactly("meeting-hours 12:00/13:00:02 by PT2S");
    }

    @Test
    void with_a_zone_each_event_is_put_on_its_clock() {
        FloorScript script = floor(GENEVA, DAY);
        assertThat(outside(script, "2017-10-12T09:00:00Z", "2017-10-12T11:00:00Z"))
                .isEmpty();
        assertThat(outside(script, "2017-10-12T11:00:02Z")).containsExactly("meeting-hours 11:00/13:00:02 by PT2S");
    }

    @Test
    void without_a_zone_the_first_event_tells_the_offset_of_what_is_to_come() {
        FloorScript script = floor(Place.unstated(), DAY);
        assertThat(outside(script, "10:00:00")).isEmpty();
        assertThat(script.at("2017-10-12T09:00:00Z").expectedEnd()).contains(RecordScript.at("13:00:00"));
    }

    @ParameterizedTest
    @CsvSource({
        "2017-10-11T22:00:00Z, 2017-10-12T12:55:00+02:00",
        "2017-10-11T21:59:59Z, 2017-10-11T12:55:00+02:00",
        "2017-12-11T23:00:00Z, 2017-12-12T12:55:00+01:00"
    })
    void without_a_date_the_first_event_tells_the_day_on_the_clock_of_the_zone(String first, String latest) {
        FloorScript script = floor(GENEVA, Optional.empty()).happens(FloorEventKind.REQUEST, first);
        assertThat(script.at(first).upcoming())
                .last()
                .extracting(turn -> turn.latest().orElseThrow())
                .isEqualTo(RecordScript.at(latest));
    }

    @Test
    void an_event_of_another_season_is_on_the_clock_of_that_season() {
        assertThat(outside(floor(GENEVA, DAY), "2017-01-12T11:30:00Z")).isEmpty();
        assertThat(outside(floor(GENEVA, DAY), "2017-01-12T08:30:00Z"))
                .containsExactly("meeting-hours 09:30/09:30:01 by PT1S");
        assertThat(outside(floor(GENEVA, DAY), "2017-12-12T11:30:00Z")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2017-10-29T00:59:59Z, PT29M59S behind", "2017-10-29T01:00:00Z, on time"})
    void at_the_second_at_which_the_clocks_change_the_new_time_holds(String time, String deviation) {
        ThematicSession night = Edit.segments(
                session(GENEVA, Optional.of(LocalDate.of(2017, 10, 29))),
                segment -> segment.withStart(LocalTime.of(2, 30)).withEnd(LocalTime.of(4, 0)));
        FloorStatus status = FloorScript.of(CHECK, night, "panel-1").at(time);
        assertThat(status.deviation().map(Deviation::toString)).contains(deviation);
    }

    @Test
    void a_panel_that_begins_when_its_meeting_should_have_ended_is_outside_its_hours() {
        assertThat(outside(floor(GENEVA, DAY), "13:00:00")).containsExactly("meeting-hours 13:00/13:00:01 by PT1S");
        assertThat(outside(floor(GENEVA, DAY), "12:59:59.999999999")).isEmpty();
        assertThat(outside(floor(GENEVA, DAY), "15:00:00")).isEmpty();
    }

    @Test
    void a_panel_of_the_years_before_1970_keeps_its_hours_too() {
        FloorScript script = floor(Place.unstated(), Optional.of(LocalDate.of(1965, 10, 12)));
        assertThat(outside(script, "1965-10-12T12:00:00+01:00", "1965-10-12T13:00:00+01:00"))
                .isEmpty();
        assertThat(outside(script, "1965-10-12T13:00:03+01:00"))
                .containsExactly("meeting-hours 12:00/13:00:03 by PT3S");
    }

    @ParameterizedTest
    @CsvSource({
        "11:00:00.5, 11:03:00.5, ",
        "11:00:00.5, 11:03:00.500000001, intervention-time too-long t1",
        "11:00:00.999999999, 11:03:00.999999999, ",
        "11:00:00, 11:03:00.000000001, intervention-time too-long t1"
    })
    void a_turn_is_as_long_as_it_is_from_one_part_of_a_second_to_another(String begin, String end, String found) {
        FloorScript script = FloorScript.of(CHECK, "panel-1")
                .slot("10:15:00", "10:21:00", "panel-1-opening")
                .turn(begin, end, "t1", Capacity.DELEGATION);
        assertThat(script.found()).isEqualTo(found == null ? List.of() : List.of(found));
    }

    @ParameterizedTest
    @CsvSource({
        "11:01:59.499999999, WITHIN",
        "11:01:59.5, WARNING",
        "11:02:54.749999999, WARNING",
        "11:02:54.75, LAST_SECONDS"
    })
    void warnings_begin_at_a_part_of_a_second(String time, Phase phase) {
        Warnings warnings = new Warnings(Duration.parse("PT1M0.5S"), Duration.parse("PT5.25S"));
        FloorStatus status = FloorScript.of(CHECK, "panel-1")
                .begin("11:00:00", "t1", Capacity.DELEGATION)
                .with(floor -> floor.withWarnings(warnings))
                .at(time);
        assertThat(status.phase()).isEqualTo(phase);
    }
}
