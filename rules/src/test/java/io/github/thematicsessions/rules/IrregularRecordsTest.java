package io.github.thematicsessions.rules;

import static io.github.thematicsessions.core.record.FloorEventKind.BEGIN;
import static io.github.thematicsessions.core.record.FloorEventKind.END;
import static io.github.thematicsessions.core.record.FloorEventKind.FLOOR_GIVEN;
import static io.github.thematicsessions.core.record.FloorEventKind.PAUSE;
import static io.github.thematicsessions.core.record.FloorEventKind.RESUME;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.thematicsessions.core.note.ProceduralNotes;
import io.github.thematicsessions.core.note.ProvisionId;
import io.github.thematicsessions.core.people.Capacity;
import io.github.thematicsessions.core.record.FloorEvent;
import io.github.thematicsessions.core.record.FloorEventKind;
import io.github.thematicsessions.core.record.FloorRecord;
import io.github.thematicsessions.core.report.Course;
import io.github.thematicsessions.core.report.Irregularity;
import io.github.thematicsessions.core.report.Judgement;
import io.github.thematicsessions.core.report.Measure;
import io.github.thematicsessions.core.report.Occurrence;
import io.github.thematicsessions.core.report.Outcome;
import io.github.thematicsessions.core.report.Report;
import io.github.thematicsessions.core.session.ElementId;
import io.github.thematicsessions.core.session.Purpose;
import io.github.thematicsessions.core.session.ThematicSession;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Records contradict themselves and the plan: that is told, and what can be judged all the same is judged. */
class IrregularRecordsTest {

    private static final ThematicSession SESSION = WorkedOutSession.value();
    private static final NoteCheck CHECK = NoteCheck.of(ProceduralNotes.sixthSession());
    private static final FloorRecord RECORD = RecordFiles.meetings();
    private static final Report REPORT = CHECK.record(SESSION, RECORD);

    private static Report check(FloorRecord record) {
        return CHECK.record(SESSION, record);
    }

    /** In what way, at which event, where, and with what. */
    private static List<String> told(Report report) {
        return report.irregularities().stream().map(IrregularRecordsTest::told).toList();
    }

    private static String told(Irregularity irregularity) {
        String event = irregularity
                .at()
                .occurrence()
                .map(Occurrence::event)
                .map(number -> number + " ")
                .orElse("");
        return irregularity.kind().code() + " " + event + irregularity.at()
                + (irregularity.with().isEmpty()
                        ? ""
                        : " with " + irregularity.with().get(0));
    }

    private static Judgement judgement(Report report, String provision) {
        return report.judgement(ProvisionId.of(provision)).orElseThrow();
    }

    private static List<String> missing(Report report, String provision) {
        return judgement(report, provision).missing().stream()
                .map(absence -> absence.input().code() + "@" + absence.at())
                .toList();
    }

    private static ElementId id(String text) {
        return ElementId.of(text);
    }

    /** The number of an event of the bundled record. */
    private static int number(FloorEventKind kind, String turn) {
        for (int event = 0; event < RECORD.events().size(); event++) {
            if (RecordEdit.is(RECORD.events().get(event), kind, turn)) {
                return event + 1;
            }
        }
        throw new IllegalArgumentException("no event " + kind + " " + turn);
    }

    private static FloorEvent later(FloorEvent event, int seconds) {
        return event.withAt(event.at().plusSeconds(seconds));
    }

    private static FloorRecord with(FloorRecord record, int number, FloorEvent event) {
        List<FloorEvent> events = new ArrayList<>(record.events());
        events.add(number - 1, event);
        return record.withEvents(events);
    }

    @Test
    void a_record_of_another_session_is_told_and_judged() {
        Report report = check(RECORD.withSession(id("gcm-thematic-5")));
        assertThat(told(report)).containsExactly("other-session  with gcm-thematic-5");
        assertThat(report.provisions()).isEqualTo(REPORT.provisions());
        assertThat(told(check(RECORD.withSession(Optional.empty())))).isEmpty();
    }

