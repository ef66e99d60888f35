package io.github.thematicsessions.core.note;

import static io.github.thematicsessions.core.people.Capacity.ACCREDITED_STAKEHOLDER;
import static io.github.thematicsessions.core.people.Capacity.CO_FACILITATOR;
import static io.github.thematicsessions.core.people.Capacity.DELEGATION;
import static io.github.thematicsessions.core.people.Capacity.GROUP_OF_STATES;
import static io.github.thematicsessions.core.people.Capacity.MODERATOR;
import static io.github.thematicsessions.core.people.Capacity.THEMATIC_EXPERT;
import static io.github.thematicsessions.core.session.Purpose.CLOSING_REMARKS;
import static io.github.thematicsessions.core.session.Purpose.INTERACTIVE_DISCUSSION;
import static io.github.thematicsessions.core.session.Purpose.INTERVENTION;
import static io.github.thematicsessions.core.session.Purpose.PERSPECTIVE;
import static io.github.thematicsessions.core.session.Purpose.REMARKS;
import static io.github.thematicsessions.core.session.SegmentKind.CLOSING;
import static io.github.thematicsessions.core.session.SegmentKind.EXPERT_PANEL;
import static io.github.thematicsessions.core.session.SegmentKind.SUMMARY_PANEL;

import io.github.thematicsessions.core.norm.Chairing;
import io.github.thematicsessions.core.norm.Quantity;
import io.github.thematicsessions.core.norm.SameSpeakers;
import io.github.thematicsessions.core.norm.SlotOrder;
import io.github.thematicsessions.core.norm.SlotPresence;
import io.github.thematicsessions.core.norm.SlotSelector;
import io.github.thematicsessions.core.norm.SpeakerCount;
import io.github.thematicsessions.core.people.Capacity;
import io.github.thematicsessions.core.time.Allotment;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** Parts d and e of the note: the summary panel and the closing. */
final class SixthSessionSummary {

    private static final Duration TEN_MINUTES = Duration.ofMinutes(10);
    private static final Duration FIFTEEN_MINUTES = Duration.ofMinutes(15);
    private static final Allotment TEN_TO_FIFTEEN_MINUTES = Allotment.between(TEN_MINUTES, FIFTEEN_MINUTES);
    private static final Allotment AT_MOST_THREE_MINUTES = Allotment.atMost(Duration.ofMinutes(3));
    private static final Quantity TWO_OR_MORE = Quantity.atLeast(2);
    private static final Set<Capacity> FLOOR = Set.of(DELEGATION, GROUP_OF_STATES, ACCREDITED_STAKEHOLDER);

    private final Provisions provisions;

    private SixthSessionSummary(Provisions provisions) {
        this.provisions = provisions;
    }

    static void addTo(Provisions provisions) {
        SixthSessionSummary part = new SixthSessionSummary(provisions);
        part.summaryPanel();
        part.closing();
    }

    private void summaryPanel() {
        SlotSelector moderator = SlotSelector.of(SUMMARY_PANEL, MODERATOR);
        SlotSelector thematicExpert = SlotSelector.of(SUMMARY_PANEL, THEMATIC_EXPERT);
        SlotSelector perspective = SlotSelector.of(SUMMARY_PANEL, MODERATOR, PERSPECTIVE);
        SlotSelector remarks = SlotSelector.of(SUMMARY_PANEL, THEMATIC_EXPERT, REMARKS);
        provisions.required(
                "summary-three-moderators",
                "Three moderators are on the summary panel.",
                Provisions.CO_FACILITATORS,
                new SpeakerCount(moderator, Quantity.exactly(3)),
                "II.d.1");
        provisions.required(
                "summary-same-moderators",
                "The moderators of the expert panels are on the summary panel.",
                Provisions.CO_FACILITATORS,
                new SameSpeakers(moderator, SlotSelector.of(EXPERT_PANEL, MODERATOR)),
                "II.d.1");
        provisions.required(
                "summary-one-thematic-expert",
                "One thematic expert is on the summary panel.",
                Provisions.CO_FACILITATORS,
                new SpeakerCount(thematicExpert, Quantity.exactly(1)),
                "II.d.1");
        provisions.required(
                "summary-chaired-by-co-facilitators",
                "The co-facilitators chair the summary panel together.",
                Provisions.CO_FACILITATORS,
                new Chairing(Optional.of(SUMMARY_PANEL), CO_FACILITATOR, TWO_OR_MORE),
                "II.d.1");
        provisions.required(
                "perspective-time",
                "Each moderator's perspective takes ten to fifteen minutes.",
                Provisions.MODERATOR_OF_PANEL,
                Provisions.each(perspective, TEN_TO_FIFTEEN_MINUTES),
                "II.d.2");
        provisions.required(
                "thematic-expert-after-moderators",
                "The thematic expert speaks after the moderators.",
                "thematic expert",
                new SlotOrder(perspective, remarks),
                "II.d.3");
        provisions.statedTime(
                "thematic-expert-time",
                "The thematic expert's remarks take fifteen minutes.",
                "thematic expert",
                remarks,
                FIFTEEN_MINUTES,
                "II.d.3");
        provisions.required(
                "summary-discussion",
                "The co-facilitators open the floor of the summary panel.",
                Provisions.CO_FACILITATORS,
                new SlotPresence(SlotSelector.of(SUMMARY_PANEL, CO_FACILITATOR, INTERACTIVE_DISCUSSION)),
                "II.d.4");
        provisions.required(
                "summary-discussion-after-thematic-expert",
                "The floor of the summary panel is opened after the thematic expert's remarks.",
                Provisions.CO_FACILITATORS,
                new SlotOrder(remarks, SlotSelector.of(SUMMARY_PANEL, INTERACTIVE_DISCUSSION)),
                "II.d.4");
        provisions.add(Provisions.provision(
                        "summary-intervention-time",
                        "An intervention from the floor of the summary panel takes at most three minutes.",
                        Strength.LIMITED,
                        "delegation",
                        Provisions.each(
                                new SlotSelector(SUMMARY_PANEL, FLOOR, Set.of(INTERVENTION)), AT_MOST_THREE_MINUTES),
                        "II.d.4")
                .withBasis(Basis.INTERPRETED)
                .withPremise(Provisions.premise("summary-panel-limit", "limited"))
                .withDerivedFrom(ProvisionId.of("intervention-time")));
    }

    private void closing() {
        provisions.required(
                "closing-remarks",
                "The co-facilitators make the closing remarks.",
                Provisions.CO_FACILITATORS,
                new SlotPresence(SlotSelector.of(CLOSING, CO_FACILITATOR, CLOSING_REMARKS)),
                "II.e.1");
    }
}
