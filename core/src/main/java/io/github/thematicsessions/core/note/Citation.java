package io.github.thematicsessions.core.note;

/**
 * The sentence of a note that something rests on.
 *
 * <p>Immutable and thread-safe.
 *
 * @param note which note
 * @param locator which clause of it
 */
public record Citation(NoteId note, Locator locator) {

    /**
     * Returns the note and the place in it.
     *
     * @return both, as {@code gcm-thematic-6-note II.c.3.3}
     */
    @Override
    public String toString() {
        return note + " " + locator;
    }
}
