package io.github.thematicsessions.io.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class FormulasTest {

    @Test
    void a_cell_that_would_run_gets_an_apostrophe_in_front() {
        for (String cell : List.of("=1+1", "+41", "-", "@SUM(A1)", "\t=1", "\r=1", "'=1", "''-")) {
            assertThat(Formulas.neutralised(cell)).isEqualTo("'" + cell);
        }
    }

    @Test
    void a_cell_that_would_not_run_stays_as_it_is() {
        for (String cell : List.of("", "a=1", " =1", "'", "'a", "''", "1-1", "\n=1")) {
            assertThat(Formulas.neutralised(cell)).isEqualTo(cell);
        }
    }

    @Property
    void what_was_neutralised_is_given_back_and_only_on_request(
            @ForAll @Chars({'\'', '=', '+', '-', '@', '\t', '\r', 'a'}) @StringLength(max = 6) String cell) {
        String harmless = Formulas.neutralised(cell);
        assertThat(harmless).doesNotMatch("(?s)[=+\\-@\t\r].*");
        assertThat(Formulas.NEUTRALISED.given(harmless)).isEqualTo(cell);
        assertThat(Formulas.AS_GIVEN.given(harmless)).isEqualTo(harmless);
    }
}
