package io.github.thematicsessions.rules.fit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thematicsessions.core.arbitrary.Notes;
import io.github.thematicsessions.core.arbitrary.Sessions;
import io.github.thematicsessions.core.fit.Conflict;
import io.github.thematicsessions.core.fit.Feasibility;
import io.github.thematicsessions.core.note.ProceduralNote;
import io.github.thematicsessions.core.people.Capacity;
import io.github.thematicsessions.core.people.MemberState;
import io.github.thematicsessions.core.record.FloorEvent;
import io.github.thematicsessions.core.record.FloorEventKind;
import io.github.thematicsessions.core.session.Day;
import io.github.thematicsessions.core.session.ElementId;
import io.github.thematicsessions.core.session.Purpose;
import io.github.thematicsessions.core.session.Segment;
import io.github.thematicsessions.core.session.SegmentKind;
import io.github.thematicsessions.core.session.SideEvent;
import io.github.thematicsessions.core.session.SpeakingSlot;
import io.github.thematicsessions.core.session.ThematicSession;
import io.github.thematicsessions.core.time.Allotment;
import io.github.thematicsessions.core.time.TimeRange;
import io.github.thematicsessions.rules.Edit;
import io.github.thematicsessions.rules.NoteCheck;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** What published programmes look like, and what nobody would publish. */
class IrregularPlansFitTest {

    private static final NoteCheck SILENT = NoteCheck.of(SmallNotes.silent());
    private static final int MOST_CONFLICTS = 100;

    private static List<String> windowsOf(ThematicSession session) {
        return FitText.windows(Sixth.fit(session));
    }

    @Test
    void a_programme_without_hours_has_those_of_the_note() {
        ThematicSession bare = Edit.segments(
                Sixth.published(),
                segment -> segment.withStart(Optional.empty()).withEnd(Optional.empty()));
        assertThat(windowsOf(bare)).isEqualTo(windowsOf(Sixth.published()));
    }

    @Test
    void a_programme_without_any_hours_has_the_whole_day() {
        Segment row = Segment.builder().id("row").kind(SegmentKind.CLOSING).build();
        assertThat(FitText.windows(SILENT.fit(Plans.plan(row))))
                .containsExactly(
                        "day-1 00:00/23:59:59 00:00/23:59:59 PT0S/PT23H59M59S",
                        "row 00:00/23:59:59 00:00/23:59:59 PT0S/PT23H59M59S");
    }

    @Test
    void a_start_without_an_end_leaves_the_end_open_until_what_follows() {
        Segment first = Plans.row("first", SegmentKind.CLOSING, "10:00/10:30").withEnd(Optional.empty());
        Segment second = Plans.row("second", SegmentKind.CLOSING, "11:00/12:00");
        assertThat(FitText.windows(SILENT.fit(Plans.plan(first, second))))
                .containsExactly(
                        "day-1 10:00 12:00 PT2H", "first 10:00 10:00/11:00 PT0S/PT1H", "second 11:00 12:00 PT1H");
    }

    @Test
    void a_day_without_a_date_has_windows_and_no_side_events() {
        ThematicSession undated = Sixth.published()
                .withDays(Sixth.published().days().stream()
                        .map(day -> day.withDate(Optional.empty()))
                        .toList());
        List<String> expected = windowsOf(Sixth.published()).stream()
                .filter(window -> !window.startsWith("side-event"))
                .toList();
        assertThat(windowsOf(undated)).isEqualTo(expected);
    }

    @Test
    void a_gap_before_the_end_of_a_meeting_is_nobodys() {
        ThematicSession gap = Sixth.published()
                .withDays(Sixth.published().days().stream()
                        .map(day -> day.withSegments(day.segments().stream()
                                .filter(segment -> !segment.id().text().equals("closing"))
                                .toList()))
                        .toList());
        Feasibility fit = Sixth.fit(gap);
        assertThat(fit.isFeasible()).isTrue();
        assertThat(FitText.windows(fit)).contains("day-2 10:00 17:50 PT7H50M", "meeting-4 15:00 18:00 PT3H");
    }

