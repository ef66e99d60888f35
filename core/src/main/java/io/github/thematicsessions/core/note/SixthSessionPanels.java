package io.github.thematicsessions.core.note;

import static io.github.thematicsessions.core.people.Capacity.ACCREDITED_STAKEHOLDER;
import static io.github.thematicsessions.core.people.Capacity.CO_FACILITATOR;
import static io.github.thematicsessions.core.people.Capacity.DELEGATION;
import static io.github.thematicsessions.core.people.Capacity.EXPERT;
import static io.github.thematicsessions.core.people.Capacity.GROUP_OF_STATES;
import static io.github.thematicsessions.core.people.Capacity.MODERATOR;
import static io.github.thematicsessions.core.people.Capacity.PRESIDENT_OF_THE_GENERAL_ASSEMBLY;
import static io.github.thematicsessions.core.people.Capacity.SECRETARY_GENERAL_OF_THE_CONFERENCE;
import static io.github.thematicsessions.core.session.Purpose.CONCLUDING_REMARKS;
import static io.github.thematicsessions.core.session.Purpose.INTERACTIVE_DISCUSSION;
import static io.github.thematicsessions.core.session.Purpose.INTERVENTION;
import static io.github.thematicsessions.core.session.Purpose.ISSUE_BRIEF;
import static io.github.thematicsessions.core.session.Purpose.OPENING_REMARKS;
import static io.github.thematicsessions.core.session.Purpose.PRESENTATION;
import static io.github.thematicsessions.core.session.Purpose.WELCOME;
import static io.github.thematicsessions.core.session.SegmentKind.EXPERT_PANEL;
import static io.github.thematicsessions.core.session.SegmentKind.OPENING;

import io.github.thematicsessions.core.norm.AccreditationInForce;
import io.github.thematicsessions.core.norm.Alternation;
import io.github.thematicsessions.core.norm.Answering;
import io.github.thematicsessions.core.norm.Appointment;
import io.github.thematicsessions.core.norm.NoInscription;
import io.github.thematicsessions.core.norm.Position;
import io.github.thematicsessions.core.norm.Quantity;
import io.github.thematicsessions.core.norm.Share;
import io.github.thematicsessions.core.norm.SlotOrder;
import io.github.thematicsessions.core.norm.SlotPosition;
import io.github.thematicsessions.core.norm.SlotPresence;
import io.github.thematicsessions.core.norm.SlotSelector;
import io.github.thematicsessions.core.norm.SpeakerCount;
import io.github.thematicsessions.core.norm.SpeakerKind;
import io.github.thematicsessions.core.norm.SpeakingTime;
import io.github.thematicsessions.core.people.Capacity;
import io.github.thematicsessions.core.people.ParticipantKind;
import io.github.thematicsessions.core.time.Allotment;
import java.time.Duration;
import java.util.Set;

/** Parts a to c of the note: the opening segment and the expert panels. */
final class SixthSessionPanels {

    private static final Duration TEN_MINUTES = Duration.ofMinutes(10);
    private static final Allotment FIVE_TO_SEVEN_MINUTES =
            Allotment.between(Duration.ofMinutes(5), Duration.ofMinutes(7));
    private static final Allotment AT_MOST_THREE_MINUTES = Allotment.atMost(Duration.ofMinutes(3));
    private static final Set<Capacity> FLOOR = Set.of(DELEGATION, GROUP_OF_STATES, ACCREDITED_STAKEHOLDER);

    private final Provisions provisions;

    private SixthSessionPanels(Provisions provisions) {
        this.provisions = provisions;
    }

    static void addTo(Provisions provisions) {
        SixthSessionPanels part = new SixthSessionPanels(provisions);
        part.openingSegment();
        part.moderators();
        part.experts();
        part.discussion();
        part.conclusion();
    }

