package io.github.thematicsessions.rules.bean;

import io.github.thematicsessions.core.session.ThematicSession;
import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Validates a session that {@link FollowsNote} stands on. A provider makes it; it is nothing to call.
 *
 * <p>Initialized once, then thread-safe.
 */
public final class FollowsNoteValidator implements ConstraintValidator<FollowsNote, ThematicSession> {

    private final KnownNotes notes;
    private @Nullable FindingViolations violations;

    /** Makes a validator that knows the note of the sixth session alone. */
    public FollowsNoteValidator() {
        this(KnownNotes.SHIPPED);
    }

    FollowsNoteValidator(KnownNotes notes) {
        this.notes = notes;
    }

    /**
     * Takes the note and the severity from the annotation.
     *
     * @param annotation the annotation
     * @throws ConstraintDeclarationException if the note is not known
     */
    @Override
    public void initialize(FollowsNote annotation) {
        violations = FindingViolations.of(annotation, notes);
    }

    @Override
    public boolean isValid(@Nullable ThematicSession session, ConstraintValidatorContext context) {
        return FindingViolations.initialized(violations).isValid(session, List.of(), context);
    }
}
