package io.github.thematicsessions.io.json;

import io.github.thematicsessions.core.record.FloorEvent;
import io.github.thematicsessions.core.record.FloorRecord;
import io.github.thematicsessions.io.Problem;
import java.util.ArrayList;
import java.util.List;

/** Collects the events of a record and what is wrong with it. */
final class RecordCollection {

    private final boolean strict;
    private final FloorRecord.Builder record = FloorRecord.builder();
    private final List<Problem> problems = new ArrayList<>();

    private RecordCollection(boolean strict) {
        this.strict = strict;
    }

    /** Reads a record, at most up to the problem that is one too many. */
    static RecordReading strictly(LineSource lines) {
        return new RecordCollection(true).collect(new RecordReader(lines));
    }

    /** Reads a record to its end, whatever is wrong with it. */
    static RecordReading leniently(LineSource lines) {
        return leniently(new RecordReader(lines));
    }

    /** Reads a record to its end, whatever is wrong with it, from its heading on. */
    static RecordReading leniently(RecordReader reader) {
        return new RecordCollection(false).collect(reader);
    }

    private RecordReading collect(RecordReader reader) {
        record.session(reader.heading().session()).covers(reader.heading().covers());
        add(reader.problems());
        while (!(strict && isFull()) && reader.next()) {
            FloorEvent event = reader.event();
            if (event != null) {
                record.addEvents(event);
            } else {
                add(reader.problems());
            }
        }
        return new RecordReading(record.build(), problems);
    }

    private boolean isFull() {
        return problems.size() > Problems.MOST;
    }

    private void add(List<Problem> more) {
        for (Problem problem : more) {
            if (problems.size() < Problems.MOST) {
                problems.add(problem);
            } else if (problems.size() == Problems.MOST) {
                problems.add(oneTooMany(problem));
            }
        }
    }

    private Problem oneTooMany(Problem problem) {
        return new Problem(
                problem.pointer(),
                problem.line(),
                problem.column(),
                "at most " + Problems.MOST + " problems in a record",
                strict ? "more; reading stopped here" : "more; from here on events are read and no problem is told");
    }
}
