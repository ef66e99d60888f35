package io.github.thematicsessions.examples.benchmarks;

import io.github.thematicsessions.core.record.FloorEvent;
import io.github.thematicsessions.core.record.FloorRecord;
import io.github.thematicsessions.core.session.ElementId;
import io.github.thematicsessions.io.json.RecordJson;
import io.github.thematicsessions.io.json.RecordLines;
import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * A record of an expert panel read and written: by us, bound to plain records of Java, and token by token. Time and bytes are
 * those of one intervention, which is more than three events: it is asked for, begins and ends, one in ten is paused, and
 * every fifth is answered.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(RecordDocument.INTERVENTIONS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class RecordDocument {

    /** How many interventions the record has. */
    static final int INTERVENTIONS = 10_000;

    private FloorRecord record = FloorRecord.builder().build();
    private byte[] document = {};
    private List<PlainEvent> events = List.of();

    /** Makes the record. */
    @Setup
    public void makeRecord() {
        record = FloorRecord.builder()
                .session(ElementId.of("gcm-thematic-6"))
                .addCovers(ElementId.of("panel-1"))
                .events(PanelRecord.of(INTERVENTIONS))
                .build();
        document = RecordJson.write(record).getBytes(StandardCharsets.UTF_8);
        events = DataBinding.events(document);
    }

    /**
     * Reads the record as a value.
     *
     * @return the record
     */
    @Benchmark
    public FloorRecord read() {
        return RecordJson.read(new ByteArrayInputStream(document));
    }

    /**
     * Reads the record event by event.
     *
     * @param events takes the events
     */
    @Benchmark
    public void readLines(Blackhole events) {
        try (RecordLines lines = RecordJson.lines(new ByteArrayInputStream(document))) {
            while (lines.hasNext()) {
                FloorEvent event = lines.next();
                events.consume(event);
            }
        }
    }

    /**
     * Reads the events by data binding.
     *
     * @return the events
     */
    @Benchmark
    public List<PlainEvent> readByBinding() {
        return DataBinding.events(document);
    }

    /**
     * Reads the events token by token.
     *
     * @return the events
     */
    @Benchmark
    public List<PlainEvent> readByTokens() {
        return EventTokens.events(document);
    }

    /** Writes the record. */
    @Benchmark
    public void write() {
        RecordJson.write(record, OutputStream.nullOutputStream());
    }

    /** Writes the events by data binding. */
    @Benchmark
    public void writeByBinding() {
        DataBinding.write(events, OutputStream.nullOutputStream());
    }

    /** Writes the events token by token. */
    @Benchmark
    public void writeByTokens() {
        EventTokens.write(events, OutputStream.nullOutputStream());
    }
}
