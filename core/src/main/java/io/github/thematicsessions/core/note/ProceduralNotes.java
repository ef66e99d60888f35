package io.github.thematicsessions.core.note;

/** The procedural notes that this library ships, as values. */
public final class ProceduralNotes {

    private static final ProceduralNote SIXTH_SESSION = SixthSession.note();

    private ProceduralNotes() {}

    /**
     * Returns the procedural note of the sixth informal thematic session on the global compact for safe, orderly and
     * regular migration, Geneva, 12 and 13 October 2017.
     *
     * @return the note with all of its 38 clauses
     */
    public static ProceduralNote sixthSession() {
        return SIXTH_SESSION;
    }
}
