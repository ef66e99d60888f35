package io.github.thematicsessions.examples.benchmarks;

import io.github.thematicsessions.core.note.ProceduralNotes;
import io.github.thematicsessions.core.session.ThematicSession;
import io.github.thematicsessions.io.json.SessionJson;
import io.github.thematicsessions.io.text.Appearance;
import io.github.thematicsessions.io.text.ReportText;
import io.github.thematicsessions.rules.NoteCheck;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The first report in a fresh JVM, with all that has to be loaded and prepared for it: from the worked-out plan as a document
 * to the report as text. A peer gets the session that we read, prepares itself and names what is broken. Each is done once
 * in a JVM of its own.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(10)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class FirstReport {

    private byte[] document = {};

    /** Fetches the document, and reads nothing of it. */
    @Setup
    public void fetch() {
        document = SixthSession.document("sixth-session-worked-out.json");
    }

    private ThematicSession session() {
        return SessionJson.read(new ByteArrayInputStream(document));
    }

    private List<String> judge(Peers peer) {
        return peer.ofPlan().judge(PlannedSession.facts(session()).iterator());
    }

    /**
     * Reads the plan, judges it and tells the report.
     *
     * @return the report as text
     */
    @Benchmark
    public String report() {
        NoteCheck check = NoteCheck.of(ProceduralNotes.sixthSession());
        return ReportText.write(check.plan(session()), Appearance.PLAIN);
    }

    /**
     * Reads the plan and judges it by hand.
     *
     * @return what is broken
     */
    @Benchmark
    public List<String> byHand() {
        return PlanByHand.judge(session());
    }

    /**
     * Reads the plan and has it judged by Hibernate Validator.
     *
     * @return what is broken
     */
    @Benchmark
    public List<String> hibernateValidator() {
        return judge(Peers.HIBERNATE_VALIDATOR);
    }

    /**
     * Reads the plan and has it judged by Drools.
     *
     * @return what is broken
     */
    @Benchmark
    public List<String> drools() {
        return judge(Peers.DROOLS);
    }

    /**
     * Reads the plan and has it judged by Easy Rules.
     *
     * @return what is broken
     */
    @Benchmark
    public List<String> easyRules() {
        return judge(Peers.EASY_RULES);
    }

    /**
     * Reads the plan and has it judged by Timefold.
     *
     * @return what is broken
     */
    @Benchmark
    public List<String> timefold() {
        return judge(Peers.TIMEFOLD);
    }
}
