package io.github.thematicsessions.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thematicsessions.core.norm.AccreditationInForce;
import io.github.thematicsessions.core.norm.AgendaRow;
import io.github.thematicsessions.core.norm.Alternation;
import io.github.thematicsessions.core.norm.Answering;
import io.github.thematicsessions.core.norm.Application;
import io.github.thematicsessions.core.norm.Appointment;
import io.github.thematicsessions.core.norm.Chairing;
import io.github.thematicsessions.core.norm.DayCount;
import io.github.thematicsessions.core.norm.DividedTime;
import io.github.thematicsessions.core.norm.Enforcement;
import io.github.thematicsessions.core.norm.Identity;
import io.github.thematicsessions.core.norm.MandateDocuments;
import io.github.thematicsessions.core.norm.MeetingHours;
import io.github.thematicsessions.core.norm.NoDoubleBooking;
import io.github.thematicsessions.core.norm.NoInscription;
import io.github.thematicsessions.core.norm.Norm;
import io.github.thematicsessions.core.norm.NormKind;
import io.github.thematicsessions.core.norm.Position;
import io.github.thematicsessions.core.norm.Quantity;
import io.github.thematicsessions.core.norm.ReducedTime;
import io.github.thematicsessions.core.norm.Resource;
import io.github.thematicsessions.core.norm.SameSpeakers;
import io.github.thematicsessions.core.norm.SegmentCount;
import io.github.thematicsessions.core.norm.SegmentOrder;
import io.github.thematicsessions.core.norm.SessionDates;
import io.github.thematicsessions.core.norm.SessionFact;
import io.github.thematicsessions.core.norm.Share;
import io.github.thematicsessions.core.norm.SideEventApart;
import io.github.thematicsessions.core.norm.SideEventCoordination;
import io.github.thematicsessions.core.norm.SideEventWindow;
import io.github.thematicsessions.core.norm.SlotOrder;
import io.github.thematicsessions.core.norm.SlotPosition;
import io.github.thematicsessions.core.norm.SlotPresence;
import io.github.thematicsessions.core.norm.SlotSelector;
import io.github.thematicsessions.core.norm.SpeakerCount;
import io.github.thematicsessions.core.norm.SpeakerKind;
import io.github.thematicsessions.core.norm.SpeakingTime;
import io.github.thematicsessions.core.norm.TurnCount;
import io.github.thematicsessions.core.people.Accreditation;
import io.github.thematicsessions.core.people.AccreditationBasis;
import io.github.thematicsessions.core.people.AccreditationStatus;
import io.github.thematicsessions.core.people.AccreditedStakeholder;
import io.github.thematicsessions.core.people.Capacity;
import io.github.thematicsessions.core.people.Individual;
import io.github.thematicsessions.core.people.MemberState;
import io.github.thematicsessions.core.people.ObserverEntity;
import io.github.thematicsessions.core.people.ObserverState;
import io.github.thematicsessions.core.people.Participant;
import io.github.thematicsessions.core.people.ParticipantKind;
import io.github.thematicsessions.core.people.StakeholderCategory;
import io.github.thematicsessions.core.people.State;
import io.github.thematicsessions.core.people.UnitedNationsEntity;
import io.github.thematicsessions.core.report.Measure;
import io.github.thematicsessions.core.session.DocumentSymbol;
import io.github.thematicsessions.core.session.Purpose;
import io.github.thematicsessions.core.session.SegmentKind;
import io.github.thematicsessions.core.time.Allotment;
import io.github.thematicsessions.core.time.TimeRange;
import io.github.thematicsessions.io.json.Fragment.Pair;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The text of every kind of value, written out. */
class RoundTripTest {

    private static final SlotSelector MODERATORS = SlotSelector.of(SegmentKind.EXPERT_PANEL, Capacity.MODERATOR);
    private static final String MODERATORS_TEXT = "{'segment':'expert-panel','capacities':['moderator']}";
    private static final SlotSelector ANSWERS = new SlotSelector(
            SegmentKind.EXPERT_PANEL, Set.of(Capacity.THEMATIC_EXPERT, Capacity.EXPERT), Set.of(Purpose.ANSWER));
    private static final String ANSWERS_TEXT =
            "{'segment':'expert-panel','capacities':['expert','thematic-expert'],'purposes':['answer']}";
    private static final SlotSelector ALL = new SlotSelector(SegmentKind.EXPERT_PANEL, Set.of(), Set.of());

