package io.github.thematicsessions.core;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thematicsessions.core.arbitrary.FloorRecords;
import io.github.thematicsessions.core.arbitrary.Reports;
import io.github.thematicsessions.core.arbitrary.Sessions;
import io.github.thematicsessions.core.fit.Demand;
import io.github.thematicsessions.core.fit.DemandKind;
import io.github.thematicsessions.core.fit.Part;
import io.github.thematicsessions.core.fit.PartKind;
import io.github.thematicsessions.core.fit.SetAside;
import io.github.thematicsessions.core.floor.SpeakingLedger;
import io.github.thematicsessions.core.floor.SpeakingTally;
import io.github.thematicsessions.core.note.Citation;
import io.github.thematicsessions.core.note.Locator;
import io.github.thematicsessions.core.note.NoteId;
import io.github.thematicsessions.core.note.ProceduralNotes;
import io.github.thematicsessions.core.note.ProvisionId;
import io.github.thematicsessions.core.people.Capacity;
import io.github.thematicsessions.core.people.Individual;
import io.github.thematicsessions.core.people.MemberState;
import io.github.thematicsessions.core.people.Participant;
import io.github.thematicsessions.core.people.State;
import io.github.thematicsessions.core.record.FloorEvent;
import io.github.thematicsessions.core.record.FloorEventKind;
import io.github.thematicsessions.core.record.FloorRecord;
import io.github.thematicsessions.core.report.Absence;
import io.github.thematicsessions.core.report.ClauseStanding;
import io.github.thematicsessions.core.report.Finding;
import io.github.thematicsessions.core.report.Input;
import io.github.thematicsessions.core.report.Irregularity;
import io.github.thematicsessions.core.report.IrregularityKind;
import io.github.thematicsessions.core.report.Location;
import io.github.thematicsessions.core.report.Measure;
import io.github.thematicsessions.core.report.Pointer;
import io.github.thematicsessions.core.report.Repair;
import io.github.thematicsessions.core.report.RepairKind;
import io.github.thematicsessions.core.report.Report;
import io.github.thematicsessions.core.report.Waiver;
import io.github.thematicsessions.core.report.WaiverScope;
import io.github.thematicsessions.core.session.Chair;
import io.github.thematicsessions.core.session.Day;
import io.github.thematicsessions.core.session.ElementId;
import io.github.thematicsessions.core.session.Place;
import io.github.thematicsessions.core.session.Purpose;
import io.github.thematicsessions.core.session.Segment;
import io.github.thematicsessions.core.session.SegmentKind;
import io.github.thematicsessions.core.session.SideEvent;
import io.github.thematicsessions.core.session.SpeakingSlot;
import io.github.thematicsessions.core.session.ThematicSession;
import io.github.thematicsessions.core.time.Allotment;
import io.github.thematicsessions.core.time.TimeRange;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** What values print at a prompt, in a debugger and in the message of a failed test. */
class SummaryTest {

    private static final SpeakingSlot REMARKS = SpeakingSlot.builder()
            .id("remarks")
            .capacity(Capacity.MODERATOR)
            .purpose(Purpose.OPENING_REMARKS)
            .time(TimeRange.parse("10:15/10:20"))
            .allotted(Allotment.parse("PT5M/PT7M"))
            .speaker(MemberState.builder().state(State.of("KE")).build())
            .build();
    private static final Segment PANEL = Segment.builder()
            .id("panel-1")
            .kind(SegmentKind.EXPERT_PANEL)
            .number(1)
            .title("Drivers")
            .room("XX")
            .time(TimeRange.parse("10:15/13:00"))
            .addSlots(REMARKS)
            .build();