    private void openingSegment() {
        SlotSelector welcome = SlotSelector.of(OPENING, CO_FACILITATOR, WELCOME);
        SlotSelector brief = SlotSelector.of(OPENING, SECRETARY_GENERAL_OF_THE_CONFERENCE, ISSUE_BRIEF);
        String presenter = "Secretary-General of the conference";
        provisions.required(
                "welcome",
                "The co-facilitators welcome.",
                Provisions.CO_FACILITATORS,
                new SlotPresence(welcome),
                "II.a.1");
        provisions.statedTime(
                "welcome-time",
                "The co-facilitators' welcome takes ten minutes.",
                Provisions.CO_FACILITATORS,
                welcome,
                TEN_MINUTES,
                "II.a.1");
        provisions.required(
                "issue-brief",
                "The Secretary-General of the conference presents the issue brief.",
                presenter,
                new SlotPresence(brief),
                "II.b.1");
        provisions.required(
                "issue-brief-after-welcome",
                "The issue brief is presented after the welcome.",
                presenter,
                new SlotOrder(welcome, brief),
                "II.b.1");
        provisions.add(Provisions.provision(
                        "issue-brief-time",
                        "The issue brief takes no longer than the welcome leaves of the opening segment.",
                        Strength.REQUIRED,
                        presenter,
                        new SpeakingTime(
                                brief,
                                Share.TOGETHER,
                                Allotment.atMost(SixthSessionAgenda.OPENING_HOURS
                                        .length()
                                        .minus(TEN_MINUTES))),
                        "II.b.1")
                .withBasis(Basis.DERIVED)
                .withPremise(Provisions.premise("issue-brief-length", "remainder"))
                .withDerivedFrom(ProvisionId.of("welcome-time"), ProvisionId.of("agenda-day-1-opening")));
    }

    private void moderators() {
        SlotSelector moderator = SlotSelector.of(EXPERT_PANEL, MODERATOR);
        String appoints = "President of the General Assembly";
        provisions.add(Provisions.provision(
                        "one-moderator",
                        "One moderator moderates each expert panel.",
                        Strength.REQUIRED,
                        appoints,
                        new SpeakerCount(moderator, Quantity.exactly(1)),
                        "II.c.1.1")
                .withPremise(Provisions.premise("member-state-moderator", "exactly-one")));
        provisions.add(Provisions.provision(
                        "one-or-more-moderators",
                        "At least one moderator moderates each expert panel.",
                        Strength.REQUIRED,
                        appoints,
                        new SpeakerCount(moderator, Quantity.atLeast(1)),
                        "II.c.1.1")
                .withBasis(Basis.INTERPRETED)
                .withPremise(Provisions.premise("member-state-moderator", "one-or-more")));
        provisions.required(
                "moderator-of-member-state",
                "The moderator of an expert panel is of a Member State.",
                appoints,
                new SpeakerKind(moderator, Set.of(ParticipantKind.MEMBER_STATE)),
                "II.c.1.1");
        provisions.required(
                "moderator-appointment",
                "The President of the General Assembly appoints the moderator of an expert panel.",
                appoints,
                new Appointment(moderator, PRESIDENT_OF_THE_GENERAL_ASSEMBLY),
                "II.c.1.1");
        provisions.required(
                "moderator-opens",
                "The moderator opens the expert panel.",
                Provisions.MODERATOR_OF_PANEL,
                new SlotPosition(Position.FIRST, moderator),
                "II.c.1.2");
        provisions.required(
                "moderator-closes",
                "The moderator closes the expert panel.",
                Provisions.MODERATOR_OF_PANEL,
                new SlotPosition(Position.LAST, moderator),
                "II.c.1.2");
        provisions.required(
                "opening-remarks-time",
                "The moderator's opening remarks take five to seven minutes.",
                Provisions.MODERATOR_OF_PANEL,
                Provisions.each(SlotSelector.of(EXPERT_PANEL, MODERATOR, OPENING_REMARKS), FIVE_TO_SEVEN_MINUTES),
                "II.c.1.3");
    }

