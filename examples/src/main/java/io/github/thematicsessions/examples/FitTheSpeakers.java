package io.github.thematicsessions.examples;

import io.github.thematicsessions.core.fit.Feasibility;
import io.github.thematicsessions.core.fit.FloorBudget;
import io.github.thematicsessions.core.note.ProceduralNotes;
import io.github.thematicsessions.core.people.Capacity;
import io.github.thematicsessions.core.session.ThematicSession;
import io.github.thematicsessions.io.json.SessionJson;
import io.github.thematicsessions.io.text.Appearance;
import io.github.thematicsessions.io.text.FeasibilityText;
import io.github.thematicsessions.rules.NoteCheck;
import java.nio.file.Path;
import java.util.Map;

/** Reads a plan, tells whether it can hold, and asks whether so many speakers fit into each discussion. */
public final class FitTheSpeakers {

    private FitTheSpeakers() {}

    /**
     * Looks at one plan by the note of the sixth session.
     *
     * @param arguments the file that holds the plan, how many delegations and how many stakeholders want to speak
     */
    public static void main(String[] arguments) {
        ThematicSession session = SessionJson.read(Path.of(arguments[0]));
        Feasibility fit = NoteCheck.of(ProceduralNotes.sixthSession()).fit(session);
        System.out.print(FeasibilityText.summary(fit, Appearance.PLAIN) + "\n");
        Map<Capacity, Integer> mix = Map.of(
                Capacity.DELEGATION, Integer.parseInt(arguments[1]),
                Capacity.ACCREDITED_STAKEHOLDER, Integer.parseInt(arguments[2]));
        for (FloorBudget floor : fit.budgets()) {
            if (!floor.turns().isEmpty()) {
                System.out.print(floor.discussion().at().within().orElseThrow() + ": " + answer(floor, mix) + "\n");
            }
        }
    }

    private static String answer(FloorBudget floor, Map<Capacity, Integer> mix) {
        if (floor.surelyHolds(mix)) {
            return "all of them fit";
        }
        return floor.canHold(mix) ? "they fit if the podium is brief" : "not all of them fit";
    }
}
