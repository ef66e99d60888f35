package io.github.thematicsessions.examples;

import io.github.thematicsessions.core.session.ThematicSession;
import io.github.thematicsessions.io.json.DocumentLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A session that is one line of a file.
 *
 * @param file the name of the file
 * @param line the line
 */
record CorpusLine(String file, DocumentLine<ThematicSession> line) implements CorpusDocument {

    @Override
    public CorpusAnswer check(SessionCheck check) {
        List<String> complaints = new ArrayList<>();
        Optional<ThematicSession> plan = line.read(problem -> complaints.add(Documents.complaint(file, problem)));
        return CorpusAnswer.of(plan.map(known -> check.report(known, Optional.empty())), complaints);
    }
}
