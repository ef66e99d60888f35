package io.github.thematicsessions.core.report;

import io.github.thematicsessions.core.note.ProceduralNote;
import java.util.List;

/**
 * All that a check judges by: the provisions of a note, with where each can be judged.
 *
 * <p>Immutable and thread-safe.
 *
 * @param note the note, with its title, its readings and the provisions that it once had
 * @param entries one for each provision, in the order of the note
 */
public record Catalogue(ProceduralNote note, List<CatalogueEntry> entries) {

    /** Copies the list. */
    public Catalogue {
        entries = List.copyOf(entries);
    }

    /**
     * Lists the provisions of a note.
     *
     * @param note the note
     * @return the catalogue
     */
    public static Catalogue of(ProceduralNote note) {
        return new Catalogue(
                note,
                note.provisions().stream()
                        .map(provision -> CatalogueEntry.of(provision, note.isInForce(provision)))
                        .toList());
    }
}