    @Test
    void a_session_is_its_programme() {
        ThematicSession session = ThematicSession.builder()
                .id("mine")
                .title("A session")
                .theme("Its theme")
                .place(Place.builder()
                        .city("Geneva")
                        .zone(ZoneId.of("Europe/Zurich"))
                        .build())
                .addDays(Day.builder()
                        .date(LocalDate.of(2017, 10, 12))
                        .addSegments(
                                PANEL,
                                Segment.builder()
                                        .id("rest")
                                        .kind(SegmentKind.OTHER)
                                        .build(),
                                Segment.builder()
                                        .id("lunch")
                                        .kind(SegmentKind.BREAK)
                                        .start(LocalTime.of(13, 0))
                                        .build())
                        .build())
                .addDays(Day.builder().build())
                .addSideEvents(SideEvent.builder()
                        .id("health")
                        .title("Health")
                        .date(LocalDate.of(2017, 10, 12))
                        .time(TimeRange.parse("13:15/14:45"))
                        .room("VIII")
                        .build())
                .build();
        assertThat(session).hasToString("""
                A session [mine]
                Its theme
                Geneva, Europe/Zurich
                day 1, 2017-10-12
                  10:15 to 13:00 expert-panel 1, Drivers [panel-1], XX, 1 slot
                                  10:15/10:20, moderator, opening-remarks, KE (member-state), PT5M/PT7M [remarks]
                  without time   other [rest]
                  13:00          break [lunch]
                day 2
                side events
                  2017-10-12 13:15 to 14:45 Health [health], VIII""");
        assertThat(session.days()).hasToString("[2017-10-12: 3 segments, a day: 0 segments]");
        assertThat(session.panels()).hasToString("[10:15 to 13:00 expert-panel 1, Drivers [panel-1], XX, 1 slot]");
    }

    @Test
    void a_session_of_which_nothing_else_is_known_is_its_title() {
        assertThat(ThematicSession.builder().id("mine").title("A session").build())
                .hasToString("A session [mine]");
    }

    @Test
    void a_slot_without_an_allotment_says_nothing_of_its_time() {
        assertThat(SpeakingSlot.builder()
                        .id("floor")
                        .capacity(Capacity.DELEGATION)
                        .build())
                .hasToString("delegation [floor]");
    }

    @Test
    void nothing_that_a_document_says_steers_a_terminal_or_makes_a_line() {
        String hostile = "a\u001b[31m\r\nb\u202e";
        String shown = "a\\u001b[31m\\u000d\\u000ab\\u202e";
        ThematicSession session = ThematicSession.builder()
                .id("mine")
                .title(hostile)
                .theme(hostile)
                .place(Place.builder().city(hostile).build())
                .addDays(Day.builder()
                        .addSegments(PANEL.withTitle(hostile).withRoom(hostile).withSlots(REMARKS.withTitle(hostile)))
                        .build())
                .addSideEvents(SideEvent.builder().id("health").title(hostile).build())
                .build();
        assertThat(session.toString().lines())
                .containsExactly(
                        shown + " [mine]",
                        shown,
                        shown,
                        "day 1",
                        "  10:15 to 13:00 expert-panel 1, " + shown + " [panel-1], " + shown + ", 1 slot",
                        "                  10:15/10:20, moderator, opening-remarks, " + shown
                                + ", KE (member-state), PT5M/PT7M [remarks]",
                        "side events",
                        "  without time   " + shown + " [health]");
        assertThat(Individual.builder().name(hostile).build()).hasToString(shown + " (individual)");
    }

    @Test
    void people_are_told_as_far_as_they_are_known() {
        assertThat(Individual.builder().name("expert").toBeConfirmed(true).build())
                .hasToString("expert (individual, to be confirmed)");
        assertThat(Individual.builder().build()).hasToString("individual");
        assertThat(Chair.of(Capacity.MODERATOR)).hasToString("moderator");
        assertThat(Chair.builder()
                        .capacity(Capacity.MODERATOR)
                        .participant(MemberState.of("KE"))
                        .build())
                .hasToString("moderator: KE (member-state)");
    }

