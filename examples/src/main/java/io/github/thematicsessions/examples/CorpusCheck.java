package io.github.thematicsessions.examples;

import io.github.thematicsessions.core.PrintableText;
import io.github.thematicsessions.core.session.ThematicSession;
import io.github.thematicsessions.io.json.DocumentLine;
import io.github.thematicsessions.io.json.DocumentLines;
import io.github.thematicsessions.io.json.SessionJson;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;

/** Checks all sessions of a corpus on all cores and prints the reports as JSON Lines in the order of the sessions. */
final class CorpusCheck {

    private final Streams streams;
    private final WallTime wall;
    private final SessionCheck check;
    private final boolean salvage;
    private final boolean failFast;
    private final CorpusTally tally = new CorpusTally();

    /**
     * Makes a check.
     *
     * @param streams take the reports and what is wrong with documents
     * @param wall tells when progress is due
     * @param check judges each session
     * @param salvage whether as much of a record is taken as can be read
     * @param failFast whether the first document that cannot be read is the last
     */
    CorpusCheck(Streams streams, WallTime wall, SessionCheck check, boolean salvage, boolean failFast) {
        this.streams = streams;
        this.wall = wall;
        this.check = check;
        this.salvage = salvage;
        this.failFast = failFast;
    }

    /** Checks the corpus of a name and returns the exit code. */
    int run(String corpus) {
        boolean whole = new File(corpus).isDirectory() ? folder(corpus) : lines(corpus);
        if (whole || !tally.isEmpty()) {
            streams.complain(tally.summary(corpus));
        }
        return whole ? tally.code() : ThematicSessions.UNREADABLE;
    }

    private boolean folder(String name) {
        try {
            check(CorpusFolder.documents(Path.of(name), salvage).iterator());
            return true;
        } catch (IOException broken) {
            streams.complain(PrintableText.of(name + ": cannot be looked through: " + broken.getMessage()));
            return false;
        }
    }

    private boolean lines(String name) {
        Optional<Boolean> whole = new Documents(streams).read(name, stream -> {
            check(documents(name, stream));
            return true;
        });
        return whole.isPresent();
    }

    private static Iterator<CorpusDocument> documents(String file, InputStream stream) {
        DocumentLines<ThematicSession> lines = SessionJson.lines(stream);
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return lines.hasNext();
            }

            @Override
            public CorpusDocument next() {
                DocumentLine<ThematicSession> line = lines.next();
                return new CorpusLine(file, 0, line);
            }
        };
    }

    private void check(Iterator<CorpusDocument> documents) {
        try (CorpusProgress progress = new CorpusProgress(streams, wall)) {
            int cores = Runtime.getRuntime().availableProcessors();
            Workers.work(cores, documents, document -> document.check(check), answer -> take(answer, progress));
        }
    }

    private boolean take(CorpusAnswer answer, CorpusProgress progress) {
        tally.add(answer);
        answer.complaints().forEach(progress::complain);
        answer.report().ifPresent(streams::answer);
        progress.show(tally);
        return streams.out().isTaken() && !(failFast && tally.hasUnreadable());
    }
}
