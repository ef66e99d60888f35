package io.github.thematicsessions.examples.benchmarks;

import io.github.thematicsessions.core.fit.Feasibility;
import io.github.thematicsessions.core.note.ProceduralNotes;
import io.github.thematicsessions.core.session.ThematicSession;
import io.github.thematicsessions.rules.NoteCheck;
import io.github.thematicsessions.rules.fit.Timetable;
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
 * When each point of a long programme can be: from the session to the windows, by the timetable of a note check, by hand with
 * a queue-based Bellman-Ford that knows the programme, and by a constraint solver on the same network.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class Windows {

    /** How many slots the programme has. */
    @Param({"30", "1000", "100000"})
    public int slots;

    private final NoteCheck check = NoteCheck.of(ProceduralNotes.sixthSession());
    private ThematicSession session = LongProgramme.of(0);

    /** Makes the programme. */
    @Setup
    public void makeProgramme() {
        session = LongProgramme.of(slots);
    }

    /**
     * Works out the windows.
     *
     * @return the timetable, which has them
     */
    @Benchmark
    public Timetable timetable() {
        return check.timetable(session);
    }

    /**
     * Works out the windows and tells each of them as a value, with the budgets of the floor.
     *
     * @return the answer
     */
    @Benchmark
    public Feasibility feasibility() {
        return check.fit(session);
    }

    /**
     * Works out the windows by hand.
     *
     * @return earliest and latest
     */
    @Benchmark
    public int[][] bellmanFordByHand() {
        WindowsByHand network = new WindowsByHand(session);
        return new int[][] {network.earliest(), network.latest()};
    }

    /**
     * Works out the windows by a constraint solver.
     *
     * @return earliest and latest
     */
    @Benchmark
    public int[][] choco() {
        return WindowsByChoco.windows(new WindowsByHand(session), session.days().size());
    }
}