    static Stream<Pair<Norm>> norms() {
        return Stream.of(
                norm(new Identity(SessionFact.CITY, "Geneva"), "identity", "'fact':'city','expected':'Geneva'"),
                norm(
                        new SessionDates(List.of(LocalDate.of(2017, 10, 12), LocalDate.of(2017, 10, 13))),
                        "session-dates",
                        "'dates':['2017-10-12','2017-10-13']"),
                norm(
                        new MandateDocuments(List.of(DocumentSymbol.parse("A/RES/71/280"))),
                        "mandate-documents",
                        "'documents':['A/RES/71/280']"),
                norm(new DayCount(Quantity.exactly(2)), "day-count", "'days':'2'"),
                norm(
                        new MeetingHours(List.of(TimeRange.parse("10:00/13:00"), TimeRange.parse("15:00/18:00"))),
                        "meeting-hours",
                        "'meetings':['10:00/13:00','15:00/18:00']"),
                norm(
                        new Chairing(Optional.of(SegmentKind.CLOSING), Capacity.CO_FACILITATOR, Quantity.exactly(2)),
                        "chairing",
                        "'segment':'closing','capacity':'co-facilitator','chairs':'2'"),
                norm(
                        new Chairing(Optional.empty(), Capacity.CO_FACILITATOR, Quantity.atLeast(1)),
                        "chairing",
                        "'capacity':'co-facilitator','chairs':'1..'"),
                norm(
                        new SegmentCount(SegmentKind.EXPERT_PANEL, new Quantity(1, 3)),
                        "segment-count",
                        "'segment':'expert-panel','quantity':'1..3'"),
                norm(
                        new SegmentOrder(List.of(SegmentKind.OPENING, SegmentKind.CLOSING)),
                        "segment-order",
                        "'order':['opening','closing']"),
                norm(new SlotPresence(ALL), "slot-presence", "'slots':{'segment':'expert-panel'}"),
                norm(
                        new SlotOrder(MODERATORS, ANSWERS),
                        "slot-order",
                        "'earlier':" + MODERATORS_TEXT + ",'later':" + ANSWERS_TEXT),
                norm(
                        new SlotPosition(Position.FIRST, MODERATORS),
                        "slot-position",
                        "'position':'first','slots':" + MODERATORS_TEXT),
                norm(
                        new SpeakerCount(MODERATORS, new Quantity(0, 5)),
                        "speaker-count",
                        "'slots':" + MODERATORS_TEXT + ",'speakers':'..5'"),
                norm(
                        new SpeakerKind(
                                MODERATORS, Set.of(ParticipantKind.OBSERVER_STATE, ParticipantKind.MEMBER_STATE)),
                        "speaker-kind",
                        "'slots':" + MODERATORS_TEXT + ",'kinds':['member-state','observer-state']"),
                norm(
                        new Appointment(MODERATORS, Capacity.PRESIDENT_OF_THE_GENERAL_ASSEMBLY),
                        "appointment",
                        "'slots':" + MODERATORS_TEXT + ",'by':'president-of-the-general-assembly'"),
                norm(
                        new SameSpeakers(MODERATORS, ANSWERS),
                        "same-speakers",
                        "'slots':" + MODERATORS_TEXT + ",'expected':" + ANSWERS_TEXT),
                norm(
                        new SpeakingTime(
                                MODERATORS,
                                Share.TOGETHER,
                                Allotment.between(Duration.ofMinutes(5), Duration.ofMinutes(7))),
                        "speaking-time",
                        "'slots':" + MODERATORS_TEXT + ",'share':'together','time':'PT5M/PT7M'"),
                norm(
                        new SpeakingTime(
                                MODERATORS,
                                Share.EACH,
                                Allotment.atMost(Duration.ofMinutes(3)),
                                Application.of(Enforcement.ENCOURAGED)),
                        "speaking-time",
                        "'slots':" + MODERATORS_TEXT
                                + ",'share':'each','time':'../PT3M','application':{'enforcement':'encouraged'}"),
                norm(
                        new ReducedTime(
                                MODERATORS,
                                Allotment.atMost(Duration.ofMinutes(5)),
                                30,
                                Allotment.atMost(Duration.ofMinutes(3)),
                                Application.LIMIT),
                        "reduced-time",
                        "'slots':" + MODERATORS_TEXT + ",'time':'../PT5M','above':30,'reduced':'../PT3M'"),
                norm(
                        new DividedTime(
                                MODERATORS,
                                Duration.ofMinutes(20),
                                13,
                                Duration.ofSeconds(90),
                                new Application(Enforcement.AUTOMATIC, Duration.ofSeconds(10))),
                        "divided-time",
                        "'slots':" + MODERATORS_TEXT + ",'total':'PT20M','turns':13,'turn':'PT1M30S',"
                                + "'application':{'enforcement':'automatic','tolerance':'PT10S'}"),
                norm(
                        new TurnCount(MODERATORS, new Quantity(0, 6)),
                        "turn-count",
                        "'slots':" + MODERATORS_TEXT + ",'turns':'..6'"),
                norm(new NoInscription(SegmentKind.EXPERT_PANEL), "no-inscription", "'segment':'expert-panel'"),
                norm(
                        new Alternation(SegmentKind.EXPERT_PANEL, Answering.EVERY_RUN),
                        "alternation",
                        "'segment':'expert-panel','answering':'every-run'"),
                norm(new AccreditationInForce(), "accreditation-in-force", ""),
                norm(
                        new SideEventWindow(TimeRange.parse("13:15/14:45:30")),
                        "side-event-window",
                        "'window':'13:15/14:45:30'"),
                norm(new SideEventApart(), "side-event-apart", ""),
                norm(new SideEventCoordination(), "side-event-coordination", ""),
                norm(
                        new AgendaRow(1, SegmentKind.EXPERT_PANEL, OptionalInt.of(2), TimeRange.parse("15:00/18:00")),
                        "agenda-row",
                        "'day':1,'segment':'expert-panel','number':2,'time':'15:00/18:00'"),
                norm(
                        new AgendaRow(2, SegmentKind.CLOSING, OptionalInt.empty(), TimeRange.parse("17:50/18:00")),
                        "agenda-row",
                        "'day':2,'segment':'closing','time':'17:50/18:00'"),
                norm(new NoDoubleBooking(Resource.ROOM), "no-double-booking", "'resource':'room'"));
    }

