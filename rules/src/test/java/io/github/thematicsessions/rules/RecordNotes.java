package io.github.thematicsessions.rules;

import io.github.thematicsessions.core.norm.Norm;
import io.github.thematicsessions.core.note.ProceduralNote;
import io.github.thematicsessions.core.note.ProceduralNotes;
import io.github.thematicsessions.core.note.Provision;

/** The note of the sixth session, with one provision that asks for something else. */
final class RecordNotes {

    private RecordNotes() {}

    static Provision provision(String id) {
        return ProceduralNotes.sixthSession().provisions().stream()
                .filter(provision -> provision.id().text().equals(id))
                .findFirst()
                .orElseThrow();
    }

    static ProceduralNote with(String id, Norm norm) {
        ProceduralNote note = ProceduralNotes.sixthSession();
        Provision sought = provision(id);
        return note.withProvisions(note.provisions().stream()
                .map(provision -> provision.equals(sought) ? provision.withNorm(norm) : provision)
                .toList());
    }
}
