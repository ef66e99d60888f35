package io.github.thematicsessions.io.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thematicsessions.core.report.Location;
import io.github.thematicsessions.core.report.Pointer;
import io.github.thematicsessions.core.session.ElementId;
import io.github.thematicsessions.core.time.TimeRange;
import java.time.LocalDate;
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
}
