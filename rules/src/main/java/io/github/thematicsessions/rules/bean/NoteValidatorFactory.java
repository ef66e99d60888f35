package io.github.thematicsessions.rules.bean;

import io.github.thematicsessions.core.InvalidValueException;
import io.github.thematicsessions.rules.NoteCheck;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorFactory;
import java.util.List;
import java.util.Objects;

/**
 * Gives the validators of {@link FollowsNote} other notes than that of the sixth session, or that one with other readings
 * or with waivers. All other validators are made by the factory that was there before.
 *
 * <pre>{@code
 * Configuration<?> configuration = Validation.byDefaultProvider().configure();
 * configuration.constraintValidatorFactory(NoteValidatorFactory.of(
 *         configuration.getDefaultConstraintValidatorFactory(), NoteCheck.of(NoteJson.read(path))));
 * }</pre>
 *
 * <p>From then on {@code @FollowsNote(note = "...")} names the note by its id. A note is data: no class is needed for it.
 *
 * <p>Immutable, and as thread-safe as the factory for the others.
 */
public final class NoteValidatorFactory implements ConstraintValidatorFactory {

    private final ConstraintValidatorFactory others;
    private final KnownNotes notes;

    private NoteValidatorFactory(ConstraintValidatorFactory others, KnownNotes notes) {
        this.others = others;
        this.notes = notes;
    }

    /**
     * Makes a factory.
     *
     * @param others the factory for all other validators
     * @param checks the checks, each of another note. One of the sixth session's note stands in place of the usual one
     * @return the factory
     * @throws InvalidValueException if two checks are of notes with the same id
     */
    public static NoteValidatorFactory of(ConstraintValidatorFactory others, NoteCheck... checks) {
        return new NoteValidatorFactory(Objects.requireNonNull(others, "others"), KnownNotes.of(List.of(checks)));
    }

    @Override
    public <T extends ConstraintValidator<?, ?>> T getInstance(Class<T> key) {
        if (key == FollowsNoteValidator.class) {
            return key.cast(new FollowsNoteValidator(notes));
        }
        if (key == HeldSessionValidator.class) {
            return key.cast(new HeldSessionValidator(notes));
        }
        return others.getInstance(key);
    }

    @Override
    public void releaseInstance(ConstraintValidator<?, ?> instance) {
        boolean made = instance instanceof FollowsNoteValidator || instance instanceof HeldSessionValidator;
        if (!made) {
            others.releaseInstance(instance);
        }
    }
}
