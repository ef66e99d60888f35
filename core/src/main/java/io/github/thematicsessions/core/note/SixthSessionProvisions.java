package io.github.thematicsessions.core.note;

import static io.github.thematicsessions.core.people.Capacity.ACCREDITED_STAKEHOLDER;
import static io.github.thematicsessions.core.people.Capacity.CO_FACILITATOR;
import static io.github.thematicsessions.core.people.Capacity.DELEGATION;
import static io.github.thematicsessions.core.people.Capacity.EXPERT;
import static io.github.thematicsessions.core.people.Capacity.MODERATOR;
import static io.github.thematicsessions.core.people.Capacity.PRESIDENT_OF_THE_GENERAL_ASSEMBLY;
import static io.github.thematicsessions.core.people.Capacity.SECRETARY_GENERAL_OF_THE_CONFERENCE;
import static io.github.thematicsessions.core.people.Capacity.THEMATIC_EXPERT;
import static io.github.thematicsessions.core.session.Purpose.CLOSING_REMARKS;
import static io.github.thematicsessions.core.session.Purpose.CONCLUDING_REMARKS;
import static io.github.thematicsessions.core.session.Purpose.INTERACTIVE_DISCUSSION;
import static io.github.thematicsessions.core.session.Purpose.INTERVENTION;
import static io.github.thematicsessions.core.session.Purpose.ISSUE_BRIEF;
import static io.github.thematicsessions.core.session.Purpose.OPENING_REMARKS;
import static io.github.thematicsessions.core.session.Purpose.PERSPECTIVE;
import static io.github.thematicsessions.core.session.Purpose.PRESENTATION;
import static io.github.thematicsessions.core.session.Purpose.REMARKS;
import static io.github.thematicsessions.core.session.Purpose.WELCOME;
import static io.github.thematicsessions.core.session.SegmentKind.BREAK;
import static io.github.thematicsessions.core.session.SegmentKind.CLOSING;
import static io.github.thematicsessions.core.session.SegmentKind.EXPERT_PANEL;
import static io.github.thematicsessions.core.session.SegmentKind.OPENING;
import static io.github.thematicsessions.core.session.SegmentKind.SUMMARY_PANEL;

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
import io.github.thematicsessions.core.session.SegmentKind;
import io.github.thematicsessions.core.time.Allotment;
import io.github.thematicsessions.core.time.TimeRange;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** What the clauses of the procedural note of the sixth session ask for, in the order of the document. */
final class SixthSessionProvisions {

    private static final TimeRange OPENING_HOURS = TimeRange.parse("10:00/10:15");
    private static final Duration TEN_MINUTES = Duration.ofMinutes(10);
    private static final Duration FIFTEEN_MINUTES = Duration.ofMinutes(15);
    private static final Allotment FIVE_TO_SEVEN_MINUTES =
            Allotment.between(Duration.ofMinutes(5), Duration.ofMinutes(7));
    private static final Allotment TEN_TO_FIFTEEN_MINUTES = Allotment.between(TEN_MINUTES, FIFTEEN_MINUTES);
    private static final Allotment AT_MOST_THREE_MINUTES = Allotment.atMost(Duration.ofMinutes(3));
    private static final Quantity TWO_OR_MORE = Quantity.atLeast(2);
    private static final Set<Capacity> FLOOR = Set.of(DELEGATION, ACCREDITED_STAKEHOLDER);

    private static final String PANELS = "II.c.7.1";
    private static final String SECRETARIAT = "secretariat";
    private static final String CO_FACILITATORS = "co-facilitators";
    private static final String MODERATOR_OF_PANEL = "moderator";

    private final List<Provision> provisions = new ArrayList<>();

    private SixthSessionProvisions() {}

    static List<Provision> all() {
        SixthSessionProvisions note = new SixthSessionProvisions();
        note.identity();
        note.format();
        note.openingSegment();
        note.moderators();
        note.experts();
        note.discussion();
        note.conclusion();
        note.summaryPanel();
        note.closing();
        note.sideEvents();
        note.agenda();
        note.onePlaceAtATime();
        return List.copyOf(note.provisions);
    }

