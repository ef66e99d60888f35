package io.github.thematicsessions.core.note;

import static io.github.thematicsessions.core.people.Capacity.ACCREDITED_STAKEHOLDER;
import static io.github.thematicsessions.core.people.Capacity.CO_FACILITATOR;
import static io.github.thematicsessions.core.people.Capacity.DELEGATION;
import static io.github.thematicsessions.core.people.Capacity.EXPERT;
import static io.github.thematicsessions.core.people.Capacity.GROUP_OF_STATES;
import static io.github.thematicsessions.core.people.Capacity.MODERATOR;
import static io.github.thematicsessions.core.people.Capacity.PRESIDENT_OF_THE_GENERAL_ASSEMBLY;
import static io.github.thematicsessions.core.people.Capacity.SECRETARY_GENERAL_OF_THE_CONFERENCE;
import static io.github.thematicsessions.core.people.Capacity.THEMATIC_EXPERT;
import static io.github.thematicsessions.core.session.SegmentKind.BREAK;
import static io.github.thematicsessions.core.session.SegmentKind.CLOSING;
import static io.github.thematicsessions.core.session.SegmentKind.EXPERT_PANEL;
import static io.github.thematicsessions.core.session.SegmentKind.OPENING;
import static io.github.thematicsessions.core.session.SegmentKind.SUMMARY_PANEL;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.thematicsessions.core.norm.AccreditationInForce;
import io.github.thematicsessions.core.norm.AgendaRow;
import io.github.thematicsessions.core.norm.Alternation;
import io.github.thematicsessions.core.norm.Answering;
import io.github.thematicsessions.core.norm.Appointment;
import io.github.thematicsessions.core.norm.Chairing;
import io.github.thematicsessions.core.norm.DayCount;
import io.github.thematicsessions.core.norm.Identity;
import io.github.thematicsessions.core.norm.MandateDocuments;
import io.github.thematicsessions.core.norm.MeetingHours;
import io.github.thematicsessions.core.norm.NoDoubleBooking;
import io.github.thematicsessions.core.norm.NoInscription;
import io.github.thematicsessions.core.norm.Norm;
import io.github.thematicsessions.core.norm.Position;
import io.github.thematicsessions.core.norm.Quantity;
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
import io.github.thematicsessions.core.people.Capacity;
import io.github.thematicsessions.core.people.ParticipantKind;
import io.github.thematicsessions.core.session.DocumentSymbol;
import io.github.thematicsessions.core.session.Purpose;
import io.github.thematicsessions.core.session.SegmentKind;
import io.github.thematicsessions.core.time.Allotment;
import io.github.thematicsessions.core.time.TimeRange;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Every provision of the sixth session's note and what exactly it asks for. */
class SixthSessionNormsTest {

    static final Map<String, Norm> NORMS = norms();

    @Test
    void the_note_has_these_provisions_with_these_norms_in_this_order() {
        Map<String, Norm> shipped = new LinkedHashMap<>();
        ProceduralNotes.sixthSession()
                .provisions()
                .forEach(provision -> shipped.put(provision.id().text(), provision.norm()));

        assertThat(shipped).containsExactlyEntriesOf(NORMS).hasSize(65);
    }

    private static Map<String, Norm> norms() {
        Map<String, Norm> norms = new LinkedHashMap<>();
        identity(norms);
        format(norms);
        opening(norms);
        moderators(norms);
        experts(norms);
        discussion(norms);
        summaryPanel(norms);
        sideEvents(norms);
        agenda(norms);
        norms.put("one-room-one-event", new NoDoubleBooking(Resource.ROOM));
        norms.put("one-person-one-place", new NoDoubleBooking(Resource.PERSON));
        return Collections.unmodifiableMap(norms);
    }

    private static void identity(Map<String, Norm> norms) {
        norms.put("session-number", new Identity(SessionFact.ORDINAL, "6"));
        norms.put(
                "session-dates",
                new SessionDates(List.of(LocalDate.parse("2017-10-12"), LocalDate.parse("2017-10-13"))));
        norms.put("session-city", new Identity(SessionFact.CITY, "Geneva"));
        norms.put("session-venue", new Identity(SessionFact.VENUE, "Palais des Nations"));
        norms.put("session-room", new Identity(SessionFact.ROOM, "XIX"));
        norms.put(
                "mandate-documents",
                new MandateDocuments(
                        List.of(DocumentSymbol.parse("A/RES/71/280"), DocumentSymbol.parse("A/RES/71/1"))));
        norms.put(
                "session-theme",
                new Identity(
                        SessionFact.THEME,
                        "Irregular migration and regular pathways, including decent work, labour mobility, recognition"
                                + " of skills and qualifications and other relevant measures"));
    }

