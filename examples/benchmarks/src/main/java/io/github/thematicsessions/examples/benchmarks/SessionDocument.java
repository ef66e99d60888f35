package io.github.thematicsessions.examples.benchmarks;

import io.github.thematicsessions.core.session.ThematicSession;
import io.github.thematicsessions.io.json.SessionJson;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
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

/** The plan of the sixth session read and written as a document: by us, and bound to plain records of Java. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class SessionDocument {

    /** Which plan: as its public page gives it, or worked out slot by slot. */
    @Param({"published", "workedOut"})
    public String plan = "published";

    private ThematicSession session = SixthSession.published();
    private byte[] document = {};
    private PlainSession plain = DataBinding.session(SessionJson.write(session).getBytes(StandardCharsets.UTF_8));

    /** Reads the plan. */
    @Setup
    public void readPlan() {
        session = plan.equals("published") ? SixthSession.published() : SixthSession.workedOut();
        document = SessionJson.write(session).getBytes(StandardCharsets.UTF_8);
        plain = DataBinding.session(document);
    }

    /**
     * Reads the plan.
     *
     * @return the session
     */
    @Benchmark
    public ThematicSession read() {
        return SessionJson.read(new ByteArrayInputStream(document));
    }

    /**
     * Reads the plan by data binding.
     *
     * @return the session
     */
    @Benchmark
    public PlainSession readByBinding() {
        return DataBinding.session(document);
    }

    /**
     * Writes the plan.
     *
     * @return the document
     */
    @Benchmark
    public byte[] write() {
        ByteArrayOutputStream target = new ByteArrayOutputStream(document.length);
        SessionJson.write(session, target);
        return target.toByteArray();
    }

    /**
     * Writes the plan by data binding.
     *
     * @return the document
     */
    @Benchmark
    public byte[] writeByBinding() {
        return DataBinding.write(plain);
    }
}