    @Test
    void a_record_says_how_much_it_holds_and_an_event_what_it_is() {
        FloorEvent begin = FloorEvent.builder()
                .kind(FloorEventKind.BEGIN)
                .at(OffsetDateTime.parse("2017-10-12T10:43:24+02:00"))
                .turn(ElementId.of("t1"))
                .capacity(Capacity.DELEGATION)
                .build();
        assertThat(begin).hasToString("2017-10-12T10:43:24+02:00 begin t1, delegation");
        assertThat(FloorRecord.builder()
                        .session(ElementId.of("mine"))
                        .addEvents(begin)
                        .build())
                .hasToString("record of mine: 1 event from 2017-10-12T10:43:24+02:00 on");
        assertThat(FloorRecord.builder().build()).hasToString("record of an unnamed session: 0 events");
    }

    @Test
    void a_note_counts_and_its_parts_say_what_they_ask() {
        assertThat(ProceduralNotes.sixthSession())
                .hasToString("Procedural note for the sixth informal thematic session [gcm-thematic-6-note], edition 1:"
                        + " 38 clauses, 65 provisions, 9 readings");
        assertThat(ProceduralNotes.sixthSession().clause(Locator.of("II.c.3.3")))
                .hasValueSatisfying(clause -> assertThat(clause)
                        .hasToString("II.c.3.3: At most three minutes for an intervention from the floor."));
        assertThat(ProceduralNotes.sixthSession().clause(Locator.of("II.c.3.2")))
                .hasValueSatisfying(clause -> assertThat(clause)
                        .hasToString("II.c.3.2: Delegations may put questions and comments to the panelists or make"
                                + " brief observations. (not checkable: It is a permission: no plan and no record can"
                                + " break it.)"));
        assertThat(ProceduralNotes.sixthSession().provision(ProvisionId.of("one-room-one-event")))
                .hasValueSatisfying(provision -> assertThat(provision)
                        .hasToString("one-room-one-event (title, II.f.2): No room is planned for two things at once."));
    }

    @Property(tries = 200)
    void a_session_has_a_line_for_each_element(@ForAll("sessions") ThematicSession session) {
        assertThat(session.summary()).isEqualTo(session.toString()).contains("[" + session.id() + "]");
        session.segments().forEach(segment -> assertThat(session.summary()).contains("[" + segment.id() + "]"));
        session.sideEvents().forEach(event -> assertThat(session.summary()).contains("[" + event.id() + "]"));
    }

    @Property(tries = 200)
    void a_report_has_a_line_for_each_finding(@ForAll("reports") Report report) {
        assertThat(report.summary()).isEqualTo(report.toString());
        for (Finding finding : report.findings()) {
            assertThat(report.summary()).contains("\n" + finding);
            assertThat(finding.toString()).contains(finding.provision().text());
        }
    }

    @Property(tries = 200)
    void a_record_counts_its_events(@ForAll("records") FloorRecord record) {
        assertThat(record.toString()).contains(": " + record.events().size() + " event");
    }

    @Provide
    Arbitrary<ThematicSession> sessions() {
        return Sessions.any();
    }

    @Provide
    Arbitrary<Report> reports() {
        return Reports.any();
    }

    @Provide
    Arbitrary<FloorRecord> records() {
        return FloorRecords.any();
    }

    @Test
    void what_was_spoken_is_a_line_for_each_participant() {
        SpeakingTally kenya = new SpeakingTally(Duration.ofSeconds(170), 1);
        SpeakingTally moderator = new SpeakingTally(Duration.ofMinutes(5), 2);
        Map<Participant, SpeakingTally> participants = new LinkedHashMap<>();
        participants.put(Individual.builder().title("Moderator").build(), moderator);
        participants.put(MemberState.of("KE"), kenya);
        SpeakingLedger ledger = new SpeakingLedger(
                new SpeakingTally(Duration.ofSeconds(470), 3),
                kenya,
                SpeakingTally.NONE,
                participants,
                Map.of(State.of("KE"), kenya),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(MemberState.of("KE"), kenya));

        assertThat(ledger).hasToString("""
                all: PT7M50S in 3 turns
                floor: PT2M50S in 1 turn
                Moderator (individual): PT5M in 2 turns
                KE (member-state): PT2M50S in 1 turn""");
        assertThat(ledger.shareOf(State.of("KE"))).hasToString("PT2M50S of PT2M50S");
    }

