package io.github.thematicsessions.examples.benchmarks;

import io.github.thematicsessions.core.session.ElementId;
import io.github.thematicsessions.core.session.ThematicSession;
import io.github.thematicsessions.io.json.DocumentLines;
import io.github.thematicsessions.io.json.SessionJson;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
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
import tools.jackson.databind.MappingIterator;

/**
 * A corpus of the published plan of the sixth session, one in each line: read and written one after the other by us, and
 * bound to plain records of Java. Time and bytes are those of one session.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(SessionCorpus.SESSIONS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class SessionCorpus {

    /** How many sessions the corpus has. */
    static final int SESSIONS = 1_000;

    private List<ThematicSession> sessions = List.of();
    private List<PlainSession> plain = List.of();
    private byte[] corpus = {};

    /** Makes the corpus. */
    @Setup
    public void makeCorpus() {
        ThematicSession session = SixthSession.published();
        sessions = IntStream.range(0, SESSIONS)
                .mapToObj(number -> session.withId(ElementId.of("session-" + number)))
                .toList();
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        SessionJson.writeLines(sessions.iterator(), lines);
        corpus = lines.toByteArray();
        try (MappingIterator<PlainSession> bound = DataBinding.sessions(corpus)) {
            plain = bound.readAll();
        }
    }

    /**
     * Reads the corpus line by line.
     *
     * @param sessions takes the sessions
     */
    @Benchmark
    public void read(Blackhole sessions) {
        try (DocumentLines<ThematicSession> lines = SessionJson.lines(new ByteArrayInputStream(corpus))) {
            while (lines.hasNext()) {
                sessions.consume(lines.next().read());
            }
        }
    }

    /**
     * Reads the corpus by data binding.
     *
     * @param sessions takes the sessions
     */
    @Benchmark
    public void readByBinding(Blackhole sessions) {
        try (MappingIterator<PlainSession> lines = DataBinding.sessions(corpus)) {
            while (lines.hasNextValue()) {
                sessions.consume(lines.nextValue());
            }
        }
    }

    /** Writes the corpus. */
    @Benchmark
    public void write() {
        SessionJson.writeLines(sessions.iterator(), OutputStream.nullOutputStream());
    }

    /** Writes the corpus by data binding. */
    @Benchmark
    public void writeByBinding() {
        DataBinding.writeLines(plain, OutputStream.nullOutputStream());
    }
}
