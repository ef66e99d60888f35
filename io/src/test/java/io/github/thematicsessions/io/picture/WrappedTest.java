package io.github.thematicsessions.io.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class WrappedTest {

    private static final Lettering TEXT = Lettering.TEXT;

    @Test
    void lines_are_broken_between_words() {
        assertThat(Wrapped.of("Decent work and labour mobility", TEXT, 500).lines())
                .containsExactly("Decent work", "and labour", "mobility");
    }

    @Test
    void lines_are_broken_behind_hyphens_and_slashes_in_a_word_but_not_before_a_number_below_zero() {
        assertThat(Wrapped.of("Lunch/side-events", TEXT, 290).lines()).containsExactly("Lunch/", "side-", "events");
        assertThat(Wrapped.of("of -15", TEXT, TEXT.width("of -")).lines()).containsExactly("of", "-15");
    }

    @Test
    void a_word_that_is_wider_than_a_line_is_broken_between_letters() {
        assertThat(Wrapped.of("MMMMM", TEXT, TEXT.width("MM")).lines()).containsExactly("MM", "MM", "M");
    }

    @Test
    void scripts_without_spaces_are_broken_between_letters() {
        assertThat(Wrapped.of("人权视角", TEXT, TEXT.width("人权")).lines()).containsExactly("人权", "视角");
        assertThat(Wrapped.of("人权视。权利", TEXT, TEXT.width("人权视")).lines()).containsExactly("人权", "视。", "权利");
    }

    @Test
    void a_letter_is_never_parted_from_its_marks_nor_a_flag_from_its_other_half() {
        String letter = "e\u0301\u0323";
        assertThat(Wrapped.of(letter + letter, TEXT, TEXT.width("e")).lines()).containsExactly(letter, letter);
        String flag = "\ud83c\udde8\ud83c\udded";
        assertThat(Wrapped.of(flag + flag, TEXT, TEXT.width(flag)).lines()).containsExactly(flag, flag);
    }

    @Test
    void what_is_left_over_is_cut_and_the_suffix_stands_behind_the_ellipsis() {
        Wrapped wrapped = Wrapped.of("Decent work and labour mobility", " (a)", TEXT, 500, 2);
        assertThat(wrapped.lines()).containsExactly("Decent work", "and labo… (a)");
        assertThat(wrapped.cut()).isTrue();
    }

    @Test
    void what_fits_to_the_last_tenth_of_a_point_is_not_cut_shorter() {
        String shown = "and labo… (a)";
        assertThat(Wrapped.of("and labour mobility", " (a)", TEXT, TEXT.width(shown), 1)
                        .lines())
                .containsExactly(shown);
        assertThat(Wrapped.of("MMMMMM", " (a)", TEXT, TEXT.width("… (a)"), 1).lines())
                .containsExactly("… (a)");
        assertThat(Wrapped.of("MMMMMM", " (a)", TEXT, TEXT.width("… (a)") - 1, 1)
                        .lines())
                .containsExactly("MM");
    }

    @Test
    void joined_characters_that_are_wider_than_a_line_are_broken_rather_than_lost() {
        assertThat(Wrapped.of("👩‍🚀", TEXT, TEXT.width("👩")).lines()).containsExactly("👩‍", "🚀");
    }

    @Test
    void without_a_letter_only_the_suffix_is_left_where_it_has_room() {
        assertThat(Wrapped.of("", " (a)", TEXT, TEXT.width("(a)"), 1)).isEqualTo(new Wrapped(List.of(""), true, false));
    }

    @Test
    void a_suffix_stands_behind_what_is_not_cut_too() {
        Wrapped wrapped = Wrapped.of("Decent work", " (a)", TEXT, 700, 1);
        assertThat(wrapped).isEqualTo(new Wrapped(List.of("Decent work (a)"), false, false));
    }

    @Test
    void without_room_for_a_letter_nothing_is_left() {
        Wrapped wrapped = Wrapped.of("M", "", TEXT, 10, 3);
        assertThat(wrapped.lines()).isEmpty();
        assertThat(wrapped.cut()).isTrue();
    }

    @Test
    void all_lines_of_a_text_are_written_in_the_direction_of_its_first_letter() {
        assertThat(Wrapped.of("\u0645\u0646 Geneva", TEXT, 100).fromRight()).isTrue();
        assertThat(Wrapped.of("10:15 Geneva \u0645\u0646", TEXT, 100).fromRight())
                .isFalse();
        assertThat(Wrapped.of("10:15 \u2068\u0645\u0646\u2069", TEXT, 100).fromRight())
                .isFalse();
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "a",
                        "W",
                        "panel",
                        " ",
                        "-",
                        "/",
                        "中",
                        "e\u0301",
                        "\u0645",
                        "\u2068",
                        "\u2069",
                        "\ud83d\ude00",
                        "\u200d")
                .list()
                .ofMaxSize(60)
                .map(parts -> Prose.of(String.join("", parts)));
    }

    @Property(tries = 500)
    void no_line_is_wider_than_it_may_be_and_nothing_gets_lost(
            @ForAll("texts") String text, @ForAll @IntRange(min = 120, max = 900) int width) {
        Wrapped wrapped = Wrapped.of(text, TEXT, width);
        assertThat(wrapped.lines()).allMatch(line -> TEXT.width(line) <= width);
        assertThat(wrapped.cut()).isFalse();
        assertThat(String.join("", wrapped.lines()).replace(" ", "")).isEqualTo(text.replace(" ", ""));
    }

    @Property(tries = 500)
    void of_a_cut_text_the_beginning_is_left_in_so_many_lines(
            @ForAll("texts") String text,
            @ForAll @IntRange(min = 260, max = 900) int width,
            @ForAll @IntRange(min = 1, max = 3) int most) {
        Wrapped wrapped = Wrapped.of(text, " (a)", TEXT, width, most);
        assertThat(wrapped.lines()).hasSizeLessThanOrEqualTo(most).allMatch(line -> TEXT.width(line) <= width);
        String shown = String.join("", wrapped.lines()).replace(" ", "");
        if (wrapped.cut()) {
            assertThat(shown).endsWith("…(a)");
            assertThat(text.replace(" ", "")).startsWith(shown.substring(0, shown.length() - 4));
        } else {
            assertThat(shown).isEqualTo(text.replace(" ", "") + "(a)");
        }
    }
}
