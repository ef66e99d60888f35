package io.github.thematicsessions.io.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thematicsessions.core.people.Capacity;
import io.github.thematicsessions.core.people.Individual;
import io.github.thematicsessions.core.people.MemberState;
import io.github.thematicsessions.core.session.Chair;
import io.github.thematicsessions.core.session.Day;
import io.github.thematicsessions.core.session.DocumentSymbol;
import io.github.thematicsessions.core.session.Place;
import io.github.thematicsessions.core.session.Purpose;
import io.github.thematicsessions.core.session.Segment;
import io.github.thematicsessions.core.session.SegmentKind;
import io.github.thematicsessions.core.session.SideEvent;
import io.github.thematicsessions.core.session.Source;
import io.github.thematicsessions.core.session.SpeakingSlot;
import io.github.thematicsessions.core.session.ThematicSession;
import io.github.thematicsessions.core.time.Allotment;
import io.github.thematicsessions.core.time.TimeRange;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A session of which everything is known, as rows and back. */
class WholeProgrammeTest {

    private static final LocalDate DAY = LocalDate.of(2017, 10, 12);

    private static final SpeakingSlot SLOT = SpeakingSlot.builder()
            .id("panel-opening")
            .capacity(Capacity.MODERATOR)
            .purpose(Purpose.OPENING_REMARKS)
            .title("Opening remarks")
            .time(TimeRange.parse("10:15/10:21"))
            .allotted(Allotment.parse("PT5M/PT7M"))
            .speaker(Individual.builder().name("A name").build())
            .appointedBy(Capacity.CO_FACILITATOR)
            .build();

    private static final Segment PANEL = Segment.builder()
            .id("panel")
            .kind(SegmentKind.EXPERT_PANEL)
            .number(1)
            .title("Jobs")
            .description("About jobs")
            .time(TimeRange.parse("10:15/13:00"))
            .room("XIX")
            .inscribed(0)
            .asPublished("10.15 to 1 p.m.: Jobs")
            .addChairs(Chair.builder()
                    .capacity(Capacity.MODERATOR)
                    .participant(Individual.builder().name("A name").build())
                    .build())
            .addSlots(SLOT)
            .build();

    private static final SideEvent BESIDE = SideEvent.builder()
            .id("health")
            .title("Health")
            .date(DAY)
            .time(TimeRange.parse("13:15/14:45"))
            .room("XX")
            .coordinated(true)
            .asPublished("13.15: Health")
            .addOrganizers("One", "Two")
            .addSlots(SpeakingSlot.builder()
                    .id("health-1")
                    .capacity(Capacity.OTHER)
                    .allotted(Allotment.parse("../PT3M"))
                    .build())
            .build();

    private static final ThematicSession SESSION = ThematicSession.builder()
            .id("s")
            .ordinal(6)
            .title("Sixth")
            .theme("Labour")
            .place(Place.builder()
                    .city("Geneva")
                    .venue("Palais des Nations")
                    .room("Assembly Hall")
                    .zone(ZoneId.of("Europe/Zurich"))
                    .build())
            .illustrative("Shows everything")
            .addMandate(DocumentSymbol.parse("A/RES/71/1"), DocumentSymbol.parse("A/RES/71/280"))
            .addChairs(
                    Chair.builder()
                            .capacity(Capacity.CO_FACILITATOR)
                            .participant(MemberState.of("CH"))
                            .build(),
                    Chair.of(Capacity.CO_FACILITATOR))
            .addSources(Source.builder()
                    .title("Its page")
                    .symbol(DocumentSymbol.parse("A/71/728"))
                    .url(URI.create("https://example.org/"))
                    .read(LocalDate.of(2017, 10, 1))
                    .build())
            .addDays(Day.builder().date(DAY).addSegments(PANEL).build())
            .addSideEvents(BESIDE)
            .build();

