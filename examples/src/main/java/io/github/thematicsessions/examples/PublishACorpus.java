package io.github.thematicsessions.examples;

import io.github.thematicsessions.core.note.ProceduralNotes;
import io.github.thematicsessions.core.report.Report;
import io.github.thematicsessions.core.session.ThematicSession;
import io.github.thematicsessions.io.calendar.SessionCalendar;
import io.github.thematicsessions.io.json.DocumentLines;
import io.github.thematicsessions.io.json.SessionJson;
import io.github.thematicsessions.io.picture.SessionPicture;
import io.github.thematicsessions.io.table.FindingTable;
import io.github.thematicsessions.rules.NoteCheck;
import java.nio.file.Path;
import java.time.Instant;

/** The program that the README shows: checks many sessions and writes a table, a calendar and a picture of each. */
public final class PublishACorpus {

    private PublishACorpus() {}

    /**
     * Checks each session of a corpus against the note of the sixth session.
     *
     * @param arguments the file with a session in each line, the folder that takes what is written, named by the number of the
     *     line, and the stamp of the calendars
     */
    public static void main(String[] arguments) {
        NoteCheck check = NoteCheck.of(ProceduralNotes.sixthSession());
        try (DocumentLines<ThematicSession> corpus = SessionJson.lines(Path.of(arguments[0]))) {
            corpus.forEachRemaining(line -> line.read(System.err::println).ifPresent(session -> {
                Report report = check.plan(session);
                String file = arguments[1] + "/" + line.number();
                FindingTable.of(report).write(Path.of(file + ".csv"));
                SessionCalendar.write(session, Instant.parse(arguments[2]), Path.of(file + ".ics"));
                SessionPicture.write(session, report, Path.of(file + ".svg"));
            }));
        }
    }
}
