package io.github.thematicsessions.examples.benchmarks;

import io.github.thematicsessions.core.session.ThematicSession;
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

/** The plans of {@link PlanCheck} judged by each peer, by the rules of {@link PlanByHand}. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class PlanByPeers {

    /** Which plan: as its public page gives it, or worked out slot by slot. */
    @Param({"published", "workedOut"})
    public String plan = "published";

    /** Which peer. */
    @Param
    public Peers peer = Peers.HIBERNATE_VALIDATOR;

    private ThematicSession session = SixthSession.published();
    private Peer prepared = facts -> List.of();

    /** Reads the plan and prepares the peer. */
    @Setup
    public void prepare() {
        session = plan.equals("published") ? SixthSession.published() : SixthSession.workedOut();
        prepared = peer.ofPlan();
    }

    /**
     * Judges the plan.
     *
     * @return what is broken
     */
    @Benchmark
    public List<String> judge() {
        return prepared.judge(PlannedSession.facts(session).iterator());
    }
}
