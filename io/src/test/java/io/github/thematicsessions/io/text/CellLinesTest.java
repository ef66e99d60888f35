package io.github.thematicsessions.io.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellLinesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            one two          | 7 | one two
            one, two three   | 9 | one,/two three
            one two three    | 9 | one two/three
            , ab cdefghijkl  | 6 | , ab/cdefgh/ijkl
            ，甲乙丙         | 6 | ，甲乙/丙
            """)
    void a_comma_at_the_beginning_does_not_stand_alone(String cell, int width, String lines) {
        assertThat(String.join("/", CellLines.of(cell, width))).isEqualTo(lines);
    }

    @ParameterizedTest
    @CsvSource({"甲乙, 甲/乙", "甲, 甲", "a, a", "甲 b, 甲/b"})
    void a_letter_wider_than_the_column_is_a_line_of_its_own(String cell, String lines) {
        assertThat(String.join("/", CellLines.of(cell, 1))).isEqualTo(lines);
    }
}