    private void identity() {
        stated("session-number", "The session is the sixth.", new Identity(SessionFact.ORDINAL, "6"), "title");
        stated(
                "session-dates",
                "The session is on 12 and 13 October 2017.",
                new SessionDates(List.of(LocalDate.of(2017, 10, 12), LocalDate.of(2017, 10, 13))),
                "title");
        stated("session-city", "The session is in Geneva.", new Identity(SessionFact.CITY, "Geneva"), "title");
        stated(
                "session-venue",
                "The session is in the Palais des Nations.",
                new Identity(SessionFact.VENUE, "Palais des Nations"),
                "title");
        stated("session-room", "The plenary meets in room XIX.", new Identity(SessionFact.ROOM, "XIX"), "title");
        stated(
                "mandate-documents",
                "The plan names the resolutions that ask for the session.",
                new MandateDocuments(List.of(DocumentSymbol.parse("A/RES/71/280"), DocumentSymbol.parse("A/RES/71/1"))),
                "I.1.1");
        stated(
                "session-theme",
                "The theme is that of the note.",
                new Identity(
                        SessionFact.THEME,
                        "Irregular migration and regular pathways, including decent work, labour mobility,"
                                + " recognition of skills and qualifications and other relevant measures"),
                "I.2.1",
                "title");
    }

    private void format() {
        required(
                "two-days",
                "The session takes two days.",
                CO_FACILITATORS,
                new DayCount(Quantity.exactly(2)),
                "II.0.1");
        required(
                "meeting-hours",
                "The plenary meets from 10:00 to 13:00 and from 15:00 to 18:00.",
                CO_FACILITATORS,
                new MeetingHours(List.of(TimeRange.parse("10:00/13:00"), TimeRange.parse("15:00/18:00"))),
                "II.0.1");
        required(
                "chaired-by-co-facilitators",
                "The co-facilitators chair the session together.",
                CO_FACILITATORS,
                new Chairing(Optional.empty(), CO_FACILITATOR, TWO_OR_MORE),
                "II.0.1");
        count("opening-segment", "There is an opening segment.", OPENING, Quantity.atLeast(1));
        count("three-expert-panels", "There are three expert panels.", EXPERT_PANEL, Quantity.exactly(3));
        count("one-summary-panel", "There is one summary panel.", SUMMARY_PANEL, Quantity.exactly(1));
        count("closing-segment", "There are closing remarks.", CLOSING, Quantity.atLeast(1));
        required(
                "order-of-parts",
                "Opening, expert panels, summary panel and closing follow in this order.",
                SECRETARIAT,
                new SegmentOrder(List.of(OPENING, EXPERT_PANEL, SUMMARY_PANEL, CLOSING)),
                "II.0.2",
                "II.d.1",
                "II.e.1");
    }

    private void count(String id, String title, SegmentKind segment, Quantity quantity) {
        required(id, title, SECRETARIAT, new SegmentCount(segment, quantity), "II.0.2");
    }

    private void openingSegment() {
        SlotSelector welcome = SlotSelector.of(OPENING, CO_FACILITATOR, WELCOME);
        SlotSelector brief = SlotSelector.of(OPENING, SECRETARY_GENERAL_OF_THE_CONFERENCE, ISSUE_BRIEF);
        String presenter = "Secretary-General of the conference";
        required("welcome", "The co-facilitators welcome.", CO_FACILITATORS, new SlotPresence(welcome), "II.a.1");
        statedTime(
                "welcome-time",
                "The co-facilitators' welcome takes ten minutes.",
                CO_FACILITATORS,
                welcome,
                TEN_MINUTES,
                "II.a.1");
        required(
                "issue-brief",
                "The Secretary-General of the conference presents the issue brief.",
                presenter,
                new SlotPresence(brief),
                "II.b.1");
        required(
                "issue-brief-after-welcome",
                "The issue brief is presented after the welcome.",
                presenter,
                new SlotOrder(welcome, brief),
                "II.b.1");
        add(provision(
                        "issue-brief-time",
                        "The issue brief takes no longer than the welcome leaves of the opening segment.",
                        Strength.REQUIRED,
                        presenter,
                        new SpeakingTime(
                                brief,
                                Share.TOGETHER,
                                Allotment.atMost(OPENING_HOURS.length().minus(TEN_MINUTES))),
                        "II.b.1")
                .withBasis(Basis.DERIVED)
                .withPremise(premise("issue-brief-length", "remainder"))
                .withDerivedFrom(ProvisionId.of("welcome-time"), ProvisionId.of("agenda-day-1-opening")));
    }

