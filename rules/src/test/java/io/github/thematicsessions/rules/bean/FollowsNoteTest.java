package io.github.thematicsessions.rules.bean;

import static io.github.thematicsessions.rules.bean.Plans.OPENING_OF_PANEL_1;
import static io.github.thematicsessions.rules.bean.Plans.TOO_LONG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.thematicsessions.core.note.ProceduralNotes;
import io.github.thematicsessions.core.report.Severity;
import io.github.thematicsessions.core.session.ThematicSession;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.UnexpectedTypeException;
import jakarta.validation.Valid;
import jakarta.validation.executable.ExecutableValidator;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Everything that the constraint can stand on. */
class FollowsNoteTest {

    private static final ThematicSession GOOD = Plans.good();
    private static final ThematicSession OVERLONG = Plans.overlong();
    private static final ExecutableValidator EXECUTABLES = Violations.VALIDATOR.forExecutables();

    @Test
    void the_note_unless_said_is_that_of_the_sixth_session() {
        assertThat(ProceduralNotes.sixthSession().id()).hasToString(FollowsNote.SIXTH_SESSION);
    }

    record Submission(@FollowsNote @Nullable ThematicSession plan) {}

    @Test
    void a_component_of_a_record() {
        assertThat(Violations.of(new Submission(GOOD))).isEmpty();
        assertThat(Violations.of(new Submission(OVERLONG)))
                .containsExactly("plan." + OPENING_OF_PANEL_1 + ": " + TOO_LONG);
    }

    @Test
    void nothing_is_valid() {
        assertThat(Violations.of(new Submission(null))).isEmpty();
        assertThat(Violations.of(new Held(null))).isEmpty();
        assertThat(Violations.of(new Envelope(null))).isEmpty();
    }

    static final class Draft {

        @FollowsNote
        private final ThematicSession plan;

        Draft(ThematicSession plan) {
            this.plan = plan;
        }

        @Override
        public String toString() {
            return plan.title();
        }
    }

    @Test
    void a_field() {
        assertThat(Violations.of(new Draft(GOOD))).isEmpty();
        assertThat(Violations.of(new Draft(OVERLONG))).containsExactly("plan." + OPENING_OF_PANEL_1 + ": " + TOO_LONG);
    }

    static final class Bean {

        @FollowsNote
        public ThematicSession getPlan() {
            return OVERLONG;
        }
    }

    @Test
    void a_getter() {
        assertThat(Violations.of(new Bean())).containsExactly("plan." + OPENING_OF_PANEL_1 + ": " + TOO_LONG);
    }

    @FollowsNote
    record Held(@Nullable ThematicSession session) implements HoldsSession {}

    record Envelope(@FollowsNote @Nullable HoldsSession content) {}

    @Test
    void a_type_that_holds_a_session() {
        assertThat(Violations.of(new Held(GOOD))).isEmpty();
        assertThat(Violations.of(new Held(OVERLONG)))
                .containsExactly("session." + OPENING_OF_PANEL_1 + ": " + TOO_LONG);
    }

    @Test
    void what_holds_a_session_wherever_it_is_used() {
        assertThat(Violations.of(new Envelope(() -> GOOD))).isEmpty();
        assertThat(Violations.of(new Envelope(() -> OVERLONG)))
                .containsExactly("content.session." + OPENING_OF_PANEL_1 + ": " + TOO_LONG);
    }

    record Series(
            List<@FollowsNote ThematicSession> plans,
            Map<String, @FollowsNote ThematicSession> byCity,
            Optional<@FollowsNote ThematicSession> next) {}

    @Test
    void an_element_of_a_container() {
        Series series = new Series(List.of(GOOD, OVERLONG), Map.of("Geneva", OVERLONG), Optional.of(OVERLONG));
        assertThat(Violations.of(series))
                .containsExactly(
                        "byCity[Geneva].<map value>." + OPENING_OF_PANEL_1 + ": " + TOO_LONG,
                        "next." + OPENING_OF_PANEL_1 + ": " + TOO_LONG,
                        "plans[1].<list element>." + OPENING_OF_PANEL_1 + ": " + TOO_LONG);
    }

    record Meeting(@Valid Submission submission, List<@Valid Held> others) {}

    @Test
    void what_a_cascade_reaches() {
        Meeting meeting = new Meeting(new Submission(OVERLONG), List.of(new Held(GOOD), new Held(OVERLONG)));
        assertThat(Violations.of(meeting))
                .containsExactly(
                        "others[1].session." + OPENING_OF_PANEL_1 + ": " + TOO_LONG,
                        "submission.plan." + OPENING_OF_PANEL_1 + ": " + TOO_LONG);
    }

    static class Desk {

        private final ThematicSession current;