    @Test
    void rows_beside_the_plenary_stand_by_themselves() {
        Segment registration = Plans.row("registration", SegmentKind.REGISTRATION, "08:00/10:00");
        Segment dialogue = Plans.row("dialogue", SegmentKind.DIALOGUE, "09:00/09:50");
        Segment opening = Plans.row("opening", SegmentKind.OPENING, "09:30/10:15");
        assertThat(FitText.windows(SILENT.fit(Plans.plan(registration, dialogue, opening))))
                .containsExactly(
                        "day-1 09:30 10:15 PT45M",
                        "opening 09:30 10:15 PT45M",
                        "registration 08:00 10:00 PT2H",
                        "dialogue 09:00 09:50 PT50M");
    }

    @Test
    void a_side_event_that_is_only_known_to_be_on_a_day_can_be_at_any_time() {
        ThematicSession session = Sixth.published()
                .withSideEvents(SideEvent.builder()
                        .id("event")
                        .title("Illustrative")
                        .date(Sixth.FIRST_DAY)
                        .build());
        assertThat(FitText.window(
                        Sixth.fit(session).window(ElementId.of("event")).orElseThrow()))
                .isEqualTo("event 00:00/23:59:59 00:00/23:59:59 PT0S/PT23H59M59S");
    }

    @Test
    void a_side_event_with_a_start_alone_is_over_when_the_plenary_begins() {
        ThematicSession session = Sixth.published()
                .withSideEvents(SideEvent.builder()
                        .id("event")
                        .title("Illustrative")
                        .date(Sixth.FIRST_DAY)
                        .start(LocalTime.of(9, 0))
                        .build());
        assertThat(FitText.window(
                        Sixth.fit(session).window(ElementId.of("event")).orElseThrow()))
                .isEqualTo("event 09:00 09:00/10:00 PT0S/PT1H");
    }

    @Test
    void a_side_event_is_not_held_to_midday_where_nobody_knows_when_the_plenary_meets() {
        Segment panel = Segment.builder().id("row").kind(SegmentKind.KEYNOTE).build();
        ThematicSession session = Plans.plan(panel)
                .withSideEvents(SideEvent.builder()
                        .id("event")
                        .title("Illustrative")
                        .date(Sixth.FIRST_DAY)
                        .time(TimeRange.parse("18:30/20:00"))
                        .build());
        assertThat(Sixth.fit(session).isFeasible()).isTrue();
    }

    @Test
    void a_row_that_has_an_end_alone_is_in_the_meeting_of_its_end() {
        Segment morning = Plans.row("morning", SegmentKind.CLOSING, "10:00/12:00");
        Segment late = Plans.row("late", SegmentKind.KEYNOTE, "15:00/16:00").withStart(Optional.empty());
        Feasibility fit = Sixth.fit(Plans.plan(morning, late));
        assertThat(fit.isFeasible()).isTrue();
        assertThat(FitText.window(fit.window(ElementId.of("late")).orElseThrow()))
                .isEqualTo("late 15:00/16:00 16:00 PT0S/PT1H");
    }

    @Test
    void a_session_without_days_is_answered() {
        ThematicSession empty =
                ThematicSession.builder().id("session").title("Made up").build();
        Feasibility fit = Sixth.fit(empty);
        assertThat(fit.windows()).isEmpty();
        assertThat(fit.isFeasible()).isTrue();
        assertThat(Sixth.CHECK
                        .timetable(empty)
                        .progress()
                        .projection(LocalDateTime.of(2017, 10, 12, 10, 0))
                        .forecasts())
                .isEmpty();
    }

    @Test
    void a_timetable_and_a_progress_say_what_they_are_of() {
        Timetable timetable = Sixth.CHECK.timetable(Sixth.workedOut());
        assertThat(timetable).hasToString("timetable of gcm-thematic-6 against gcm-thematic-6-note");
        OffsetDateTime opened = OffsetDateTime.parse("2017-10-13T10:00:00+02:00");
        assertThat(timetable.progress()).hasToString("not begun");
        assertThat(timetable
                        .progress()
                        .after(FloorEvent.of(FloorEventKind.DISCUSSION_OPENED, opened)
                                .withSegment(ElementId.of("panel-3"))))
                .hasToString("day 2, in panel-3");
    }

