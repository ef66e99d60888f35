package io.github.thematicsessions.rules.fit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** The network on constraints of any shape, against Floyd and Warshall and against Bellman and Ford. */
class TemporalNetworkTest {

    private static final int NOT_BEFORE = 1000;

    /** Constraints of any shape, cycles and contradictions among them; points that midnight does not bound. */
    @Provide
    Arbitrary<Differences> anything() {
        return Arbitraries.integers()
                .between(2, 9)
                .flatMap(points -> Combinators.combine(
                                Arbitraries.integers().between(0, points - 1),
                                Arbitraries.integers().between(0, points - 1),
                                Arbitraries.integers().between(-12, 8))
                        .as(Differences.Edge::new)
                        .filter(edge -> edge.from() != edge.to())
                        .list()
                        .ofMaxSize(3 * points)
                        .map(edges -> new Differences(points, edges)));
    }

    /** Constraints that some moments keep: these are drawn first, and each constraint leaves a little room. */
    @Provide
    Arbitrary<Differences> feasible() {
        return Arbitraries.integers()
                .between(2, 12)
                .flatMap(points -> Combinators.combine(
                                Arbitraries.integers().between(0, 40).list().ofSize(points), edges(points))
                        .as((moments, rooms) -> new Differences(
                                points,
                                rooms.stream()
                                        .map(edge -> new Differences.Edge(
                                                edge.from(),
                                                edge.to(),
                                                moment(moments, edge.to())
                                                        - moment(moments, edge.from())
                                                        - edge.weight()))
                                        .toList())));
    }

    private static int moment(List<Integer> moments, int point) {
        return point == 0 ? 0 : moments.get(point);
    }

    private static Arbitrary<List<Differences.Edge>> edges(int points) {
        return Combinators.combine(
                        Arbitraries.integers().between(0, points - 1),
                        Arbitraries.integers().between(0, points - 1),
                        Arbitraries.integers().between(0, 9))
                .as(Differences.Edge::new)
                .filter(edge -> edge.from() != edge.to())
                .list()
                .ofMaxSize(5 * points);
    }

    private static TemporalNetwork network(Differences differences) {
        List<Differences.Edge> edges = differences.edges();
        return new TemporalNetwork(
                differences.points(),
                edges.stream().mapToInt(Differences.Edge::from).toArray(),
                edges.stream().mapToInt(Differences.Edge::to).toArray(),
                edges.stream().mapToInt(Differences.Edge::weight).toArray());
    }

    private static int[] cycle(Differences differences) {
        TemporalNetwork network = network(differences);
        return network.earliest(network.ownWeights(), new int[network.points()]);
    }

    private static int[] earliest(Differences differences) {
        TemporalNetwork network = network(differences);
        int[] earliest = new int[network.points()];
        assertThat(network.earliest(network.ownWeights(), earliest)).isNull();
        return earliest;
    }

    private static int[] latest(Differences differences) {
        TemporalNetwork network = network(differences);
        int[] latest = new int[network.points()];
        network.latest(network.ownWeights(), latest);
        return latest;
    }

    @Property(tries = 3000)
    void what_can_hold_is_told_as_bellman_and_ford_tell_it(@ForAll("anything") Differences differences) {
        assertThat(cycle(differences) == null).isEqualTo(differences.isFeasible());
    }

    @Property(tries = 3000)
    void a_cycle_cannot_hold_by_itself_and_can_without_any_one_of_its_constraints(
            @ForAll("anything") Differences differences) {
        int[] cycle = cycle(differences);
        Assume.that(cycle != null);
        Differences alone = differences.only(Objects.requireNonNull(cycle));
        assertThat(alone.isFeasible()).isFalse();
        for (int left = 0; left < cycle.length; left++) {
            assertThat(alone.without(left).isFeasible()).isTrue();
        }
    }

    @Property(tries = 3000)
    void a_cycle_is_told_in_its_order(@ForAll("anything") Differences differences) {
        int[] cycle = cycle(differences);
        Assume.that(cycle != null);
        int[] told = Objects.requireNonNull(cycle);
        for (int step = 0; step < told.length; step++) {
            Differences.Edge edge = differences.edges().get(told[step]);
            Differences.Edge next = differences.edges().get(told[(step + 1) % told.length]);
            assertThat(edge.to()).isEqualTo(next.from());
        }
    }