    @Test
    void a_segment_that_is_covered_and_not_planned_is_told() {
        Report report = check(
                RECORD.withCovers(id("opening"), id("panel-1"), id("panel-9"), id("summary-panel"), id("closing")));
        assertThat(told(report)).containsExactly("unknown-element  with panel-9");
        assertThat(report.provisions()).isEqualTo(REPORT.provisions());
    }

    @Test
    void an_event_in_an_unknown_segment_is_told_and_everything_else_is_judged() {
        FloorRecord record = RecordEdit.events(
                RECORD,
                event -> event.segment().equals(Optional.of(id("closing")))
                        ? event.withSegment(id("farewell")).withSlot(Optional.empty())
                        : event);
        Report report = check(record);
        assertThat(told(report))
                .containsExactly(
                        "unknown-element " + number(FLOOR_GIVEN, "c-closing") + " c-closing with farewell",
                        "unknown-element " + number(BEGIN, "c-closing") + " c-closing with farewell");
        assertThat(missing(report, "closing-remarks")).containsExactly("record@closing");
        assertThat(judgement(report, "intervention-time")).isEqualTo(judgement(REPORT, "intervention-time"));
        assertThat(report.findings()).isEmpty();
    }

    @Test
    void an_unknown_slot_is_told_and_the_turn_is_judged_by_what_the_event_says() {
        FloorRecord record = RecordEdit.events(
                RECORD,
                event -> RecordEdit.turn("p1-presentation-1").test(event)
                        ? event.withSlot(id("panel-1-presentation-9"))
                                .withCapacity(Capacity.EXPERT)
                                .withPurpose(Purpose.PRESENTATION)
                        : event);
        Report report = check(record);
        assertThat(told(report))
                .containsExactly(
                        "unknown-element " + number(FLOOR_GIVEN, "p1-presentation-1")
                                + " p1-presentation-1 with panel-1-presentation-9",
                        "unknown-element " + number(BEGIN, "p1-presentation-1")
                                + " p1-presentation-1 with panel-1-presentation-9");
        assertThat(judgement(report, "presentation-time").judged()).isEqualTo(3);
        assertThat(judgement(report, "presentation-time").outcome()).isEqualTo(Outcome.PASS);
    }

    @Test
    void a_slot_of_another_segment_than_the_one_that_is_named_counts() {
        FloorRecord record = RecordScript.of("panel-1")
                .event(
                        BEGIN,
                        "10:15:00",
                        event -> event.withSlot(id("panel-2-opening")).withTurn(id("t1")))
                .end("10:21:00", "t1")
                .record();
        Report report = check(record.withCovers(id("panel-2")));
        assertThat(told(report)).containsExactly("unknown-element 1 t1 with panel-1");
        assertThat(judgement(report, "opening-remarks-time").judged()).isEqualTo(1);
    }

    @Test
    void what_happens_outside_the_segments_that_are_covered_is_told_once_for_each_and_judged_all_the_same() {
        Report report = check(RECORD.withCovers(id("panel-1")));
        assertThat(told(report))
                .containsExactly(
                        "not-covered 2 o-1 with opening",
                        "not-covered " + number(FLOOR_GIVEN, "s-perspective-1") + " s-perspective-1 with summary-panel",
                        "not-covered " + number(FLOOR_GIVEN, "c-closing") + " c-closing with closing");
        assertThat(report.provisions()).isEqualTo(REPORT.provisions());
    }

    @Test
    void an_event_of_an_unknown_kind_is_told_and_stepped_over() {
        FloorEvent gavel = FloorEvent.of(FloorEventKind.OTHER, RecordScript.at("10:15:01"))
                .withKindAsRecorded("gavel")
                .withSegment(id("panel-1"));
        Report report = check(with(RECORD, 9, gavel));
        assertThat(told(report)).containsExactly("unknown-kind 9 /days/0/segments/1");
        assertThat(report.findings()).isEmpty();
    }

