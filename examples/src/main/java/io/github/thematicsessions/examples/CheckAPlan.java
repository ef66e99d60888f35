package io.github.thematicsessions.examples;

import io.github.thematicsessions.core.note.ProceduralNotes;
import io.github.thematicsessions.core.report.Report;
import io.github.thematicsessions.core.session.ThematicSession;
import io.github.thematicsessions.io.json.SessionJson;
import io.github.thematicsessions.io.text.Appearance;
import io.github.thematicsessions.io.text.ReportText;
import io.github.thematicsessions.rules.NoteCheck;
import java.nio.file.Path;

/** The program that the README shows: reads a plan, checks it, prints the findings. */
public final class CheckAPlan {

    private CheckAPlan() {}

    /**
     * Checks one plan against the note of the sixth session.
     *
     * @param arguments the file that holds the plan
     */
    public static void main(String[] arguments) {
        ThematicSession session = SessionJson.read(Path.of(arguments[0]));
        NoteCheck check = NoteCheck.of(ProceduralNotes.sixthSession());
        Report report = check.plan(session);
        System.out.print(ReportText.findings(report, Appearance.PLAIN));
    }
}
