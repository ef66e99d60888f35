package io.github.thematicsessions.rules.bean;

import io.github.thematicsessions.core.session.ThematicSession;
import org.jspecify.annotations.Nullable;

/**
 * A type that holds the plan of a session, so that {@link FollowsNote} can stand on the type itself or wherever the type is
 * used.
 *
 * <pre>{@code
 * @FollowsNote
 * record Submission(@NotBlank String from, ThematicSession session) implements HoldsSession {}
 *
 * validator.validate(new Submission("secretariat", plan)).iterator().next().getPropertyPath();
 * // session.days[0].segments[1].slots[0]
 * }</pre>
 *
 * <p>It needs no getter and no field that a provider can see. The violations are below the property {@code session}.
 */
public interface HoldsSession {

    /**
     * Returns the plan.
     *
     * @return the plan, or null if there is none yet, which is valid
     */
    @Nullable
    ThematicSession session();
}