    private static void format(Map<String, Norm> norms) {
        norms.put("two-days", new DayCount(quantity("2")));
        norms.put("meeting-hours", new MeetingHours(List.of(hours("10:00/13:00"), hours("15:00/18:00"))));
        norms.put("chaired-by-co-facilitators", new Chairing(Optional.empty(), CO_FACILITATOR, quantity("2..")));
        norms.put("opening-segment", new SegmentCount(OPENING, quantity("1..")));
        norms.put("three-expert-panels", new SegmentCount(EXPERT_PANEL, quantity("3")));
        norms.put("one-summary-panel", new SegmentCount(SUMMARY_PANEL, quantity("1")));
        norms.put("closing-segment", new SegmentCount(CLOSING, quantity("1..")));
        norms.put("order-of-parts", new SegmentOrder(List.of(OPENING, EXPERT_PANEL, SUMMARY_PANEL, CLOSING)));
    }

    private static void opening(Map<String, Norm> norms) {
        SlotSelector welcome = slots(OPENING, Purpose.WELCOME, CO_FACILITATOR);
        SlotSelector brief = slots(OPENING, Purpose.ISSUE_BRIEF, SECRETARY_GENERAL_OF_THE_CONFERENCE);
        norms.put("welcome", new SlotPresence(welcome));
        norms.put("welcome-time", together(welcome, "PT10M"));
        norms.put("welcome-time-exact", together(welcome, "PT10M/PT10M"));
        norms.put("issue-brief", new SlotPresence(brief));
        norms.put("issue-brief-after-welcome", new SlotOrder(welcome, brief));
        norms.put("issue-brief-time", together(brief, "../PT5M"));
    }

    private static void moderators(Map<String, Norm> norms) {
        SlotSelector moderator = slots(EXPERT_PANEL, MODERATOR);
        norms.put("one-moderator", new SpeakerCount(moderator, quantity("1")));
        norms.put("one-or-more-moderators", new SpeakerCount(moderator, quantity("1..")));
        norms.put("moderator-of-member-state", new SpeakerKind(moderator, Set.of(ParticipantKind.MEMBER_STATE)));
        norms.put("moderator-appointment", new Appointment(moderator, PRESIDENT_OF_THE_GENERAL_ASSEMBLY));
        norms.put("moderator-opens", new SlotPosition(Position.FIRST, moderator));
        norms.put("moderator-closes", new SlotPosition(Position.LAST, moderator));
        norms.put("opening-remarks-time", each(slots(EXPERT_PANEL, Purpose.OPENING_REMARKS, MODERATOR), "PT5M/PT7M"));
    }

    private static void experts(Map<String, Norm> norms) {
        SlotSelector presentation = slots(EXPERT_PANEL, Purpose.PRESENTATION, EXPERT);
        norms.put("three-experts", new SpeakerCount(slots(EXPERT_PANEL, EXPERT), quantity("3")));
        norms.put(
                "presentations-after-opening",
                new SlotOrder(slots(EXPERT_PANEL, Purpose.OPENING_REMARKS, MODERATOR), presentation));
        norms.put("presentation-time", each(presentation, "PT5M/PT7M"));
    }

    private static void discussion(Map<String, Norm> norms) {
        norms.put(
                "interactive-discussion",
                new SlotPresence(slots(EXPERT_PANEL, Purpose.INTERACTIVE_DISCUSSION, MODERATOR)));
        norms.put(
                "discussion-after-presentations",
                new SlotOrder(
                        slots(EXPERT_PANEL, Purpose.PRESENTATION, EXPERT),
                        slots(EXPERT_PANEL, Purpose.INTERACTIVE_DISCUSSION)));
        norms.put(
                "intervention-time",
                each(
                        slots(EXPERT_PANEL, Purpose.INTERVENTION, DELEGATION, GROUP_OF_STATES, ACCREDITED_STAKEHOLDER),
                        "../PT3M"));
        norms.put("no-speakers-list", new NoInscription(EXPERT_PANEL));
        norms.put("alternating-runs", new Alternation(EXPERT_PANEL, Answering.AT_LEAST_ONCE));
        norms.put("every-run-answered", new Alternation(EXPERT_PANEL, Answering.EVERY_RUN));
        norms.put("stakeholder-accreditation", new AccreditationInForce());
        norms.put(
                "concluding-remarks-last",
                new SlotPosition(Position.LAST, slots(EXPERT_PANEL, Purpose.CONCLUDING_REMARKS)));
        norms.put(
                "concluding-remarks-time",
                each(slots(EXPERT_PANEL, Purpose.CONCLUDING_REMARKS, MODERATOR), "PT5M/PT7M"));
    }

