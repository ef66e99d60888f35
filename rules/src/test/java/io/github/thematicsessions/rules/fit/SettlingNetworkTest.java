package io.github.thematicsessions.rules.fit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Networks of a few points that settle soon, late or never. */
class SettlingNetworkTest {

    /** A constraint: from, to, seconds. */
    private static TemporalNetwork network(int points, int[]... constraints) {
        List<int[]> all = List.of(constraints);
        return new TemporalNetwork(
                points,
                all.stream().mapToInt(constraint -> constraint[0]).toArray(),
                all.stream().mapToInt(constraint -> constraint[1]).toArray(),
                all.stream().mapToInt(constraint -> constraint[2]).toArray());
    }

    private static int[] is(int from, int to, int seconds) {
        return new int[] {from, to, seconds};
    }

    /** A turn of 5 to 7 minutes and one of 3 to 4, both between 10 and 25 minutes after midnight. */
    private static TemporalNetwork twoTurns() {
        return network(4, is(0, 1, 600), is(1, 2, 300), is(2, 1, -420), is(2, 3, 180), is(3, 2, -240), is(3, 0, -1500));
    }

    private static int[] earliest(TemporalNetwork network, int[] weights) {
        int[] earliest = new int[network.points()];
        assertThat(network.earliest(weights, earliest)).isNull();
        return earliest;
    }

    private static int[] latest(TemporalNetwork network, int[] weights) {
        int[] latest = new int[network.points()];
        network.latest(weights, latest);
        return latest;
    }

    @Test
    void a_chain_of_turns_settles_soon() {
        Tightest tightest = new Tightest(twoTurns());
        int[] earliest = new int[4];
        assertThat(tightest.earliest(earliest)).isTrue();
        assertThat(earliest).containsExactly(0, 600, 900, 1080);
        int[] latest = new int[4];
        assertThat(tightest.latest(latest)).isTrue();
        assertThat(latest).containsExactly(0, 1020, 1320, 1500);
    }

    @Test
    void of_constraints_between_the_same_points_the_tightest_holds() {
        Tightest tightest = new Tightest(
                network(3, is(0, 1, 600), is(1, 2, 60), is(1, 2, 120), is(1, 2, 90), is(2, 0, -900), is(2, 0, -960)));
        int[] earliest = new int[3];
        assertThat(tightest.earliest(earliest)).isTrue();
        assertThat(earliest).containsExactly(0, 600, 720);
        int[] latest = new int[3];
        assertThat(tightest.latest(latest)).isTrue();
        assertThat(latest).containsExactly(0, 780, 900);
    }

    @Test
    void of_constraints_that_end_at_the_same_point_each_holds() {
        Tightest tightest =
                new Tightest(network(4, is(0, 1, 600), is(0, 2, 700), is(1, 3, 60), is(2, 3, 500), is(3, 0, -1500)));
        int[] earliest = new int[4];
        assertThat(tightest.earliest(earliest)).isTrue();
        assertThat(earliest).containsExactly(0, 600, 700, 1200);
    }

    @Test
    void what_has_no_first_moment_is_long_ago() {
        int[] earliest = new int[3];
        assertThat(new Tightest(network(3, is(0, 1, 600), is(1, 0, -900), is(2, 0, -900))).earliest(earliest))
                .isTrue();
        assertThat(earliest).containsExactly(0, 600, TemporalNetwork.LONG_AGO);
    }

    @Test
    void what_reaches_the_last_moment_exactly_holds_and_a_second_more_does_not() {
        int[] moments = new int[3];
        assertThat(new Tightest(network(3, is(0, 1, 600), is(1, 2, 300), is(2, 0, -900))).earliest(moments))
                .isTrue();
        assertThat(new Tightest(network(3, is(0, 1, 600), is(1, 2, 301), is(2, 0, -900))).earliest(moments))
                .isFalse();
    }

    @Test
    void what_has_no_last_moment_is_none_that_settles_soon() {
        TemporalNetwork open = network(3, is(0, 1, 600), is(1, 2, 300), is(1, 0, -900));
        assertThat(new Tightest(open).latest(new int[3])).isFalse();
        assertThat(latest(open, open.ownWeights())).containsExactly(0, 900, Integer.MAX_VALUE);
    }

    /** A path that goes forth and back again between the points 1 to 2n, and changes its direction at each of them. */
    private static TemporalNetwork zigzag(int turns) {
        List<int[]> constraints = new ArrayList<>();
        constraints.add(is(0, turns, 60));
        int point = turns;
        for (int turn = 1; turn < 2 * turns; turn++) {
            int next = point > turns ? 2 * turns - point : 2 * turns + 1 - point;
            constraints.add(is(point, next, 60));
            point = next;
        }
        for (int bounded = 1; bounded <= 2 * turns; bounded++) {
            constraints.add(is(bounded, 0, -86_399));
        }
        return network(2 * turns + 1, constraints.toArray(int[][]::new));
    }

    @Test
    void a_path_that_changes_its_direction_often_settles_late_and_is_found_all_the_same() {
        TemporalNetwork late = zigzag(10);
        assertThat(new Tightest(late).earliest(new int[21])).isFalse();
        assertThat(new Tightest(late).latest(new int[21])).isFalse();
        int[] earliest = earliest(late, late.ownWeights());
        assertThat(earliest[10]).isEqualTo(60);
        assertThat(earliest[11]).isEqualTo(120);
        assertThat(earliest[9]).isEqualTo(180);
        assertThat(earliest[20]).isEqualTo(20 * 60);
        int[] latest = latest(late, late.ownWeights());
        assertThat(latest[20]).isEqualTo(86_399);
        assertThat(latest[10]).isEqualTo(86_399 - 19 * 60);
    }

    @Test
    void weights_that_are_changed_are_those_that_count() {
        TemporalNetwork network = twoTurns();
        int[] longer = network.weights();
        longer[1] = 360;
        assertThat(earliest(network, longer)).containsExactly(0, 600, 960, 1140);
        assertThat(latest(network, longer)).containsExactly(0, 960, 1320, 1500);
        assertThat(earliest(network, network.ownWeights())).containsExactly(0, 600, 900, 1080);
        assertThat(latest(network, network.ownWeights())).containsExactly(0, 1020, 1320, 1500);
    }

    /** Three times more than a thousand million seconds, which is more than an int holds. */
    @Test
    void times_that_add_up_to_more_than_any_number_of_seconds_do_not_hold_in_a_day() {
        int much = 1 << 30;
        TemporalNetwork endless =
                network(5, is(0, 1, 0), is(1, 2, much), is(2, 3, much), is(3, 4, much), is(4, 0, -86_399));
        assertThat(endless.earliest(endless.ownWeights(), new int[5])).containsExactly(0, 1, 2, 3, 4);
    }

    /** The second point is a second after the first, and the first not before the second. */
    @Test
    void points_that_push_one_another_on_are_told_in_their_order() {
        TemporalNetwork slow = network(3, is(0, 1, 0), is(1, 2, 1), is(2, 1, 0), is(2, 0, -86_399));
        assertThat(slow.earliest(slow.ownWeights(), new int[3])).containsExactly(1, 2);
    }

    @Test
    void a_network_tells_its_constraints() {
        TemporalNetwork network = twoTurns();
        assertThat(network.constraints()).isEqualTo(6);
        assertThat(network.from(2)).isEqualTo(2);
        assertThat(network.to(2)).isEqualTo(1);
        assertThat(network.bounds()).containsExactly(0, 5);
    }
}
