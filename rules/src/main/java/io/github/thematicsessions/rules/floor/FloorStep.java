package io.github.thematicsessions.rules.floor;

import io.github.thematicsessions.core.report.Finding;
import io.github.thematicsessions.core.report.Irregularity;
import java.util.List;
import java.util.Optional;

/**
 * What one event has done.
 *
 * <p>Immutable and thread-safe.
 *
 * @param floor the floor after the event; the same as before if the event is refused
 * @param findings what the event shows that does not follow the note; empty if it is
 *     refused
 * @param refusal why the event is refused, or empty if it is not
 */
public record FloorStep(Floor floor, List<Finding> findings, Optional<Irregularity> refusal) {

    /** Copies the list unless it cannot change. */
    public FloorStep {
        findings = List.copyOf(findings);
    }

    /**
     * Tells whether the event was refused.
     *
     * @return whether there is a reason why
     */
    public boolean isRefused() {
        return refusal.isPresent();
    }
}
