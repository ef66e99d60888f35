/**
 * The check of a plan as a Jakarta Validation constraint: start with {@link
 * io.github.thematicsessions.rules.bean.FollowsNote}.
 *
 * <p>It needs {@code jakarta.validation-api} and a provider, which an application brings; the rest of this module needs
 * neither. The check is that of {@link io.github.thematicsessions.rules.NoteCheck#plan}: one violation for each finding that
 * is grave enough, at the place of the finding.
 *
 * <h2>What a violation holds</h2>
 *
 * <p>The property path has the names of the accessors, which are those of the document too:
 * {@code days[0].segments[1].slots[0]}. The message begins with the code of the provision and the severity and is made of
 * canonical values. With Hibernate Validator the finding itself is the dynamic payload:
 *
 * <pre>{@code
 * HibernateConstraintViolation<?> hibernate = violation.unwrap(HibernateConstraintViolation.class);
 * Finding finding = hibernate.getDynamicPayload(Finding.class);
 * finding.provision(); // opening-remarks-time
 * }</pre>
 *
 * <p>With another provider the violations are the same, without that payload.
 *
 * <h2>Other notes</h2>
 *
 * <p>The note of the sixth session is known from the start. Others are given as checks to a
 * {@link io.github.thematicsessions.rules.bean.NoteValidatorFactory} and named by their ids.
 *
 * <h2>Accessors without "get"</h2>
 *
 * <p>A value of the core module needs no structural constraint: it refuses a blank title or an end before its start when it
 * is made, and {@code @Valid} on one finds nothing to look at. Constraints belong on the types of the application that hold
 * one. There, Jakarta Validation takes {@code getTitle()} for a property and not {@code title()}: a constraint on such a
 * method, {@code @NotBlank}, {@code @Valid} and {@code @FollowsNote} alike, says nothing when its object is validated. Three
 * ways out:
 *
 * <ul>
 *   <li>A record. Its constraints are those of its fields, and it is validated as it is.
 *   <li>{@code @FollowsNote} on a type that implements {@link io.github.thematicsessions.rules.bean.HoldsSession}, for this
 *       constraint alone.
 *   <li>With Hibernate Validator, a strategy that says what a property is. It holds for all types of a validator factory:
 *       a method without parameters of a service counts as a getter too, and what Jakarta EE validates by itself when a
 *       method is called leaves getters out.
 * </ul>
 *
 * <pre>{@code
 * final class FluentAccessors implements GetterPropertySelectionStrategy {
 *
 *     @Override
 *     public Optional<String> getProperty(ConstrainableExecutable method) {
 *         boolean accessor = method.getParameterTypes().length == 0 && method.getReturnType() != void.class;
 *         return accessor ? Optional.of(method.getName()) : Optional.empty();
 *     }
 *
 *     @Override
 *     public List<String> getGetterMethodNameCandidates(String property) {
 *         return List.of(property);
 *     }
 * }
 *
 * Validation.byProvider(HibernateValidator.class).configure().getterPropertySelectionStrategy(new FluentAccessors());
 * }</pre>
 */
@NullMarked
package io.github.thematicsessions.rules.bean;

import org.jspecify.annotations.NullMarked;