    private void moderators() {
        SlotSelector moderator = SlotSelector.of(EXPERT_PANEL, MODERATOR);
        String appoints = "President of the General Assembly";
        add(provision(
                        "one-moderator",
                        "One moderator moderates each expert panel.",
                        Strength.REQUIRED,
                        appoints,
                        new SpeakerCount(moderator, Quantity.exactly(1)),
                        "II.c.1.1")
                .withPremise(premise("member-state-moderator", "exactly-one")));
        add(provision(
                        "one-or-more-moderators",
                        "At least one moderator moderates each expert panel.",
                        Strength.REQUIRED,
                        appoints,
                        new SpeakerCount(moderator, Quantity.atLeast(1)),
                        "II.c.1.1")
                .withBasis(Basis.INTERPRETED)
                .withPremise(premise("member-state-moderator", "one-or-more")));
        required(
                "moderator-of-member-state",
                "The moderator of an expert panel is of a Member State.",
                appoints,
                new SpeakerKind(moderator, Set.of(ParticipantKind.MEMBER_STATE)),
                "II.c.1.1");
        required(
                "moderator-appointment",
                "The President of the General Assembly appoints the moderator of an expert panel.",
                appoints,
                new Appointment(moderator, PRESIDENT_OF_THE_GENERAL_ASSEMBLY),
                "II.c.1.1");
        required(
                "moderator-opens",
                "The moderator opens the expert panel.",
                MODERATOR_OF_PANEL,
                new SlotPosition(Position.FIRST, moderator),
                "II.c.1.2");
        required(
                "moderator-closes",
                "The moderator closes the expert panel.",
                MODERATOR_OF_PANEL,
                new SlotPosition(Position.LAST, moderator),
                "II.c.1.2");
        required(
                "opening-remarks-time",
                "The moderator's opening remarks take five to seven minutes.",
                MODERATOR_OF_PANEL,
                each(SlotSelector.of(EXPERT_PANEL, MODERATOR, OPENING_REMARKS), FIVE_TO_SEVEN_MINUTES),
                "II.c.1.3");
    }

    private void experts() {
        SlotSelector presentation = SlotSelector.of(EXPERT_PANEL, EXPERT, PRESENTATION);
        required(
                "three-experts",
                "Three experts are on each expert panel.",
                SECRETARIAT,
                new SpeakerCount(SlotSelector.of(EXPERT_PANEL, EXPERT), Quantity.exactly(3)),
                "II.c.2.1");
        required(
                "presentations-after-opening",
                "The experts present after the moderator's opening remarks.",
                "expert",
                new SlotOrder(SlotSelector.of(EXPERT_PANEL, MODERATOR, OPENING_REMARKS), presentation),
                "II.c.2.2");
        required(
                "presentation-time",
                "Each presentation takes five to seven minutes.",
                "expert",
                each(presentation, FIVE_TO_SEVEN_MINUTES),
                "II.c.2.2");
    }