    private static void summaryPanel(Map<String, Norm> norms) {
        SlotSelector moderator = slots(SUMMARY_PANEL, MODERATOR);
        SlotSelector perspective = slots(SUMMARY_PANEL, Purpose.PERSPECTIVE, MODERATOR);
        SlotSelector remarks = slots(SUMMARY_PANEL, Purpose.REMARKS, THEMATIC_EXPERT);
        norms.put("summary-three-moderators", new SpeakerCount(moderator, quantity("3")));
        norms.put("summary-same-moderators", new SameSpeakers(moderator, slots(EXPERT_PANEL, MODERATOR)));
        norms.put(
                "summary-one-thematic-expert", new SpeakerCount(slots(SUMMARY_PANEL, THEMATIC_EXPERT), quantity("1")));
        norms.put(
                "summary-chaired-by-co-facilitators",
                new Chairing(Optional.of(SUMMARY_PANEL), CO_FACILITATOR, quantity("2..")));
        norms.put("perspective-time", each(perspective, "PT10M/PT15M"));
        norms.put("thematic-expert-after-moderators", new SlotOrder(perspective, remarks));
        norms.put("thematic-expert-time", together(remarks, "PT15M"));
        norms.put("thematic-expert-time-exact", together(remarks, "PT15M/PT15M"));
        norms.put(
                "summary-discussion",
                new SlotPresence(slots(SUMMARY_PANEL, Purpose.INTERACTIVE_DISCUSSION, CO_FACILITATOR)));
        norms.put(
                "summary-discussion-after-thematic-expert",
                new SlotOrder(remarks, slots(SUMMARY_PANEL, Purpose.INTERACTIVE_DISCUSSION)));
        norms.put(
                "summary-intervention-time",
                each(
                        slots(SUMMARY_PANEL, Purpose.INTERVENTION, DELEGATION, GROUP_OF_STATES, ACCREDITED_STAKEHOLDER),
                        "../PT3M"));
        norms.put("closing-remarks", new SlotPresence(slots(CLOSING, Purpose.CLOSING_REMARKS, CO_FACILITATOR)));
    }

    private static void sideEvents(Map<String, Norm> norms) {
        norms.put("side-event-apart", new SideEventApart());
        norms.put("side-event-hours", new SideEventWindow(hours("13:15/14:45")));
        norms.put("side-event-coordination", new SideEventCoordination());
    }

    private static void agenda(Map<String, Norm> norms) {
        norms.put("agenda-day-1-opening", row(1, OPENING, 0, "10:00/10:15"));
        norms.put("agenda-day-1-panel-1", row(1, EXPERT_PANEL, 1, "10:15/13:00"));
        norms.put("agenda-day-1-lunch", row(1, BREAK, 0, "13:00/15:00"));
        norms.put("agenda-day-1-panel-2", row(1, EXPERT_PANEL, 2, "15:00/18:00"));
        norms.put("agenda-day-2-panel-3", row(2, EXPERT_PANEL, 3, "10:00/13:00"));
        norms.put("agenda-day-2-lunch", row(2, BREAK, 0, "13:00/15:00"));
        norms.put("agenda-day-2-summary-panel", row(2, SUMMARY_PANEL, 0, "15:00/17:50"));
        norms.put("agenda-day-2-closing", row(2, CLOSING, 0, "17:50/18:00"));
    }

    private static SpeakingTime each(SlotSelector slots, String time) {
        return new SpeakingTime(slots, Share.EACH, Allotment.parse(time));
    }

    private static SpeakingTime together(SlotSelector slots, String time) {
        return new SpeakingTime(slots, Share.TOGETHER, Allotment.parse(time));
    }

    private static SlotSelector slots(SegmentKind segment, Purpose purpose, Capacity... capacities) {
        return new SlotSelector(segment, Set.copyOf(Arrays.asList(capacities)), Set.of(purpose));
    }

    private static SlotSelector slots(SegmentKind segment, Capacity capacity) {
        return new SlotSelector(segment, Set.of(capacity), Set.of());
    }

    private static AgendaRow row(int day, SegmentKind kind, int number, String time) {
        return new AgendaRow(day, kind, number == 0 ? OptionalInt.empty() : OptionalInt.of(number), hours(time));
    }

    private static Quantity quantity(String text) {
        return Quantity.parse(text);
    }

    private static TimeRange hours(String text) {
        return TimeRange.parse(text);
    }
}
