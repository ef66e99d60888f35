package io.github.thematicsessions.examples.benchmarks;

import io.github.thematicsessions.core.fit.Projection;
import io.github.thematicsessions.core.note.ProceduralNotes;
import io.github.thematicsessions.core.record.FloorEvent;
import io.github.thematicsessions.core.record.FloorEventKind;
import io.github.thematicsessions.core.session.ElementId;
import io.github.thematicsessions.core.session.ThematicSession;
import io.github.thematicsessions.rules.NoteCheck;
import io.github.thematicsessions.rules.fit.Progress;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
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

/** What follows after one event on the first day of a long programme: the longer the programme, the more is not done again. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class Projections {

    private static final FloorEvent LATE = FloorEvent.of(
                    FloorEventKind.BEGIN, OffsetDateTime.parse("2017-01-01T10:08:00Z"))
            .withSlot(ElementId.of("p0-1"));
    private static final LocalDateTime NOW = LocalDateTime.parse("2017-01-01T10:09:00");

    /** How many slots the programme has. */
    @Param({"30", "1000", "100000"})
    public int slots;

    private final NoteCheck check = NoteCheck.of(ProceduralNotes.sixthSession());
    private ThematicSession session = LongProgramme.of(0);
    private Progress progress = check.timetable(LongProgramme.of(10)).progress();

    /** Makes the programme and lays it out. */
    @Setup
    public void makeProgramme() {
        session = LongProgramme.of(slots);
        progress = check.timetable(session).progress();
    }

    /**
     * Goes on from a timetable that is laid out.
     *
     * @return what follows on that day
     */
    @Benchmark
    public Projection afterOneEvent() {
        return progress.after(LATE).projection(NOW);
    }

    /**
     * Lays everything out again.
     *
     * @return what follows on that day
     */
    @Benchmark
    public Projection fromScratch() {
        return check.timetable(session).progress().after(LATE).projection(NOW);
    }
}
