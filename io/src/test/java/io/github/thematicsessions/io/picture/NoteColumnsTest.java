package io.github.thematicsessions.io.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Paragraphs in three columns; one line with what is left free below it is 112 tenths of a point high. */
class NoteColumnsTest {

    private static final int LINE = 112;
    private static final int WIDTH = (7_859 - 2 * 160) / 3;
    private static final NoteBlock ONE_LINE = NoteBlock.of("", "one line");
    private static final int BOTTOM = Page.HEIGHT - Page.MARGIN;
    private static final int SECOND_PAGE = Page.HEIGHT + Page.MARGIN;

    private static int draw(Sketch sketch, String heading, int blocks, int top) {
        return NoteColumns.draw(sketch, heading, Collections.nCopies(blocks, ONE_LINE), Page.from(top));
    }

    /** The frames of the paragraphs. */
    private static List<Box> frames(Sketch sketch) {
        List<Box> frames = new ArrayList<>();
        for (Item item : sketch.items()) {
            if (item instanceof Item.Group group) {
                frames.add(group.frame());
            }
        }
        return frames;
    }

    private static Box frame(int column, int y) {
        return new Box(280 + column * (WIDTH + 160), y, WIDTH, 88);
    }

    @Test
    void columns_are_as_low_as_the_paragraphs_allow_in_their_order() {
        Sketch sketch = new Sketch();
        assertThat(draw(sketch, "", 7, 1_000)).isEqualTo(1_000 + 3 * LINE);
        assertThat(frames(sketch))
                .containsExactly(
                        frame(0, 1_000),
                        frame(0, 1_112),
                        frame(0, 1_224),
                        frame(1, 1_000),
                        frame(1, 1_112),
                        frame(1, 1_224),
                        frame(2, 1_000));
        assertThat(draw(new Sketch(), "", 3, 1_000)).isEqualTo(1_000 + LINE);
    }

    @Test
    void a_heading_stays_with_the_first_paragraph() {
        Sketch above = new Sketch();
        assertThat(draw(above, "Findings", 1, BOTTOM - 132 - LINE)).isEqualTo(BOTTOM);
        assertThat(frames(above)).containsExactly(frame(0, BOTTOM - LINE));
        Sketch below = new Sketch();
        assertThat(draw(below, "Findings", 1, BOTTOM - 132 - LINE + 1)).isEqualTo(SECOND_PAGE + 132 + LINE);
        assertThat(frames(below)).containsExactly(frame(0, SECOND_PAGE + 132));
    }

    @Test
    void what_does_not_fit_on_a_page_goes_on_at_the_top_of_the_next_one() {
        Sketch sketch = new Sketch();
        int third = 2 * Page.HEIGHT + Page.MARGIN;
        assertThat(draw(sketch, "", 200, 5_000)).isEqualTo(third + 13 * LINE);
        List<Box> frames = frames(sketch);
        assertThat(frames).hasSize(200);
        assertThat(frames.get(17)).isEqualTo(frame(2, 5_000 + 5 * LINE));
        assertThat(frames.get(18)).isEqualTo(frame(0, SECOND_PAGE));
        assertThat(frames.get(18 + 48)).isEqualTo(frame(1, SECOND_PAGE));
        assertThat(frames.get(18 + 3 * 48)).isEqualTo(frame(0, third));
        assertThat(frames.get(199)).isEqualTo(frame(2, third + 11 * LINE));
    }

    @Test
    void what_fills_a_page_to_its_margin_ends_there() {
        assertThat(draw(new Sketch(), "", 18, BOTTOM - 6 * LINE)).isEqualTo(BOTTOM);
        assertThat(draw(new Sketch(), "", 18, BOTTOM - 6 * LINE + 1)).isEqualTo(SECOND_PAGE + LINE);
    }

    @Test
    void of_two_long_paragraphs_each_has_half_of_the_lines_that_there_are() {
        String words = "Labour ".repeat(2_000);
        NoteBlock block = new NoteBlock(Optional.empty(), "", "Heading", List.of(words, words));
        assertThat(block.height(WIDTH)).isEqualTo(94 + 2 * 20 * 88);
        assertThat(NoteBlock.of("a", words).height(WIDTH)).isEqualTo(40 * 88);
    }
}
