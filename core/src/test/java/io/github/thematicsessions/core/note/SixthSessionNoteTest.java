package io.github.thematicsessions.core.note;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thematicsessions.core.norm.SpeakingTime;
import io.github.thematicsessions.core.time.Allotment;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How the provisions and readings of the sixth session's note hang together. */
class SixthSessionNoteTest {

    private static final ProceduralNote NOTE = ProceduralNotes.sixthSession();

    @Test
    void every_title_is_one_sentence() {
        assertThat(NOTE.provisions())
                .allSatisfy(provision -> assertThat(provision.title()).matches("[A-Z][^.!?\\n]*\\."));
    }

    @Test
    void no_two_provisions_have_the_same_title() {
        assertThat(NOTE.provisions()).extracting(Provision::title).doesNotHaveDuplicates();
    }

    @Test
    void no_two_provisions_have_the_same_id() {
        assertThat(NOTE.provisions()).extracting(Provision::id).doesNotHaveDuplicates();
    }

    @Test
    void the_issue_brief_takes_what_the_welcome_leaves_of_the_opening_segment() {
        Provision brief = provision("issue-brief-time");

        assertThat(((SpeakingTime) brief.norm()).time()).isEqualTo(Allotment.parse("../PT5M"));
        assertThat(brief.basis()).isEqualTo(Basis.DERIVED);
        assertThat(brief.derivedFrom())
                .containsExactly(ProvisionId.of("welcome-time"), ProvisionId.of("agenda-day-1-opening"));
        assertThat(brief.premise()).contains(new Premise(ReadingId.of("issue-brief-length"), "remainder"));
    }

    @Test
    void a_reading_rests_on_the_weakest_basis_of_what_its_chosen_option_puts_in_force() {
        assertThat(NOTE.basisOf(ReadingId.of("member-state-moderator"))).contains(Basis.QUOTED);
        assertThat(NOTE.withReading(ReadingId.of("member-state-moderator"), "one-or-more")
                        .basisOf(ReadingId.of("member-state-moderator")))
                .contains(Basis.INTERPRETED);
        assertThat(NOTE.basisOf(ReadingId.of("issue-brief-length"))).contains(Basis.DERIVED);
        assertThat(NOTE.basisOf(ReadingId.of("summary-panel-limit"))).isEmpty();
        assertThat(NOTE.withReading(ReadingId.of("summary-panel-limit"), "limited")
                        .basisOf(ReadingId.of("summary-panel-limit")))
                .contains(Basis.INTERPRETED);
        assertThat(NOTE.basisOf(ReadingId.of("unheard-of"))).isEmpty();
    }

    @Test
    void these_provisions_are_derived_and_say_from_what() {
        assertThat(NOTE.provisions())
                .filteredOn(provision -> provision.basis() == Basis.DERIVED)
                .allMatch(provision -> !provision.derivedFrom().isEmpty())
                .extracting(provision -> provision.id().text())
                .containsExactly("issue-brief-time", "one-room-one-event", "one-person-one-place");
    }

    @Test
    void these_provisions_are_read_into_the_text_and_each_stands_under_a_reading() {
        assertThat(NOTE.provisions())
                .filteredOn(provision -> provision.basis() == Basis.INTERPRETED)
                .allMatch(provision -> provision.premise().isPresent())
                .extracting(provision -> provision.id().text())
                .containsExactly(
                        "welcome-time-exact",
                        "one-or-more-moderators",
                        "every-run-answered",
                        "stakeholder-accreditation",
                        "thematic-expert-time-exact",
                        "summary-intervention-time",
                        "side-event-apart",
                        "side-event-hours");
    }

    @Test
    void these_provisions_are_off_until_another_reading_is_chosen() {
        assertThat(NOTE.provisions())
                .filteredOn(provision -> !NOTE.isInForce(provision))
                .extracting(provision -> provision.id().text())
                .containsExactly(
                        "welcome-time-exact",
                        "one-or-more-moderators",
                        "every-run-answered",
                        "thematic-expert-time-exact",
                        "summary-intervention-time");
    }

    @Test
    void the_option_that_is_given_first_is_chosen() {
        assertThat(NOTE.readings())
                .extracting(reading -> reading.id() + "=" + reading.chosen())
                .containsExactly(
                        "stated-minutes=ceiling",
                        "side-event-permission=other-times-excluded",
                        "stakeholder-permission=accredited-only",
                        "issue-brief-length=remainder",
                        "member-state-moderator=exactly-one",
                        "alternation=at-least-once",
                        "summary-panel-limit=not-limited",
                        "agenda-rows=exact-times",
                        "inscription=named-floor-speakers");
        assertThat(NOTE.readings())
                .allMatch(reading ->
                        reading.chosen().equals(reading.options().get(0).code()));
    }

    @Test
    void every_reading_decides_about_a_provision_with_one_of_its_options() {
        assertThat(NOTE.readings())
                .allSatisfy(reading -> assertThat(premises())
                        .as(reading.id().text())
                        .anyMatch(premise -> premise.reading().equals(reading.id())
                                && reading.option(premise.option()).isPresent()));
    }

    @Test
    void every_premise_leads_to_a_reading_and_one_of_its_options() {
        assertThat(premises())
                .hasSizeGreaterThan(10)
                .allMatch(premise -> NOTE.reading(premise.reading())
                        .flatMap(reading -> reading.option(premise.option()))
                        .isPresent());
    }

    @Test
    void a_reading_that_is_changed_switches_its_provisions_over() {
        ProceduralNote exact = NOTE.withReading(ReadingId.of("stated-minutes"), "exact");

        assertThat(exact.isInForce(provision("welcome-time-exact"))).isTrue();
        assertThat(exact.isInForce(provision("thematic-expert-time-exact"))).isTrue();
        assertThat(exact.isInForce(provision("welcome-time"))).isFalse();
        assertThat(exact.isInForce(provision("thematic-expert-time"))).isFalse();
        assertThat(exact.isInForce(provision("one-moderator"))).isTrue();
        assertThat(exact.withReading(ReadingId.of("stated-minutes"), "ceiling")).isEqualTo(NOTE);
    }

    @Test
    void both_agenda_and_panels_claim_the_sentence_on_the_structure_of_panels() {
        assertThat(NOTE.claimedBy(Locator.of("II.c.7.1")))
                .extracting(ProvisionId::text)
                .containsExactly("agenda-day-1-panel-1", "agenda-day-1-panel-2", "agenda-day-2-panel-3");
    }

    @Test
    void the_note_is_the_same_value_each_time() {
        assertThat(ProceduralNotes.sixthSession()).isSameAs(NOTE);
        assertThat(NOTE.id()).hasToString("gcm-thematic-6-note");
        assertThat(NOTE.edition()).isEqualTo(1);
        assertThat(NOTE.sources()).hasSize(1);
    }

    private static List<Premise> premises() {
        return NOTE.provisions().stream()
                .flatMap(provision -> provision.premise().stream())
                .toList();
    }

    private static Provision provision(String id) {
        return NOTE.provision(ProvisionId.of(id)).orElseThrow();
    }
}
