package io.github.thematicsessions.rules.floor;

import io.github.thematicsessions.core.note.ProceduralNote;
import io.github.thematicsessions.rules.norm.Judge;
import java.util.List;

/**
 * What a note asks of a floor, under the readings that are chosen. Made once for a note; floors are equal only if they are run
 * by the same.
 *
 * <p>Immutable and thread-safe.
 */
public final class FloorNorms {

    private final List<Judge> judges;

    private FloorNorms(List<Judge> judges) {
        this.judges = judges;
    }

    /**
     * Makes ready what a note asks.
     *
     * @param note the note, whose readings decide which provisions are in force
     * @return its norms, in the order of the note
     */
    public static FloorNorms of(ProceduralNote note) {
        return new FloorNorms(note.provisions().stream()
                .filter(note::isInForce)
                .map(provision -> Judge.of(note, provision))
                .toList());
    }

    /** Returns the provisions in force. */
    List<Judge> judges() {
        return judges;
    }
}
