package io.github.thematicsessions.core.note;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thematicsessions.core.norm.Norm;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The shipped note against the ledger of its clauses. */
class SixthSessionLedgerTest {

    private static final ProceduralNote NOTE = ProceduralNotes.sixthSession();
    private static final List<Ledger.Row> LEDGER = Ledger.rows();
    private static final String PERMISSION = "II.c.3.2";

    @Test
    void the_note_has_the_38_clauses_of_the_ledger_in_its_order() {
        assertThat(NOTE.clauses())
                .extracting(clause -> clause.locator().text())
                .hasSize(38)
                .containsExactlyElementsOf(
                        LEDGER.stream().map(Ledger.Row::locator).toList());
    }

    @Test
    void each_clause_has_the_strength_and_the_bearer_of_the_ledger() {
        assertThat(NOTE.clauses())
                .extracting(clause -> clause.locator() + " " + clause.strength() + " " + clause.bearer())
                .containsExactlyElementsOf(LEDGER.stream()
                        .map(row -> row.locator() + " " + row.strength() + " " + row.bearer())
                        .toList());
    }

    @Test
    void what_the_ledger_calls_not_checkable_and_the_permission_of_the_floor_are_marked_so() {
        assertThat(NOTE.clauses().stream()
                        .filter(clause -> clause.notCheckable().isPresent())
                        .map(clause -> clause.locator().text()))
                .containsExactly("II.c.2.3", PERMISSION, "II.c.5.1", "II.c.5.2")
                .containsExactlyElementsOf(LEDGER.stream()
                        .filter(row -> row.isNotCheckable() || row.locator().equals(PERMISSION))
                        .map(Ledger.Row::locator)
                        .toList());
    }

    @Test
    void every_other_clause_is_claimed() {
        assertThat(NOTE.clauses())
                .allSatisfy(
                        clause -> assertThat(NOTE.claimedBy(clause.locator()).isEmpty())
                                .isEqualTo(clause.notCheckable().isPresent()));
    }

    @Test
    void a_provision_is_as_strong_as_its_first_clause_unless_it_is_derived_or_read_into_it() {
        assertThat(NOTE.provisions())
                .filteredOn(provision -> provision.basis() == Basis.QUOTED)
                .hasSizeGreaterThan(40)
                .allSatisfy(provision -> assertThat(provision.strength())
                        .as(provision.id().text())
                        .isEqualTo(NOTE.clause(provision.clauses().get(0))
                                .orElseThrow()
                                .strength()));
    }

    /** Naming the mandate in the plan is no duty of the General Assembly, which gave it. */
    @Test
    void a_quoted_provision_binds_the_bearer_of_its_first_clause_but_for_the_mandate() {
        assertThat(NOTE.provisions())
                .filteredOn(provision -> provision.basis() == Basis.QUOTED)
                .filteredOn(provision -> !provision.bearer().equals(bearer(provision)))
                .extracting(provision -> provision.id() + ": " + provision.bearer() + ", not " + bearer(provision))
                .containsExactly("mandate-documents: secretariat, not General Assembly");
    }

    private static String bearer(Provision provision) {
        return NOTE.clause(provision.clauses().get(0)).orElseThrow().bearer();
    }

    @Test
    void no_permission_is_claimed_by_what_the_text_says_itself() {
        assertThat(NOTE.provisions())
                .filteredOn(provision ->
                        NOTE.clause(provision.clauses().get(0)).orElseThrow().strength() == Strength.PERMITTED)
                .hasSize(3)
                .allMatch(provision -> provision.basis() == Basis.INTERPRETED)
                .allMatch(provision -> provision.premise().isPresent());
    }

