package io.github.thematicsessions.io.picture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageTest {

    @ParameterizedTest
    @CsvSource({"0, 0", "5, 0.5", "10, 1", "-15, -1.5", "-5, -0.5", "8419, 841.9"})
    void lengths_are_written_in_points(int tenths, String points) {
        assertThat(Length.points(tenths)).isEqualTo(points);
    }

    @Test
    void a_page_is_a4_landscape() {
        assertThat(Length.millimetres(Page.WIDTH)).isEqualTo("297");
        assertThat(Length.millimetres(Page.HEIGHT)).isEqualTo("210");
    }

    @ParameterizedTest
    @CsvSource({"1, 5953", "5953, 5953", "5954, 11906"})
    void a_picture_has_whole_pages(int bottom, int height) {
        assertThat(Page.whole(bottom)).isEqualTo(height);
    }

    @ParameterizedTest
    @CsvSource({
        "280, 6000, 280",
        "5600, 73, 5600",
        "5600, 74, 6233",
        "6000, 5000, 6000",
        "5600, 5393, 6233",
        "5600, 5394, 5600",
        "5600, 9000, 5600"
    })
    void what_does_not_fit_on_a_page_goes_to_the_next_one_unless_it_is_higher_than_any(int y, int height, int place) {
        assertThat(Page.place(y, height)).isEqualTo(place);
    }

    @ParameterizedTest
    @CsvSource({"0, 6233", "1, 6233", "5953, 6233", "5954, 12186"})
    void behind_what_fills_a_page_to_its_end_comes_the_next_one(int bottom, int top) {
        assertThat(Page.next(bottom)).isEqualTo(top);
    }

    @ParameterizedTest
    @CsvSource({"0, a", "25, z", "26, aa", "27, ab", "701, zz", "702, aaa"})
    void what_was_cut_has_a_letter(int index, String letter) {
        assertThat(CutTexts.letter(index)).isEqualTo(letter);
    }
}