    private void discussion() {
        required(
                "interactive-discussion",
                "The moderator leads an interactive discussion in each expert panel.",
                MODERATOR_OF_PANEL,
                new SlotPresence(SlotSelector.of(EXPERT_PANEL, MODERATOR, INTERACTIVE_DISCUSSION)),
                "II.c.3.1");
        required(
                "discussion-after-presentations",
                "The interactive discussion follows the presentations.",
                MODERATOR_OF_PANEL,
                new SlotOrder(
                        SlotSelector.of(EXPERT_PANEL, EXPERT, PRESENTATION),
                        SlotSelector.of(EXPERT_PANEL, INTERACTIVE_DISCUSSION)),
                "II.c.3.1");
        add(provision(
                "intervention-time",
                "An intervention from the floor of an expert panel takes at most three minutes.",
                Strength.LIMITED,
                "delegation",
                each(new SlotSelector(EXPERT_PANEL, FLOOR, Set.of(INTERVENTION)), AT_MOST_THREE_MINUTES),
                "II.c.3.3"));
        add(provision(
                        "no-speakers-list",
                        "No speaker from the floor is inscribed beforehand.",
                        Strength.PROHIBITED,
                        SECRETARIAT,
                        new NoInscription(EXPERT_PANEL),
                        "II.c.3.4")
                .withPremise(premise("inscription", "named-floor-speakers")));
        required(
                "alternating-runs",
                "Runs of the floor and runs of panelists alternate in the discussion.",
                MODERATOR_OF_PANEL,
                new Alternation(EXPERT_PANEL, Answering.AT_LEAST_ONCE),
                "II.c.4.1");
        add(provision(
                        "every-run-answered",
                        "Every run of the floor is followed by a run of panelists.",
                        Strength.REQUIRED,
                        MODERATOR_OF_PANEL,
                        new Alternation(EXPERT_PANEL, Answering.EVERY_RUN),
                        "II.c.4.1")
                .withBasis(Basis.INTERPRETED)
                .withPremise(premise("alternation", "every-run")));
        add(provision(
                        "stakeholder-accreditation",
                        "A stakeholder takes the floor only with an accreditation in force.",
                        Strength.LIMITED,
                        "accredited stakeholder",
                        new AccreditationInForce(),
                        "II.c.4.2")
                .withBasis(Basis.INTERPRETED)
                .withPremise(premise("stakeholder-permission", "accredited-only")));
    }

    private void conclusion() {
        required(
                "concluding-remarks-last",
                "Concluding remarks end each expert panel.",
                MODERATOR_OF_PANEL,
                new SlotPosition(Position.LAST, SlotSelector.of(EXPERT_PANEL, CONCLUDING_REMARKS)),
                "II.c.6.1");
        required(
                "concluding-remarks-time",
                "The moderator's concluding remarks take five to seven minutes.",
                MODERATOR_OF_PANEL,
                each(SlotSelector.of(EXPERT_PANEL, MODERATOR, CONCLUDING_REMARKS), FIVE_TO_SEVEN_MINUTES),
                "II.c.6.1");
    }

