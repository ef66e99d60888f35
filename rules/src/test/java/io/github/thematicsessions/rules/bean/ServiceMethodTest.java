package io.github.thematicsessions.rules.bean;

import static io.github.thematicsessions.rules.bean.Plans.OPENING_OF_PANEL_1;
import static io.github.thematicsessions.rules.bean.Plans.TOO_LONG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.thematicsessions.core.session.ThematicSession;
import io.github.thematicsessions.io.json.SessionJson;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.executable.ExecutableValidator;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A method of a REST service: the constraints stand on its interface, and a framework calls it through a guard. */
class ServiceMethodTest {

    record Submission(
            @NotBlank(message = "blank") String sender,

            @NotNull(message = "absent") @FollowsNote ThematicSession plan) {}

    interface Programme {

        /** Answers a request that carries a plan. */
        @NotBlank(message = "blank")
        String submit(@NotNull(message = "absent") @Valid Submission submission);

        /** Answers a request whose body is the plan. */
        @FollowsNote
        ThematicSession publish(@NotNull(message = "absent") @FollowsNote ThematicSession plan, boolean trimmed);
    }

    static final class ProgrammeService implements Programme {

        @Override
        public String submit(Submission submission) {
            return "received from " + submission.sender();
        }

        @Override
        public ThematicSession publish(ThematicSession plan, boolean trimmed) {
            return trimmed ? plan.withSideEvents() : Plans.overlong();
        }
    }

    /** Does what the interceptor of a framework does: validates what goes in, calls, validates what comes out. */
    private record Guard(Object service) implements InvocationHandler {

        private static final ExecutableValidator EXECUTABLES = Violations.VALIDATOR.forExecutables();

        @Override
        public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
            refuse(EXECUTABLES.validateParameters(service, method, arguments));
            Object answer = method.invoke(service, arguments);
            refuse(EXECUTABLES.validateReturnValue(service, method, answer));
            return answer;
        }

        private static void refuse(Set<ConstraintViolation<Object>> violations) {
            if (!violations.isEmpty()) {
                throw new ConstraintViolationException(violations);
            }
        }
    }

    private static final Programme PROGRAMME = (Programme) Proxy.newProxyInstance(
            Programme.class.getClassLoader(), new Class<?>[] {Programme.class}, new Guard(new ProgrammeService()));

    private static java.util.List<String> refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        return Violations.lines(
                catchThrowableOfType(ConstraintViolationException.class, call).getConstraintViolations());
    }

    @Test
    void a_request_with_a_plan_that_follows_the_note_is_served() {
        assertThat(PROGRAMME.submit(new Submission("secretariat", Plans.good())))
                .isEqualTo("received from secretariat");
        assertThat(PROGRAMME.publish(Plans.good(), true)).isEqualTo(Plans.good().withSideEvents());
    }

    @Test
    void a_request_with_a_plan_that_does_not_is_refused_before_the_service_sees_it() {
        assertThat(refused(() -> PROGRAMME.submit(new Submission(" ", Plans.overlong()))))
                .containsExactly(
                        "submit.submission.plan." + OPENING_OF_PANEL_1 + ": " + TOO_LONG,
                        "submit.submission.sender: blank");
        assertThat(refused(() -> PROGRAMME.publish(Plans.overlong(), true)))
                .containsExactly("publish.plan." + OPENING_OF_PANEL_1 + ": " + TOO_LONG);
    }

    @Test
    void a_request_without_a_plan_is_refused_by_the_constraint_for_that() {
        assertThat(refused(() -> PROGRAMME.submit(new Submission("secretariat", null))))
                .containsExactly("submit.submission.plan: absent");
    }

    @Test
    void an_answer_that_does_not_follow_the_note_is_refused_too() {
        assertThat(refused(() -> PROGRAMME.publish(Plans.good(), false)))
                .containsExactly("publish.<return value>." + OPENING_OF_PANEL_1 + ": " + TOO_LONG);
    }

    @Test
    void a_plan_that_came_as_json_is_guarded_the_same() {
        ThematicSession received = SessionJson.read(SessionJson.write(Plans.overlong()));
        assertThat(refused(() -> PROGRAMME.publish(received, true)))
                .containsExactly("publish.plan." + OPENING_OF_PANEL_1 + ": " + TOO_LONG);
    }
}
