package io.github.thematicsessions.core.note;

import io.github.thematicsessions.core.session.Source;
import java.time.LocalDate;

/** The procedural note of the sixth informal thematic session, put together from its parts. */
final class SixthSession {

    private SixthSession() {}

    static ProceduralNote note() {
        return ProceduralNote.builder()
                .id(NoteId.of("gcm-thematic-6-note"))
                .edition(1)
                .title("Procedural note for the sixth informal thematic session")
                .addSources(Source.builder()
                        .title("Global compact for safe, orderly and regular migration: procedural note for the sixth"
                                + " informal thematic session, with annex 1 (agenda)")
                        .read(LocalDate.of(2026, 11, 23))
                        .build())
                .clauses(SixthSessionClauses.all())
                .readings(SixthSessionReadings.all())
                .provisions(SixthSessionProvisions.all())
                .build();
    }
}