    @Test
    void the_order_of_the_record_counts_where_its_clock_goes_back() {
        List<FloorEvent> events = new ArrayList<>(RECORD.events());
        int first = number(FLOOR_GIVEN, "p1-presentation-3") - 1;
        FloorEvent opened = events.remove(first + 3);
        events.add(first, opened);
        Report report = check(RECORD.withEvents(events));
        assertThat(told(report)).containsExactly("clock-went-back " + (first + 2) + " p1-presentation-3");
        assertThat(report.findings())
                .extracting(finding -> finding.provision().text())
                .containsExactly("discussion-after-presentations");
        assertThat(judgement(report, "presentation-time")).isEqualTo(judgement(REPORT, "presentation-time"));
    }

    @Test
    void a_clock_that_goes_back_by_a_nanosecond_is_told_and_one_that_stands_still_is_not() {
        FloorRecord back = RecordEdit.event(
                RECORD,
                FloorEventKind.REQUEST,
                "p1-floor-2",
                event -> event.withAt(RecordScript.at("10:43:11.999999999")));
        assertThat(told(check(back)))
                .containsExactly("clock-went-back " + number(FloorEventKind.REQUEST, "p1-floor-2") + " p1-floor-2");
        FloorRecord same = RecordEdit.event(
                RECORD, FloorEventKind.REQUEST, "p1-floor-2", event -> event.withAt(RecordScript.at("10:43:12")));
        assertThat(told(check(same))).isEmpty();
    }

    @Test
    void a_turn_that_ends_before_it_begins_has_no_length_and_the_others_have() {
        FloorRecord record = RecordEdit.event(RECORD, END, "p1-floor-3", event -> later(event, -3600));
        Report report = check(record);
        int end = number(END, "p1-floor-3");
        assertThat(told(report))
                .containsExactly("clock-went-back " + end + " p1-floor-3", "end-before-begin " + end + " p1-floor-3");
        assertThat(judgement(report, "intervention-time").judged()).isEqualTo(39);
        assertThat(missing(report, "intervention-time")).containsExactly("turn@panel-1-floor-1");
        assertThat(report.findings()).isEmpty();
    }

    @Test
    void a_turn_that_goes_on_before_it_was_paused_has_no_length() {
        FloorRecord record = RecordEdit.event(RECORD, RESUME, "p1-presentation-2", event -> later(event, -120));
        Report report = check(record);
        assertThat(told(report))
                .containsExactly(
                        "clock-went-back " + number(RESUME, "p1-presentation-2") + " p1-presentation-2",
                        "end-before-begin " + number(END, "p1-presentation-2") + " p1-presentation-2");
        assertThat(missing(report, "presentation-time")).containsExactly("turn@panel-1-presentation-2");
        assertThat(judgement(report, "presentation-time").judged()).isEqualTo(2);
    }

    @Test
    void two_who_speak_at_once_are_told_and_each_is_judged_by_the_own_clock() {
        List<FloorEvent> events = new ArrayList<>(RECORD.events());
        int end = number(END, "p1-floor-1") - 1;
        FloorEvent late = later(events.remove(end), 10);
        events.add(end + 2, late);
        Report report = check(RECORD.withEvents(events));
        assertThat(told(report)).containsExactly("two-at-once " + (end + 2) + " p1-floor-2 with p1-floor-1");
        assertThat(report.findings())
                .extracting(finding -> finding.provision() + " " + finding.at())
                .containsExactly("intervention-time panel-1-floor-1");
        assertThat(judgement(report, "intervention-time").judged()).isEqualTo(40);
    }

    @Test
    void who_speaks_while_another_is_paused_speaks_alone() {
        RecordScript script = RecordScript.of("panel-1")
                .begin("11:00:00", "t1", Capacity.DELEGATION)
                .event(PAUSE, "11:01:00", "t1")
                .begin("11:01:05", "t2", Capacity.DELEGATION)
                .end("11:02:00", "t2")
                .event(RESUME, "11:02:05", "t1")
                .end("11:03:00", "t1");
        assertThat(told(check(script.record()))).isEmpty();
    }

