package io.github.thematicsessions.examples;

import io.github.thematicsessions.core.report.Finding;
import io.github.thematicsessions.core.session.ThematicSession;
import io.github.thematicsessions.io.json.SessionJson;
import io.github.thematicsessions.rules.bean.FollowsNote;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.Set;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/**
 * A service that takes plans. The constraints stand on the request; a framework asks the validator before it calls the
 * method, as this program does.
 */
public final class GuardAService {

    /** What comes in. */
    record Submission(
            @NotBlank(message = "a sender is asked for") String sender,
            @NotNull @FollowsNote ThematicSession plan) {}

    /** What the application does with it. It knows nothing of notes. */
    static class Programme {

        String submit(@NotNull @Valid Submission submission) {
            return "received from " + submission.sender();
        }
    }

    private GuardAService() {}

    /**
     * Submits one plan and prints the answer of the service, or why the plan did not get there.
     *
     * @param arguments who submits it, and the file that holds the plan
     * @throws NoSuchMethodException never
     */
    public static void main(String[] arguments) throws NoSuchMethodException {
        Submission submission = new Submission(arguments[0], SessionJson.read(Path.of(arguments[1])));
        Programme programme = new Programme();
        Method submit = Programme.class.getDeclaredMethod("submit", Submission.class);
        try (ValidatorFactory factory = Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()) {
            Set<ConstraintViolation<Programme>> violations = factory.getValidator()
                    .forExecutables()
                    .validateParameters(programme, submit, new Object[] {submission});
            violations.stream().map(GuardAService::line).sorted().forEach(System.out::print);
            if (violations.isEmpty()) {
                System.out.print(programme.submit(submission) + "\n");
            }
        }
    }

    /** Says what is wrong where, and whose duty it is where a finding says so. */
    private static String line(ConstraintViolation<?> violation) {
        HibernateConstraintViolation<?> hibernate = violation.unwrap(HibernateConstraintViolation.class);
        Finding finding = hibernate.getDynamicPayload(Finding.class);
        String duty = finding == null ? "" : " - duty of " + finding.bearer();
        return violation.getPropertyPath() + ": " + violation.getMessage() + duty + "\n";
    }
}
