package io.github.thematicsessions.core.arbitrary;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thematicsessions.core.norm.Application;
import io.github.thematicsessions.core.norm.Enforcement;
import io.github.thematicsessions.core.norm.Norm;
import io.github.thematicsessions.core.norm.NormKind;
import io.github.thematicsessions.core.norm.Stage;
import io.github.thematicsessions.core.people.ParticipantKind;
import io.github.thematicsessions.core.record.FloorEvent;
import io.github.thematicsessions.core.record.FloorEventKind;
import io.github.thematicsessions.core.record.FloorRecord;
import io.github.thematicsessions.core.report.Finding;
import io.github.thematicsessions.core.report.Judgement;
import io.github.thematicsessions.core.report.Outcome;
import io.github.thematicsessions.core.report.Report;
import io.github.thematicsessions.core.report.WaiverScope;
import io.github.thematicsessions.core.session.Day;
import io.github.thematicsessions.core.session.ElementId;
import io.github.thematicsessions.core.session.Segment;
import io.github.thematicsessions.core.session.SegmentKind;
import io.github.thematicsessions.core.session.SpeakingSlot;
import io.github.thematicsessions.core.session.ThematicSession;
import io.github.thematicsessions.core.time.Allotment;
import java.time.temporal.ChronoField;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;

/** A generator that never gives the odd value proves nothing about it; the seed is fixed, so that this cannot flicker. */
class GeneratorsTest {

    private static final long SEED = 71_280;

    /** Made once, and not before a test runs: generators work inside jqwik only. */
    private static final class Sample {

        static final List<ThematicSession> SESSIONS = sample(Sessions.any(), 150);
        static final List<Segment> SEGMENTS = SESSIONS.stream()
                .flatMap(session -> session.segments().stream())
                .toList();
        static final List<SpeakingSlot> SLOTS =
                SEGMENTS.stream().flatMap(segment -> segment.slots().stream()).toList();
    }

    @Example
    void sessions_have_segments_of_every_kind_and_speakers_of_every_kind() {
        assertThat(Sample.SEGMENTS).extracting(Segment::kind).contains(SegmentKind.values());
        assertThat(Sample.SLOTS)
                .flatExtracting(slot ->
                        slot.speaker().map(speaker -> speaker.kind()).stream().toList())
                .contains(ParticipantKind.values());
        assertThat(Sample.SLOTS).extracting(slot -> slot.allotted().wording()).contains(Allotment.Wording.values());
    }

    @Example
    void sessions_have_days_without_a_date_and_rows_with_both_ends_one_or_none() {
        assertThat(Sample.SESSIONS.stream()
                        .flatMap(session -> session.days().stream())
                        .map(Day::date))
                .anyMatch(date -> date.isEmpty())
                .anyMatch(date -> date.isPresent());
        assertThat(Sample.SEGMENTS)
                .anyMatch(
                        segment -> segment.start().isPresent() && segment.end().isPresent())
                .anyMatch(
                        segment -> segment.start().isPresent() && segment.end().isEmpty())
                .anyMatch(segment -> segment.start().isEmpty() && segment.end().isPresent())
                .anyMatch(segment -> segment.start().isEmpty() && segment.end().isEmpty());
    }

    @Example
    void sessions_have_rows_that_overlap() {
        assertThat(Sample.SESSIONS.stream().flatMap(session -> session.days().stream()))
                .anyMatch(day -> day.segments().stream()
                        .anyMatch(one -> day.segments().stream()
                                .anyMatch(other -> !one.id().equals(other.id())
                                        && one.time().isPresent()
                                        && other.time().isPresent()
                                        && one.time()
                                                .get()
                                                .overlaps(other.time().get()))));
    }

    @Example
    void titles_have_control_characters_other_scripts_and_characters_beyond_the_basic_plane() {
        Stream<String> titles = Sample.SESSIONS.stream().map(ThematicSession::title);

        assertThat(String.join("", titles.toList()))
                .contains("\u0000", "\u00a0", "\u0645", "\u202e", "\"", "\\", "\n", "\ud83d\ude00");
    }

    @Example
    void regular_sessions_have_all_parts() {
        assertThat(sample(Sessions.regular(), 50))
                .allSatisfy(session -> assertThat(session.segments())
                        .extracting(segment -> segment.id().text())
                        .containsExactly(
                                "opening",
                                "panel-1",
                                "lunch-1",
                                "panel-2",
                                "panel-3",
                                "lunch-2",
                                "summary-panel",
                                "closing"));
    }

    @Example
    void norms_are_of_every_kind() {
        assertThat(sample(Norms.any(), 1_000)).extracting(Norm::kind).contains(NormKind.values());
    }

    @Example
    void notes_have_premises_derivations_and_clauses_of_both_fates() {
        assertThat(sample(Notes.any(), 200))
                .anyMatch(note -> note.provisions().stream()
                        .anyMatch(provision -> provision.premise().isPresent()))
                .anyMatch(note -> note.provisions().stream().anyMatch(provision -> !note.isInForce(provision)))
                .anyMatch(note -> note.provisions().stream()
                        .anyMatch(provision -> !provision.derivedFrom().isEmpty()))
                .anyMatch(note -> note.clauses().stream()
                        .anyMatch(clause -> clause.notCheckable().isPresent()))
                .anyMatch(note -> note.clauses().stream()
                        .anyMatch(clause -> clause.notCheckable().isEmpty()));
    }

