package io.github.thematicsessions.io.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thematicsessions.core.fit.Deviation;
import io.github.thematicsessions.core.floor.AppliedLimit;
import io.github.thematicsessions.core.floor.BudgetLeft;
import io.github.thematicsessions.core.floor.FloorAccess;
import io.github.thematicsessions.core.floor.FloorStatus;
import io.github.thematicsessions.core.floor.Interventions;
import io.github.thematicsessions.core.floor.MeetingState;
import io.github.thematicsessions.core.floor.Phase;
import io.github.thematicsessions.core.floor.RunningTurn;
import io.github.thematicsessions.core.floor.Speaker;
import io.github.thematicsessions.core.floor.SpeakingLedger;
import io.github.thematicsessions.core.floor.SpeakingTally;
import io.github.thematicsessions.core.floor.Upcoming;
import io.github.thematicsessions.core.norm.Application;
import io.github.thematicsessions.core.norm.Enforcement;
import io.github.thematicsessions.core.norm.Share;
import io.github.thematicsessions.core.note.Citation;
import io.github.thematicsessions.core.note.Ground;
import io.github.thematicsessions.core.note.Locator;
import io.github.thematicsessions.core.note.NoteId;
import io.github.thematicsessions.core.note.ProvisionId;
import io.github.thematicsessions.core.people.AccreditedStakeholder;
import io.github.thematicsessions.core.people.Capacity;
import io.github.thematicsessions.core.people.MemberState;
import io.github.thematicsessions.core.people.Participant;
import io.github.thematicsessions.core.people.StakeholderCategory;
import io.github.thematicsessions.core.people.State;
import io.github.thematicsessions.core.record.FloorEvent;
import io.github.thematicsessions.core.record.FloorEventKind;
import io.github.thematicsessions.core.session.ElementId;
import io.github.thematicsessions.core.session.Purpose;
import io.github.thematicsessions.core.time.Allotment;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The live floor in words. */
class FloorTextTest {

    private static final Participant GERMANY =
            MemberState.builder().state(State.of("DE")).build();
    private static final Ground INTERVENTIONS = ground("intervention-time", "II.c.3.3");
    private static final AppliedLimit THREE_MINUTES = new AppliedLimit(
            Allotment.atMost(Duration.ofMinutes(3)), Share.EACH, Application.LIMIT, Optional.of(INTERVENTIONS));
    private static final FloorAccess OPEN = new FloorAccess(
            Set.of(Capacity.MODERATOR, Capacity.EXPERT, Capacity.DELEGATION, Capacity.ACCREDITED_STAKEHOLDER),
            Optional.of(ground("no-list", "II.c.3.2")),
            Optional.of(ground("accreditation", "II.g.1")),
            Optional.of(ground("alternation", "II.c.4.1")));

    private static Ground ground(String provision, String locator) {
        return new Ground(
                ProvisionId.of(provision), new Citation(NoteId.of("gcm-thematic-6-note"), Locator.of(locator)));
    }

    private static OffsetDateTime at(String time) {
        return OffsetDateTime.parse("2017-10-12T" + time + "+02:00");
    }

    private static Speaker speaker(String turn) {
        return new Speaker(
                Optional.of(GERMANY),
                Optional.of(Capacity.DELEGATION),
                Optional.of(Purpose.INTERVENTION),
                Optional.empty(),
                Optional.of(ElementId.of(turn)));
    }

    private static Optional<RunningTurn> turn(String elapsed, String remaining, AppliedLimit limit) {
        return Optional.of(new RunningTurn(
                speaker("t1"),
                at("10:43:24"),
                Duration.parse(elapsed),
                Optional.of(Duration.parse(remaining)),
                Optional.of(limit)));
    }

