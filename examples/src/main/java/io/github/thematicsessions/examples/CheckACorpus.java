package io.github.thematicsessions.examples;

import io.github.thematicsessions.core.note.ProceduralNotes;
import io.github.thematicsessions.core.note.ProvisionId;
import io.github.thematicsessions.core.report.Finding;
import io.github.thematicsessions.core.session.ThematicSession;
import io.github.thematicsessions.io.json.DocumentLine;
import io.github.thematicsessions.io.json.DocumentLines;
import io.github.thematicsessions.io.json.SessionJson;
import io.github.thematicsessions.rules.NoteCheck;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Checks many sessions on all cores and counts how many of them break each provision. */
public final class CheckACorpus {

    private CheckACorpus() {}

    /**
     * Checks one corpus against the note of the sixth session.
     *
     * @param arguments the file that holds a session in each line
     */
    public static void main(String[] arguments) {
        NoteCheck check = NoteCheck.of(ProceduralNotes.sixthSession());
        try (DocumentLines<ThematicSession> corpus = SessionJson.lines(Path.of(arguments[0]))) {
            Map<ProvisionId, Long> broken = corpus.stream()
                    .parallel()
                    .map(CheckACorpus::session)
                    .flatMap(Optional::stream)
                    .flatMap(session -> brokenBy(check, session))
                    .collect(Collectors.groupingBy(provision -> provision, TreeMap::new, Collectors.counting()));
            broken.forEach((provision, sessions) -> System.out.print(provision + " " + sessions + "\n"));
        }
    }

    /** What cannot be read is told, and hides nothing else. */
    private static Optional<ThematicSession> session(DocumentLine<ThematicSession> line) {
        return line.read(problem -> System.out.print(problem + "\n"));
    }

    private static Stream<ProvisionId> brokenBy(NoteCheck check, ThematicSession session) {
        return check.plan(session).findings().stream().map(Finding::provision).distinct();
    }
}