    @Example
    void reports_have_every_outcome_and_findings_exactly_where_something_is_broken() {
        List<Report> reports = sample(Reports.any(), 200);

        assertThat(reports.stream().flatMap(report -> report.provisions().stream()))
                .extracting(Judgement::outcome)
                .contains(Outcome.values());
        assertThat(reports)
                .allSatisfy(report -> assertThat(report.provisions()).allSatisfy(judgement -> {
                    boolean found = report.findings().stream()
                            .anyMatch(finding -> finding.provision().equals(judgement.provision()));
                    assertThat(found)
                            .isEqualTo(EnumSet.of(Outcome.FAIL, Outcome.WAIVED).contains(judgement.outcome()));
                }));
    }

    @Example
    void notes_have_provisions_that_went_with_and_without_a_successor() {
        assertThat(sample(Notes.any(), 200).stream().flatMap(note -> note.retired().stream()))
                .anyMatch(gone -> gone.successor().isPresent())
                .anyMatch(gone -> gone.successor().isEmpty());
    }

    @Example
    void reports_are_of_plans_and_of_records_and_what_is_waived_is_so_by_any_of_their_waivers() {
        List<Report> reports = sample(Reports.any(), 200);

        assertThat(reports).extracting(Report::stage).contains(Stage.PLAN, Stage.RECORD);
        assertThat(reports.stream().flatMap(report -> report.findings().stream()))
                .extracting(Finding::waiver)
                .contains(OptionalInt.empty(), OptionalInt.of(1), OptionalInt.of(2), OptionalInt.of(3));
        assertThat(reports)
                .anyMatch(report -> !report.irregularities().isEmpty())
                .anyMatch(report -> !report.courses().isEmpty())
                .anyMatch(report -> !report.covers().isEmpty())
                .anyMatch(report -> !report.unusedWaivers().isEmpty());
    }

    @Example
    void records_have_events_of_every_kind_foreign_words_every_precision_and_odd_offsets() {
        List<FloorEvent> events = sample(FloorRecords.any(), 200).stream()
                .flatMap(record -> record.events().stream())
                .toList();

        assertThat(events).extracting(FloorEvent::kind).contains(FloorEventKind.values());
        assertThat(events)
                .anyMatch(event -> event.kind() == FloorEventKind.OTHER
                        && event.kindAsRecorded().isEmpty())
                .anyMatch(event -> event.kindAsRecorded().equals(Optional.of("BEGIN")));
        assertThat(events)
                .extracting(event -> event.at().getOffset().getTotalSeconds() % 60)
                .contains(0, 8);
        assertThat(events)
                .extracting(event -> event.at().get(ChronoField.NANO_OF_SECOND))
                .contains(0, 1, 500_000_000, 999_999_999);
        assertThat(sample(FloorRecords.any(), 200))
                .anyMatch(GeneratorsTest::goesBack)
                .anyMatch(record -> record.events().isEmpty())
                .anyMatch(record -> record.covers().size() == 2);
    }

    @Example
    void records_of_a_session_name_its_elements_and_some_that_it_does_not_have() {
        ThematicSession session = sample(Sessions.regular(), 1).get(0);
        Set<ElementId> known = session.segments().stream()
                .flatMap(segment -> Stream.concat(
                        Stream.of(segment.id()), segment.slots().stream().map(SpeakingSlot::id)))
                .collect(Collectors.toSet());

        assertThat(sample(FloorRecords.of(session), 50).stream()
                        .flatMap(record -> record.events().stream())
                        .flatMap(event -> event.segment().stream()))
                .anyMatch(known::contains)
                .anyMatch(id -> !known.contains(id));
    }

    @Example
    void waivers_are_of_every_scope() {
        assertThat(sample(Waivers.any(), 100))
                .anyMatch(waiver -> waiver.scope() instanceof WaiverScope.WholeSession)
                .anyMatch(waiver -> waiver.scope() instanceof WaiverScope.Element)
                .anyMatch(waiver -> waiver.scope() instanceof WaiverScope.Span);
    }

    @Example
    void limits_are_applied_in_every_way_with_and_without_a_tolerance() {
        List<Application> applications = sample(Norms.applications(), 100);

        assertThat(applications).contains(Application.LIMIT);
        assertThat(applications).extracting(Application::enforcement).contains(Enforcement.values());
        assertThat(applications).anyMatch(application -> application.toleranceSeconds() > 0);
    }

    private static boolean goesBack(FloorRecord held) {
        return IntStream.range(1, held.events().size())
                .anyMatch(i -> held.events()
                        .get(i)
                        .at()
                        .isBefore(held.events().get(i - 1).at()));
    }

    private static <T> List<T> sample(Arbitrary<T> arbitrary, int size) {
        Random random = new Random(SEED);
        var generator = arbitrary.generator(1_000);
        return Stream.generate(() -> generator.next(random).value()).limit(size).toList();
    }
}
