package io.github.thematicsessions.rules.bean;

import static io.github.thematicsessions.rules.bean.Plans.OPENING_OF_PANEL_1;
import static io.github.thematicsessions.rules.bean.Plans.TOO_LONG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.thematicsessions.core.InvalidValueException;
import io.github.thematicsessions.core.note.NoteId;
import io.github.thematicsessions.core.note.ProceduralNote;
import io.github.thematicsessions.core.note.ProceduralNotes;
import io.github.thematicsessions.core.note.ProvisionId;
import io.github.thematicsessions.core.note.ReadingId;
import io.github.thematicsessions.core.report.Severity;
import io.github.thematicsessions.core.report.Waiver;
import io.github.thematicsessions.core.report.WaiverScope;
import io.github.thematicsessions.core.session.ElementId;
import io.github.thematicsessions.core.session.ThematicSession;
import io.github.thematicsessions.rules.NoteCheck;
import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorFactory;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotBlank;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Other notes than that of the sixth session. */
class NoteValidatorFactoryTest {

    private static final ProceduralNote SIXTH = ProceduralNotes.sixthSession();

    private static final ReadingId STATED_MINUTES = ReadingId.of("stated-minutes");

    /** The same note under another id, in which ten minutes are exactly ten. */
    private static final ProceduralNote EXACT =
            SIXTH.withId(NoteId.of("illustrative-note")).withReading(STATED_MINUTES, "exact");

    /** Four minutes and five, where the note says ten. */
    private static final ThematicSession SHORT_WELCOME = Plans.allotted(Plans.good(), "opening-welcome-1", "PT4M");

    private static final String EXACTLY_TEN =
            "days[0].segments[0].slots[0]: [welcome-time-exact, warning] too short, with opening-welcome-2: PT9M, allowed"
                    + " PT10M/PT10M (II.a.1)";

    record Submission(
            @NotBlank(message = "blank") String sender,

            @FollowsNote(note = "illustrative-note", from = Severity.WARNING)
            ThematicSession plan) {}

    record Held(ThematicSession session) implements HoldsSession {}

    record Envelope(
            @FollowsNote(note = "illustrative-note", from = Severity.WARNING)
            Held content) {}

    record Sixth(@FollowsNote(from = Severity.WARNING) ThematicSession plan) {}

    private static Validator knowing(NoteCheck... checks) {
        return Violations.validator(configuration -> configuration.constraintValidatorFactory(
                NoteValidatorFactory.of(configuration.getDefaultConstraintValidatorFactory(), checks)));
    }

    private static List<String> lines(Validator validator, Object bean) {
        return Violations.lines(validator.validate(bean));
    }

    @Test
    void an_annotation_names_a_note_by_its_id() {
        Validator validator = knowing(NoteCheck.of(EXACT));
        assertThat(lines(validator, new Submission("secretariat", Plans.good())))
                .isEmpty();
        assertThat(lines(validator, new Submission("secretariat", SHORT_WELCOME)))
                .containsExactly("plan." + EXACTLY_TEN);
        assertThat(lines(validator, new Envelope(new Held(SHORT_WELCOME))))
                .containsExactly("content.session." + EXACTLY_TEN);
    }

    @Test
    void the_note_of_the_sixth_session_is_known_beside_others() {
        assertThat(lines(knowing(NoteCheck.of(EXACT)), new Sixth(Plans.overlong())))
                .containsExactly("plan." + OPENING_OF_PANEL_1 + ": " + TOO_LONG);
    }

    @Test
    void a_check_with_another_reading_stands_in_place_of_the_usual_one() {
        NoteCheck exact = NoteCheck.of(SIXTH.withReading(STATED_MINUTES, "exact"));
        assertThat(lines(knowing(), new Sixth(SHORT_WELCOME))).isEmpty();
        assertThat(lines(knowing(exact), new Sixth(SHORT_WELCOME))).containsExactly("plan." + EXACTLY_TEN);
    }

    @Test
    void what_the_chair_has_waived_is_no_violation() {
        Waiver waiver = new Waiver(
                ProvisionId.of("opening-remarks-time"),
                new WaiverScope.Element(ElementId.of("panel-1")),
                "co-facilitators",
                OffsetDateTime.parse("2017-10-11T09:00:00+02:00"),
                "illustrative",
                Optional.empty());
        Validator validator = knowing(NoteCheck.of(SIXTH).waiving(List.of(waiver)));
        ThematicSession overlong = Plans.allotted(Plans.overlong(), "panel-2-opening", "PT9M");
        assertThat(lines(knowing(), new Sixth(overlong))).hasSize(2);
        assertThat(lines(validator, new Sixth(overlong)))
                .containsExactly("plan.days[0].segments[3].slots[0]: " + TOO_LONG);
    }

    @Test
    void all_other_constraints_are_validated_as_before() {
        assertThat(lines(knowing(NoteCheck.of(EXACT)), new Submission(" ", Plans.good())))
                .containsExactly("sender: blank");
    }

    @Test
    void an_unknown_note_is_refused_with_those_that_are_known() {
        Submission submission = new Submission("secretariat", Plans.good());
        assertThatExceptionOfType(ConstraintDeclarationException.class)
                .isThrownBy(() -> Violations.of(submission))
                .withMessage(
                        "note: expected one of gcm-thematic-6-note, found illustrative-note; other notes are given to"
                                + " a NoteValidatorFactory");
    }

    @Test
    void two_checks_of_one_note_are_refused() {
        NoteCheck check = NoteCheck.of(EXACT);
        ConstraintValidatorFactory others = new Counting();
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> NoteValidatorFactory.of(others, check, check))
                .withMessage("checks: expected one check for each note, found a second one of illustrative-note");
    }

    @Test
    void what_another_factory_has_made_goes_back_to_it() {
        Counting others = new Counting();
        NoteValidatorFactory factory = NoteValidatorFactory.of(others);
        factory.releaseInstance(factory.getInstance(FollowsNoteValidator.class));
        factory.releaseInstance(factory.getInstance(HeldSessionValidator.class));
        assertThat(others.released).isEmpty();
        ConstraintValidator<?, ?> foreign = new Foreign();
        factory.releaseInstance(foreign);
        assertThat(others.released).containsExactly(foreign);
    }

    @Test
    void a_validator_that_was_not_initialized_says_so() {
        FollowsNoteValidator validator =
                NoteValidatorFactory.of(new Counting()).getInstance(FollowsNoteValidator.class);
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> validator.isValid(Plans.good(), null))
                .withMessage("expected initialize(annotation) before isValid, found no call of it");
    }

    private static final class Foreign implements ConstraintValidator<NotBlank, String> {

        @Override
        public boolean isValid(String value, jakarta.validation.ConstraintValidatorContext context) {
            return true;
        }
    }

    /** Makes nothing and remembers what comes back. */
    private static final class Counting implements ConstraintValidatorFactory {

        private final List<ConstraintValidator<?, ?>> released = new ArrayList<>();

        @Override
        public <T extends ConstraintValidator<?, ?>> T getInstance(Class<T> key) {
            throw new AssertionError(key);
        }

        @Override
        public void releaseInstance(ConstraintValidator<?, ?> instance) {
            released.add(instance);
        }
    }
}