    @Test
    void a_waiver_is_what_is_waived_where_by_whom_and_why() {
        Waiver waiver = new Waiver(
                ProvisionId.of("presentation-time"),
                new WaiverScope.Element(ElementId.of("panel-1")),
                "Co-facilitators",
                OffsetDateTime.parse("2017-10-12T10:00:00+02:00"),
                "Made up\nfor a test.",
                Optional.empty());

        assertThat(waiver)
                .hasToString("presentation-time waived for panel-1 by Co-facilitators, 2017-10-12T10:00+02:00: "
                        + "Made up\\u000afor a test.");
        assertThat(new WaiverScope.WholeSession()).hasToString("the session");
        assertThat(new WaiverScope.Span(
                        OffsetDateTime.parse("2017-10-12T10:00:00+02:00"),
                        OffsetDateTime.parse("2017-10-12T13:00:00+02:00")))
                .hasToString("2017-10-12T10:00+02:00/2017-10-12T13:00+02:00");
    }

    @Test
    void what_a_report_lists_is_a_line_each() {
        Location at = new Location(
                Pointer.parse("/days/0"),
                Optional.of(ElementId.of("panel-1")),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());

        assertThat(new Absence(Input.SPEAKING_SLOTS, at)).hasToString("speaking-slots at panel-1");
        assertThat(new Irregularity(IrregularityKind.of("clock-went-back"), at, List.of()))
                .hasToString("clock-went-back at panel-1");
        assertThat(new Irregularity(IrregularityKind.of("clock-went-back"), at, List.of(ElementId.of("t1"))))
                .hasToString("clock-went-back at panel-1 with [t1]");
        assertThat(Repair.of(RepairKind.ALLOT, Measure.of(Duration.ofMinutes(7)), Measure.of(Duration.ofMinutes(2))))
                .hasToString("allot to PT7M by PT2M");
        assertThat(Repair.of(RepairKind.PUT_AFTER, ElementId.of("a"), ElementId.of("b")))
                .hasToString("put-after with [a, b]");
        assertThat(new ClauseStanding(
                        Locator.of("II.c.3.3"),
                        List.of(ProvisionId.of("intervention-time"), ProvisionId.of("floor-time")),
                        Optional.empty()))
                .hasToString("II.c.3.3: intervention-time, floor-time");
        assertThat(new ClauseStanding(Locator.of("I.1"), List.of(), Optional.of("no figure")))
                .hasToString("I.1: no figure");
    }

    @Test
    void what_is_asked_of_the_time_of_a_session_is_a_line() {
        Part remarks = part("remarks", PartKind.SLOT);

        assertThat(new Demand(
                        DemandKind.TAKES_AT_LEAST,
                        remarks,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(Duration.ofMinutes(5)),
                        Optional.of(ProvisionId.of("opening-remarks-time")),
                        Optional.of(new Citation(NoteId.of("note"), Locator.of("II.c.1.3")))))
                .hasToString("takes-at-least remarks PT5M by opening-remarks-time");
        assertThat(new Demand(
                        DemandKind.FOLLOWS,
                        remarks,
                        Optional.of(part("panel-1", PartKind.SEGMENT)),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()))
                .hasToString("follows remarks panel-1");
        assertThat(new SetAside(ProvisionId.of("side-event-hours"), remarks, SetAside.Reason.WAIVED))
                .hasToString("side-event-hours of remarks: waived");
    }

    private static Part part(String id, PartKind kind) {
        Location at = new Location(
                Pointer.parse("/days/0"),
                Optional.of(ElementId.of(id)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return new Part(kind, at, OptionalInt.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
