package io.github.thematicsessions.io.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.thematicsessions.core.InvalidValueException;
import io.github.thematicsessions.core.people.Capacity;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class FormsTest {

    private static <T> void assertRefused(Form<T> form, String cell) {
        assertThatThrownBy(() -> form.read(cell))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("cell: expected " + form.expected() + ", found " + cell);
    }

    @Test
    void numbers_go_up_to_what_an_int_holds() {
        assertThat(Forms.NUMBER_FROM_0.read("0")).isZero();
        assertThat(Forms.NUMBER_FROM_1.read("1")).isEqualTo(1);
        assertThat(Forms.NUMBER_FROM_1.read("2147483647")).isEqualTo(Integer.MAX_VALUE);
        for (String cell : List.of("0", "2147483648", "9999999999", "01", "1.0", "+1", "-1", "one", " 1", "١")) {
            assertRefused(Forms.NUMBER_FROM_1, cell);
        }
        assertRefused(Forms.NUMBER_FROM_0, "-0");
    }

    @Test
    void dates_and_moments_begin_with_the_year_1() {
        assertThat(Forms.DATE.read("0001-01-01")).isEqualTo(LocalDate.of(1, 1, 1));
        assertThat(Forms.MOMENT.read("0001-01-01T00:00Z")).isEqualTo(OffsetDateTime.parse("0001-01-01T00:00Z"));
        assertRefused(Forms.DATE, "0000-12-31");
        assertRefused(Forms.MOMENT, "0000-12-31T23:59:59Z");
    }

    @Test
    void a_word_of_a_closed_list_is_its_code() {
        Form<Capacity> form = Forms.codes(Capacity.class);
        assertThat(form.write(Capacity.THEMATIC_EXPERT)).isEqualTo("thematic-expert");
        assertThat(form.read("thematic-expert")).isEqualTo(Capacity.THEMATIC_EXPERT);
        assertRefused(form, "THEMATIC_EXPERT");
    }

    @Test
    void what_only_we_write_is_not_read() {
        Form<Duration> form = Forms.written(Duration::toString);
        assertThat(form.write(Duration.ofMinutes(5))).isEqualTo("PT5M");
        assertRefused(form, "PT5M");
    }

    @Test
    void a_cell_as_long_as_it_may_be_is_refused_for_what_it_says() {
        String longest = "1".repeat(Form.LONGEST);
        assertRefused(Forms.NUMBER_FROM_0, longest);
        assertThatThrownBy(() -> Forms.NUMBER_FROM_0.read(longest + "1"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("cell: expected a cell of at most 1048576 characters, found " + longest + "1");
    }
}