    private void summaryPanel() {
        SlotSelector moderator = SlotSelector.of(SUMMARY_PANEL, MODERATOR);
        SlotSelector thematicExpert = SlotSelector.of(SUMMARY_PANEL, THEMATIC_EXPERT);
        SlotSelector perspective = SlotSelector.of(SUMMARY_PANEL, MODERATOR, PERSPECTIVE);
        SlotSelector remarks = SlotSelector.of(SUMMARY_PANEL, THEMATIC_EXPERT, REMARKS);
        required(
                "summary-three-moderators",
                "Three moderators are on the summary panel.",
                CO_FACILITATORS,
                new SpeakerCount(moderator, Quantity.exactly(3)),
                "II.d.1");
        required(
                "summary-same-moderators",
                "The moderators of the expert panels are on the summary panel.",
                CO_FACILITATORS,
                new SameSpeakers(moderator, SlotSelector.of(EXPERT_PANEL, MODERATOR)),
                "II.d.1");
        required(
                "summary-one-thematic-expert",
                "One thematic expert is on the summary panel.",
                CO_FACILITATORS,
                new SpeakerCount(thematicExpert, Quantity.exactly(1)),
                "II.d.1");
        required(
                "summary-chaired-by-co-facilitators",
                "The co-facilitators chair the summary panel together.",
                CO_FACILITATORS,
                new Chairing(Optional.of(SUMMARY_PANEL), CO_FACILITATOR, TWO_OR_MORE),
                "II.d.1");
        required(
                "perspective-time",
                "Each moderator's perspective takes ten to fifteen minutes.",
                MODERATOR_OF_PANEL,
                each(perspective, TEN_TO_FIFTEEN_MINUTES),
                "II.d.2");
        required(
                "thematic-expert-after-moderators",
                "The thematic expert speaks after the moderators.",
                "thematic expert",
                new SlotOrder(perspective, remarks),
                "II.d.3");
        statedTime(
                "thematic-expert-time",
                "The thematic expert's remarks take fifteen minutes.",
                "thematic expert",
                remarks,
                FIFTEEN_MINUTES,
                "II.d.3");
        required(
                "summary-discussion",
                "The co-facilitators open the floor of the summary panel.",
                CO_FACILITATORS,
                new SlotPresence(SlotSelector.of(SUMMARY_PANEL, CO_FACILITATOR, INTERACTIVE_DISCUSSION)),
                "II.d.4");
        required(
                "summary-discussion-after-thematic-expert",
                "The floor of the summary panel is opened after the thematic expert's remarks.",
                CO_FACILITATORS,
                new SlotOrder(remarks, SlotSelector.of(SUMMARY_PANEL, INTERACTIVE_DISCUSSION)),
                "II.d.4");
        add(provision(
                        "summary-intervention-time",
                        "An intervention from the floor of the summary panel takes at most three minutes.",
                        Strength.LIMITED,
                        "delegation",
                        each(new SlotSelector(SUMMARY_PANEL, FLOOR, Set.of(INTERVENTION)), AT_MOST_THREE_MINUTES),
                        "II.d.4")
                .withBasis(Basis.INTERPRETED)
                .withPremise(premise("summary-panel-limit", "limited"))
                .withDerivedFrom(ProvisionId.of("intervention-time")));
    }

    private void closing() {
        required(
                "closing-remarks",
                "The co-facilitators make the closing remarks.",
                CO_FACILITATORS,
                new SlotPresence(SlotSelector.of(CLOSING, CO_FACILITATOR, CLOSING_REMARKS)),
                "II.e.1");
    }

    private void sideEvents() {
        String organizer = "organizer of a side event";
        Premise othersExcluded = premise("side-event-permission", "other-times-excluded");
        add(provision(
                        "side-event-apart",
                        "No side event runs during the plenary.",
                        Strength.LIMITED,
                        organizer,
                        new SideEventApart(),
                        "II.f.1")
                .withBasis(Basis.INTERPRETED)
                .withPremise(othersExcluded));
        add(provision(
                        "side-event-hours",
                        "Inside the midday break, side events run between 13:15 and 14:45.",
                        Strength.LIMITED,
                        organizer,
                        new SideEventWindow(TimeRange.parse("13:15/14:45")),
                        "II.f.1")
                .withBasis(Basis.INTERPRETED)
                .withPremise(othersExcluded));
        add(provision(
                "side-event-coordination",
                "Organizers coordinate side events with the office of the Secretary-General of the conference.",
                Strength.ENCOURAGED,
                organizer,
                new SideEventCoordination(),
                "II.f.2"));
    }

    private void agenda() {
        OptionalInt none = OptionalInt.empty();
        row("1-opening", "the opening segment", 1, OPENING, none, OPENING_HOURS, "annex.1.1");
        row(
                "1-panel-1",
                "panel 1",
                1,
                EXPERT_PANEL,
                OptionalInt.of(1),
                TimeRange.parse("10:15/13:00"),
                "annex.1.2",
                PANELS);
        row("1-lunch", "lunch", 1, BREAK, none, TimeRange.parse("13:00/15:00"), "annex.1.3");
        row(
                "1-panel-2",
                "panel 2",
                1,
                EXPERT_PANEL,
                OptionalInt.of(2),
                TimeRange.parse("15:00/18:00"),
                "annex.1.4",
                PANELS);
        row(
                "2-panel-3",
                "panel 3",
                2,
                EXPERT_PANEL,
                OptionalInt.of(3),
                TimeRange.parse("10:00/13:00"),
                "annex.2.1",
                PANELS);
        row("2-lunch", "lunch", 2, BREAK, none, TimeRange.parse("13:00/15:00"), "annex.2.2");
        row(
                "2-summary-panel",
                "the summary panel",
                2,
                SUMMARY_PANEL,
                none,
                TimeRange.parse("15:00/17:50"),
                "annex.2.3");
        row("2-closing", "the closing", 2, CLOSING, none, TimeRange.parse("17:50/18:00"), "annex.2.4");
    }

