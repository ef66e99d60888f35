package io.github.thematicsessions.examples;

import io.github.thematicsessions.core.note.ProceduralNotes;
import io.github.thematicsessions.core.record.FloorEvent;
import io.github.thematicsessions.core.session.ElementId;
import io.github.thematicsessions.core.session.ThematicSession;
import io.github.thematicsessions.io.json.RecordJson;
import io.github.thematicsessions.io.json.SessionJson;
import io.github.thematicsessions.io.text.Appearance;
import io.github.thematicsessions.io.text.FloorText;
import io.github.thematicsessions.rules.NoteCheck;
import io.github.thematicsessions.rules.floor.Floor;
import io.github.thematicsessions.rules.floor.FloorStep;
import java.nio.file.Path;

/** The program that the README shows: gives the floor one event after the other and prints how things stand a minute later. */
public final class RunTheFloor {

    private RunTheFloor() {}

    /**
     * Runs one panel by the note of the sixth session.
     *
     * @param arguments the file that holds the plan, the file that holds what happens, and the id of the panel
     */
    public static void main(String[] arguments) {
        ThematicSession session = SessionJson.read(Path.of(arguments[0]));
        NoteCheck check = NoteCheck.of(ProceduralNotes.sixthSession());
        Floor floor = check.floor(session, ElementId.of(arguments[2]));
        for (FloorEvent event : RecordJson.read(Path.of(arguments[1])).events()) {
            FloorStep step = floor.after(event);
            floor = step.floor();
            System.out.print(FloorText.line(floor.at(event.at().plusMinutes(1)), Appearance.PLAIN));
            step.findings().forEach(found -> System.out.print(FloorText.finding(found, Appearance.PLAIN)));
        }
    }
}
