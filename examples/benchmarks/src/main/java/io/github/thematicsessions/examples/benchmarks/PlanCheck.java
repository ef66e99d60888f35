package io.github.thematicsessions.examples.benchmarks;

import io.github.thematicsessions.core.note.ProceduralNotes;
import io.github.thematicsessions.core.report.Report;
import io.github.thematicsessions.core.session.ThematicSession;
import io.github.thematicsessions.rules.NoteCheck;
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

/** The plan of the sixth session, which breaks nothing, judged with every provision reported. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class PlanCheck {

    /** Which plan: as its public page gives it, or worked out slot by slot. */
    @Param({"published", "workedOut"})
    public String plan = "published";

    private final NoteCheck check = NoteCheck.of(ProceduralNotes.sixthSession());
    private ThematicSession session = SixthSession.published();

    /** Reads the plan. */
    @Setup
    public void readPlan() {
        session = plan.equals("published") ? SixthSession.published() : SixthSession.workedOut();
    }

    /**
     * Judges the plan by hand.
     *
     * @return what is broken
     */
    @Benchmark
    public List<String> byHand() {
        return PlanByHand.judge(session);
    }

    /**
     * Judges the plan by the note.
     *
     * @return the report
     */
    @Benchmark
    public Report whole() {
        return check.plan(session);
    }
}
