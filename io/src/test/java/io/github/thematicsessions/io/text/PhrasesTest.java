package io.github.thematicsessions.io.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thematicsessions.core.norm.Stage;
import io.github.thematicsessions.core.note.Basis;
import io.github.thematicsessions.core.note.Strength;
import io.github.thematicsessions.core.report.Discrepancy;
import io.github.thematicsessions.core.report.Exemption;
import io.github.thematicsessions.core.report.Input;
import io.github.thematicsessions.core.report.IrregularityKind;
import io.github.thematicsessions.core.report.Measure;
import io.github.thematicsessions.core.report.Outcome;
import io.github.thematicsessions.core.report.Severity;
import io.github.thematicsessions.core.session.ElementId;
import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PhrasesTest {

    @Test
    void every_discrepancy_has_its_words_before_and_behind_each_value() {
        assertThat(table(Discrepancy.values(), PhrasesTest::sentence)).isEqualTo("""
                        TOO_LONG: too long, together with x: 1, allowed 2, 3 over
                        TOO_SHORT: too short, together with x: 1, asked for 2, 3 under
                        TOO_MANY: too many, together with x: 1, allowed 2, 3 more
                        TOO_FEW: too few, together with x: 1, asked for 2, 3 fewer
                        MISSING: missing, together with x: 1, asked for 2, 3 off
                        DIFFERENT: not what is asked for, together with x: 1, asked for 2, 3 off
                        OUT_OF_ORDER: before what it has to follow: x: 1, asked for 2, 3 off
                        TOO_EARLY: too early, together with x: 1, allowed 2, 3 early
                        OUTSIDE_HOURS: outside the hours, together with x: 1, allowed 2, 3 outside
                        OVERLAP: at the same time as x: 1, allowed 2, 3 together
                        NAMED_BEFOREHAND: named beforehand, together with x: 1, allowed 2, 3 off
                        UNANSWERED: not answered by a panelist, together with x: 1, asked for 2, 3 off
                        NOT_IN_FORCE: accreditation not in force, together with x: 1, allowed 2, 3 off
                        NOT_DONE: not done, together with x: 1, asked for 2, 3 off
                        """);
    }

    private static String sentence(Discrepancy discrepancy) {
        return FindingText.sentence(SampleReports.finding("a", discrepancy)
                .addWith(ElementId.of("x"))
                .measured(Measure.of(1))
                .allowed(Measure.of(2))
                .difference(Measure.of(3))
                .build());
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
                        INSCRIBED: number inscribed for the floor
                        RECORD: record
                        TURN: beginning and end
                        DISCUSSION_OPENING: opening of the discussion
                        END_OF_SEGMENT: end
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
                        NOT_SHOWN_BY_A_RECORD: a record does not show it, a plan does
                        PART_OF_A_SESSION: the record covers a part of the session, and this asks for the whole of it
                        NO_SUCH_TURN: nobody asked for the floor or took it
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
                                Messages.english().say("heading", severity),
                                Phrases.one(severity),
                                Phrases.colour(severity).name(),
                                Phrases.count(0, severity),
                                Phrases.count(1, severity),
                                Phrases.count(2, severity))))
                .isEqualTo("""
                        ERROR: Errors|error|RED|0 errors|1 error|2 errors
                        WARNING: Warnings|warning|YELLOW|0 warnings|1 warning|2 warnings
                        INFO: For information|for information|CYAN|0 for information|1 for information|2 for information
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

    @Test
    void every_irregularity_has_its_words() {
        assertThat(table(IrregularityKind.values(), PhrasesTest::irregularity)).isEqualTo("""
                        OTHER_SESSION: The record names another session
                        UNKNOWN_ELEMENT: The record names what the plan does not have
                        NOT_COVERED: It is in a segment that the record is not meant to cover
                        UNKNOWN_KIND: It is of a kind that has no meaning here and is stepped over
                        CLOCK_WENT_BACK: It is earlier than the event before it
                        FOREIGN_OFFSET: Its offset is not that of the zone of the session at that time
                        END_BEFORE_BEGIN: t9 ends before it begins, and its length is not known
                        TWO_AT_ONCE: t9 begins while another one runs
                        NO_BEGIN: t9 ends, pauses or goes on and did not begin
                        BEGINS_AGAIN: t9 begins a second time
                        NO_END: t9 has no end
                        NO_PAUSE: t9 goes on without a pause or pauses a second time
                        SUSPENSION: It does not agree with when the meeting was suspended
                        UNKNOWN_SEGMENT: Neither the record nor the plan says in which segment it happens
                        UNKNOWN_CAPACITY: Neither the record nor the plan says in what role somebody speaks
                        TOLD_TWICE: It is told twice
                        CLOSURE: It does not agree with when the meeting was open
                        """);
    }

    private static String irregularity(IrregularityKind kind) {
        return Messages.english().say("irregularity.kind." + kind.code(), "turn", "t9");
    }

    @Test
    void every_strength_and_every_stage_has_its_word() {
        assertThat(table(Strength.values(), Phrases::of)).isEqualTo("""
                        REQUIRED: required
                        PROHIBITED: prohibited
                        LIMITED: limited
                        ENCOURAGED: encouraged
                        PERMITTED: permitted
                        STATED: stated
                        """);
        assertThat(table(Stage.values(), Phrases::of)).isEqualTo("""
                        PLAN: plan
                        LIVE: live
                        RECORD: record
                        """);
    }

    static <E extends Enum<E>> String table(E[] words, Function<E, String> phrase) {
        return Arrays.stream(words)
                .map(word -> word.name() + ": " + phrase.apply(word) + "\n")
                .collect(Collectors.joining());
    }
}
