package io.github.thematicsessions.examples;

import io.github.thematicsessions.core.note.ProceduralNotes;
import io.github.thematicsessions.core.report.Report;
import io.github.thematicsessions.core.session.ThematicSession;
import io.github.thematicsessions.io.json.RecordJson;
import io.github.thematicsessions.io.json.RecordLines;
import io.github.thematicsessions.io.json.SessionJson;
import io.github.thematicsessions.io.text.Appearance;
import io.github.thematicsessions.io.text.ReportText;
import io.github.thematicsessions.rules.NoteCheck;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The program that the README shows: follows a record line by line, however long it is, and prints the findings. */
public final class CheckARecord {

    private CheckARecord() {}

    /**
     * Checks one record against the note of the sixth session.
     *
     * @param arguments the file that holds the plan, and the file that holds the record
     * @throws IOException if the record cannot be opened
     */
    public static void main(String[] arguments) throws IOException {
        ThematicSession session = SessionJson.read(Path.of(arguments[0]));
        NoteCheck check = NoteCheck.of(ProceduralNotes.sixthSession());
        try (RecordLines record = RecordJson.lines(Files.newInputStream(Path.of(arguments[1])))) {
            Report report = check.record(session, record.session(), record.covers(), record);
            System.out.print(ReportText.findings(report, Appearance.PLAIN));
        }
    }
}
