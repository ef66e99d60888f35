package io.github.thematicsessions.io.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The bars of slots in the box of a segment from 10:00 to 11:00, a tenth of a point for each second. */
class SlotBarsTest {

    private static final Scale SCALE = new Scale(0, 32_400, 43_200, 3_600);
    private static final Box FRAME = new Box(100, 3_600, 1_000, 3_600);

    private static SlotBars bars(Span... spans) {
        return new SlotBars(new SlotSpans(Arrays.stream(spans).map(Optional::of).toList(), false), SCALE, FRAME);
    }

    private static Span span(int from, int until) {
        return new Span(36_000 + from, 36_000 + until, true, true);
    }

    private static String drawn(Span... spans) {
        Sketch sketch = new Sketch();
        bars(spans).draw(sketch);
        return Drawn.of(sketch);
    }

    @Test
    void a_slot_is_drawn_as_far_as_it_is_inside_its_segment() {
        assertThat(drawn(span(600, 1_200), span(-600, 600), span(3_000, 4_200))).isEqualTo("""
                <rect x="11.6" y="420" width="5.2" height="60" class="ts-area ts-planned"/>
                <rect x="11.6" y="360" width="5.2" height="60" class="ts-area ts-planned"/>
                <rect x="11.6" y="660" width="5.2" height="60" class="ts-area ts-planned"/>
                """);
    }

    @Test
    void what_ends_where_the_segment_begins_or_begins_where_it_ends_is_not_drawn() {
        assertThat(drawn(span(-600, 0), span(3_600, 4_200))).isEmpty();
        SlotBars bars = bars(span(-600, 0), span(-600, 1), span(3_599, 4_200), span(3_600, 4_200));
        assertThat(bars.isDrawn(0)).isFalse();
        assertThat(bars.isDrawn(1)).isTrue();
        assertThat(bars.isDrawn(2)).isTrue();
        assertThat(bars.isDrawn(3)).isFalse();
    }

    @Test
    void the_turn_of_a_second_is_high_enough_to_be_seen() {
        assertThat(drawn(span(600, 601))).isEqualTo("""
                <rect x="11.6" y="420" width="5.2" height="0.4" class="ts-area ts-planned"/>
                """);
    }

    @Test
    void the_line_to_the_words_is_level_where_it_can_be_and_leaves_the_bar_in_its_middle_half() {
        Sketch sketch = new Sketch();
        SlotBars bars = bars(span(600, 1_400));
        bars.lead(sketch, 0, 400, 4_100);
        bars.lead(sketch, 0, 400, 4_600);
        bars.lead(sketch, 0, 400, 5_000);
        assertThat(Drawn.of(sketch)).isEqualTo("""
                <polyline points="16.8,440 18.8,440 36,410 38,410" class="ts-line ts-leader"/>
                <polyline points="16.8,460 18.8,460 36,460 38,460" class="ts-line ts-leader"/>
                <polyline points="16.8,480 18.8,480 36,500 38,500" class="ts-line ts-leader"/>
                """);
    }
}
