package io.github.thematicsessions.examples;

import io.github.thematicsessions.core.session.ThematicSession;
import io.github.thematicsessions.io.Problem;
import io.github.thematicsessions.io.json.DocumentLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A session that is one line of a file.
 *
 * @param file the name of the file
 * @param shift by how much its number in the file is higher than in the part of the file from which it was read
 * @param line the line
 */
record CorpusLine(String file, long shift, DocumentLine<ThematicSession> line) implements CorpusDocument {

    @Override
    public CorpusAnswer check(SessionCheck check) {
        List<String> complaints = new ArrayList<>();
        Optional<ThematicSession> plan = line.read(problem -> complaints.add(complaint(problem)));
        return CorpusAnswer.of(plan.map(known -> check.report(known, Optional.empty())), complaints);
    }

    private String complaint(Problem problem) {
        int number = (int) Math.min(problem.line() + shift, Integer.MAX_VALUE);
        return Documents.complaint(
                file, new Problem(problem.pointer(), number, problem.column(), problem.expected(), problem.found()));
    }
}