    @Test
    void what_did_not_begin_cannot_end_pause_or_go_on() {
        RecordScript script = RecordScript.of("panel-1")
                .begin("11:00:00", "t1", Capacity.DELEGATION)
                .event(PAUSE, "11:00:10", "t2")
                .event(RESUME, "11:00:20", "t2")
                .end("11:00:30", "t2")
                .end("11:01:00", "t1")
                .end("11:01:01", "t1")
                .event(FloorEventKind.DISCUSSION_CLOSED, "11:02:00");
        Report report = check(script.record());
        assertThat(told(report))
                .containsExactly(
                        "no-begin 2 t2",
                        "no-begin 3 t2",
                        "no-begin 4 t2",
                        "no-begin 6 t1",
                        "no-begin 7 /days/0/segments/1");
        assertThat(judgement(report, "intervention-time").judged()).isEqualTo(1);
    }

    @Test
    void who_is_given_the_floor_and_does_not_speak_takes_no_turn() {
        FloorRecord record = RecordEdit.without(
                RECORD, event -> RecordEdit.turn("p1-floor-3").test(event) && event.kind() != FLOOR_GIVEN);
        Report report = check(record);
        assertThat(told(report)).isEmpty();
        assertThat(judgement(report, "intervention-time").judged()).isEqualTo(39);
    }

    @Test
    void a_turn_that_begins_a_second_time_goes_on_from_the_first() {
        RecordScript script = RecordScript.of("panel-1")
                .begin("11:00:00", "t1", Capacity.DELEGATION)
                .begin("11:00:30", "t1", Capacity.DELEGATION)
                .end("11:03:20", "t1");
        Report report = check(script.record());
        assertThat(told(report)).containsExactly("begins-again 2 t1");
        assertThat(report.findings())
                .filteredOn(finding -> finding.provision().text().equals("intervention-time"))
                .extracting(finding -> finding.measured().orElseThrow())
                .containsExactly(new Measure.Elapsed(Duration.ofSeconds(200)));
    }

    @Test
    void a_turn_without_an_end_has_no_length_and_the_others_have() {
        FloorRecord record = RecordEdit.without(RECORD, event -> RecordEdit.is(event, END, "c-closing"));
        Report report = check(record);
        assertThat(told(report)).containsExactly("no-end " + number(BEGIN, "c-closing") + " closing-remarks");
        assertThat(judgement(report, "closing-remarks").outcome()).isEqualTo(Outcome.PASS);
        FloorRecord floor = RecordEdit.without(RECORD, event -> RecordEdit.is(event, END, "p1-floor-17"));
        assertThat(told(check(floor))).contains("no-end " + number(BEGIN, "p1-floor-17") + " p1-floor-17");
        assertThat(missing(check(floor), "intervention-time")).containsExactly("turn@p1-floor-17");
        assertThat(judgement(check(floor), "intervention-time").judged()).isEqualTo(39);
    }

    @Test
    void a_pause_that_is_told_twice_began_with_the_first_and_going_on_twice_ends_with_the_first() {
        RecordScript script = RecordScript.of("panel-1")
                .begin("11:00:00", "t1", Capacity.DELEGATION)
                .event(PAUSE, "11:01:00", "t1")
                .event(PAUSE, "11:01:30", "t1")
                .event(RESUME, "11:02:00", "t1")
                .event(RESUME, "11:02:30", "t1")
                .end("11:04:00", "t1");
        Report report = check(script.record());
        assertThat(told(report)).containsExactly("no-pause 3 t1", "no-pause 5 t1");
        assertThat(judgement(report, "intervention-time").outcome()).isEqualTo(Outcome.PASS);
        assertThat(report.courses().get(0).spoken()).hasMinutes(3);
    }