    private void row(
            String id, String name, int day, SegmentKind kind, OptionalInt number, TimeRange time, String... clauses) {
        String title = "On day " + day + ", " + name + " is from " + time.startInclusive() + " to "
                + time.endExclusive() + ".";
        Norm norm = new AgendaRow(day, kind, number, time);
        add(provision("agenda-day-" + id, title, Strength.REQUIRED, SECRETARIAT, norm, clauses)
                .withPremise(premise("agenda-rows", "exact-times")));
    }

    private void onePlaceAtATime() {
        add(provision(
                        "one-room-one-event",
                        "No room is planned for two things at once.",
                        Strength.REQUIRED,
                        SECRETARIAT,
                        new NoDoubleBooking(Resource.ROOM),
                        "title",
                        "II.f.2")
                .withBasis(Basis.DERIVED)
                .withDerivedFrom(ProvisionId.of("session-room"), ProvisionId.of("side-event-coordination")));
        add(provision(
                        "one-person-one-place",
                        "Nobody is planned to be in two places at once.",
                        Strength.REQUIRED,
                        SECRETARIAT,
                        new NoDoubleBooking(Resource.PERSON),
                        "II.c.1.1",
                        "II.c.2.1",
                        "II.d.1")
                .withBasis(Basis.DERIVED)
                .withDerivedFrom(
                        ProvisionId.of("moderator-opens"),
                        ProvisionId.of("three-experts"),
                        ProvisionId.of("summary-same-moderators")));
    }

    /** A stated figure gives two provisions, one for each way to read it. */
    private void statedTime(
            String id, String title, String bearer, SlotSelector slots, Duration figure, String clause) {
        add(provision(
                        id,
                        title,
                        Strength.REQUIRED,
                        bearer,
                        new SpeakingTime(slots, Share.TOGETHER, Allotment.stated(figure)),
                        clause)
                .withPremise(premise("stated-minutes", "ceiling")));
        add(provision(
                        id + "-exact",
                        title.replace(" takes ", " takes exactly ").replace(" take ", " take exactly "),
                        Strength.REQUIRED,
                        bearer,
                        new SpeakingTime(slots, Share.TOGETHER, Allotment.between(figure, figure)),
                        clause)
                .withBasis(Basis.INTERPRETED)
                .withPremise(premise("stated-minutes", "exact")));
    }

    private static SpeakingTime each(SlotSelector slots, Allotment time) {
        return new SpeakingTime(slots, Share.EACH, time);
    }

    private static Premise premise(String reading, String option) {
        return new Premise(ReadingId.of(reading), option);
    }

    private void stated(String id, String title, Norm norm, String... clauses) {
        add(provision(id, title, Strength.STATED, SECRETARIAT, norm, clauses));
    }

    private void required(String id, String title, String bearer, Norm norm, String... clauses) {
        add(provision(id, title, Strength.REQUIRED, bearer, norm, clauses));
    }

    private void add(Provision provision) {
        provisions.add(provision);
    }

    private static Provision provision(
            String id, String title, Strength strength, String bearer, Norm norm, String... clauses) {
        Provision.Builder builder = Provision.builder()
                .id(ProvisionId.of(id))
                .title(title)
                .strength(strength)
                .bearer(bearer)
                .norm(norm);
        for (String clause : clauses) {
            builder.addClauses(Locator.of(clause));
        }
        return builder.build();
    }
}
