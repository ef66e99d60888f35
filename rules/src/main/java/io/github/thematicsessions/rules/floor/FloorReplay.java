package io.github.thematicsessions.rules.floor;

import io.github.thematicsessions.core.report.Finding;
import io.github.thematicsessions.core.report.Irregularity;
import java.util.List;

/**
 * What a log of events has done, one event after the other.
 *
 * <p>Immutable and thread-safe.
 *
 * @param floor the floor after the last event
 * @param steps what each event has done, refused or not, in the order of the log
 */
public record FloorReplay(Floor floor, List<FloorStep> steps) {

    /** Copies the list. */
    public FloorReplay {
        steps = List.copyOf(steps);
    }

    /**
     * Returns what all events show that does not follow the note.
     *
     * @return the findings, event by event
     */
    public List<Finding> findings() {
        return steps.stream().flatMap(step -> step.findings().stream()).toList();
    }

    /**
     * Returns why events were refused.
     *
     * @return the reasons, in the order of the log
     */
    public List<Irregularity> refusals() {
        return steps.stream().flatMap(step -> step.refusal().stream()).toList();
    }
}