    @Test
    void who_speaks_in_no_known_role_is_told_and_leaves_open_what_else_was_held() {
        FloorRecord record =
                RecordEdit.event(RECORD, BEGIN, "p1-floor-17", event -> event.withCapacity(Optional.empty()));
        Report report = check(record);
        assertThat(told(report)).containsExactly("unknown-capacity " + number(BEGIN, "p1-floor-17") + " p1-floor-17");
        assertThat(judgement(report, "intervention-time").judged()).isEqualTo(39);
        assertThat(missing(report, "moderator-closes")).containsExactly("end-of-segment@panel-1");
        assertThat(missing(report, "concluding-remarks-last")).containsExactly("end-of-segment@panel-1");
        assertThat(judgement(report, "moderator-opens").outcome()).isEqualTo(Outcome.PASS);
        assertThat(report.findings()).isEmpty();
    }

    /** Events that all say nothing but what and when. */
    private static FloorRecord nowhere(FloorEventKind... kinds) {
        FloorRecord.Builder record = FloorRecord.builder();
        for (int event = 0; event < kinds.length; event++) {
            record.addEvents(
                    FloorEvent.of(kinds[event], RecordScript.at("10:15:00").plusMinutes(event))
                            .withCapacity(Capacity.DELEGATION));
        }
        return record.build();
    }

    @Test
    void what_happens_in_no_known_segment_is_told_and_never_lost() {
        Report report = check(nowhere(
                FloorEventKind.MEETING_OPENED,
                FloorEventKind.REQUEST,
                FloorEventKind.DISCUSSION_OPENED,
                FLOOR_GIVEN,
                BEGIN,
                END,
                FloorEventKind.MEETING_CLOSED,
                BEGIN,
                END));
        assertThat(told(report))
                .containsExactly(
                        "unknown-segment 2 ", "unknown-segment 3 ", "unknown-segment 5 ", "unknown-segment 8 ");
        assertThat(report.count(Outcome.PASS)).isZero();
        assertThat(report.count(Outcome.FAIL)).isZero();
    }

    @Test
    void who_speaks_in_a_segment_that_is_not_planned_is_told_once() {
        FloorRecord record = RecordScript.of("farewell")
                .event(FloorEventKind.DISCUSSION_OPENED, "10:15:00")
                .request("10:15:10", "t1")
                .begin("10:15:20", "t1", Capacity.DELEGATION)
                .event(PAUSE, "10:15:30", "t1")
                .event(RESUME, "10:15:40", "t1")
                .end("10:16:00", "t1")
                .record();
        assertThat(told(check(record.withCovers())))
                .containsExactly(
                        "unknown-element 1 farewell with farewell",
                        "unknown-element 2 t1 with farewell",
                        "unknown-element 3 t1 with farewell");
    }

    @Test
    void a_turn_that_goes_on_elsewhere_than_it_began_is_told_and_judged_where_it_began() {
        FloorRecord record = RecordScript.of("panel-1")
                .begin("11:00:00", "t1", Capacity.DELEGATION)
                .event(PAUSE, "11:01:00", event -> event.withTurn(id("t1")).withSegment(id("panel-9")))
                .event(RESUME, "11:01:10", event -> event.withTurn(id("t1")).withSegment(id("panel-2")))
                .event(END, "11:03:11", event -> event.withTurn(id("t1")).withSlot(id("panel-1-opening")))
                .record();
        Report report = check(record);
        assertThat(told(report))
                .containsExactly(
                        "unknown-element 2 t1 with panel-9",
                        "unknown-element 3 t1 with panel-2",
                        "unknown-element 4 t1 with panel-1-opening");
        assertThat(report.findings())
                .filteredOn(finding -> finding.provision().text().equals("intervention-time"))
                .extracting(finding -> finding.at() + " " + finding.measured().orElseThrow())
                .containsExactly("t1 " + new Measure.Elapsed(Duration.ofSeconds(181)));
    }

