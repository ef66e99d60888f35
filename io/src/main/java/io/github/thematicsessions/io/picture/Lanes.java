package io.github.thematicsessions.io.picture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Things of one day side by side where they take the same room. Those that touch one another, directly or by others, share
 * the width in lanes of one size; each goes on to the right as far as nothing stands there.
 */
final class Lanes {

    private static final int GAP = 24;

    private Lanes() {}

    /**
     * Places things.
     *
     * @param heights the room that each takes from top to bottom, ordered by top
     * @param across the width that is to be shared
     * @param narrowest no lane is narrower than that
     * @return where each stands, or empty for those for which there is no lane left
     */
    static List<Optional<Box>> place(List<Box> heights, Box across, int narrowest) {
        List<Optional<Box>> placed = new ArrayList<>();
        int most = Math.max(1, across.width() / narrowest);
        for (int first = 0; first < heights.size(); ) {
            int end = clusterEnd(heights, first);
            placed.addAll(cluster(heights.subList(first, end), across, most));
            first = end;
        }
        return placed;
    }

    private static int clusterEnd(List<Box> heights, int first) {
        int bottom = heights.get(first).bottom();
        int end = first + 1;
        while (end < heights.size() && heights.get(end).y() < bottom) {
            bottom = Math.max(bottom, heights.get(end).bottom());
            end++;
        }
        return end;
    }

    private static List<Optional<Box>> cluster(List<Box> heights, Box across, int most) {
        int[] lanes = lanes(heights, most);
        int count = 1 + Arrays.stream(lanes).max().orElse(0);
        List<Optional<Box>> placed = new ArrayList<>();
        for (int index = 0; index < lanes.length; index++) {
            int lane = lanes[index];
            placed.add(
                    lane < 0
                            ? Optional.empty()
                            : Optional.of(
                                    lane(heights.get(index), across, count, lane, free(heights, lanes, index, count))));
        }
        return placed;
    }

    private static Box lane(Box height, Box across, int count, int lane, int end) {
        int left = across.x() + across.width() * lane / count;
        int right = across.x() + across.width() * end / count;
        int gap = end < count ? GAP : 0;
        return new Box(left, height.y(), right - left - gap, height.height());
    }

    /** The first lane in which nothing is that ends above; -1 where there are as many as may be. */
    private static int[] lanes(List<Box> heights, int most) {
        int[] lanes = new int[heights.size()];
        List<Integer> bottoms = new ArrayList<>();
        for (int index = 0; index < lanes.length; index++) {
            int lane = 0;
            while (lane < bottoms.size()
                    && bottoms.get(lane) > heights.get(index).y()) {
                lane++;
            }
            lanes[index] = lane < most ? lane : -1;
            if (lane == bottoms.size() && lane < most) {
                bottoms.add(heights.get(index).bottom());
            } else if (lane < most) {
                bottoms.set(lane, heights.get(index).bottom());
            }
        }
        return lanes;
    }

    /** The lane at which something stands to the right. */
    private static int free(List<Box> heights, int[] lanes, int index, int count) {
        int end = count;
        for (int other = 0; other < lanes.length; other++) {
            Box height = heights.get(index);
            boolean beside = heights.get(other).y() < height.bottom()
                    && height.y() < heights.get(other).bottom();
            if (beside && lanes[other] > lanes[index]) {
                end = Math.min(end, lanes[other]);
            }
        }
        return end;
    }
}
