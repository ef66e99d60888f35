package io.github.thematicsessions.io.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thematicsessions.core.norm.DayCount;
import io.github.thematicsessions.core.norm.Quantity;
import io.github.thematicsessions.core.norm.Share;
import io.github.thematicsessions.core.norm.SlotSelector;
import io.github.thematicsessions.core.norm.SpeakingTime;
import io.github.thematicsessions.core.note.Basis;
import io.github.thematicsessions.core.note.Clause;
import io.github.thematicsessions.core.note.Locator;
import io.github.thematicsessions.core.note.NoteId;
import io.github.thematicsessions.core.note.Premise;
import io.github.thematicsessions.core.note.ProceduralNote;
import io.github.thematicsessions.core.note.ProceduralNotes;
import io.github.thematicsessions.core.note.Provision;
import io.github.thematicsessions.core.note.ProvisionId;
import io.github.thematicsessions.core.note.Reading;
import io.github.thematicsessions.core.note.ReadingId;
import io.github.thematicsessions.core.note.ReadingOption;
import io.github.thematicsessions.core.note.RetiredProvision;
import io.github.thematicsessions.core.note.Strength;
import io.github.thematicsessions.core.people.Capacity;
import io.github.thematicsessions.core.report.Catalogue;
import io.github.thematicsessions.core.session.SegmentKind;
import io.github.thematicsessions.core.time.Allotment;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CatalogueTextTest {

    static final ProceduralNote NOTE = ProceduralNote.builder()
            .id(NoteId.of("a-note"))
            .edition(3)
            .title("A note *of* its own")
            .addClauses(clause("a.1", Strength.REQUIRED), clause("a.2", Strength.LIMITED))
            .addReadings(Reading.builder()
                    .id(ReadingId.of("stated-minutes"))
                    .question("What does ten minutes ask for?")
                    .addOptions(
                            new ReadingOption("ceiling", "At most that time."),
                            new ReadingOption("exact", "Exactly that time."))
                    .chosen("ceiling")
                    .build())
            .addProvisions(
                    provision("day-count", "The session takes two days.", "a.1")
                            .norm(new DayCount(Quantity.exactly(2)))
                            .build(),
                    provision("remarks-time", "The remarks take up to <ten> minutes.", "a.2")
                            .addClauses(Locator.of("a.1"))
                            .strength(Strength.LIMITED)
                            .basis(Basis.INTERPRETED)
                            .norm(speakingTime("../PT10M"))
                            .premise(new Premise(ReadingId.of("stated-minutes"), "ceiling"))
                            .build(),
                    provision("remarks-time-exact", "The remarks take ten minutes.", "a.2")
                            .norm(speakingTime("PT10M/PT10M"))
                            .premise(new Premise(ReadingId.of("stated-minutes"), "exact"))
                            .addDerivedFrom(ProvisionId.of("remarks-time"), ProvisionId.of("day-count"))
                            .build())
            .addRetired(
                    new RetiredProvision(
                            ProvisionId.of("one-day"), 2, "It takes two.", Optional.of(ProvisionId.of("day-count"))),
                    new RetiredProvision(ProvisionId.of("no-remarks"), 3, "Nobody asked for it.", Optional.empty()))
            .build();

    private static Clause clause(String locator, Strength strength) {
        return Clause.builder()
                .locator(Locator.of(locator))
                .strength(strength)
                .bearer("moderator")
                .asks("Something.")
                .build();
    }

    private static Provision.Builder provision(String id, String title, String clause) {
        Provision.Builder provision = Provision.builder();
        provision
                .id(ProvisionId.of(id))
                .title(title)
                .addClauses(Locator.of(clause))
                .strength(Strength.REQUIRED)
                .bearer("moderator");
        return provision;
    }

    private static SpeakingTime speakingTime(String time) {
        SlotSelector slots = SlotSelector.of(SegmentKind.EXPERT_PANEL, Capacity.MODERATOR);
        return new SpeakingTime(slots, Share.EACH, Allotment.parse(time));
    }

    @Test
    void each_provision_says_all_that_is_known_of_it_and_those_that_have_gone_come_last() {
        assertThat(CatalogueText.text(Catalogue.of(NOTE), Appearance.PLAIN)).isEqualTo("""
                A note *of* its own [a-note], edition 3
                3 provisions, 2 in force under the readings chosen

                day-count
                    The session takes two days.
                    asks          how many days: exactly 2
                    clauses       a.1
                    strength      required
                    basis         the text says it
                    duty of       moderator
                    judged in     plan, record

                remarks-time
                    The remarks take up to <ten> minutes.
                    asks          each slot of a moderator in an expert panel: at most 10 min
                    clauses       a.2, a.1
                    strength      limited
                    basis         a reading of the text
                    duty of       moderator
                    reading       stated-minutes=ceiling, in force
                    judged in     plan, live, record

                remarks-time-exact
                    The remarks take ten minutes.
                    asks          each slot of a moderator in an expert panel: exactly 10 min
                    clauses       a.2
                    strength      required
                    basis         the text says it
                    duty of       moderator
                    reading       stated-minutes=exact, not in force: ceiling is chosen
                    follows from  remarks-time, day-count
                    judged in     plan, live, record

                Provisions that have gone (2)

                one-day
                    gone since    edition 2
                    why           It takes two.
                    successor     day-count

                no-remarks
                    gone since    edition 3
                    why           Nobody asked for it.
                    successor     none
                """);
    }

    @Test
    void a_page_has_a_section_for_each_provision_and_no_markup_of_a_note() {
        assertThat(CatalogueText.markdown(Catalogue.of(NOTE))).isEqualTo("""
                # A note \\*of\\* its own

                `a-note`, edition 3: 3 provisions, 2 in force under the readings chosen.

                ## `day-count`

                The session takes two days.

                - asks: how many days: exactly 2
                - clauses: a.1
                - strength: required
                - basis: the text says it
                - duty of: moderator
                - judged in: plan, record

                ## `remarks-time`

                The remarks take up to \\<ten\\> minutes.

                - asks: each slot of a moderator in an expert panel: at most 10 min
                - clauses: a.2, a.1
                - strength: limited
                - basis: a reading of the text
                - duty of: moderator
                - reading: stated-minutes=ceiling, in force
                - judged in: plan, live, record

                ## `remarks-time-exact`

                The remarks take ten minutes.

                - asks: each slot of a moderator in an expert panel: exactly 10 min
                - clauses: a.2
                - strength: required
                - basis: the text says it
                - duty of: moderator
                - reading: stated-minutes=exact, not in force: ceiling is chosen
                - follows from: remarks-time, day-count
                - judged in: plan, live, record

                ## Provisions that have gone (2)

                ### `one-day`

                - gone since: edition 2
                - why: It takes two.
                - successor: day-count

                ### `no-remarks`

                - gone since: edition 3
                - why: Nobody asked for it.
                - successor: none
                """);
    }

    @Test
    void colour_marks_the_title_and_the_names() {
        assertThat(CatalogueText.text(Catalogue.of(NOTE), Appearance.COLOURED))
                .startsWith("\u001b[1mA note *of* its own [a-note], edition 3\u001b[0m\n")
                .contains("\n\u001b[1mday-count\u001b[0m\n", "\n    \u001b[2masks\u001b[0m          how many");
    }

    @Test
    void the_note_of_the_sixth_session_has_every_provision_in_both_forms() {
        ProceduralNote note = ProceduralNotes.sixthSession();
        String text = CatalogueText.text(Catalogue.of(note), Appearance.PLAIN);
        String page = CatalogueText.markdown(Catalogue.of(note));
        for (Provision provision : note.provisions()) {
            assertThat(text).contains("\n\n" + provision.id() + "\n");
            assertThat(page).contains("\n\n## `" + provision.id() + "`\n\n");
        }
    }
}
