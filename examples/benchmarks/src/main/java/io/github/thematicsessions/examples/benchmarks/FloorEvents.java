package io.github.thematicsessions.examples.benchmarks;

import io.github.thematicsessions.core.floor.FloorStatus;
import io.github.thematicsessions.core.note.ProceduralNotes;
import io.github.thematicsessions.core.record.FloorEvent;
import io.github.thematicsessions.core.session.ElementId;
import io.github.thematicsessions.rules.NoteCheck;
import io.github.thematicsessions.rules.floor.Floor;
import io.github.thematicsessions.rules.floor.FloorStep;
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

/** One event of the live floor of an expert panel, one after the other of a log of any length. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class FloorEvents {

    /** How many interventions the log has. */
    @Param({"40", "10000"})
    public int interventions;

    private final List<Floor> floors = new ArrayList<>();
    private List<FloorEvent> events = List.of();
    private int next;

    /** Replays the log and keeps each floor of it. */
    @Setup
    public void replay() {
        events = PanelRecord.of(interventions);
        Floor floor =
                NoteCheck.of(ProceduralNotes.sixthSession()).floor(SixthSession.workedOut(), ElementId.of("panel-1"));
        for (FloorEvent event : events) {
            floors.add(floor);
            floor = floor.after(event).floor();
        }
    }

    private int step() {
        next = next + 1 == events.size() ? 0 : next + 1;
        return next;
    }

    /**
     * Takes an event in.
     *
     * @return the next floor
     */
    @Benchmark
    public FloorStep event() {
        int at = step();
        return floors.get(at).after(events.get(at));
    }

    /**
     * Takes an event in and asks how things stand then.
     *
     * @return the status
     */
    @Benchmark
    public FloorStatus eventWithStatus() {
        int at = step();
        FloorEvent event = events.get(at);
        return floors.get(at).after(event).floor().at(event.at());
    }
}