    private void experts() {
        SlotSelector presentation = SlotSelector.of(EXPERT_PANEL, EXPERT, PRESENTATION);
        provisions.required(
                "three-experts",
                "Three experts are on each expert panel.",
                Provisions.SECRETARIAT,
                new SpeakerCount(SlotSelector.of(EXPERT_PANEL, EXPERT), Quantity.exactly(3)),
                "II.c.2.1");
        provisions.required(
                "presentations-after-opening",
                "The experts present after the moderator's opening remarks.",
                "expert",
                new SlotOrder(SlotSelector.of(EXPERT_PANEL, MODERATOR, OPENING_REMARKS), presentation),
                "II.c.2.2");
        provisions.required(
                "presentation-time",
                "Each presentation takes five to seven minutes.",
                "expert",
                Provisions.each(presentation, FIVE_TO_SEVEN_MINUTES),
                "II.c.2.2");
    }

    private void discussion() {
        provisions.required(
                "interactive-discussion",
                "The moderator leads an interactive discussion in each expert panel.",
                Provisions.MODERATOR_OF_PANEL,
                new SlotPresence(SlotSelector.of(EXPERT_PANEL, MODERATOR, INTERACTIVE_DISCUSSION)),
                "II.c.3.1");
        provisions.required(
                "discussion-after-presentations",
                "The interactive discussion follows the presentations.",
                Provisions.MODERATOR_OF_PANEL,
                new SlotOrder(
                        SlotSelector.of(EXPERT_PANEL, EXPERT, PRESENTATION),
                        SlotSelector.of(EXPERT_PANEL, INTERACTIVE_DISCUSSION)),
                "II.c.3.1");
        provisions.add(Provisions.provision(
                "intervention-time",
                "An intervention from the floor of an expert panel takes at most three minutes.",
                Strength.LIMITED,
                "delegation",
                Provisions.each(new SlotSelector(EXPERT_PANEL, FLOOR, Set.of(INTERVENTION)), AT_MOST_THREE_MINUTES),
                "II.c.3.3"));
        provisions.add(Provisions.provision(
                        "no-speakers-list",
                        "No speaker from the floor is inscribed beforehand.",
                        Strength.PROHIBITED,
                        Provisions.SECRETARIAT,
                        new NoInscription(EXPERT_PANEL),
                        "II.c.3.4")
                .withPremise(Provisions.premise("inscription", "named-floor-speakers")));
        provisions.required(
                "alternating-runs",
                "Runs of the floor and runs of panelists alternate in the discussion.",
                Provisions.MODERATOR_OF_PANEL,
                new Alternation(EXPERT_PANEL, Answering.AT_LEAST_ONCE),
                "II.c.4.1");
        provisions.add(Provisions.provision(
                        "every-run-answered",
                        "Every run of the floor is followed by a run of panelists.",
                        Strength.REQUIRED,
                        Provisions.MODERATOR_OF_PANEL,
                        new Alternation(EXPERT_PANEL, Answering.EVERY_RUN),
                        "II.c.4.1")
                .withBasis(Basis.INTERPRETED)
                .withPremise(Provisions.premise("alternation", "every-run")));
        provisions.add(Provisions.provision(
                        "stakeholder-accreditation",
                        "A stakeholder takes the floor only with an accreditation in force.",
                        Strength.LIMITED,
                        "accredited stakeholder",
                        new AccreditationInForce(),
                        "II.c.4.2")
                .withBasis(Basis.INTERPRETED)
                .withPremise(Provisions.premise("stakeholder-permission", "accredited-only")));
    }

    private void conclusion() {
        provisions.required(
                "concluding-remarks-last",
                "Concluding remarks end each expert panel.",
                Provisions.MODERATOR_OF_PANEL,
                new SlotPosition(Position.LAST, SlotSelector.of(EXPERT_PANEL, CONCLUDING_REMARKS)),
                "II.c.6.1");
        provisions.required(
                "concluding-remarks-time",
                "The moderator's concluding remarks take five to seven minutes.",
                Provisions.MODERATOR_OF_PANEL,
                Provisions.each(SlotSelector.of(EXPERT_PANEL, MODERATOR, CONCLUDING_REMARKS), FIVE_TO_SEVEN_MINUTES),
                "II.c.6.1");
    }
}