    @Property(tries = 2000)
    void the_earliest_moments_are_the_longest_paths_from_midnight(@ForAll("feasible") Differences differences) {
        long[][] paths = differences.longestPaths();
        int[] earliest = earliest(differences);
        for (int point = 0; point < differences.points(); point++) {
            long path = paths[0][point];
            if (path == Differences.NO_PATH) {
                assertThat(earliest[point]).isLessThan(TemporalNetwork.NEVER);
            } else {
                assertThat((long) earliest[point]).isEqualTo(path);
            }
        }
    }

    @Property(tries = 2000)
    void the_latest_moments_are_the_longest_paths_back_to_midnight(@ForAll("feasible") Differences differences) {
        long[][] paths = differences.longestPaths();
        int[] latest = latest(differences);
        for (int point = 0; point < differences.points(); point++) {
            long path = paths[point][0];
            assertThat((long) latest[point]).isEqualTo(path == Differences.NO_PATH ? Integer.MAX_VALUE : -path);
        }
    }

    @Property(tries = 1000)
    void all_earliest_moments_keep_all_constraints_and_so_do_all_latest(@ForAll("feasible") Differences differences) {
        List<Differences.Edge> edges = new ArrayList<>(differences.edges());
        for (int point = 1; point < differences.points(); point++) {
            edges.add(new Differences.Edge(0, point, -NOT_BEFORE));
            edges.add(new Differences.Edge(point, 0, -NOT_BEFORE));
        }
        Differences day = new Differences(differences.points(), edges);
        assertThat(day.isKeptBy(longs(earliest(day)))).isTrue();
        assertThat(day.isKeptBy(longs(latest(day)))).isTrue();
    }

    private static long[] longs(int[] moments) {
        return Arrays.stream(moments).asLongStream().toArray();
    }

    @Property(tries = 1000)
    void a_constraint_that_is_left_out_is_as_if_it_were_not_there(@ForAll("anything") Differences differences) {
        Assume.that(!differences.edges().isEmpty());
        TemporalNetwork network = network(differences);
        for (int left = 0; left < differences.edges().size(); left++) {
            int[] weights = network.weights();
            weights[left] = TemporalNetwork.LEFT_OUT;
            boolean holds = network.earliest(weights, new int[network.points()]) == null;
            assertThat(holds).isEqualTo(differences.without(left).isFeasible());
        }
    }

    @Property(tries = 500)
    void a_stretch_of_one_length_is_two_constraints_more(@ForAll("feasible") Differences differences) {
        TemporalNetwork stiff = network(differences).withLength(0, 1, 7);
        List<Differences.Edge> edges = new ArrayList<>(differences.edges());
        edges.add(new Differences.Edge(0, 1, 7));
        edges.add(new Differences.Edge(1, 0, -7));
        boolean holds = stiff.earliest(stiff.ownWeights(), new int[stiff.points()]) == null;
        assertThat(holds).isEqualTo(new Differences(differences.points(), edges).isFeasible());
        int[] others = new int[differences.edges().size()];
        Arrays.fill(others, -1);
        int[] expected = Arrays.copyOf(others, others.length + 2);
        expected[others.length] = 7;
        expected[others.length + 1] = -7;
        assertThat(stiff.withOwnRest(others)).isEqualTo(expected);
    }

    /** Two points push each other on by a second at a time, far below a ceiling far away. */
    @Test
    void a_cycle_that_grows_slowly_is_found_before_it_reaches_the_ceiling() {
        Differences slow = new Differences(
                3,
                List.of(
                        new Differences.Edge(0, 1, 0),
                        new Differences.Edge(1, 2, 1),
                        new Differences.Edge(2, 1, 0),
                        new Differences.Edge(2, 0, -86_399)));
        assertThat(cycle(slow)).containsExactlyInAnyOrder(1, 2);
    }
}