    // What ends, whatever is asked

    @Test
    void five_thousand_side_events_in_conflict_are_answered_with_a_hundred_conflicts() {
        List<SideEvent> events = IntStream.range(0, 5000)
                .mapToObj(index -> SideEvent.builder()
                        .id("event-" + index)
                        .title("Illustrative")
                        .date(Sixth.FIRST_DAY)
                        .time(TimeRange.parse("12:30/13:30"))
                        .build())
                .toList();
        Feasibility fit = Sixth.fit(Sixth.published().withSideEvents(events));
        assertThat(fit.conflicts()).hasSize(MOST_CONFLICTS);
        assertThat(fit.conflicts())
                .allSatisfy(conflict -> assertThat(conflict.missing()).isEqualTo(Duration.ofMinutes(45)));
    }

    @Test
    void twenty_thousand_turns_in_one_panel_are_one_conflict() {
        Feasibility fit = Sixth.fit(withTurns(20_000, "PT3M"));
        assertThat(fit.conflicts())
                .extracting(Conflict::missing)
                .containsExactly(Duration.ofMinutes(60_000 + 25 - 165));
    }

    /** Together they take more seconds than an int holds; what comes behind them is too far from any day to be counted. */
    @Test
    void turns_of_a_whole_day_each_do_not_overflow() {
        Feasibility fit = Sixth.fit(withTurns(30_000, "PT24H"));
        assertThat(fit.conflicts())
                .extracting(Conflict::missing)
                .containsExactly(Duration.ofDays(30_000).plusMinutes(20 - 165));
    }

    private static ThematicSession withTurns(int turns, String allotted) {
        List<SpeakingSlot> slots = new ArrayList<>(Sixth.panel(1));
        SpeakingSlot conclusion = slots.remove(slots.size() - 1);
        IntStream.range(0, turns)
                .mapToObj(turn -> Sixth.slot("turn-" + turn, Capacity.DELEGATION, Purpose.INTERVENTION, allotted)
                        .withSpeaker(MemberState.of("DE")))
                .forEach(slots::add);
        slots.add(conclusion);
        return Sixth.segment(Sixth.published(), "panel-1", panel -> panel.withSlots(slots));
    }

    @Test
    void twenty_thousand_turns_that_share_a_time_are_answered() {
        List<SpeakingSlot> slots = IntStream.range(0, 20_000)
                .mapToObj(turn -> Sixth.slot("turn-" + turn, Capacity.CO_FACILITATOR, Purpose.WELCOME, ".."))
                .toList();
        Feasibility fit = Sixth.fit(Sixth.segment(Sixth.published(), "opening", opening -> opening.withSlots(slots)));
        assertThat(fit.setAside()).isEmpty();
        assertThat(FitText.window(fit.window(ElementId.of("turn-19999")).orElseThrow()))
                .isEqualTo("turn-19999 10:00/10:10 10:10 PT0S/PT10M");
    }

    /** Each discussion of five minutes holds a turn of six: more conflicts than are told, none of them of the clock. */
    @Test
    void more_conflicts_than_are_told_are_projected() {
        List<SpeakingSlot> slots = new ArrayList<>();
        for (int index = 0; index < 300; index++) {
            slots.add(Sixth.slot("floor-" + index, Capacity.MODERATOR, Purpose.INTERACTIVE_DISCUSSION, "../PT5M"));
            slots.add(Sixth.slot("turn-" + index, Capacity.DELEGATION, Purpose.INTERVENTION, "PT6M")
                    .withSpeaker(MemberState.of("DE")));
        }
        ThematicSession session = Plans.plan(Segment.builder()
                .id("row")
                .kind(SegmentKind.KEYNOTE)
                .start(LocalTime.MIDNIGHT)
                .slots(slots)
                .build());
        Timetable timetable = SILENT.timetable(session);
        assertThat(timetable.feasibility().conflicts()).hasSize(MOST_CONFLICTS);
        assertThat(timetable
                        .progress()
                        .projection(Sixth.FIRST_DAY.atStartOfDay())
                        .forecast(ElementId.of("row"))
                        .orElseThrow()
                        .expectedEnd())
                .isEqualTo(LocalTime.of(23, 59, 59));
    }

