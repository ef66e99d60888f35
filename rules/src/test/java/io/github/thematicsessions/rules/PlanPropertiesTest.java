package io.github.thematicsessions.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thematicsessions.core.arbitrary.Notes;
import io.github.thematicsessions.core.arbitrary.Sessions;
import io.github.thematicsessions.core.norm.NormKind;
import io.github.thematicsessions.core.note.ProceduralNote;
import io.github.thematicsessions.core.note.ProceduralNotes;
import io.github.thematicsessions.core.note.Provision;
import io.github.thematicsessions.core.report.Discrepancy;
import io.github.thematicsessions.core.report.Finding;
import io.github.thematicsessions.core.report.Judgement;
import io.github.thematicsessions.core.report.Location;
import io.github.thematicsessions.core.report.Outcome;
import io.github.thematicsessions.core.report.Report;
import io.github.thematicsessions.core.report.Severity;
import io.github.thematicsessions.core.session.Day;
import io.github.thematicsessions.core.session.SideEvent;
import io.github.thematicsessions.core.session.ThematicSession;
import io.github.thematicsessions.core.time.TimeRange;
import io.github.thematicsessions.io.json.ReportJson;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds for every valid session. */
class PlanPropertiesTest {

    private static final NoteCheck CHECK = NoteCheck.of(ProceduralNotes.sixthSession());

    @Provide
    Arbitrary<ThematicSession> any() {
        return Sessions.any();
    }

    @Provide
    Arbitrary<ThematicSession> regular() {
        return Sessions.regular();
    }

    @Provide
    Arbitrary<ProceduralNote> notes() {
        return Notes.any();
    }

    @Property
    void a_check_never_throws_and_judges_every_provision_once(@ForAll("any") ThematicSession session) {
        Report report = CHECK.plan(session);
        assertThat(report.provisions())
                .extracting(Judgement::provision)
                .isEqualTo(ProceduralNotes.sixthSession().provisions().stream()
                        .map(Provision::id)
                        .toList());
    }

    @Property(tries = 300)
    void a_check_of_any_note_never_throws(
            @ForAll("notes") ProceduralNote note, @ForAll("any") ThematicSession session) {
        assertThat(NoteCheck.of(note).plan(session).provisions()).hasSameSizeAs(note.provisions());
    }

    @Property
    void a_provision_fails_exactly_if_it_has_a_finding(@ForAll("any") ThematicSession session) {
        Report report = CHECK.plan(session);
        Set<String> found = report.findings().stream()
                .map(finding -> finding.provision().text())
                .collect(Collectors.toSet());
        for (Judgement judgement : report.provisions()) {
            assertThat(judgement.outcome() == Outcome.FAIL)
                    .isEqualTo(found.contains(judgement.provision().text()));
        }
    }

    @Property
    void no_finding_is_graver_than_its_basis_allows_and_every_citation_resolves(
            @ForAll("any") ThematicSession session) {
        ProceduralNote note = ProceduralNotes.sixthSession();
        for (Finding finding : CHECK.plan(session).findings()) {
            Provision provision = note.provision(finding.provision()).orElseThrow();
            assertThat(note.clause(finding.citation().locator())).isPresent();
            assertThat(finding.citation().note()).isEqualTo(note.id());
            switch (provision.basis()) {
                case QUOTED -> {}
                case DERIVED, INTERPRETED -> assertThat(finding.severity()).isNotEqualTo(Severity.ERROR);
            }
            if (finding.discrepancy() == Discrepancy.TOO_SHORT) {
                assertThat(finding.severity()).isNotEqualTo(Severity.ERROR);
            }
        }
    }

    @Property
    void a_side_event_elsewhere_on_another_day_changes_no_other_finding(@ForAll("any") ThematicSession session) {
        SideEvent unrelated = SideEvent.builder()
                .id("an-unrelated-side-event")
                .title("Unrelated")
                .date(LocalDate.of(1999, 1, 1))
                .time(TimeRange.parse("13:15/14:30"))
                .room("A room of its own")
                .addOrganizers("An organizer")
                .coordinated(true)
                .build();
        ThematicSession more =
                ThematicSession.builder().from(session).addSideEvents(unrelated).build();
        assertThat(CHECK.plan(more).findings()).isEqualTo(CHECK.plan(session).findings());
    }

    @Property
    void shifting_a_whole_day_by_dates_and_hours_changes_no_finding_about_durations(
            @ForAll("regular") ThematicSession session, @ForAll @IntRange(min = 1, max = 300) int seconds) {
        Assume.that(endsBeforeMidnight(session));
        ThematicSession shifted = shift(session, seconds);
        assertThat(durationFindings(shifted)).isEqualTo(durationFindings(session));
    }

    private static boolean endsBeforeMidnight(ThematicSession session) {
        return session.segments().stream()
                .flatMap(segment -> segment.end().stream())
                .allMatch(end -> end.isBefore(LocalTime.of(23, 50)));
    }

    private static ThematicSession shift(ThematicSession session, int seconds) {
        List<Day> days = session.days().stream()
                .map(day -> day.withDate(day.date().map(date -> date.plusDays(1))))
                .toList();
        return Edit.segments(
                session.withDays(days),
                segment -> segment.withEnd(Optional.empty())
                        .withStart(later(segment.start(), seconds))
                        .withEnd(later(segment.end(), seconds))
                        .withSlots(segment.slots().stream()
                                .map(slot -> slot.withEnd(Optional.empty())
                                        .withStart(later(slot.start(), seconds))
                                        .withEnd(later(slot.end(), seconds)))
                                .toList()));
    }

    private static Optional<LocalTime> later(Optional<LocalTime> time, int seconds) {
        return time.map(known -> known.plusSeconds(seconds));
    }

    private static List<String> durationFindings(ThematicSession session) {
        ProceduralNote note = ProceduralNotes.sixthSession();
        return CHECK.plan(session).findings().stream()
                .filter(finding ->
                        note.provision(finding.provision()).orElseThrow().norm().kind() == NormKind.SPEAKING_TIME)
                .map(finding -> finding.provision() + " " + finding.at() + " " + finding.measured() + " "
                        + finding.difference() + " " + finding.severity())
                .toList();
    }

    @Property(tries = 50)
    void a_report_does_not_depend_on_default_zone_and_locale(@ForAll("any") ThematicSession session) {
        String here = ReportJson.write(CHECK.plan(session));
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Chatham"));
            NoteCheck elsewhere = NoteCheck.of(ProceduralNotes.sixthSession());
            assertThat(ReportJson.write(elsewhere.plan(session))).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Property(tries = 100)
    void findings_come_by_date_and_place_in_the_session(@ForAll("any") ThematicSession session) {
        List<Location> places =
                CHECK.plan(session).findings().stream().map(Finding::at).toList();
        for (int next = 1; next < places.size(); next++) {
            Location before = places.get(next - 1);
            LocalDate date = before.date().orElse(LocalDate.MIN);
            LocalDate nextDate = places.get(next).date().orElse(LocalDate.MIN);
            assertThat(date).isBeforeOrEqualTo(nextDate);
            if (date.equals(nextDate)) {
                assertThat(before.pointer())
                        .isLessThanOrEqualTo(places.get(next).pointer());
            }
        }
    }
}