        Desk(ThematicSession current) {
            this.current = current;
        }

        @FollowsNote
        ThematicSession merge(@FollowsNote ThematicSession plan, List<@FollowsNote ThematicSession> others) {
            return others.isEmpty() ? plan : current;
        }
    }

    private static final Desk DESK = new Desk(GOOD);

    private static Method merge() throws NoSuchMethodException {
        return Desk.class.getDeclaredMethod("merge", ThematicSession.class, List.class);
    }

    @Test
    void a_parameter() throws Exception {
        Object[] good = {GOOD, List.of(GOOD)};
        Object[] bad = {OVERLONG, List.of(GOOD, OVERLONG)};
        assertThat(EXECUTABLES.validateParameters(DESK, merge(), good)).isEmpty();
        assertThat(Violations.lines(EXECUTABLES.validateParameters(DESK, merge(), bad)))
                .containsExactly(
                        "merge.others[1].<list element>." + OPENING_OF_PANEL_1 + ": " + TOO_LONG,
                        "merge.plan." + OPENING_OF_PANEL_1 + ": " + TOO_LONG);
    }

    @Test
    void a_return_value() throws Exception {
        assertThat(EXECUTABLES.validateReturnValue(DESK, merge(), GOOD)).isEmpty();
        assertThat(Violations.lines(EXECUTABLES.validateReturnValue(DESK, merge(), OVERLONG)))
                .containsExactly("merge.<return value>." + OPENING_OF_PANEL_1 + ": " + TOO_LONG);
    }

    @Test
    void a_parameter_of_a_constructor() throws Exception {
        Constructor<Letter> constructor = Letter.class.getDeclaredConstructor(ThematicSession.class);
        assertThat(EXECUTABLES.validateConstructorParameters(constructor, new Object[] {GOOD}))
                .isEmpty();
        assertThat(Violations.lines(EXECUTABLES.validateConstructorParameters(constructor, new Object[] {OVERLONG})))
                .containsExactly("Letter.plan." + OPENING_OF_PANEL_1 + ": " + TOO_LONG);
    }

    @Test
    void what_a_constructor_makes() throws Exception {
        Constructor<Letter> constructor = Letter.class.getDeclaredConstructor(ThematicSession.class);
        assertThat(Violations.lines(EXECUTABLES.validateConstructorReturnValue(constructor, new Letter(OVERLONG))))
                .containsExactly("Letter.<return value>.session." + OPENING_OF_PANEL_1 + ": " + TOO_LONG);
    }

    static final class Letter implements HoldsSession {

        private final ThematicSession plan;

        @FollowsNote
        Letter(@FollowsNote ThematicSession plan) {
            this.plan = plan;
        }

        @Override
        public ThematicSession session() {
            return plan;
        }
    }

    /** What a meeting asks of its plans, in one word of its own. */
    @FollowsNote(from = Severity.INFO, message = "{finding}")
    @Constraint(validatedBy = {})
    @Target({ElementType.FIELD, ElementType.PARAMETER})
    @Retention(RetentionPolicy.RUNTIME)
    @interface ReadyToPublish {

        String message() default "not ready";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    record Publication(@ReadyToPublish ThematicSession plan) {}

    @Test
    void an_annotation_that_is_composed_of_it() {
        assertThat(Violations.of(new Publication(GOOD))).isEmpty();
        assertThat(Violations.of(new Publication(OVERLONG)))
                .containsExactly("plan." + OPENING_OF_PANEL_1 + ": too long: PT9M, allowed PT5M/PT7M");
    }

    interface OnSubmission {}

    interface OnPublication {}

    record Staged(
            @FollowsNote(groups = OnSubmission.class, message = "now {provision}")
            @FollowsNote(groups = OnPublication.class, message = "then {provision}")
            ThematicSession plan) {}

    @Test
    void only_the_groups_that_are_asked_for() {
        Staged staged = new Staged(OVERLONG);
        String place = "plan." + OPENING_OF_PANEL_1;
        assertThat(Violations.of(staged)).isEmpty();
        assertThat(Violations.of(staged, OnSubmission.class)).containsExactly(place + ": now opening-remarks-time");
        assertThat(Violations.of(staged, OnPublication.class)).containsExactly(place + ": then opening-remarks-time");
    }

    record Mistaken(@FollowsNote String plan) {}

    @FollowsNote
    record Hidden(ThematicSession session) {}

    @Test
    void something_else_than_a_session_is_refused_and_not_passed_over() {
        for (Object mistaken : List.of(new Mistaken("a plan"), new Hidden(GOOD))) {
            assertThatExceptionOfType(UnexpectedTypeException.class)
                    .isThrownBy(() -> Violations.of(mistaken))
                    .withMessageContaining(FollowsNote.class.getName());
        }
    }
}
