package io.github.thematicsessions.examples.benchmarks;

import io.github.thematicsessions.core.record.FloorEvent;
import io.github.thematicsessions.core.session.ElementId;
import io.github.thematicsessions.core.session.Segment;
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
 * The records of {@link RecordCheck} judged by each peer, by the rules of {@link RecordByHand}. Time and bytes are those of
 * the whole record.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class RecordByPeers {

    /** How many interventions the record has. */
    @Param({"100", "10000", "1000000"})
    public int interventions;

    /** Which peer. */
    @Param
    public Peers peer = Peers.HIBERNATE_VALIDATOR;

    private final Segment panel = SixthSession.workedOut().segments().stream()
            .filter(segment -> segment.id().equals(ElementId.of("panel-1")))
            .findFirst()
            .orElseThrow();
    private List<FloorEvent> events = List.of();
    private Peer prepared = facts -> List.of();

    /** Makes the record and prepares the peer. */
    @Setup
    public void prepare() {
        events = PanelRecord.of(interventions);
        prepared = peer.ofRecord();
    }

    /**
     * Judges the record.
     *
     * @return what was found
     */
    @Benchmark
    public Object judge() {
        return HeldTurns.judge(panel, events.iterator(), prepared);
    }
}
