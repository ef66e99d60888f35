package io.github.thematicsessions.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thematicsessions.core.note.ProceduralNotes;
import io.github.thematicsessions.core.note.ProvisionId;
import io.github.thematicsessions.core.report.Absence;
import io.github.thematicsessions.core.report.Exemption;
import io.github.thematicsessions.core.report.Judgement;
import io.github.thematicsessions.core.report.Outcome;
import io.github.thematicsessions.core.report.Report;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The sixth session, as published and worked out, against its own procedural note. */
class BundledSessionsTest {

    private static final NoteCheck CHECK = NoteCheck.of(ProceduralNotes.sixthSession());
    private static final Report PUBLISHED = CHECK.plan(WorkedOutSession.asPublished());
    private static final Report WORKED_OUT = CHECK.plan(WorkedOutSession.value());

    private static Judgement judgement(Report report, String provision) {
        return report.judgement(ProvisionId.of(provision)).orElseThrow();
    }

    private static List<String> with(Report report, Outcome outcome) {
        return report.provisions().stream()
                .filter(judgement -> judgement.outcome() == outcome)
                .map(judgement -> judgement.provision().text())
                .toList();
    }

    @Test
    void the_published_programme_breaks_nothing() {
        assertThat(PUBLISHED.findings()).isEmpty();
        assertThat(PUBLISHED.hasErrors()).isFalse();
    }

    @Test
    void all_five_published_side_events_pass() {
        for (String provision : List.of("side-event-apart", "side-event-hours")) {
            assertThat(judgement(PUBLISHED, provision).outcome()).isEqualTo(Outcome.PASS);
            assertThat(judgement(PUBLISHED, provision).judged()).isEqualTo(5);
        }
    }

    @Test
    void what_the_published_page_gives_passes() {
        assertThat(with(PUBLISHED, Outcome.PASS))
                .containsExactly(
                        "session-number",
                        "session-dates",
                        "session-city",
                        "session-venue",
                        "session-room",
                        "session-theme",
                        "two-days",
                        "meeting-hours",
                        "opening-segment",
                        "three-expert-panels",
                        "one-summary-panel",
                        "closing-segment",
                        "order-of-parts",
                        "welcome",
                        "issue-brief",
                        "issue-brief-after-welcome",
                        "no-speakers-list",
                        "closing-remarks",
                        "side-event-apart",
                        "side-event-hours",
                        "agenda-day-1-opening",
                        "agenda-day-1-panel-1",
                        "agenda-day-1-lunch",
                        "agenda-day-1-panel-2",
                        "agenda-day-2-panel-3",
                        "agenda-day-2-lunch",
                        "agenda-day-2-summary-panel",
                        "agenda-day-2-closing",
                        "one-room-one-event");
    }