    private static Pair<Norm> norm(Norm norm, String kind, String members) {
        return new Pair<>(norm, "{'kind':'" + kind + (members.isEmpty() ? "'}" : "'," + members + "}"));
    }

    static Stream<Pair<Participant>> participants() {
        return Stream.of(
                new Pair<>(
                        MemberState.builder()
                                .state(State.of("CH"))
                                .name("A name")
                                .title("A title")
                                .toBeConfirmed(true)
                                .build(),
                        "{'kind':'member-state','state':'CH','name':'A name','title':'A title','toBeConfirmed':true}"),
                new Pair<>(MemberState.builder().build(), "{'kind':'member-state'}"),
                new Pair<>(ObserverState.of("VA"), "{'kind':'observer-state','state':'VA'}"),
                new Pair<>(
                        ObserverState.builder()
                                .state(State.of("PS"))
                                .name("A name")
                                .title("A title")
                                .toBeConfirmed(true)
                                .build(),
                        "{'kind':'observer-state','state':'PS','name':'A name','title':'A title','toBeConfirmed':true}"),
                new Pair<>(
                        ObserverEntity.builder()
                                .organization("An entity")
                                .name("A name")
                                .build(),
                        "{'kind':'observer-entity','organization':'An entity','name':'A name'}"),
                new Pair<>(
                        UnitedNationsEntity.builder()
                                .organization("An office")
                                .title("Director")
                                .build(),
                        "{'kind':'united-nations-entity','organization':'An office','title':'Director'}"),
                new Pair<>(
                        AccreditedStakeholder.builder()
                                .organization("An organization")
                                .category(StakeholderCategory.DIASPORA_COMMUNITY)
                                .accreditation(Accreditation.builder()
                                        .basis(AccreditationBasis.SPECIAL_LIST)
                                        .status(AccreditationStatus.OBJECTED)
                                        .registered(false)
                                        .build())
                                .name("A name")
                                .build(),
                        "{'kind':'accredited-stakeholder','organization':'An organization','category':"
                                + "'diaspora-community','accreditation':{'basis':'special-list','status':'objected',"
                                + "'registered':false},'name':'A name'}"),
                new Pair<>(
                        Individual.builder()
                                .affiliation("A university")
                                .name("A name")
                                .toBeConfirmed(true)
                                .build(),
                        "{'kind':'individual','affiliation':'A university','name':'A name','toBeConfirmed':true}"));
    }

