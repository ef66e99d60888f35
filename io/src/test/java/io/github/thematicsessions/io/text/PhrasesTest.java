package io.github.thematicsessions.io.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thematicsessions.core.note.Basis;
import io.github.thematicsessions.core.report.Discrepancy;
import io.github.thematicsessions.core.report.Exemption;
import io.github.thematicsessions.core.report.Input;
import io.github.thematicsessions.core.report.Outcome;
import io.github.thematicsessions.core.report.Severity;
import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PhrasesTest {

    @Test
    void every_discrepancy_has_its_words_before_and_behind_each_value() {
        assertThat(table(
                        Discrepancy.values(),
                        word -> String.join(
                                "|",
                                Phrases.of(word),
                                Phrases.joining(word),
                                Phrases.allowing(word),
                                Phrases.differing(word))))
                .isEqualTo("""
                        TOO_LONG: too long|, together with |allowed | over
                        TOO_SHORT: too short|, together with |asked for | under
                        TOO_MANY: too many|, together with |allowed | more
                        TOO_FEW: too few|, together with |asked for | fewer
                        MISSING: missing|, together with |asked for | off
                        DIFFERENT: not what is asked for|, together with |asked for | off
                        OUT_OF_ORDER: before what it has to follow|: |asked for | off
                        OUTSIDE_HOURS: outside the hours|, together with |allowed | outside
                        OVERLAP: at the same time| as |allowed | together
                        NAMED_BEFOREHAND: named beforehand|, together with |allowed | off
                        UNANSWERED: not answered by a panelist|, together with |asked for | off
                        NOT_IN_FORCE: accreditation not in force|, together with |allowed | off
                        NOT_DONE: not done|, together with |asked for | off
                        """);
    }

    @Test
    void every_input_has_its_words() {
        assertThat(table(Input.values(), Phrases::of)).isEqualTo("""
                        ORDINAL: number
                        THEME: theme
                        CITY: city
                        VENUE: building
                        ROOM: room
                        DATE: date
                        DAYS: days
                        TIME: start and end
                        MANDATE: mandate documents
                        CHAIRS: chairs
                        SPEAKING_SLOTS: speaking slots
                        PURPOSE: purpose
                        SPEAKER: speaker
                        SPEAKING_TIME: speaking time
                        APPOINTMENT: appointment of the speaker
                        RUNS: runs of the floor and of panelists
                        ACCREDITATION: accreditation and registration
                        ORGANIZER: organizer
                        COORDINATION: coordination
                        """);
    }

    @Test
    void every_exemption_has_its_words() {
        assertThat(table(Exemption.values(), Phrases::of)).isEqualTo("""
                        READING_NOT_CHOSEN: the note is read in another way
                        NO_SUCH_SEGMENT: the plan has no such segment
                        NO_SUCH_SLOT: the plan has no such speaking slot
                        NO_SIDE_EVENT: the plan has no side event
                        DURING_PLENARY: every side event runs during the plenary, which is judged by itself
                        NOTHING_TO_COMPARE: the plan has nothing to compare
                        """);
    }

    @Test
    void every_outcome_has_its_word_and_its_colour() {
        assertThat(table(Outcome.values(), outcome -> Phrases.of(outcome) + "|" + Phrases.colour(outcome)))
                .isEqualTo("""
                        PASS: pass|GREEN
                        FAIL: FAIL|RED
                        NOT_EVALUATED: not evaluated|YELLOW
                        NOT_APPLICABLE: not applicable|FAINT
                        WAIVED: waived|CYAN
                        """);
    }

    @Test
    void every_severity_has_its_heading_its_colour_and_its_count() {
        assertThat(table(
                        Severity.values(),
                        severity -> String.join(
                                "|",
                                Phrases.of(severity),
                                Phrases.colour(severity).name(),
                                Phrases.count(0, severity),
                                Phrases.count(1, severity),
                                Phrases.count(2, severity))))
                .isEqualTo("""
                        ERROR: Errors|RED|0 errors|1 error|2 errors
                        WARNING: Warnings|YELLOW|0 warnings|1 warning|2 warnings
                        INFO: For information|CYAN|0 for information|1 for information|2 for information
                        """);
    }

    @Test
    void every_basis_has_its_words() {
        assertThat(table(Basis.values(), Phrases::of)).isEqualTo("""
                        QUOTED: the text says it
                        DERIVED: derived from the text
                        INTERPRETED: a reading of the text
                        """);
    }

    private static <E extends Enum<E>> String table(E[] words, Function<E, String> phrase) {
        return Arrays.stream(words)
                .map(word -> word.name() + ": " + phrase.apply(word) + "\n")
                .collect(Collectors.joining());
    }
}
