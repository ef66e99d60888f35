package io.github.thematicsessions.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thematicsessions.core.norm.Stage;
import io.github.thematicsessions.core.note.Basis;
import io.github.thematicsessions.core.note.Clause;
import io.github.thematicsessions.core.note.ProceduralNote;
import io.github.thematicsessions.core.note.Provision;
import io.github.thematicsessions.core.note.ReadingId;
import io.github.thematicsessions.core.people.Participant;
import io.github.thematicsessions.core.report.Exemption;
import io.github.thematicsessions.core.report.Judgement;
import io.github.thematicsessions.core.report.Outcome;
import io.github.thematicsessions.core.report.Report;
import io.github.thematicsessions.io.json.NoteJson;
import io.github.thematicsessions.io.json.RecordJson;
import io.github.thematicsessions.io.json.SessionJson;
import io.github.thematicsessions.rules.NoteCheck;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The documents of the four other notes: read and written, accounted for, and followed by their sessions and records. */
class FourNotesTest {

    @ParameterizedTest
    @EnumSource
    void every_document_is_read_and_written_back_letter_for_letter(FourNotes folder) {
        assertThat(NoteJson.write(folder.note())).isEqualTo(folder.text("note.json"));
        assertThat(SessionJson.write(folder.session())).isEqualTo(folder.text("session.json"));
        assertThat(RecordJson.write(folder.passing())).isEqualTo(folder.text("passing.jsonl"));
        assertThat(RecordJson.write(folder.failing())).isEqualTo(folder.text("failing.jsonl"));
    }

    @ParameterizedTest
    @EnumSource
    void every_clause_is_either_claimed_or_says_why_it_cannot_be_checked(FourNotes folder) {
        ProceduralNote note = folder.note();
        for (Clause clause : note.clauses()) {
            assertThat(note.claimedBy(clause.locator()).isEmpty())
                    .as(clause.locator().text())
                    .isEqualTo(clause.notCheckable().isPresent());
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_letter_of_a_locator_is_explained_by_one_source(FourNotes folder) {
        ProceduralNote note = folder.note();
        for (Clause clause : note.clauses()) {
            String letter = "Locators " + clause.locator().text().charAt(0) + ":";
            assertThat(note.sources())
                    .filteredOn(source -> source.title().startsWith(letter))
                    .as(clause.locator().text())
                    .hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_goes_beyond_the_text_is_switched_by_a_reading(FourNotes folder) {
        assertThat(folder.note().provisions())
                .filteredOn(provision -> provision.basis() != Basis.QUOTED)
                .allMatch(provision -> provision.premise().isPresent());
    }

    @Test
    void the_number_that_nobody_states_is_marked_as_illustrative_and_not_chosen() {
        ProceduralNote note = FourNotes.HRC_GENERAL_SEGMENT.note();
        assertThat(note.provisions())
                .filteredOn(provision -> provision.basis() == Basis.INTERPRETED)
                .hasSize(2)
                .allMatch(provision -> provision.title().contains("60 are inscribed (the number is illustrative)"))
                .noneMatch(note::isInForce);
        assertThat(note.reading(ReadingId.of("reduced-speaking-time"))
                        .orElseThrow()
                        .option("illustrative-above-60")
                        .orElseThrow()
                        .meaning())
                .contains("the number 60 is illustrative, no document located states one");
    }

    @ParameterizedTest
    @EnumSource
    void the_readme_speaks_of_every_note(FourNotes folder) {
        assertThat(FourNotes.resource("notes/README.md"))
                .contains("| `" + folder.note().id() + "` |");
    }

    @ParameterizedTest
    @EnumSource
    void session_and_records_are_made_up_and_name_nobody(FourNotes folder) {
        assertThat(folder.session().illustrative()).isPresent();
        Stream<Participant> planned = folder.session().segments().stream()
                .flatMap(segment -> segment.slots().stream())
                .flatMap(slot -> slot.speaker().stream());
        Stream<Participant> recorded = Stream.of(folder.passing(), folder.failing())
                .flatMap(record -> record.events().stream())
                .flatMap(event -> event.speaker().stream());
        assertThat(Stream.concat(planned, recorded))
                .allMatch(speaker -> speaker.name().isEmpty());
    }

    @ParameterizedTest
    @EnumSource
    void the_plan_breaks_nothing(FourNotes folder) {
        assertThat(FourNotes.rows(NoteCheck.of(folder.note()).plan(folder.session())))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void the_passing_record_passes_every_provision_that_a_record_can_show(FourNotes folder) {
        Report report = folder.judged(folder.passing());
        assertThat(FourNotes.rows(report)).isEmpty();
        assertThat(report.irregularities()).isEmpty();
        ProceduralNote note = folder.note();
        for (Provision provision : note.provisions()) {
            Judgement judgement = report.judgement(provision.id()).orElseThrow();
            boolean shown = provision.norm().kind().stages().contains(Stage.RECORD);
            Optional<Exemption> exemption = !note.isInForce(provision)
                    ? Optional.of(Exemption.READING_NOT_CHOSEN)
                    : shown ? Optional.empty() : Optional.of(Exemption.NOT_SHOWN_BY_A_RECORD);
            assertThat(judgement.exemption()).as(provision.id().text()).isEqualTo(exemption);
            assertThat(judgement.outcome())
                    .as(provision.id().text())
                    .isEqualTo(exemption.isPresent() ? Outcome.NOT_APPLICABLE : Outcome.PASS);
        }
    }
}
