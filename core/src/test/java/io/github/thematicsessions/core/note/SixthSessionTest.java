package io.github.thematicsessions.core.note;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thematicsessions.core.norm.Norm;
import io.github.thematicsessions.core.session.Source;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The shipped note made anew: what is kept is made once, before any test looks at how it is made. */
class SixthSessionTest {

    private final ProceduralNote note = SixthSession.note();

    @Test
    void the_note_that_is_made_anew_is_the_one_that_is_kept() {
        assertThat(note).isEqualTo(ProceduralNotes.sixthSession()).isNotSameAs(ProceduralNotes.sixthSession());
    }

    @Test
    void it_is_the_first_edition_of_the_document_with_its_annex() {
        assertThat(note.id()).isEqualTo(NoteId.of("gcm-thematic-6-note"));
        assertThat(note.edition()).isEqualTo(1);
        assertThat(note.title()).isEqualTo("Procedural note for the sixth informal thematic session");
        assertThat(note.sources())
                .containsExactly(Source.builder()
                        .title("Global compact for safe, orderly and regular migration: procedural note for the sixth"
                                + " informal thematic session, with annex 1 (agenda)")
                        .read(LocalDate.of(2026, 11, 23))
                        .build());
        assertThat(note.retired()).isEmpty();
    }

    @Test
    void it_has_each_clause_of_the_ledger_once_in_its_order() {
        assertThat(note.clauses())
                .extracting(clause -> clause.locator() + " " + clause.strength() + " " + clause.bearer())
                .containsExactlyElementsOf(Ledger.rows().stream()
                        .map(row -> row.locator() + " " + row.strength() + " " + row.bearer())
                        .toList());
    }

    @Test
    void it_has_each_provision_once_with_its_norm_in_the_order_of_the_document() {
        assertThat(note.provisions())
                .extracting(provision -> provision.id().text())
                .containsExactlyElementsOf(SixthSessionNormsTest.NORMS.keySet())
                .hasSize(65);
        Map<String, Norm> norms = new LinkedHashMap<>();
        note.provisions().forEach(provision -> norms.put(provision.id().text(), provision.norm()));
        assertThat(norms).containsExactlyEntriesOf(SixthSessionNormsTest.NORMS);
    }

    @Test
    void it_has_these_readings_with_these_options_of_which_the_first_is_chosen() {
        assertThat(note.readings())
                .extracting(reading -> reading.id() + "="
                        + String.join(
                                ",",
                                reading.options().stream()
                                        .map(ReadingOption::code)
                                        .toList()))
                .containsExactly(
                        "stated-minutes=ceiling,exact",
                        "side-event-permission=other-times-excluded",
                        "stakeholder-permission=accredited-only",
                        "issue-brief-length=remainder,unlimited",
                        "member-state-moderator=exactly-one,one-or-more",
                        "alternation=at-least-once,every-run",
                        "summary-panel-limit=not-limited,limited",
                        "agenda-rows=exact-times",
                        "inscription=named-floor-speakers");
        assertThat(note.readings())
                .extracting(Reading::chosen)
                .isEqualTo(note.readings().stream()
                        .map(reading -> reading.options().get(0).code())
                        .toList());
    }

    @Test
    void a_stated_figure_is_a_ceiling_or_exact_as_it_is_read() {
        assertThat(provisions("welcome-time", "thematic-expert-time"))
                .extracting(Provision::toString)
                .containsExactly(
                        "welcome-time (II.a.1): The co-facilitators' welcome takes ten minutes.",
                        "welcome-time-exact (II.a.1): The co-facilitators' welcome takes exactly ten minutes.",
                        "thematic-expert-time (II.d.3): The thematic expert's remarks take fifteen minutes.",
                        "thematic-expert-time-exact (II.d.3): The thematic expert's remarks take exactly fifteen minutes.");
        assertThat(provisions("welcome-time", "thematic-expert-time"))
                .extracting(provision -> provision.premise().orElseThrow().toString())
                .containsExactly(
                        "stated-minutes=ceiling",
                        "stated-minutes=exact",
                        "stated-minutes=ceiling",
                        "stated-minutes=exact");
    }

    private List<Provision> provisions(String... beginnings) {
        return note.provisions().stream()
                .filter(provision ->
                        List.of(beginnings).contains(provision.id().text().replace("-exact", "")))
                .toList();
    }
}