    @Test
    void turns_that_begin_and_never_end_do_not_pile_up() {
        Progress progress = Sixth.CHECK.timetable(Sixth.workedOut()).progress();
        OffsetDateTime at = OffsetDateTime.parse("2017-10-12T10:15:00+02:00");
        for (int event = 0; event < 200_000; event++) {
            progress = progress.after(FloorEvent.of(FloorEventKind.BEGIN, at)
                    .withSlot(ElementId.of("panel-1-floor-1"))
                    .withTurn(ElementId.of("speech-" + event)));
        }
        assertThat(progress.projection(at.toLocalDateTime())
                        .forecast(ElementId.of("panel-1-floor-1"))
                        .orElseThrow()
                        .isRunning())
                .isTrue();
    }

    // Whatever core accepts

    @Provide
    Arbitrary<ThematicSession> sessions() {
        return Sessions.any();
    }

    @Provide
    Arbitrary<ProceduralNote> anyNotes() {
        return Notes.any();
    }

    @Property(tries = 1000)
    void every_session_is_answered_and_twice_the_same(@ForAll("sessions") ThematicSession session) {
        assertThat(Sixth.fit(session)).isEqualTo(Sixth.fit(session));
    }

    @Property(tries = 500)
    void every_session_is_answered_under_every_note(
            @ForAll("sessions") ThematicSession session, @ForAll("anyNotes") ProceduralNote note) {
        Feasibility fit = NoteCheck.of(note).fit(session);
        assertThat(fit.session()).isEqualTo(session.id());
        assertThat(fit.note()).isEqualTo(note.id());
    }

    @Property(tries = 300)
    void a_shift_of_all_dates_changes_nothing_but_the_dates(@ForAll("sessions") ThematicSession session) {
        Assume.that(Stream.concat(
                        session.days().stream().flatMap(day -> day.date().stream()),
                        session.sideEvents().stream().flatMap(event -> event.date().stream()))
                .allMatch(date -> date.getYear() < 9999));
        List<Day> days = session.days().stream()
                .map(day -> day.withDate(day.date().map(date -> date.plusDays(28))))
                .toList();
        List<SideEvent> events = session.sideEvents().stream()
                .map(event -> event.withDate(event.date().map(date -> date.plusDays(28))))
                .toList();
        Feasibility fit = Sixth.fit(session);
        Feasibility shifted = Sixth.fit(session.withDays(days).withSideEvents(events));
        assertThat(FitText.windows(shifted)).isEqualTo(FitText.windows(fit));
        assertThat(FitText.budgets(shifted.budgets())).isEqualTo(FitText.budgets(fit.budgets()));
        assertThat(FitText.conflicts(shifted)).isEqualTo(FitText.conflicts(fit));
        assertThat(FitText.setAside(shifted)).isEqualTo(FitText.setAside(fit));
    }

    @Property(tries = 50)
    void an_answer_does_not_depend_on_default_zone_and_locale(@ForAll("sessions") ThematicSession session) {
        Feasibility here = Sixth.fit(session);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Chatham"));
            assertThat(Sixth.fit(session)).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void an_unstated_allotment_is_no_bound() {
        Segment row = Segment.builder()
                .id("row")
                .kind(SegmentKind.CLOSING)
                .time(TimeRange.parse("10:00/10:10"))
                .addSlots(Sixth.slot("turn", Capacity.EXPERT, Purpose.REMARKS, "..")
                        .withAllotted(Allotment.unstated()))
                .build();
        assertThat(FitText.windows(SILENT.fit(Plans.plan(row)))).contains("turn 10:00 10:00/10:10 PT0S/PT10M");
    }
}
