package io.github.thematicsessions.io.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thematicsessions.io.text.TextTable.Column;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextTableTest {

    private final TextLines plain = new TextLines(Appearance.PLAIN);

    private final TextTable table =
            new TextTable(List.of(Column.first("name"), Column.left("words", 5, 10), Column.right("number", 6)));

    @Test
    void columns_are_as_wide_as_their_widest_cell() {
        table.row(List.of("a", "b", "1"));
        table.line("between");
        table.row(List.of("longer", "", "12"));
        table.write(plain);
        assertThat(plain).hasToString("""
                  name    words  number
                  a       b           1
                  between
                  longer             12
                """);
    }

    @Test
    void a_cell_wider_than_its_column_is_broken_behind_spaces_hyphens_or_where_the_column_ends() {
        table.row(List.of("a", "some words 12345678901 ab-cdefghijk", "1234567"));
        table.write(plain);
        assertThat(plain).hasToString("""
                  name  words       number
                  a     some words  123456
                        1234567890       7
                        1 ab-
                        cdefghijk
                """);
    }

    @Test
    void a_cell_is_broken_behind_a_comma_before_it_is_broken_elsewhere() {
        table.row(List.of("a", "one, two three", "1"));
        table.write(plain);
        assertThat(plain).hasToString("""
                  name  words       number
                  a     one,             1
                        two three
                """);
    }

    @Test
    void a_name_that_leaves_no_room_for_the_others_stands_alone_above_its_row() {
        table.row(List.of("n".repeat(90), "words", "1"));
        table.row(List.of("short", "more words", "2"));
        table.write(plain);
        assertThat(plain).hasToString("  name   words       number\n" + "  " + "n".repeat(90) + "\n" + """
                         words            1
                  short  more words       2
                """);
    }

    @Test
    void a_column_becomes_narrower_where_that_gives_a_name_its_room() {
        table.row(List.of("n".repeat(83), "seven w", "1"));
        table.write(plain);
        assertThat(plain)
                .hasToString("  name" + " ".repeat(81) + "words  number\n" + "  " + "n".repeat(83) + "  seven       1\n"
                        + " ".repeat(87) + "w\n");
    }

    @Test
    void cells_cannot_steer_a_terminal() {
        table.row(List.of("\u001b", "\n", "1"));
        table.write(plain);
        assertThat(plain.toString()).contains("  \\u001b  \\u000a");
    }

    @Test
    void ideographs_take_two_columns_and_a_cell_of_them_is_broken_behind_a_comma_or_between_them() {
        table.row(List.of("项", "推迟2分钟，超出6分钟59.5秒", "1"));
        table.write(plain);
        assertThat(plain).hasToString("""
                  name  words       number
                  项    推迟2分          1
                        钟，
                        超出6分钟
                        59.5秒
                """);
    }

    @Test
    void a_column_has_room_for_its_heading() {
        TextTable narrow = new TextTable(List.of(Column.first("name"), Column.right("interventions", 5)));
        narrow.row(List.of("a", "1"));
        narrow.write(plain);
        assertThat(plain).hasToString("  name  interventions\n  a                 1\n");
    }

    @Test
    void the_headings_alone_are_faint() {
        TextLines coloured = new TextLines(Appearance.COLOURED);
        table.row(List.of("a", "b", "1"));
        table.write(coloured);
        assertThat(coloured).hasToString("\u001b[2m  name  words  number\u001b[0m\n  a     b           1\n");
    }
}