    private static final List<String> ROWS = List.of(
            "row=session | id=s | number=6 | title=Sixth | theme=Labour | city=Geneva | venue=Palais des Nations"
                    + " | room=Assembly Hall | zone=Europe/Zurich | illustrative=Shows everything",
            "row=mandate | symbol=A/RES/71/1",
            "row=mandate | symbol=A/RES/71/280",
            "row=chair | within=s | capacity=co-facilitator | participant_kind=member-state | participant_state=CH",
            "row=chair | within=s | capacity=co-facilitator",
            "row=source | title=Its page | symbol=A/71/728 | url=https://example.org/ | read=2017-10-01",
            "row=day | day=1 | date=2017-10-12",
            "row=segment | id=panel | day=1 | date=2017-10-12 | start=10:15:00 | end=13:00:00"
                    + " | start_at=2017-10-12T10:15:00+02:00 | end_at=2017-10-12T13:00:00+02:00 | duration_s=9900"
                    + " | kind=expert-panel | number=1 | title=Jobs | description=About jobs | room=XIX | inscribed=0"
                    + " | as_published=10.15 to 1 p.m.: Jobs",
            "row=chair | within=panel | capacity=moderator | participant_kind=individual | participant_name=A name",
            "row=slot | id=panel-opening | within=panel | day=1 | date=2017-10-12 | start=10:15:00 | end=10:21:00"
                    + " | start_at=2017-10-12T10:15:00+02:00 | end_at=2017-10-12T10:21:00+02:00 | duration_s=360"
                    + " | title=Opening remarks | capacity=moderator | purpose=opening-remarks"
                    + " | appointed_by=co-facilitator | allotted=PT5M/PT7M | allotted_min_s=300 | allotted_max_s=420"
                    + " | participant_kind=individual | participant_name=A name",
            "row=side-event | id=health | date=2017-10-12 | start=13:15:00 | end=14:45:00"
                    + " | start_at=2017-10-12T13:15:00+02:00 | end_at=2017-10-12T14:45:00+02:00 | duration_s=5400"
                    + " | title=Health | room=XX | coordinated=true | as_published=13.15: Health",
            "row=organizer | within=health | title=One",
            "row=organizer | within=health | title=Two",
            "row=slot | id=health-1 | within=health | date=2017-10-12 | capacity=other | allotted=../PT3M"
                    + " | allotted_max_s=180");

    @Test
    void everything_of_a_session_has_its_cell() {
        assertThat(NamedCells.of(ProgrammeTable.of(SESSION))).isEqualTo(ROWS);
    }

    @Test
    void the_rows_read_as_the_session() {
        assertThat(ProgrammeTable.read(ProgrammeTable.of(SESSION).write())).isEqualTo(SESSION);
    }

    @Test
    void the_slots_alone_name_what_they_belong_to_in_every_row() {
        assertThat(NamedCells.of(SlotTable.of(SESSION.withDays(
                                Day.builder().build(),
                                SESSION.days().get(0).withSegments(PANEL.withSlots(SLOT, next(2), next(3))))
                        .withSideEvents(BESIDE.withSlots(next(4), next(5))))))
                .containsExactly(
                        "session=s | day=2 | within=panel | within_kind=expert-panel | within_number=1"
                                + " | within_title=Jobs | position=1 | id=panel-opening | date=2017-10-12"
                                + " | start=10:15:00 | end=10:21:00 | start_at=2017-10-12T10:15:00+02:00"
                                + " | end_at=2017-10-12T10:21:00+02:00 | duration_s=360 | title=Opening remarks"
                                + " | capacity=moderator | purpose=opening-remarks | appointed_by=co-facilitator"
                                + " | allotted=PT5M/PT7M | allotted_min_s=300 | allotted_max_s=420"
                                + " | participant_kind=individual | participant_name=A name",
                        "session=s | day=2 | within=panel | within_kind=expert-panel | within_number=1"
                                + " | within_title=Jobs | position=2 | id=slot-2 | date=2017-10-12 | capacity=expert",
                        "session=s | day=2 | within=panel | within_kind=expert-panel | within_number=1"
                                + " | within_title=Jobs | position=3 | id=slot-3 | date=2017-10-12 | capacity=expert",
                        "session=s | within=health | within_title=Health | position=1 | id=slot-4 | date=2017-10-12"
                                + " | capacity=expert",
                        "session=s | within=health | within_title=Health | position=2 | id=slot-5 | date=2017-10-12"
                                + " | capacity=expert");
    }

    private static SpeakingSlot next(int number) {
        return SpeakingSlot.builder()
                .id("slot-" + number)
                .capacity(Capacity.EXPERT)
                .build();
    }
}
