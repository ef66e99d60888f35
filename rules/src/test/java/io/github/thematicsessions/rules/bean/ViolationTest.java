package io.github.thematicsessions.rules.bean;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thematicsessions.core.note.ProceduralNotes;
import io.github.thematicsessions.core.report.Finding;
import io.github.thematicsessions.core.report.Severity;
import io.github.thematicsessions.core.session.ThematicSession;
import io.github.thematicsessions.rules.NoteCheck;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Payload;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.junit.jupiter.api.Test;

/** What a violation says: place, message, payload. */
class ViolationTest {

    private static final List<Finding> FINDINGS =
            NoteCheck.of(ProceduralNotes.sixthSession()).plan(Plans.broken()).findings();

    private static final List<String> ERRORS = List.of(
            "plan.chairs: [chaired-by-co-facilitators, error] too few: 1, allowed 2.. (II.0.1)",
            "plan.days[0].segments[1].slots[0]: [opening-remarks-time, error] too long: PT9M, allowed PT5M/PT7M (II.c.1.3)",
            "plan.days[0].segments[1].slots[5]: [intervention-time, error] too long: ../PT5M, allowed ../PT3M (II.c.3.3)",
            "plan.days[1].segments[2].chairs: [summary-chaired-by-co-facilitators, error] too few: 1, allowed 2.. (II.d.1)");

    private static final String WARNING =
            "plan.days[1].segments[2].slots[1]: [perspective-time, warning] too short: PT8M/PT15M, allowed PT10M/PT15M (II.d.2)";

    private static final String INFO = "plan.place.room: [session-room, info] different: XX, allowed XIX (title)";

    record Errors(@FollowsNote ThematicSession plan) {}

    record Warnings(@FollowsNote(from = Severity.WARNING) ThematicSession plan) {}

    record Everything(@FollowsNote(from = Severity.INFO) ThematicSession plan) {}

    @Test
    void each_finding_is_one_violation_with_its_own_place() {
        assertThat(Violations.of(new Everything(Plans.broken()))).containsExactlyElementsOf(and(ERRORS, WARNING, INFO));
    }

    @Test
    void errors_alone_unless_said() {
        assertThat(Violations.of(new Errors(Plans.broken()))).containsExactlyElementsOf(ERRORS);
    }

    @Test
    void a_severity_takes_in_what_is_graver() {
        assertThat(Violations.of(new Warnings(Plans.broken()))).containsExactlyElementsOf(and(ERRORS, WARNING));
    }

    private static List<String> and(List<String> lines, String... more) {
        return Stream.concat(lines.stream(), Stream.of(more)).toList();
    }

    @Test
    void the_finding_is_the_payload_of_its_violation() {
        Set<ConstraintViolation<Everything>> violations = Violations.VALIDATOR.validate(new Everything(Plans.broken()));
        assertThat(violations).extracting(ViolationTest::finding).containsExactlyInAnyOrderElementsOf(FINDINGS);
        assertThat(violations).allSatisfy(violation -> {
            Finding finding = finding(violation);
            assertThat(violation.getMessage())
                    .startsWith("[" + finding.provision() + ", "
                            + finding.severity().code() + "] ");
        });
    }

    private static Finding finding(ConstraintViolation<?> violation) {
        HibernateConstraintViolation<?> hibernate = violation.unwrap(HibernateConstraintViolation.class);
        return hibernate.getDynamicPayload(Finding.class);
    }

    interface Blocking extends Payload {}

    record Marked(@FollowsNote(payload = Blocking.class) ThematicSession plan) {}

    @Test
    void what_the_application_says_about_the_constraint_goes_with_every_violation() {
        assertThat(Violations.VALIDATOR.validate(new Marked(Plans.broken())))
                .hasSize(4)
                .allSatisfy(violation -> assertThat(
                                violation.getConstraintDescriptor().getPayload())
                        .containsExactly(Blocking.class));
    }

    @Test
    void the_value_that_is_refused_is_the_plan() {
        ThematicSession plan = Plans.overlong();
        assertThat(Violations.VALIDATOR.validate(new Errors(plan)))
                .singleElement()
                .extracting(ConstraintViolation::getInvalidValue)
                .isSameAs(plan);
    }

    record OwnWords(
            @FollowsNote(message = "{severity}: {finding}, see {clause}; \\{finding\\} of {note}")
            ThematicSession plan) {}

    record Bundled(
            @FollowsNote(message = "{illustrative.breach}") ThematicSession plan) {}

    @Test
    void a_template_has_the_words_of_the_finding() {
        assertThat(Violations.of(new OwnWords(Plans.overlong())))
                .containsExactly("plan." + Plans.OPENING_OF_PANEL_1
                        + ": error: too long: PT9M, allowed PT5M/PT7M, see II.c.1.3; {finding} of gcm-thematic-6-note");
    }

    @Test
    void a_text_of_a_resource_bundle_has_them_too() {
        assertThat(Violations.of(new Bundled(Plans.overlong())))
                .containsExactly("plan." + Plans.OPENING_OF_PANEL_1
                        + ": Clause II.c.1.3 (error): too long: PT9M, allowed PT5M/PT7M"
                        + " [opening-remarks-time of gcm-thematic-6-note]");
    }

    private static final String STEERING = "{clause} ${1 + 1} $ } { \\ \\{ {illustrative.breach}";

    record BundledEverything(
            @FollowsNote(from = Severity.INFO, message = "{illustrative.breach}")
            ThematicSession plan) {}

    @Test
    void what_a_plan_says_is_text_and_never_a_template() {
        ThematicSession plan = Plans.good().withTheme(STEERING);
        assertThat(Violations.of(new Everything(plan)))
                .singleElement()
                .asString()
                .startsWith("plan.theme: [session-theme, info] different: " + STEERING + ", allowed Irregular");
        assertThat(Violations.of(new BundledEverything(plan)))
                .singleElement()
                .asString()
                .startsWith("plan.theme: Clause I.2.1 (info): different: " + STEERING + ", allowed Irregular");
    }

    @Test
    void a_message_is_one_line() {
        ThematicSession plan = Plans.good().withTheme("one\r\ntwo\u2028three\u0000four\u001b[31m");
        assertThat(Violations.of(new Everything(plan)))
                .singleElement()
                .asString()
                .startsWith("plan.theme: [session-theme, info] different: one two three four [31m, allowed ");
    }

    @Test
    void a_validator_is_asked_by_many_threads_at_once() {
        Validator validator = Violations.VALIDATOR;
        List<ThematicSession> plans = List.of(Plans.good(), Plans.overlong(), Plans.broken());
        List<List<String>> expected =
                plans.stream().map(plan -> Violations.of(new Everything(plan))).toList();
        List<Optional<List<String>>> different = IntStream.range(0, 300)
                .parallel()
                .mapToObj(turn -> {
                    List<String> lines = Violations.lines(validator.validate(new Everything(plans.get(turn % 3))));
                    return lines.equals(expected.get(turn % 3)) ? Optional.<List<String>>empty() : Optional.of(lines);
                })
                .filter(Optional::isPresent)
                .toList();
        assertThat(different).isEmpty();
    }
}
