package io.github.thematicsessions.rules.floor;

import java.util.List;

/** What is to be done with turns of one kind: of a capacity, for a purpose. */
final class TurnKind {

    /** Turns of which no provision speaks. */
    static final TurnKind IGNORED = new TurnKind(List.of());

    private final LiveNorm[] norms;

    TurnKind(List<LiveNorm> norms) {
        this.norms = norms.toArray(LiveNorm[]::new);
    }

    /** Returns the norms that look at such turns, in the order of the note. */
    LiveNorm[] norms() {
        return norms;
    }

    boolean isWatchedBy(LiveNorm sought) {
        for (LiveNorm norm : norms) {
            if (norm.equals(sought)) {
                return true;
            }
        }
        return false;
    }
}
