package io.github.thematicsessions.io.json;

import io.github.thematicsessions.core.record.FloorRecord;
import io.github.thematicsessions.io.Problem;
import java.util.List;

/**
 * As much of a record as can be read, with what is wrong with the rest.
 *
 * <p>Immutable and thread-safe.
 *
 * @param record the heading, empty where it cannot be read, and every event of a line that can be read
 * @param problems what is wrong with the other lines, in the order of the record; empty if everything could be read
 */
public record RecordReading(FloorRecord record, List<Problem> problems) {

    /** Copies the list. */
    public RecordReading {
        problems = List.copyOf(problems);
    }

    /**
     * Tells whether the record is the whole of what was given.
     *
     * @return whether there is no problem
     */
    public boolean isWhole() {
        return problems.isEmpty();
    }
}
