package io.github.thematicsessions.examples;

import io.github.thematicsessions.core.note.ProceduralNote;
import io.github.thematicsessions.core.session.ThematicSession;
import io.github.thematicsessions.io.json.NoteJson;
import io.github.thematicsessions.io.json.SessionJson;
import io.github.thematicsessions.io.text.Appearance;
import io.github.thematicsessions.io.text.ReportText;
import io.github.thematicsessions.rules.NoteCheck;
import java.nio.file.Path;

/** Reads a procedural note from a document and checks a plan against it: another note is another document, and no code. */
public final class ANoteOfYourOwn {

    private ANoteOfYourOwn() {}

    /**
     * Checks one plan against one note.
     *
     * @param arguments the file that holds the note, and the file that holds the plan
     */
    public static void main(String[] arguments) {
        ProceduralNote note = NoteJson.read(Path.of(arguments[0]));
        ThematicSession session = SessionJson.read(Path.of(arguments[1]));
        System.out.print(ReportText.findings(NoteCheck.of(note).plan(session), Appearance.PLAIN));
    }
}
