package io.github.thematicsessions.io.text;

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
import io.github.thematicsessions.core.people.Capacity;
import io.github.thematicsessions.core.people.ParticipantKind;
import io.github.thematicsessions.core.session.DocumentSymbol;
import io.github.thematicsessions.core.session.Purpose;
import io.github.thematicsessions.core.session.SegmentKind;
import io.github.thematicsessions.core.time.Allotment;
import io.github.thematicsessions.core.time.TimeRange;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class NormTextTest {

    private static final SlotSelector PRESENTATIONS =
            SlotSelector.of(SegmentKind.EXPERT_PANEL, Capacity.EXPERT, Purpose.PRESENTATION);
    private static final SlotSelector MODERATORS = SlotSelector.of(SegmentKind.EXPERT_PANEL, Capacity.MODERATOR);
    private static final SlotSelector FLOOR = new SlotSelector(
            SegmentKind.DISCUSSION,
            Set.of(Capacity.DELEGATION, Capacity.GROUP_OF_STATES),
            Set.of(Purpose.INTERVENTION, Purpose.ANSWER));

    private static final List<Norm> ONE_OF_EACH = List.of(
            new Identity(SessionFact.THEME, "Irregular migration"),
            new SessionDates(List.of(LocalDate.of(2017, 10, 12), LocalDate.of(2017, 10, 13))),
            new MandateDocuments(List.of(DocumentSymbol.parse("A/RES/71/280"), DocumentSymbol.parse("A/RES/71/1"))),
            new DayCount(Quantity.exactly(2)),
            new MeetingHours(List.of(TimeRange.parse("10:00/13:00"), TimeRange.parse("15:00/18:00"))),
            new Chairing(Optional.empty(), Capacity.CO_FACILITATOR, Quantity.exactly(2)),
            new SegmentCount(SegmentKind.EXPERT_PANEL, Quantity.exactly(3)),
            new SegmentOrder(List.of(SegmentKind.OPENING, SegmentKind.OTHER, SegmentKind.CLOSING)),
            new SlotPresence(PRESENTATIONS),
            new SlotOrder(MODERATORS, PRESENTATIONS),
            new SlotPosition(Position.FIRST, MODERATORS),
            new SpeakerCount(PRESENTATIONS, Quantity.exactly(3)),
            new SpeakerKind(MODERATORS, Set.of(ParticipantKind.MEMBER_STATE, ParticipantKind.OBSERVER_STATE)),
            new Appointment(MODERATORS, Capacity.PRESIDENT_OF_THE_GENERAL_ASSEMBLY),
            new SameSpeakers(SlotSelector.of(SegmentKind.SUMMARY_PANEL, Capacity.MODERATOR), MODERATORS),
            new SpeakingTime(PRESENTATIONS, Share.EACH, Allotment.parse("PT5M/PT7M")),
            new ReducedTime(FLOOR, Allotment.parse("../PT5M"), 30, Allotment.parse("../PT3M"), Application.LIMIT),
            new DividedTime(FLOOR, Duration.ofMinutes(20), 13, Duration.ofSeconds(90), Application.LIMIT),
            new TurnCount(FLOOR, Quantity.parse("..6")),
            new NoInscription(SegmentKind.EXPERT_PANEL),
            new Alternation(SegmentKind.EXPERT_PANEL, Answering.AT_LEAST_ONCE),
            new AccreditationInForce(),
            new SideEventWindow(TimeRange.parse("13:15/14:45")),
            new SideEventApart(),
            new SideEventCoordination(),
            new AgendaRow(1, SegmentKind.EXPERT_PANEL, OptionalInt.of(2), TimeRange.parse("15:00/18:00")),
            new NoDoubleBooking(Resource.ROOM));

    @Test
    void each_kind_of_norm_is_one_phrase_with_its_figures() {
        assertThat(ONE_OF_EACH.stream().map(NormText::of).collect(Collectors.joining("\n", "", "\n")))
                .isEqualTo("""
                        the theme of the session: "Irregular migration"
                        the days of the session: 2017-10-12 and 2017-10-13
                        the mandate of the session names A/RES/71/280, A/RES/71/1
                        how many days: exactly 2
                        every plenary segment within 10:00 to 13:00 and 15:00 to 18:00
                        the chairs of the session: exactly 2, each a co-facilitator
                        how many times there is an expert panel: exactly 3
                        the order of segments: opening segment, segment of another kind, closing segment
                        each expert panel: at least one presentation slot of an expert
                        each expert panel: every slot of a moderator before every presentation slot of an expert
                        the first slot of each expert panel: a slot of a moderator
                        each expert panel, people who speak in presentation slots of an expert: exactly 3
                        who speaks in each slot of a moderator in an expert panel: a Member State or an observer State
                        who speaks in each slot of a moderator in an expert panel: appointed by the President of the General Assembly
                        everybody who speaks in a slot of a moderator in an expert panel: also in a slot of a moderator in a summary panel
                        each presentation slot of an expert in an expert panel: 5 to 7 min
                        each intervention or answer slot of a delegation or a group of States in a discussion: at most 5 min, with more than 30 inscribed at most 3 min
                        each discussion, intervention or answer slots of a delegation or a group of States together: 20 min in equal parts, with more than 13 inscribed 13 turns of 1 min 30 s
                        each discussion, turns in intervention or answer slots of a delegation or a group of States: at most 6
                        each expert panel: nobody is inscribed for the floor before it is open
                        each expert panel: panelists answer at least one run from the floor
                        each accredited stakeholder that speaks: an accreditation in force and a registered representative
                        side events in the break between meetings: 13:15 to 14:45
                        no side event at the same time as a plenary segment
                        each side event: an organizer, and coordinated
                        day 1: expert panel 2 from 15:00 to 18:00
                        no room for two things at once
                        """);
    }

    @Test
    void the_sample_has_every_kind_of_norm() {
        assertThat(ONE_OF_EACH.stream().map(Norm::kind).collect(Collectors.toSet()))
                .isEqualTo(EnumSet.allOf(NormKind.class));
    }

    @Test
    void the_other_words_of_each_norm_are_said_too() {
        assertNorm(
                new Chairing(Optional.of(SegmentKind.OPENING), Capacity.MODERATOR, Quantity.parse("1..")),
                "the chairs of each opening segment: at least 1, each a moderator");
        assertNorm(
                new SlotPosition(Position.LAST, SlotSelector.of(SegmentKind.DISCUSSION, Purpose.ANSWER)),
                "the last slot of each discussion: an answer slot");
        assertNorm(
                new SpeakingTime(PRESENTATIONS, Share.TOGETHER, Allotment.parse("PT10M")),
                "each expert panel, presentation slots of an expert together: 10 min");
        assertNorm(
                new Alternation(SegmentKind.EXPERT_PANEL, Answering.EVERY_RUN),
                "each expert panel: panelists answer every run from the floor");
        assertNorm(
                new AgendaRow(2, SegmentKind.BREAK, OptionalInt.empty(), TimeRange.parse("13:00/15:00")),
                "day 2: break from 13:00 to 15:00");
        assertNorm(new NoDoubleBooking(Resource.PERSON), "no person in two places at once");
        assertNorm(
                new SlotPresence(new SlotSelector(SegmentKind.KEYNOTE, Set.of(), Set.of())),
                "each keynote segment: at least one slot");
    }

    @Test
    void how_a_limit_is_applied_is_said_unless_it_counts_from_its_first_second() {
        assertApplied(Application.of(Enforcement.ENCOURAGED), " (encouraged)");
        assertApplied(Application.of(Enforcement.AUTOMATIC), " (automatic: the microphone goes off)");
        assertApplied(new Application(Enforcement.LIMIT, Duration.ofSeconds(10)), " (10 s over it do not count)");
        assertApplied(
                new Application(Enforcement.ENCOURAGED, Duration.ofSeconds(70)),
                " (encouraged, 1 min 10 s over it do not count)");
        assertApplied(Application.LIMIT, "");
    }

    private static void assertApplied(Application application, String words) {
        String each = "each presentation slot of an expert in an expert panel: ";
        Allotment five = Allotment.parse("../PT5M");
        Allotment three = Allotment.parse("../PT3M");
        assertNorm(new SpeakingTime(PRESENTATIONS, Share.EACH, five, application), each + "at most 5 min" + words);
        assertNorm(
                new ReducedTime(PRESENTATIONS, five, 30, three, application),
                each + "at most 5 min, with more than 30 inscribed at most 3 min" + words);
        assertNorm(
                new DividedTime(PRESENTATIONS, Duration.ofMinutes(5), 1, Duration.ofMinutes(3), application),
                "each expert panel, presentation slots of an expert together: 5 min in equal parts, with more than 1"
                        + " inscribed 1 turn of 3 min" + words);
    }

    private static void assertNorm(Norm norm, String words) {
        assertThat(NormText.of(norm)).isEqualTo(words);
    }
}
