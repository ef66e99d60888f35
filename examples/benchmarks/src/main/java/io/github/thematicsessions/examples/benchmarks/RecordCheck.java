package io.github.thematicsessions.examples.benchmarks;

import io.github.thematicsessions.core.note.ProceduralNotes;
import io.github.thematicsessions.core.record.FloorEvent;
import io.github.thematicsessions.core.record.FloorRecord;
import io.github.thematicsessions.core.report.Report;
import io.github.thematicsessions.core.session.ElementId;
import io.github.thematicsessions.core.session.Segment;
import io.github.thematicsessions.core.session.ThematicSession;
import io.github.thematicsessions.rules.NoteCheck;
import java.util.Iterator;
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
 * A record of an expert panel in which every turn keeps to everything; with more than some fifty the panel itself runs over
 * its hours, which is one finding however many there are. Time and bytes are those of the whole record: divide them by the
 * number of interventions.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class RecordCheck {

    private static final ElementId PANEL = ElementId.of("panel-1");

    /** How many interventions the record has. */
    @Param({"100", "10000", "1000000"})
    public int interventions;

    private final NoteCheck check = NoteCheck.of(ProceduralNotes.sixthSession());
    private final ThematicSession session = SixthSession.workedOut();
    private final Segment panel = session.segments().stream()
            .filter(segment -> segment.id().equals(PANEL))
            .findFirst()
            .orElseThrow();
    private FloorRecord record = FloorRecord.builder().build();
    private FloorEvent[] events = {};

    /** Makes the record. */
    @Setup
    public void makeRecord() {
        List<FloorEvent> made = PanelRecord.of(interventions);
        record = FloorRecord.builder().addCovers(PANEL).events(made).build();
        events = made.toArray(FloorEvent[]::new);
    }

    /**
     * Judges the record by hand.
     *
     * @return what was found
     */
    @Benchmark
    public Object byHand() {
        return RecordByHand.judge(panel, record.events().iterator());
    }

    /**
     * Judges the record as a value.
     *
     * @return the report
     */
    @Benchmark
    public Report whole() {
        return check.record(session, record);
    }

    /**
     * Judges the record as a stream, of which the check never sees more than one event.
     *
     * @return the report
     */
    @Benchmark
    public Report stream() {
        return check.record(session, List.of(PANEL), new Stream(events));
    }

    /** Hands over one event after the other. */
    private static final class Stream implements Iterator<FloorEvent> {

        private final FloorEvent[] events;
        private int next;

        Stream(FloorEvent[] events) {
            this.events = events;
        }

        @Override
        public boolean hasNext() {
            return next < events.length;
        }

        @Override
        public FloorEvent next() {
            return events[next++];
        }
    }
}
