package io.github.thematicsessions.rules.bean;

import io.github.thematicsessions.core.InvalidValueException;
import io.github.thematicsessions.core.note.ProceduralNotes;
import io.github.thematicsessions.rules.NoteCheck;
import jakarta.validation.ConstraintDeclarationException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The checks that an annotation can name by the id of their note. The note of the sixth session is always among them. */
final class KnownNotes {

    static final KnownNotes SHIPPED = of(List.of());

    private final Map<String, NoteCheck> checks;

    private KnownNotes(Map<String, NoteCheck> checks) {
        this.checks = checks;
    }

    static KnownNotes of(List<NoteCheck> given) {
        Map<String, NoteCheck> checks = new TreeMap<>();
        for (NoteCheck check : given) {
            String id = check.note().id().text();
            InvalidValueException.unless(
                    checks.put(id, check) == null, "checks", "one check for each note", "a second one of " + id);
        }
        checks.computeIfAbsent(FollowsNote.SIXTH_SESSION, id -> NoteCheck.of(ProceduralNotes.sixthSession()));
        return new KnownNotes(checks);
    }

    NoteCheck named(String id) {
        NoteCheck check = checks.get(id);
        if (check == null) {
            throw new ConstraintDeclarationException("note: expected one of " + String.join(", ", checks.keySet())
                    + ", found " + id + "; other notes are given to a NoteValidatorFactory");
        }
        return check;
    }
}
