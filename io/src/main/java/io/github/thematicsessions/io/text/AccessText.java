package io.github.thematicsessions.io.text;

import io.github.thematicsessions.core.floor.FloorAccess;
import io.github.thematicsessions.core.people.Capacity;
import java.util.ArrayList;
import java.util.List;

/** Who may take the floor next, and what has to be minded. */
final class AccessText {

    private AccessText() {}

    static List<String> lines(FloorAccess access) {
        List<String> lines = new ArrayList<>();
        if (access.capacities().isEmpty()) {
            lines.add("nobody");
            return lines;
        }
        lines.add(Series.or(access.capacities().stream().map(FieldWords::of).toList()));
        access.answersDue()
                .ifPresent(ground -> lines.add("panelists still have to answer: " + RunningTimeText.ground(ground)));
        access.accreditation()
                .filter(ground -> access.capacities().stream().anyMatch(AccessText::isStakeholder))
                .ifPresent(ground -> lines.add("accreditation in force: " + RunningTimeText.ground(ground)));
        return lines;
    }

    private static boolean isStakeholder(Capacity capacity) {
        return capacity == Capacity.ACCREDITED_STAKEHOLDER;
    }
}
