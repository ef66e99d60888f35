package io.github.thematicsessions.rules.bean;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.ElementType.CONSTRUCTOR;
import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.ElementType.TYPE_USE;

import io.github.thematicsessions.core.report.Severity;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The plan follows its procedural note: each finding of a check is a violation, at the place of the finding.
 *
 * <pre>{@code
 * record Submission(@NotBlank String from, @NotNull @FollowsNote ThematicSession plan) {}
 *
 * for (ConstraintViolation<Submission> violation : validator.validate(new Submission("secretariat", plan))) {
 *     violation.getPropertyPath(); // plan.days[0].segments[1].slots[0]
 *     violation.getMessage(); // [opening-remarks-time, error] too long: PT9M, allowed PT5M/PT7M (II.c.1.3)
 * }
 * }</pre>
 *
 * <p>It stands on what is a {@link io.github.thematicsessions.core.session.ThematicSession} (a field, a parameter, a return
 * value, an element of a container), on a type that {@link HoldsSession}, and on other constraint annotations, which are
 * then composed of it. {@code null} is valid, as for most constraints.
 *
 * <p>A {@code METHOD} without parameters that is no getter by its name is a return value, looked at when the method is
 * called and not when its object is validated. The description of the package tells what to do about it.
 */
@Documented
@Constraint(validatedBy = {FollowsNoteValidator.class, HeldSessionValidator.class})
@Target({METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(FollowsNote.List.class)
public @interface FollowsNote {

    /** The id of the note of the sixth session, which is always known. */
    String SIXTH_SESSION = "gcm-thematic-6-note";

    /**
     * Returns which note is to be followed.
     *
     * @return the id of a note: that of the sixth session, or one whose check was given to a {@link NoteValidatorFactory}.
     *     Any other makes a {@link jakarta.validation.ConstraintDeclarationException} when the constraint is first used
     */
    String note() default SIXTH_SESSION;

    /**
     * Returns how grave a finding has to be to be a violation.
     *
     * @return the least severity: errors alone unless said, as for {@code Report.hasErrors()}. With {@link Severity#INFO}
     *     every finding is a violation. What the chair has waived never is
     */
    Severity from() default Severity.ERROR;

    /**
     * Returns the message of each violation.
     *
     * @return a template, in which {@code {provision}} stands for the id of the provision, {@code {severity}} for the code of
     *     the severity, {@code {finding}} for what was found and what is allowed, and {@code {clause}} for the place in the
     *     note. All else is left to the provider. With Hibernate Validator the same four are message parameters, so that
     *     texts of a resource bundle can use them
     */
    String message() default "[{provision}, {severity}] {finding} ({clause})";

    /**
     * Returns in which groups the plan is checked.
     *
     * @return the groups; the default group unless said
     */
    Class<?>[] groups() default {};

    /**
     * Returns what the application says about this constraint.
     *
     * @return the payload, the same for every violation. With Hibernate Validator each violation also carries its finding as
     *     dynamic payload
     */
    Class<? extends Payload>[] payload() default {};

    /** Several of these constraints on one element: another note, or other groups. */
    @Documented
    @Target({METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE, TYPE_USE})
    @Retention(RetentionPolicy.RUNTIME)
    @interface List {

        /**
         * Returns the constraints.
         *
         * @return the constraints, each looked at by itself
         */
        FollowsNote[] value();
    }
}
