package io.github.thematicsessions.rules.fit;

import io.github.thematicsessions.core.note.ProceduralNotes;
import io.github.thematicsessions.examples.benchmarks.LongProgramme;
import io.github.thematicsessions.examples.benchmarks.QueueBellmanFord;
import io.github.thematicsessions.examples.benchmarks.WindowsByChoco;
import io.github.thematicsessions.rules.NoteCheck;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
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

/**
 * The windows of the network that a note check makes of a long programme, every constraint of plan and note in it: by the
 * network itself and by a queue-based Bellman-Ford, both with their constraints sorted beforehand, and by a constraint solver.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class SameNetwork {

    /** How many slots the programme has. */
    @Param({"30", "1000", "100000"})
    public int slots;

    private final List<TemporalNetwork> networks = new ArrayList<>();
    private final List<QueueBellmanFord> forward = new ArrayList<>();
    private final List<QueueBellmanFord> back = new ArrayList<>();

    /** Lays the programme out. */
    @Setup
    public void layOut() {
        Timetable timetable = NoteCheck.of(ProceduralNotes.sixthSession()).timetable(LongProgramme.of(slots));
        for (DayTimes day : timetable.days()) {
            TemporalNetwork network = day.network();
            int edges = network.constraints();
            int[] from = new int[edges];
            int[] to = new int[edges];
            for (int edge = 0; edge < edges; edge++) {
                from[edge] = network.from(edge);
                to[edge] = network.to(edge);
            }
            networks.add(network);
            forward.add(new QueueBellmanFord(network.points(), edges, from, to, network.ownWeights()));
            back.add(new QueueBellmanFord(network.points(), edges, to, from, network.ownWeights()));
        }
    }

    /**
     * Solves the networks in the order of the plan.
     *
     * @return a sum that cannot be left out
     */
    @Benchmark
    public long network() {
        long sum = 0;
        for (TemporalNetwork network : networks) {
            int[] earliest = new int[network.points()];
            int[] latest = new int[network.points()];
            network.earliest(network.ownWeights(), earliest);
            network.latest(network.ownWeights(), latest);
            sum += earliest[1] + latest[1];
        }
        return sum;
    }

    /**
     * Solves them by a constraint solver.
     *
     * @return the same sum
     */
    @Benchmark
    public long choco() {
        long sum = 0;
        for (TemporalNetwork network : networks) {
            int[][] windows = WindowsByChoco.windows(
                    network.points(), network.constraints(), network::from, network::to, network.ownWeights());
            sum += windows[0][1] + windows[1][1];
        }
        return sum;
    }

    /**
     * Solves them by hand.
     *
     * @return the same sum
     */
    @Benchmark
    public long bellmanFordByHand() {
        long sum = 0;
        for (int day = 0; day < forward.size(); day++) {
            sum += forward.get(day).longest()[1] - back.get(day).longest()[1];
        }
        return sum;
    }
}
