package io.github.thematicsessions.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.sun.management.ThreadMXBean;
import io.github.thematicsessions.core.note.ProceduralNotes;
import io.github.thematicsessions.core.note.ProvisionId;
import io.github.thematicsessions.core.people.Capacity;
import io.github.thematicsessions.core.record.FloorEvent;
import io.github.thematicsessions.core.record.FloorEventKind;
import io.github.thematicsessions.core.report.Course;
import io.github.thematicsessions.core.report.Judgement;
import io.github.thematicsessions.core.report.Report;
import io.github.thematicsessions.core.session.ElementId;
import io.github.thematicsessions.core.session.ThematicSession;
import java.lang.management.ManagementFactory;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A record may be longer than memory: what keeps to the note leaves nothing behind. */
class RecordMemoryTest {

    private static final ThematicSession SESSION = WorkedOutSession.value();
    private static final NoteCheck CHECK = NoteCheck.of(ProceduralNotes.sixthSession());

    /** One speaker of the floor, with a pause, and the answer of an expert. */
    private static final List<FloorEvent> EXCHANGE = RecordScript.of("panel-1")
            .request("11:00:00", "question")
            .begin("11:00:00", "question", Capacity.DELEGATION)
            .event(FloorEventKind.PAUSE, "11:00:00", "question")
            .event(FloorEventKind.RESUME, "11:00:00", "question")
            .end("11:00:00", "question")
            .event(
                    FloorEventKind.BEGIN,
                    "11:00:00",
                    event -> event.withTurn(ElementId.of("answer"))
                            .withCapacity(Capacity.EXPERT)
                            .withAnswerTo(ElementId.of("question")))
            .end("11:00:00", "answer")
            .record()
            .events();

    private static final FloorEvent OPENED = FloorEvent.of(
                    FloorEventKind.DISCUSSION_OPENED, RecordScript.at("11:00:00"))
            .withSlot(ElementId.of("panel-1-discussion"));

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /** A discussion that is opened and the same exchange over and over, from a source that makes no object. */
    private static final class Exchanges implements Iterator<FloorEvent> {

        private final int events;
        private int given = -1;

        Exchanges(int exchanges) {
            this.events = exchanges * EXCHANGE.size();
        }

        @Override
        public boolean hasNext() {
            return given < events;
        }

        @Override
        public FloorEvent next() {
            int next = given++;
            return next < 0 ? OPENED : EXCHANGE.get(next % EXCHANGE.size());
        }
    }

    private static Report check(int exchanges) {
        return CHECK.record(SESSION, List.of(ElementId.of("panel-1")), new Exchanges(exchanges));
    }

    private static long allocatedFor(int exchanges) {
        long before = THREADS.getCurrentThreadAllocatedBytes();
        check(exchanges);
        return THREADS.getCurrentThreadAllocatedBytes() - before;
    }

    @Test
    void ten_thousand_exchanges_allocate_no_more_than_ten() {
        allocatedFor(10_000); // what is made once is made
        assertThat(allocatedFor(10_000)).isCloseTo(allocatedFor(10), within(1_000L));
    }

    @Test
    void each_of_them_is_judged() {
        Report report = check(10_000);
        assertThat(report.judgement(ProvisionId.of("intervention-time")))
                .map(Judgement::judged)
                .contains(10_000);
        assertThat(report.courses()).extracting(Course::turns).containsExactly(20_000, 0);
        assertThat(report.irregularities()).isEmpty();
    }
}