    @Test
    void every_figure_of_the_ledger_is_in_a_norm_that_claims_the_clause() {
        Map<String, String> figures = LEDGER.stream()
                .filter(row -> !row.figures().isEmpty())
                .collect(Collectors.toMap(Ledger.Row::locator, Ledger.Row::figures, (a, b) -> a, TreeMap::new));

        assertThat(figures)
                .isEqualTo(new TreeMap<>(Map.ofEntries(
                        Map.entry("title", "ordinal 6; 2017-10-12..2017-10-13"),
                        Map.entry("II.0.1", "2 days; 10:00-13:00; 15:00-18:00"),
                        Map.entry("II.0.2", "3 expert panels; 1 summary panel"),
                        Map.entry("II.a.1", "10 min"),
                        Map.entry("II.b.1", "none (DERIVED: the rest of the opening segment)"),
                        Map.entry("II.c.1.1", "1 moderator"),
                        Map.entry("II.c.1.3", "5-7 min"),
                        Map.entry("II.c.2.1", "3"),
                        Map.entry("II.c.2.2", "5-7 min each"),
                        Map.entry("II.c.3.3", "3 min"),
                        Map.entry("II.c.6.1", "5-7 min"),
                        Map.entry("II.d.1", "3 moderators; 1 thematic expert"),
                        Map.entry("II.d.2", "10-15 min each"),
                        Map.entry("II.d.3", "15 min"),
                        Map.entry("II.f.1", "13:15-14:45"),
                        Map.entry("annex.1.1", "10:00-10:15"),
                        Map.entry("annex.1.2", "10:15-13:00"),
                        Map.entry("annex.1.3", "13:00-15:00"),
                        Map.entry("annex.1.4", "15:00-18:00"),
                        Map.entry("annex.2.1", "10:00-13:00"),
                        Map.entry("annex.2.2", "13:00-15:00"),
                        Map.entry("annex.2.3", "15:00-17:50"),
                        Map.entry("annex.2.4", "17:50-18:00"))));
        assertThat(claimedFigures()).isEqualTo(new TreeMap<>(FIGURES));
    }

    /** Which provision holds the figures of a clause; {@link SixthSessionNormsTest} holds their values. */
    private static final Map<String, List<String>> FIGURES = Map.ofEntries(
            Map.entry("title", List.of("session-number", "session-dates")),
            Map.entry("II.0.1", List.of("two-days", "meeting-hours")),
            Map.entry("II.0.2", List.of("three-expert-panels", "one-summary-panel")),
            Map.entry("II.a.1", List.of("welcome-time")),
            Map.entry("II.b.1", List.of("issue-brief-time")),
            Map.entry("II.c.1.1", List.of("one-moderator")),
            Map.entry("II.c.1.3", List.of("opening-remarks-time")),
            Map.entry("II.c.2.1", List.of("three-experts")),
            Map.entry("II.c.2.2", List.of("presentation-time")),
            Map.entry("II.c.3.3", List.of("intervention-time")),
            Map.entry("II.c.6.1", List.of("concluding-remarks-time")),
            Map.entry("II.d.1", List.of("summary-three-moderators", "summary-one-thematic-expert")),
            Map.entry("II.d.2", List.of("perspective-time")),
            Map.entry("II.d.3", List.of("thematic-expert-time")),
            Map.entry("II.f.1", List.of("side-event-hours")),
            Map.entry("annex.1.1", List.of("agenda-day-1-opening")),
            Map.entry("annex.1.2", List.of("agenda-day-1-panel-1")),
            Map.entry("annex.1.3", List.of("agenda-day-1-lunch")),
            Map.entry("annex.1.4", List.of("agenda-day-1-panel-2")),
            Map.entry("annex.2.1", List.of("agenda-day-2-panel-3")),
            Map.entry("annex.2.2", List.of("agenda-day-2-lunch")),
            Map.entry("annex.2.3", List.of("agenda-day-2-summary-panel")),
            Map.entry("annex.2.4", List.of("agenda-day-2-closing")));

    private static Map<String, List<String>> claimedFigures() {
        Map<String, List<String>> claimed = new TreeMap<>();
        FIGURES.forEach((locator, provisions) -> claimed.put(
                locator,
                provisions.stream()
                        .filter(id -> NOTE.claimedBy(Locator.of(locator)).contains(ProvisionId.of(id)))
                        .filter(id -> holdsItsValue(ProvisionId.of(id)))
                        .toList()));
        return claimed;
    }

    private static boolean holdsItsValue(ProvisionId id) {
        Norm norm = NOTE.provision(id).orElseThrow().norm();
        return norm.equals(SixthSessionNormsTest.NORMS.get(id.text()));
    }
}
