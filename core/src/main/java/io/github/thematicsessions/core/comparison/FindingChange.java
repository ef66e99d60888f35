package io.github.thematicsessions.core.comparison;

import io.github.thematicsessions.core.report.Finding;

/**
 * A finding that two reports have and of which they say different things: how far, how grave, whether it is waived.
 *
 * <p>Immutable and thread-safe.
 *
 * @param before the finding of the earlier report
 * @param after the finding of the later report
 */
public record FindingChange(Finding before, Finding after) {

    /**
     * Returns the later finding and the earlier.
     *
     * @return a line
     */
    @Override
    public String toString() {
        return after + ", was " + before;
    }
}
