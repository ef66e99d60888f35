package io.github.thematicsessions.io.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class LanesTest {

    private static final Box ACROSS = new Box(100, 0, 1_000, 0);

    private static Box height(int top, int bottom) {
        return new Box(0, top, 0, bottom - top);
    }

    @Test
    void what_has_no_neighbour_takes_the_whole_width() {
        assertThat(Lanes.place(List.of(height(0, 10), height(10, 20)), ACROSS, 100))
                .containsExactly(Optional.of(new Box(100, 0, 1_000, 10)), Optional.of(new Box(100, 10, 1_000, 10)));
    }

    @Test
    void what_is_at_the_same_time_stands_side_by_side_with_a_gap() {
        assertThat(Lanes.place(List.of(height(0, 20), height(5, 15)), ACROSS, 100))
                .containsExactly(Optional.of(new Box(100, 0, 476, 20)), Optional.of(new Box(600, 5, 500, 10)));
    }

    @Test
    void a_lane_is_used_again_and_a_box_goes_on_to_the_right_as_far_as_nothing_stands_there() {
        List<Box> heights = List.of(height(0, 10), height(0, 20), height(5, 9), height(12, 18));
        assertThat(Lanes.place(heights, ACROSS, 100))
                .extracting(box -> box.orElseThrow().width())
                .containsExactly(309, 309, 334, 309);
        assertThat(Lanes.place(heights.subList(0, 2), ACROSS, 100))
                .extracting(box -> box.orElseThrow().width())
                .containsExactly(476, 500);
    }

    @Test
    void what_begins_where_all_others_end_shares_the_width_anew() {
        List<Box> heights = List.of(height(0, 9), height(0, 9), height(0, 9), height(9, 12), height(9, 12));
        assertThat(Lanes.place(heights, ACROSS, 100))
                .extracting(box -> box.orElseThrow().width())
                .containsExactly(309, 309, 334, 476, 500);
    }

    @Test
    void what_only_touches_a_box_is_not_kept_from_its_lane() {
        List<Box> below = List.of(height(0, 10), height(0, 10), height(0, 20), height(10, 20));
        assertThat(Lanes.place(below, ACROSS, 100))
                .containsExactly(
                        Optional.of(new Box(100, 0, 309, 10)),
                        Optional.of(new Box(433, 0, 309, 10)),
                        Optional.of(new Box(766, 0, 334, 20)),
                        Optional.of(new Box(100, 10, 642, 10)));
        List<Box> above = List.of(height(0, 30), height(0, 10), height(10, 20), height(10, 20));
        assertThat(Lanes.place(above, ACROSS, 100))
                .containsExactly(
                        Optional.of(new Box(100, 0, 309, 30)),
                        Optional.of(new Box(433, 0, 667, 10)),
                        Optional.of(new Box(433, 10, 309, 10)),
                        Optional.of(new Box(766, 10, 334, 10)));
    }

    @Test
    void no_lane_is_narrower_than_it_may_be() {
        assertThat(Lanes.place(List.of(height(0, 9), height(0, 9), height(0, 9)), ACROSS, 400))
                .containsExactly(
                        Optional.of(new Box(100, 0, 476, 9)), Optional.of(new Box(600, 0, 500, 9)), Optional.empty());
    }

    @Provide
    Arbitrary<List<Box>> heights() {
        Arbitrary<Integer> moments = Arbitraries.integers().between(0, 40);
        return Combinators.combine(moments, moments)
                .as((one, other) -> height(Math.min(one, other), Math.max(one, other) + 1))
                .list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .map(all -> all.stream().sorted(Comparator.comparingInt(Box::y)).toList());
    }

    @Property
    void no_two_boxes_overlap_and_none_leaves_the_width(@ForAll("heights") List<Box> heights) {
        List<Optional<Box>> placed = Lanes.place(heights, ACROSS, 200);
        assertThat(placed).hasSameSizeAs(heights);
        for (int one = 0; one < placed.size(); one++) {
            Box box = placed.get(one).orElse(height(-9, -8));
            assertThat(placed.get(one).stream()).allMatch(any -> any.x() >= 100 && any.right() <= 1_100);
            for (int other = one + 1; other < placed.size(); other++) {
                assertThat(placed.get(other).stream()).noneMatch(any -> Texts.overlap(box, any));
            }
        }
    }

    @Property
    void a_thing_is_left_out_only_where_five_others_are_at_its_beginning(@ForAll("heights") List<Box> heights) {
        List<Optional<Box>> placed = Lanes.place(heights, ACROSS, 200);
        for (int index = 0; index < heights.size(); index++) {
            int top = heights.get(index).y();
            long there = placed.subList(0, index).stream()
                    .flatMap(Optional::stream)
                    .filter(box -> box.bottom() > top)
                    .count();
            assertThat(placed.get(index).isEmpty()).isEqualTo(there >= 5);
        }
    }
}
