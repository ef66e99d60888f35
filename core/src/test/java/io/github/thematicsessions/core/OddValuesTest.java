package io.github.thematicsessions.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.thematicsessions.core.norm.Quantity;
import io.github.thematicsessions.core.norm.SessionDates;
import io.github.thematicsessions.core.note.ReadingOption;
import io.github.thematicsessions.core.people.Capacity;
import io.github.thematicsessions.core.report.Pointer;
import io.github.thematicsessions.core.session.Day;
import io.github.thematicsessions.core.session.ElementId;
import io.github.thematicsessions.core.session.Place;
import io.github.thematicsessions.core.session.Source;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Values that look harmless and are not. */
class OddValuesTest {

    @Test
    void a_pointer_of_many_steps_is_printed_and_compared() {
        String deep = "/0".repeat(100_000);
        assertThat(Pointer.parse(deep)).hasToString(deep);
    }

    @Test
    void pointers_come_by_their_place_with_elements_by_index_whether_made_or_read() {
        List<String> places = List.of(
                "", "/chairs", "/days", "/days/2", "/days/2/segments", "/days/10", "/days/10/date", "/sideEvents/0");
        List<Pointer> read = places.stream().map(Pointer::parse).toList();
        assertThat(read).isSorted();
        Pointer made = Pointer.root().child("days").child(10);
        assertThat(made)
                .isEqualByComparingTo(read.get(5))
                .isGreaterThan(read.get(3))
                .isLessThan(read.get(6));
    }

    @Test
    void a_negative_element_is_refused() {
        assertThatThrownBy(() -> Pointer.root().child(-1)).isInstanceOf(InvalidValueException.class);
    }

    @Test
    void a_quantity_beyond_nine_digits_is_refused_because_its_text_could_not_be_read_back() {
        assertThat(Quantity.parse("999999999")).isEqualTo(Quantity.exactly(999_999_999));
        assertThatThrownBy(() -> Quantity.exactly(1_000_000_000)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> new Quantity(0, 1_000_000_000)).isInstanceOf(InvalidValueException.class);
    }

    @Test
    void an_invisible_character_makes_no_id() {
        assertThatThrownBy(() -> ElementId.of("\u200b")).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> ElementId.of("panel\u202e1")).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> ElementId.of("\ufeff")).isInstanceOf(InvalidValueException.class);
    }

    @Test
    void text_of_no_break_spaces_alone_is_blank() {
        assertThatThrownBy(() -> InvalidValueException.unlessText("title", "\u00a0"))
                .isInstanceOf(InvalidValueException.class);
    }

    @Test
    void a_date_without_a_four_digit_year_is_refused() {
        LocalDate late = LocalDate.of(10_000, 1, 1);
        assertThatThrownBy(() -> Day.builder().date(late).build()).hasMessageStartingWith("date: ");
        assertThatThrownBy(() -> Source.builder().title("x").read(late).build()).hasMessageStartingWith("read: ");
        assertThatThrownBy(() -> new SessionDates(List.of(LocalDate.of(0, 1, 1))))
                .hasMessageStartingWith("dates: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Z", "+05:30", "UTC-08:00", "GMT+1"})
    void an_offset_is_no_zone_of_a_place(String zone) {
        assertThatThrownBy(() -> Place.builder().zone(ZoneId.of(zone)).build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("zone: expected a time zone by its region, as Europe/Zurich, found ");
    }

    @Test
    void an_address_without_a_scheme_is_refused() {
        assertThatThrownBy(() -> Source.builder()
                        .title("A page")
                        .url(URI.create("page.txt"))
                        .build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("url: expected an absolute address, found page.txt");
    }

    @Test
    void letters_of_other_alphabets_are_no_code() {
        assertThatThrownBy(() -> Capacity.of("co-fac\u0131l\u0131tator")).isInstanceOf(InvalidValueException.class);
    }

    @Test
    void the_code_of_an_option_is_refused_as_its_code() {
        assertThatThrownBy(() -> new ReadingOption("Not a code", "x")).hasMessageStartingWith("code: ");
    }
}
