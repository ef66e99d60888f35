package io.github.thematicsessions.rules.bean;

import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Validates the session in something that {@link HoldsSession}. A provider makes it; it is nothing to call.
 *
 * <p>Initialized once, then thread-safe.
 */
public final class HeldSessionValidator implements ConstraintValidator<FollowsNote, HoldsSession> {

    private static final List<String> SESSION = List.of("session");

    private final KnownNotes notes;
    private @Nullable FindingViolations violations;

    /** Makes a validator that knows the note of the sixth session alone. */
    public HeldSessionValidator() {
        this(KnownNotes.SHIPPED);
    }

    HeldSessionValidator(KnownNotes notes) {
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
    public boolean isValid(@Nullable HoldsSession holder, ConstraintValidatorContext context) {
        return holder == null || FindingViolations.initialized(violations).isValid(holder.session(), SESSION, context);
    }
}
