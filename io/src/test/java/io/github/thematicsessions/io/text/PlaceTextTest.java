package io.github.thematicsessions.io.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thematicsessions.core.report.Absence;
import io.github.thematicsessions.core.report.Input;
import io.github.thematicsessions.core.report.Location;
import io.github.thematicsessions.core.report.Occurrence;
import io.github.thematicsessions.core.report.Pointer;
import io.github.thematicsessions.core.session.ElementId;
import io.github.thematicsessions.core.time.TimeRange;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceTextTest {

    private static final Location PANEL = new Location(
            Pointer.parse("/days/0/segments/1/slots"),
            Optional.of(ElementId.of("panel-1")),
            Optional.empty(),
            Optional.of(LocalDate.of(2017, 10, 12)),
            Optional.of(TimeRange.parse("10:15/13:00")));

    @Test
    void an_element_is_named_by_its_id_with_date_and_hours() {
        assertThat(PlaceText.name(PANEL)).isEqualTo("panel-1");
        assertThat(PlaceText.of(PANEL)).isEqualTo("panel-1 (2017-10-12, 10:15 to 13:00)");
    }

    @Test
    void a_slot_is_named_with_the_segment_in_which_it_stands() {
        Location slot = new Location(
                PANEL.pointer(), Optional.of(ElementId.of("remarks")), PANEL.id(), PANEL.date(), Optional.empty());
        assertThat(PlaceText.name(slot)).isEqualTo("remarks");
        assertThat(PlaceText.of(slot)).isEqualTo("remarks in panel-1 (2017-10-12)");
    }

    @Test
    void an_element_without_date_and_hours_is_its_id_alone() {
        Location bare = new Location(PANEL.pointer(), PANEL.id(), Optional.empty(), Optional.empty(), Optional.empty());
        assertThat(PlaceText.of(bare)).isEqualTo("panel-1");
    }

    @ParameterizedTest
    @CsvSource({
        "/days/0, day 1, day 1 (/days/0)",
        "/days/1/date, day 2, day 2 (/days/1/date)",
        "/days, the session, the session (/days)",
        "/place/room, the session, the session (/place/room)",
        "/days/999999999, the session, the session (/days/999999999)"
    })
    void a_place_without_an_id_is_a_day_or_the_session_with_its_pointer(String pointer, String name, String place) {
        Location at = Location.of(Pointer.parse(pointer));
        assertThat(PlaceText.name(at)).isEqualTo(name);
        assertThat(PlaceText.of(at)).isEqualTo(place);
    }

    @Test
    void the_root_is_the_session() {
        assertThat(PlaceText.of(Location.of(Pointer.root()))).isEqualTo("the session");
    }

    @Test
    void what_was_held_is_said_with_its_hours_its_length_and_the_number_of_the_event() {
        assertThat(PlaceText.of(SampleReports.slot(
                        "remarks", "10:15/10:20", SampleReports.occurrence(7, "10:15:00", "10:24:12.5"))))
                .isEqualTo(
                        "remarks in panel-1 (2017-10-12, 10:15 to 10:20), held 10:15:00 to 10:24:12.5 in 9 min 12.5 s,"
                                + " event 7");
    }

    @Test
    void a_turn_without_a_name_is_a_turn_of_its_segment() {
        Location turn = new Location(
                PANEL.pointer(),
                Optional.empty(),
                PANEL.id(),
                PANEL.date(),
                Optional.empty(),
                Optional.of(SampleReports.occurrence(4, "11:00:00", "11:03:01")));
        assertThat(PlaceText.of(turn))
                .isEqualTo("a turn in panel-1 (2017-10-12), held 11:00:00 to 11:03:01 in 3 min 1 s, event 4");
        assertThat(JudgementText.missing(List.of(new Absence(Input.SPEAKER, turn), new Absence(Input.TURN, PANEL))))
                .isEqualTo("speaker of a turn in panel-1; beginning and end of panel-1");
    }

    @Test
    void what_happened_at_one_moment_is_said_with_that_moment() {
        assertThat(PlaceText.of(SampleReports.slot("t9", null, SampleReports.occurrence(9, "11:00:30", null))))
                .isEqualTo("t9 in panel-1 (2017-10-12), at 11:00:30, event 9");
    }

    @Test
    void the_date_is_said_where_something_was_held_on_another_day_than_planned() {
        Occurrence over = new Occurrence(
                3,
                OffsetDateTime.parse("2017-10-13T23:59:00+02:00"),
                Optional.of(OffsetDateTime.parse("2017-10-14T00:01:00+02:00")));
        assertThat(PlaceText.of(SampleReports.panel("panel-1", null, over)))
                .isEqualTo("panel-1 (2017-10-12), held 2017-10-13 23:59:00 to 2017-10-14 00:01:00 in 2 min, event 3");
        assertThat(PlaceText.of(new Location(
                        Pointer.root(),
                        PANEL.id(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(over))))
                .isEqualTo("panel-1, held 2017-10-13 23:59:00 to 2017-10-14 00:01:00 in 2 min, event 3");
    }

    @Test
    void two_clocks_are_told_apart_and_the_length_is_that_between_the_instants() {
        assertThat(PlaceText.of(SampleReports.panel(
                        "panel-1", null, SampleReports.occurrence(1, "02:59:00+02:00", "02:01:00+01:00"))))
                .isEqualTo("panel-1 (2017-10-12), held 02:59:00 +02:00 to 02:01:00 +01:00 in 2 min, event 1");
    }

    @Test
    void an_end_before_the_beginning_gives_no_length() {
        assertThat(PlaceText.of(
                        SampleReports.panel("panel-1", null, SampleReports.occurrence(2, "10:00:00", "09:59:59"))))
                .isEqualTo("panel-1 (2017-10-12), held 10:00:00 to 09:59:59, event 2");
    }
}
