package io.github.thematicsessions.rules.bean;

import static io.github.thematicsessions.rules.bean.Plans.OPENING_OF_PANEL_1;
import static io.github.thematicsessions.rules.bean.Plans.TOO_LONG;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.thematicsessions.core.session.ThematicSession;
import jakarta.validation.Valid;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.metadata.MethodDescriptor;
import jakarta.validation.metadata.MethodType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** When a constraint on {@code title()} is heard, and when it is silent. */
class FluentAccessorsTest {

    private static final Validator USUAL = Violations.VALIDATOR;
    private static final Validator WITH_STRATEGY =
            Violations.validator(configuration -> configuration.getterPropertySelectionStrategy(new FluentAccessors()));

    private static final String IN_THE_PLAN = OPENING_OF_PANEL_1 + ": " + TOO_LONG;

    /** What a generator of values makes of an interface: no field that carries an annotation. */
    interface Submission {

        @NotBlank(message = "blank")
        String title();

        @FollowsNote
        ThematicSession plan();

        @Valid
        Attachment attachment();
    }

    record Attachment(@NotBlank(message = "blank") String name) {}

    private static Submission submission() {
        return new Submission() {

            @Override
            public String title() {
                return " ";
            }

            @Override
            public ThematicSession plan() {
                return Plans.overlong();
            }

            @Override
            public Attachment attachment() {
                return new Attachment("");
            }
        };
    }

    private static List<String> lines(Validator validator, Object bean) {
        return Violations.lines(validator.validate(bean));
    }

    @Test
    void without_a_strategy_constraints_on_fluent_accessors_are_silent() {
        assertThat(lines(USUAL, submission())).isEmpty();
    }

    @Test
    void with_a_strategy_they_are_heard() {
        assertThat(lines(WITH_STRATEGY, submission()))
                .containsExactly("attachment.name: blank", "plan." + IN_THE_PLAN, "title: blank");
    }

    record Recorded(
            @NotBlank(message = "blank") String title,
            @FollowsNote ThematicSession plan,
            @Valid Attachment attachment) {}

    @Test
    void a_record_is_heard_as_it_is() {
        Recorded recorded = new Recorded(" ", Plans.overlong(), new Attachment(""));
        assertThat(lines(USUAL, recorded))
                .containsExactly("attachment.name: blank", "plan." + IN_THE_PLAN, "title: blank");
    }

    @FollowsNote
    interface Held extends HoldsSession {}

    @Test
    void the_constraint_on_a_type_that_holds_a_session_is_heard_without_a_strategy() {
        Held held = Plans::overlong;
        assertThat(lines(USUAL, held)).containsExactly("session." + IN_THE_PLAN);
    }

    interface Desk {

        @FollowsNote
        ThematicSession current();
    }

    @Test
    void with_a_strategy_a_method_of_a_service_without_parameters_counts_as_a_getter() {
        assertThat(calls(USUAL)).containsExactly("current");
        assertThat(calls(WITH_STRATEGY)).isEmpty();
    }

    /** The methods that Jakarta EE validates by itself when they are called. */
    private static List<String> calls(Validator validator) {
        return validator.getConstraintsForClass(Desk.class).getConstrainedMethods(MethodType.NON_GETTER).stream()
                .map(MethodDescriptor::getName)
                .toList();
    }

    record Cascade(@Valid ThematicSession plan) {}

    @Test
    void a_cascade_into_a_session_finds_nothing_to_look_at_either_way() {
        Cascade cascade = new Cascade(Plans.broken());
        assertThat(lines(USUAL, cascade)).isEmpty();
        assertThat(lines(WITH_STRATEGY, cascade)).isEmpty();
    }

    @Test
    void the_description_of_the_package_shows_the_strategy_that_is_tested() throws IOException {
        String shown = Files.readString(source("main", "package-info.java"))
                .lines()
                .map(line -> line.replaceFirst("^ \\* ?", ""))
                .collect(Collectors.joining("\n"));
        String tested = Files.readString(source("test", "FluentAccessors.java"));
        assertThat(shown).contains(tested.substring(tested.indexOf("final class")));
    }

    private static Path source(String part, String file) {
        return Path.of("src", part, "java")
                .resolve(Path.of("io", "github", "thematicsessions", "rules", "bean"))
                .resolve(file);
    }
}