    private static FloorStatus status(Phase phase, Optional<RunningTurn> turn) {
        Upcoming conclusion = new Upcoming(
                Optional.empty(),
                Optional.of(Capacity.MODERATOR),
                Optional.of(Purpose.CONCLUDING_REMARKS),
                Optional.empty(),
                true,
                Optional.of(at("12:55")));
        Interventions fitting = new Interventions(
                INTERVENTIONS, Set.of(Capacity.DELEGATION), Allotment.atMost(Duration.ofMinutes(3)), 42, 43);
        BudgetLeft budget =
                new BudgetLeft(Duration.ofSeconds(126 * 60 + 59), Duration.ofMinutes(129), List.of(fitting));
        return new FloorStatus(
                ElementId.of("panel-1"),
                at("10:46:12"),
                phase,
                turn,
                Optional.empty(),
                MeetingState.OPEN,
                true,
                List.of(conclusion),
                OPEN,
                Optional.of(budget),
                Optional.of(at("13:00")),
                Optional.of(Deviation.onTime()));
    }

    private static FloorStatus idle(MeetingState meeting, Optional<Speaker> called) {
        return new FloorStatus(
                ElementId.of("panel-1"),
                at("10:46:12.5"),
                meeting == MeetingState.SUSPENDED ? Phase.PAUSED : Phase.WAITING,
                Optional.empty(),
                called,
                meeting,
                false,
                List.of(),
                new FloorAccess(Set.of(), Optional.empty(), Optional.empty(), Optional.empty()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static String line(FloorStatus status) {
        return FloorText.line(status, Appearance.PLAIN);
    }

    @Test
    void a_line_says_who_speaks_how_long_yet_what_is_left_and_what_has_to_follow() {
        assertThat(line(status(Phase.WARNING, turn("PT2M48S", "PT12S", THREE_MINUTES))))
                .isEqualTo("10:46:12  panel-1  DE, delegation, intervention  2 min 48 s of 3 min, 12 s left  WARNING"
                        + "  floor 126-129 min, 42-43 interventions  concluding remarks by 12:55  on time\n");
    }

    @Test
    void a_line_of_which_little_is_known_says_no_more() {
        assertThat(line(idle(MeetingState.OPEN, Optional.empty()))).isEqualTo("10:46:12.5  panel-1  nobody speaks\n");
        assertThat(line(idle(MeetingState.OPEN, Optional.of(speaker("t2")))))
                .isEqualTo("10:46:12.5  panel-1  called: DE, delegation, intervention\n");
        assertThat(line(idle(MeetingState.SUSPENDED, Optional.empty())))
                .isEqualTo("10:46:12.5  panel-1  nobody speaks  MEETING SUSPENDED\n");
    }

    @ParameterizedTest
    @CsvSource({
        "BELOW_MINIMUM, PT12S, '12 s left  below minimum'",
        "WITHIN, PT12S, '12 s left  within time'",
        "WARNING, PT12S, '12 s left  WARNING'",
        "LAST_SECONDS, PT0S, '0 s left  LAST SECONDS'",
        "LAST_SECONDS, PT-4S, '4 s over  TOLERATED'",
        "OVER, PT-6S, '6 s over  OVER'",
        "PAUSED, PT12S, '12 s left  PAUSED'"
    })
    void every_phase_is_said_in_words(Phase phase, String remaining, String words) {
        assertThat(line(status(phase, turn("PT2M48S", remaining, THREE_MINUTES))))
                .contains("of 3 min, " + words + "  ");
    }

    @ParameterizedTest
    @EnumSource
    void colour_adds_no_word(Phase phase) {
        FloorStatus status = status(phase, turn("PT2M48S", "PT12S", THREE_MINUTES));
        assertThat(FloorText.line(status, Appearance.COLOURED).replaceAll("\u001b\\[[0-9]+m", ""))
                .isEqualTo(line(status));
        assertThat(FloorText.block("Title", status, Appearance.COLOURED).replaceAll("\u001b\\[[0-9]+m", ""))
                .isEqualTo(FloorText.block("Title", status, Appearance.PLAIN));
    }

    @Test
    void a_turn_without_a_limit_says_so() {
        RunningTurn answer = new RunningTurn(
                speaker("t1"), at("10:43:24"), Duration.ofSeconds(95), Optional.empty(), Optional.empty());
        assertThat(line(status(Phase.WITHIN, Optional.of(answer))))
                .contains("intervention  1 min 35 s, no limit  floor 126");
    }

    @Test
    void a_time_for_all_together_is_not_the_time_of_the_turn() {
        AppliedLimit shared = new AppliedLimit(
                Allotment.stated(Duration.ofMinutes(20)),
                Share.TOGETHER,
                Application.LIMIT,
                Optional.of(INTERVENTIONS));
        assertThat(line(status(Phase.WITHIN, turn("PT1M", "PT4M", shared))))
                .contains("1 min, 4 min left of 20 min for all together");
    }

    @Test
    void a_block_says_it_in_a_few_lines_for_a_screen() {
        assertThat(FloorText.block(
                        "Irregular migration",
                        status(Phase.WARNING, turn("PT2M48S", "PT12S", THREE_MINUTES)),
                        Appearance.PLAIN))
                .isEqualTo("""
                        10:46:12 panel-1: Irregular migration
                          floor of   DE, delegation, intervention
                          time       2 min 48 s of 3 min, 12 s left
                          phase      WARNING: little time is left
                          limit      at most 3 min: intervention-time (II.c.3.3 of gcm-thematic-6-note)

                          may speak  a moderator, an expert, a delegation or an accredited stakeholder
                                     panelists still have to answer: alternation (II.c.4.1 of
                                     gcm-thematic-6-note)
                                     accreditation in force: accreditation (II.g.1 of
                                     gcm-thematic-6-note)
                          discussion 126 to 129 min left
                                     42 to 43 interventions of at most 3 min by delegations
                          to come    concluding remarks by 12:55, in 2 h 8 min 48 s
                          end        expected at 13:00, on time
                        """);
    }

    @Test
    void a_block_of_a_closed_meeting_has_little_to_say() {
        assertThat(FloorText.block("T", idle(MeetingState.CLOSED, Optional.empty()), Appearance.PLAIN))
                .isEqualTo("""
                        10:46:12.5 panel-1: T
                          floor of   nobody speaks
                          time       -
                          phase      the meeting is closed
                          limit      -

                          may speak  nobody
                        """);
    }

    @Test
    void a_limit_that_is_applied_in_another_way_says_how() {
        AppliedLimit automatic = new AppliedLimit(
                Allotment.atMost(Duration.ofMinutes(2)),
                Share.EACH,
                new Application(Enforcement.AUTOMATIC, Duration.ofSeconds(5)),
                Optional.empty());
        assertThat(RunningTimeText.limit(automatic))
                .isEqualTo("at most 2 min, then the microphone goes off, 5 s over it do not count: the plan allots it");
    }

    @Test
    void the_latest_moment_is_a_distance_until_it_is_there_and_has_passed() {
        List<Upcoming> conclusion = status(Phase.WAITING, Optional.empty()).upcoming();
        assertThat(UpcomingText.lines(conclusion, at("12:54:59")))
                .containsExactly("concluding remarks by 12:55, in 1 s");
        assertThat(UpcomingText.lines(conclusion, at("12:55"))).containsExactly("concluding remarks by 12:55, NOW");
        assertThat(UpcomingText.lines(conclusion, at("12:55:01")))
                .containsExactly("concluding remarks by 12:55, 1 s TOO LATE");
    }

    @ParameterizedTest
    @CsvSource({
        "BEGIN, begins",
        "RESUME, goes on",
        "END, 'DE, delegation, intervention ends after 2 min 48 s'",
        "REQUEST, floor requested",
        "INTERRUPTION, interruption",
        "DISCUSSION_OPENED, discussion opened",
        "DISCUSSION_CLOSED, discussion closed",
        "MEETING_OPENED, meeting opened",
        "MEETING_RESUMED, meeting resumed",
        "MEETING_CLOSED, meeting closed",
        "FLOOR_GIVEN, ''",
        "PAUSE, ''",
        "MEETING_SUSPENDED, ''"
    })
    void what_an_event_has_changed_is_said_before_how_things_stand_since(FloorEventKind kind, String words) {
        FloorEvent event = FloorEvent.of(kind, at("10:46:12"));
        FloorStatus before = status(Phase.WARNING, turn("PT2M48S", "PT12S", THREE_MINUTES));
        FloorStatus after = idle(MeetingState.OPEN, Optional.empty());
        assertThat(FloorText.line(event, before, after, Appearance.PLAIN))
                .isEqualTo("10:46:12.5  panel-1  " + (words.isEmpty() ? "" : words + "  ") + "nobody speaks\n");
    }

    @Test
    void a_turn_that_ends_and_was_not_shown_is_named_by_its_own_name() {
        FloorEvent event = FloorEvent.of(FloorEventKind.END, at("10:46:12")).withTurn(Optional.of(ElementId.of("t9")));
        FloorStatus shown = status(Phase.WARNING, turn("PT2M48S", "PT12S", THREE_MINUTES));
        assertThat(FloorText.line(event, shown, shown, Appearance.PLAIN))
                .startsWith("10:46:12  panel-1  t9 ends  DE, ");
    }

    @Test
    void words_of_documents_cannot_steer_a_terminal() {
        Participant odd =
                AccreditedStakeholder.builder().organization("A\u001b[2J").build();
        Speaker speaker =
                new Speaker(Optional.of(odd), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        assertThat(line(idle(MeetingState.OPEN, Optional.of(speaker)))).doesNotContain("\u001b");
        assertThat(FloorText.block("T\u001b[2J", idle(MeetingState.OPEN, Optional.of(speaker)), Appearance.PLAIN))
                .doesNotContain("\u001b");
    }

    @Test
    void a_ledger_is_a_table_with_the_share_of_the_floor_where_somebody_spoke_from_it() {
        Participant moderator = MemberState.builder().state(State.of("KE")).build();
        Participant group = MemberState.builder().state(State.of("EC")).build();
        SpeakingTally two = new SpeakingTally(Duration.ofMinutes(2), 1);
        SpeakingTally six = new SpeakingTally(Duration.ofMinutes(6), 1);
        SpeakingTally one = new SpeakingTally(Duration.ofMinutes(1), 1);
        Participant unionists = AccreditedStakeholder.builder()
                .organization("A union")
                .category(StakeholderCategory.CIVIL_SOCIETY)
                .build();
        SpeakingLedger ledger = new SpeakingLedger(
                new SpeakingTally(Duration.ofMinutes(13), 6),
                new SpeakingTally(Duration.ofMinutes(6), 4),
                one,
                Map.of(moderator, six),
                Map.of(State.of("DE"), two),
                Map.of(group, two),
                Map.of(Capacity.MODERATOR, six),
                Map.of(StakeholderCategory.CIVIL_SOCIETY, one),
                Map.of(unionists, one));
        String table = FloorText.ledger(ledger, Appearance.PLAIN);
        assertThat(table.lines()
                        .map(String::stripLeading)
                        .map(line -> line.replaceAll(" {2,}", " | "))
                        .collect(Collectors.joining("\n", "", "\n")))
                .isEqualTo("""
                        speaking time | turns | time | floor
                        by participant
                        KE | 1 | 6:00
                        nobody named | 1 | 1:00
                        by State, from the floor
                        DE | 1 | 2:00 | 33.3 %
                        on behalf of a group of States
                        EC | 1 | 2:00
                        by capacity
                        moderator | 1 | 6:00
                        by category of stakeholder, from the floor
                        civil society | 1 | 1:00 | 16.7 %
                        together
                        from the floor | 4 | 6:00
                        all | 6 | 13:00
                        """);
    }
}
