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

    /**
     * Returns of which note this is the catalogue, and how much is in it.
     *
     * @return a line, as {@code catalogue of gcm-thematic-6-note, edition 1: 65 provisions, 60 in force}
     */
    @Override
    public String toString() {
        long inForce = entries.stream().filter(CatalogueEntry::inForce).count();
        return "catalogue of " + note.id() + ", edition " + note.edition() + ": " + entries.size()
                + (entries.size() == 1 ? " provision, " : " provisions, ") + inForce + " in force";
    }
}