    @Test
    void a_turn_may_name_its_place_in_every_event_or_in_the_first() {
        FloorRecord record = RecordScript.of("panel-1")
                .event(FLOOR_GIVEN, "10:15:00", event -> event.withSlot(id("panel-1-opening")))
                .event(BEGIN, "10:15:10", event -> event.withSlot(id("panel-1-opening")))
                .event(END, "10:21:10", event -> event.withSlot(id("panel-1-opening")))
                .event(FLOOR_GIVEN, "10:22:00", event -> event.withSlot(id("panel-1-presentation-1")))
                .event(BEGIN, "10:22:10", event -> event.withSegment(Optional.empty()))
                .event(END, "10:28:10", event -> event.withSlot(id("panel-1-presentation-1")))
                .record();
        assertThat(told(check(record))).isEmpty();
    }

    @Test
    void a_discussion_that_is_opened_a_second_time_goes_on_from_the_first() {
        FloorRecord record = RecordScript.of("panel-1")
                .event(FloorEventKind.DISCUSSION_OPENED, "11:00:00", event -> event.withSlot(id("panel-1-discussion")))
                .event(FloorEventKind.DISCUSSION_OPENED, "11:10:00")
                .event(FloorEventKind.DISCUSSION_CLOSED, "11:30:00")
                .record();
        Report report = check(record);
        assertThat(told(report)).containsExactly("begins-again 2 /days/0/segments/1");
        assertThat(report.courses())
                .filteredOn(course -> course.at().toString().equals("panel-1-discussion"))
                .extracting(Course::spoken)
                .containsExactly(Duration.ofMinutes(30));
    }

    @Test
    void a_meeting_that_is_suspended_or_goes_on_twice_stands_still_from_the_first_to_the_first() {
        FloorRecord record = RecordScript.of("panel-1")
                .event(FloorEventKind.MEETING_RESUMED, "10:59:00")
                .begin("11:00:00", "t1", Capacity.DELEGATION)
                .event(FloorEventKind.MEETING_SUSPENDED, "11:01:00")
                .event(FloorEventKind.MEETING_SUSPENDED, "11:01:30", event -> event.withSegment(id("panel-9")))
                .event(FloorEventKind.MEETING_RESUMED, "11:02:00")
                .event(FloorEventKind.MEETING_RESUMED, "11:02:30")
                .end("11:04:00", "t1")
                .record();
        Report report = check(record);
        assertThat(told(report))
                .containsExactly(
                        "suspension 1 panel-1",
                        "unknown-element 4 /days/0/segments/1 with panel-9",
                        "suspension 4 /days/0/segments/1",
                        "suspension 6 /days/0/segments/1");
        assertThat(report.courses().get(0).spoken()).hasMinutes(3);
    }

    @Test
    void who_begins_while_the_meeting_is_suspended_is_told_once_for_each_suspension() {
        FloorRecord record = RecordScript.of("panel-1")
                .event(FloorEventKind.MEETING_SUSPENDED, "11:00:00")
                .delegations("11:01:00", Duration.ofMinutes(3), Duration.ofMinutes(3))
                .event(FloorEventKind.MEETING_RESUMED, "11:08:00")
                .delegations("11:09:00", Duration.ofMinutes(3))
                .event(FloorEventKind.MEETING_SUSPENDED, "11:13:00")
                .event(FloorEventKind.MEETING_OPENED, "15:00:00")
                .delegations("15:01:00", Duration.ofMinutes(3))
                .event(FloorEventKind.MEETING_SUSPENDED, "15:05:00")
                .event(FloorEventKind.MEETING_CLOSED, "15:06:00")
                .delegations("15:07:00", Duration.ofMinutes(3))
                .record();
        Report report = check(record);
        assertThat(told(report)).containsExactly("suspension 2 turn-2");
        assertThat(judgement(report, "intervention-time").judged()).isEqualTo(5);
    }
}
