package io.github.thematicsessions.io.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thematicsessions.io.text.TextLines.Cell;
import org.junit.jupiter.api.Test;

class TextLinesTest {

    private final TextLines plain = new TextLines(Appearance.PLAIN);

    @Test
    void a_line_of_exactly_the_width_is_not_broken() {
        String words = "a".repeat(49) + " " + "b".repeat(50);
        plain.line(0, words);
        assertThat(plain).hasToString(words + "\n");
    }

    @Test
    void a_line_one_wider_is_broken_between_words_and_goes_on_under_its_beginning() {
        plain.line(4, "a".repeat(48) + " " + "b".repeat(48));
        assertThat(plain).hasToString("    " + "a".repeat(48) + "\n    " + "b".repeat(48) + "\n");
    }

    @Test
    void a_word_wider_than_the_line_stays_whole() {
        plain.line(2, "x " + "w".repeat(120) + " y");
        assertThat(plain).hasToString("  x\n  " + "w".repeat(120) + "\n  y\n");
    }

    @Test
    void a_line_that_begins_with_such_a_word_has_no_empty_line_before_it() {
        plain.line(2, "w".repeat(120) + " y");
        assertThat(plain).hasToString("  " + "w".repeat(120) + "\n  y\n");
    }

    @Test
    void nothing_is_left_of_a_line_of_spaces() {
        plain.line(2, "");
        plain.exactly(null, "   ");
        assertThat(plain).hasToString("\n\n");
    }

    @Test
    void several_spaces_count_as_one_and_none_is_left_at_the_end() {
        plain.line(0, "a   b ");
        plain.row(2, Colour.RED, new Cell("cell", 8), "");
        assertThat(plain).hasToString("a b\n  cell\n");
    }

    @Test
    void the_tail_of_a_row_stands_behind_its_words_or_as_a_whole_below_them() {
        plain.row(0, Colour.RED, new Cell("pass", 6), new Cell("II.a", 6), "short", "[one two]");
        plain.row(0, Colour.RED, new Cell("pass", 6), new Cell("II.a", 6), "w".repeat(80), "[one two]");
        assertThat(plain)
                .hasToString(
                        "pass  II.a  short [one two]\npass  II.a  " + "w".repeat(80) + "\n            [one two]\n");
    }

    @Test
    void a_tail_that_just_fits_stands_behind_the_words() {
        plain.row(0, Colour.RED, new Cell("pass", 6), new Cell("II.a", 6), "w".repeat(78), "[one two]");
        plain.row(0, Colour.RED, new Cell("pass", 6), new Cell("II.a", 6), "w".repeat(79), "[one two]");
        assertThat(plain)
                .hasToString("pass  II.a  " + "w".repeat(78) + " [one two]\npass  II.a  " + "w".repeat(79)
                        + "\n            [one two]\n");
    }

    @Test
    void coloured_words_behind_a_cell_are_broken_under_their_beginning() {
        TextLines coloured = new TextLines(Appearance.COLOURED);
        coloured.row(2, Colour.FAINT, new Cell("cell", 8), "a".repeat(44) + " " + "b".repeat(45) + " c", Colour.RED);
        assertThat(coloured)
                .hasToString("  \u001b[2mcell\u001b[0m    \u001b[31m" + "a".repeat(44) + " " + "b".repeat(45)
                        + "\u001b[0m\n          \u001b[31mc\u001b[0m\n");
    }

    @Test
    void colour_is_around_words_and_changes_no_column() {
        TextLines coloured = new TextLines(Appearance.COLOURED);
        coloured.line(Colour.BOLD, "Title");
        coloured.row(2, Colour.GREEN, new Cell("pass", 6), "words");
        assertThat(coloured).hasToString("\u001b[1mTitle\u001b[0m\n  \u001b[32mpass\u001b[0m  words\n");
    }

    @Test
    void ideographs_take_two_columns_and_a_line_is_broken_between_them_but_not_before_a_full_stop() {
        plain.line(0, "中".repeat(49) + "文。" + "甲".repeat(3));
        assertThat(plain).hasToString("中".repeat(49) + "\n文。甲甲甲\n");
        TextLines cells = new TextLines(Appearance.PLAIN);
        cells.row(0, Colour.RED, new Cell("通过", 6), "words");
        assertThat(cells).hasToString("通过  words\n");
    }

    @Test
    void lines_that_set_nothing_apart_escape_isolates() {
        plain.line(0, "\u2068a\u2069");
        assertThat(plain).hasToString("\\u2068a\\u2069\n");
    }

    @Test
    void every_line_of_arabic_runs_from_right_to_left_and_ends_what_it_sets_apart() {
        TextLines arabic = new TextLines(Appearance.PLAIN, Language.ARABIC);
        arabic.line(2, Isolates.of("a".repeat(60) + " " + "b".repeat(60)));
        arabic.blank();
        arabic.line(Colour.BOLD, "\u0645");
        assertThat(arabic)
                .hasToString("\u200f  \u2068" + "a".repeat(60) + "\u2069\n\u200f  \u2068" + "b".repeat(60)
                        + "\u2069\n\n\u200f\u0645\n");
    }
}
