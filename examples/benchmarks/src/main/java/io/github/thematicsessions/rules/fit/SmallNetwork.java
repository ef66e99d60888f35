package io.github.thematicsessions.rules.fit;

import io.github.thematicsessions.core.note.ProceduralNotes;
import io.github.thematicsessions.examples.benchmarks.FloydWarshall;
import io.github.thematicsessions.examples.benchmarks.LongProgramme;
import io.github.thematicsessions.rules.NoteCheck;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The windows of the smallest programme of {@link SameNetwork} by Floyd-Warshall, which is nothing for a larger one. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class SmallNetwork {

    /** How many slots the programme has. */
    @Param("30")
    public int slots;

    private List<Edges> days = List.of();

    /** The constraints of a day, in arrays. */
    private static final class Edges {

        private final int points;
        private final int[] from;
        private final int[] to;
        private final int[] weight;

        Edges(TemporalNetwork network) {
            points = network.points();
            from = each(network, network::from);
            to = each(network, network::to);
            weight = network.ownWeights();
        }

        private static int[] each(TemporalNetwork network, IntUnaryOperator end) {
            return IntStream.range(0, network.constraints()).map(end).toArray();
        }

        int[][] longest() {
            return FloydWarshall.longest(points, from, to, weight);
        }
    }

    /** Lays the programme out. */
    @Setup
    public void layOut() {
        Timetable timetable = NoteCheck.of(ProceduralNotes.sixthSession()).timetable(LongProgramme.of(slots));
        days = timetable.days().stream().map(DayTimes::network).map(Edges::new).toList();
    }

    /**
     * Solves the networks by hand.
     *
     * @return a sum that cannot be left out
     */
    @Benchmark
    public long floydWarshallByHand() {
        long sum = 0;
        for (Edges day : days) {
            int[][] longest = day.longest();
            sum += longest[0][1] - longest[1][0];
        }
        return sum;
    }
}