    @Test
    void what_the_published_page_does_not_give_is_not_evaluated_and_says_what_is_missing() {
        Map<String, List<String>> missing = PUBLISHED.provisions().stream()
                .filter(judgement -> judgement.outcome() == Outcome.NOT_EVALUATED)
                .collect(Collectors.toMap(judgement -> judgement.provision().text(), BundledSessionsTest::missing));
        List<String> panels =
                List.of("speaking-slots of panel-1", "speaking-slots of panel-2", "speaking-slots of panel-3");
        List<String> summary = List.of("speaking-slots of summary-panel");
        Map<String, List<String>> expected = Map.ofEntries(
                Map.entry("mandate-documents", List.of("mandate of /mandate")),
                Map.entry("chaired-by-co-facilitators", List.of("chairs of /chairs")),
                Map.entry("welcome-time", List.of("speaking-time of " + slot(0))),
                Map.entry("issue-brief-time", List.of("speaking-time of " + slot(1))),
                Map.entry("one-moderator", panels),
                Map.entry("moderator-of-member-state", panels),
                Map.entry("moderator-appointment", panels),
                Map.entry("moderator-opens", panels),
                Map.entry("moderator-closes", panels),
                Map.entry("opening-remarks-time", panels),
                Map.entry("three-experts", panels),
                Map.entry("presentations-after-opening", panels),
                Map.entry("presentation-time", panels),
                Map.entry("interactive-discussion", panels),
                Map.entry("discussion-after-presentations", panels),
                Map.entry("intervention-time", panels),
                Map.entry("alternating-runs", panels),
                Map.entry("concluding-remarks-last", panels),
                Map.entry("concluding-remarks-time", panels),
                Map.entry("summary-three-moderators", summary),
                Map.entry(
                        "summary-same-moderators",
                        List.of(
                                "speaking-slots of panel-1",
                                "speaking-slots of panel-2",
                                "speaking-slots of panel-3",
                                "speaking-slots of summary-panel")),
                Map.entry("summary-one-thematic-expert", summary),
                Map.entry("summary-chaired-by-co-facilitators", List.of("chairs of summary-panel")),
                Map.entry("perspective-time", summary),
                Map.entry("thematic-expert-after-moderators", summary),
                Map.entry("thematic-expert-time", summary),
                Map.entry("summary-discussion", summary),
                Map.entry("summary-discussion-after-thematic-expert", summary));
        expected.forEach((provision, inputs) ->
                assertThat(missing.get(provision)).as(provision).isEqualTo(inputs));
        assertThat(missing.keySet())
                .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                expected.keySet().stream(),
                                Stream.of("side-event-coordination", "one-person-one-place"))
                        .toList());
    }

    private static String slot(int index) {
        return WorkedOutSession.asPublished()
                .days()
                .get(0)
                .segments()
                .get(0)
                .slots()
                .get(index)
                .id()
                .text();
    }

    private static List<String> missing(Judgement judgement) {
        Function<Absence, String> words = absence -> absence.input().code() + " of " + absence.at();
        return judgement.missing().stream().map(words).toList();
    }

    @Test
    void a_side_event_without_organizer_and_coordination_is_not_evaluated() {
        assertThat(missing(judgement(PUBLISHED, "side-event-coordination")))
                .hasSize(10)
                .startsWith(
                        "organizer of "
                                + WorkedOutSession.asPublished()
                                        .sideEvents()
                                        .get(0)
                                        .id(),
                        "coordination of "
                                + WorkedOutSession.asPublished()
                                        .sideEvents()
                                        .get(0)
                                        .id());
    }

    @Test
    void every_provision_is_either_passed_not_evaluated_or_not_applicable_for_the_published_programme() {
        assertThat(with(PUBLISHED, Outcome.NOT_APPLICABLE))
                .containsExactly(
                        "welcome-time-exact",
                        "one-or-more-moderators",
                        "every-run-answered",
                        "stakeholder-accreditation",
                        "thematic-expert-time-exact",
                        "summary-intervention-time");
        assertThat(PUBLISHED.provisions()).hasSize(29 + 30 + 6);
    }

    @Test
    void the_worked_out_session_has_no_finding_and_leaves_nothing_unjudged() {
        assertThat(WORKED_OUT.findings()).isEmpty();
        assertThat(with(WORKED_OUT, Outcome.NOT_EVALUATED)).isEmpty();
        assertThat(WORKED_OUT.count(Outcome.PASS)).isEqualTo(58);
    }

    @Test
    void what_does_not_apply_to_the_worked_out_session_says_why() {
        Map<String, Optional<Exemption>> exempt = WORKED_OUT.provisions().stream()
                .filter(judgement -> judgement.outcome() == Outcome.NOT_APPLICABLE)
                .collect(Collectors.toMap(judgement -> judgement.provision().text(), Judgement::exemption));
        Optional<Exemption> otherReading = Optional.of(Exemption.READING_NOT_CHOSEN);
        assertThat(exempt)
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "welcome-time-exact", otherReading,
                        "one-or-more-moderators", otherReading,
                        "every-run-answered", otherReading,
                        "thematic-expert-time-exact", otherReading,
                        "summary-intervention-time", otherReading,
                        "stakeholder-accreditation", Optional.of(Exemption.NO_SUCH_SLOT),
                        "one-person-one-place", Optional.of(Exemption.NOTHING_TO_COMPARE)));
    }

    @Test
    void all_38_clauses_are_accounted_for_in_every_report() {
        assertThat(PUBLISHED.clauses()).hasSize(38).isEqualTo(WORKED_OUT.clauses());
    }
}