    static Stream<Pair<Measure>> measures() {
        return Stream.of(
                new Pair<>(Measure.of(Duration.ofMinutes(9)), "{'duration':'PT9M'}"),
                new Pair<>(Measure.of(Allotment.unstated()), "{'duration':'..'}"),
                new Pair<>(new Measure.Elapsed(Duration.ofMillis(180_400)), "{'elapsed':'PT3M0.4S'}"),
                new Pair<>(new Measure.Elapsed(Duration.ZERO), "{'elapsed':'PT0S'}"),
                new Pair<>(Measure.of(4), "{'number':4}"),
                new Pair<>(new Measure.Amount(Quantity.exactly(3)), "{'quantity':'3'}"),
                new Pair<>(Measure.of(TimeRange.parse("10:00/10:15")), "{'hours':['10:00/10:15']}"),
                new Pair<>(new Measure.Dates(List.of(LocalDate.of(2017, 10, 12))), "{'dates':['2017-10-12']}"),
                new Pair<>(Measure.of("Geneva", "XIX"), "{'words':['Geneva','XIX']}"),
                new Pair<>(new Measure.Hours(List.of()), "{'hours':[]}"));
    }

    @ParameterizedTest
    @MethodSource("norms")
    void a_norm_is_written_by_the_names_of_its_components(Pair<Norm> pair) {
        Fragment.assertSame(NormShapes.NORM, pair);
    }

    @ParameterizedTest
    @MethodSource("participants")
    void a_participant_is_written_by_its_kind(Pair<Participant> pair) {
        Fragment.assertSame(PeopleShapes.PARTICIPANT, pair);
    }

    @ParameterizedTest
    @MethodSource("measures")
    void a_measure_is_written_by_what_it_measures(Pair<Measure> pair) {
        Fragment.assertSame(MeasureShape.MEASURE, pair);
    }

    @Test
    void there_is_an_example_of_every_kind() {
        assertThat(norms().map(pair -> pair.value().kind())).contains(NormKind.values());
        assertThat(participants().map(pair -> pair.value().kind())).contains(ParticipantKind.values());
        assertThat(measures().map(pair -> pair.value().getClass()).distinct())
                .hasSize(Measure.class.getPermittedSubclasses().length);
    }

    @Test
    void the_kind_may_come_last() {
        String text = "{'expected':'Geneva','fact':'city','kind':'identity'}";

        assertThat(Fragment.read(NormShapes.NORM, text)).isEqualTo(new Identity(SessionFact.CITY, "Geneva"));
    }

    @Test
    void defaults_may_be_written_out() {
        String text = "{'kind':'member-state','toBeConfirmed':false}";

        assertThat(Fragment.read(PeopleShapes.PARTICIPANT, text))
                .isEqualTo(MemberState.builder().build());
    }

    @Test
    void every_member_of_the_valid_documents_may_come_in_reverse_order() {
        for (Examples kind : Examples.values()) {
            String reversed = kind == Examples.RECORD
                    ? kind.text().lines().map(Reversed::members).collect(Collectors.joining("\n"))
                    : Reversed.members(kind.text());

            assertThat(reversed).isNotEqualTo(kind.text());
            assertThat(kind.rewritten(reversed)).isEqualTo(kind.text());
        }
    }

    @Test
    void a_provision_is_quoted_unless_said() {
        String note = Examples.NOTE.text();
        String silent = note.replace("\"basis\": \"quoted\",", "");

        assertThat(silent).isNotEqualTo(note);
        assertThat(Examples.NOTE.rewritten(silent)).isEqualTo(note);
    }
}
