package io.github.thematicsessions.rules.reference;

import static io.github.thematicsessions.core.people.Capacity.ACCREDITED_STAKEHOLDER;
import static io.github.thematicsessions.core.people.Capacity.DELEGATION;
import static io.github.thematicsessions.core.people.Capacity.EXPERT;
import static io.github.thematicsessions.core.people.Capacity.GROUP_OF_STATES;
import static io.github.thematicsessions.core.people.Capacity.MODERATOR;
import static io.github.thematicsessions.core.session.Purpose.ANSWER;
import static io.github.thematicsessions.core.session.Purpose.CONCLUDING_REMARKS;
import static io.github.thematicsessions.core.session.Purpose.INTERVENTION;
import static io.github.thematicsessions.core.session.Purpose.OPENING_REMARKS;
import static io.github.thematicsessions.core.session.Purpose.PRESENTATION;
import static io.github.thematicsessions.core.session.SegmentKind.EXPERT_PANEL;

import io.github.thematicsessions.core.arbitrary.Norms;
import io.github.thematicsessions.core.norm.Application;
import io.github.thematicsessions.core.norm.DividedTime;
import io.github.thematicsessions.core.norm.Enforcement;
import io.github.thematicsessions.core.norm.Norm;
import io.github.thematicsessions.core.norm.Position;
import io.github.thematicsessions.core.norm.Quantity;
import io.github.thematicsessions.core.norm.ReducedTime;
import io.github.thematicsessions.core.norm.SameSpeakers;
import io.github.thematicsessions.core.norm.Share;
import io.github.thematicsessions.core.norm.SlotOrder;
import io.github.thematicsessions.core.norm.SlotPosition;
import io.github.thematicsessions.core.norm.SlotPresence;
import io.github.thematicsessions.core.norm.SlotSelector;
import io.github.thematicsessions.core.norm.SpeakerCount;
import io.github.thematicsessions.core.norm.SpeakerKind;
import io.github.thematicsessions.core.norm.SpeakingTime;
import io.github.thematicsessions.core.norm.TurnCount;
import io.github.thematicsessions.core.note.Basis;
import io.github.thematicsessions.core.note.Clause;
import io.github.thematicsessions.core.note.Locator;
import io.github.thematicsessions.core.note.NoteId;
import io.github.thematicsessions.core.note.ProceduralNote;
import io.github.thematicsessions.core.note.ProceduralNotes;
import io.github.thematicsessions.core.note.Provision;
import io.github.thematicsessions.core.note.ProvisionId;
import io.github.thematicsessions.core.note.Reading;
import io.github.thematicsessions.core.note.ReadingOption;
import io.github.thematicsessions.core.note.Strength;
import io.github.thematicsessions.core.people.Capacity;
import io.github.thematicsessions.core.people.ParticipantKind;
import io.github.thematicsessions.core.time.Allotment;
import io.github.thematicsessions.rules.NoteCheck;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Notes to check against: the sixth session's under every reading, one of the other kinds of norm, notes of any norms. */
final class ReferenceNotes {

    private static final SlotSelector FLOOR = new SlotSelector(
            EXPERT_PANEL, Set.of(DELEGATION, GROUP_OF_STATES, ACCREDITED_STAKEHOLDER), Set.of(INTERVENTION));
    private static final SlotSelector DELEGATIONS = SlotSelector.of(EXPERT_PANEL, DELEGATION, INTERVENTION);
    private static final SlotSelector GROUPS = SlotSelector.of(EXPERT_PANEL, GROUP_OF_STATES, INTERVENTION);
    private static final SlotSelector STAKEHOLDERS =
            SlotSelector.of(EXPERT_PANEL, ACCREDITED_STAKEHOLDER, INTERVENTION);
    private static final SlotSelector ANSWERS = SlotSelector.of(EXPERT_PANEL, EXPERT, ANSWER);
    private static final SlotSelector MODERATORS = SlotSelector.of(EXPERT_PANEL, MODERATOR);
    private static final Allotment THREE_MINUTES = Allotment.atMost(Duration.ofMinutes(3));
    private static final Allotment TWO_MINUTES = Allotment.atMost(Duration.ofMinutes(2));
    private static final Application ENCOURAGED = Application.of(Enforcement.ENCOURAGED);
    private static final Application TOLERANT = new Application(Enforcement.LIMIT, Duration.ofSeconds(10));
    private static final Application AUTOMATIC = new Application(Enforcement.AUTOMATIC, Duration.ofSeconds(1));

    private ReferenceNotes() {}

    /** Notes made ready; those that are always the same are made ready once. */
    static Arbitrary<NoteCheck> checks() {
        NoteCheck others = NoteCheck.of(note(otherNorms(), Strength.REQUIRED, Basis.QUOTED));
        List<NoteCheck> sixth = everyReading().stream().map(NoteCheck::of).toList();
        return Arbitraries.frequencyOf(
                Tuple.of(5, Arbitraries.of(sixth)),
                Tuple.of(3, Arbitraries.just(others)),
                Tuple.of(2, ofAnyNorms().map(NoteCheck::of)));
    }

    /** The sixth session's note with its open questions answered in every way. */
    private static List<ProceduralNote> everyReading() {
        List<ProceduralNote> notes = List.of(ProceduralNotes.sixthSession());
        for (Reading reading : ProceduralNotes.sixthSession().readings()) {
            List<ProceduralNote> more = new ArrayList<>();
            for (ProceduralNote note : notes) {
                for (ReadingOption option : reading.options()) {
                    more.add(note.withReading(reading.id(), option.code()));
                }
            }
            notes = more;
        }
        return notes;
    }

    private static Arbitrary<ProceduralNote> ofAnyNorms() {
        return Combinators.combine(
                        Norms.any().list().ofMinSize(1).ofMaxSize(8),
                        Arbitraries.of(Strength.class),
                        Arbitraries.of(Basis.class))
                .as(ReferenceNotes::note);
    }

    private static ProceduralNote note(List<Norm> norms, Strength strength, Basis basis) {
        Locator only = Locator.of("1");
        List<Provision> provisions = IntStream.range(0, norms.size())
                .mapToObj(index -> Provision.builder()
                        .id(ProvisionId.of("provision-" + index))
                        .title("Made up for a test.")
                        .addClauses(only)
                        .strength(strength)
                        .basis(basis)
                        .bearer("secretariat")
                        .norm(norms.get(index))
                        .build())
                .toList();
        return ProceduralNote.builder()
                .id(NoteId.of("made-up-note"))
                .edition(1)
                .title("A note that is made up for a test")
                .addClauses(Clause.builder()
                        .locator(only)
                        .strength(strength)
                        .bearer("secretariat")
                        .asks("Made up for a test.")
                        .build())
                .provisions(provisions)
                .build();
    }

    /** Norms that the sixth session's note does not have, close to what is generated, so that all of them judge much. */
    private static List<Norm> otherNorms() {
        SlotSelector opening = SlotSelector.of(EXPERT_PANEL, MODERATOR, OPENING_REMARKS);
        SlotSelector presentation = SlotSelector.of(EXPERT_PANEL, EXPERT, PRESENTATION);
        return List.of(
                new SpeakingTime(DELEGATIONS, Share.EACH, THREE_MINUTES, TOLERANT),
                new SpeakingTime(GROUPS, Share.EACH, Allotment.stated(Duration.ofMinutes(3)), ENCOURAGED),
                new SpeakingTime(STAKEHOLDERS, Share.EACH, THREE_MINUTES, AUTOMATIC),
                new SpeakingTime(STAKEHOLDERS, Share.TOGETHER, Allotment.atMost(Duration.ofMinutes(6))),
                new SpeakingTime(ANSWERS, Share.TOGETHER, range(3, 12)),
                new SpeakingTime(presentation, Share.TOGETHER, range(15, 21), TOLERANT),
                new SpeakingTime(MODERATORS, Share.EACH, range(5, 7)),
                new ReducedTime(DELEGATIONS, THREE_MINUTES, 3, TWO_MINUTES, Application.LIMIT),
                new ReducedTime(presentation, range(5, 7), 10, range(3, 5), TOLERANT),
                new ReducedTime(FLOOR, THREE_MINUTES, 0, TWO_MINUTES, ENCOURAGED),
                new DividedTime(DELEGATIONS, Duration.ofMinutes(8), 3, Duration.ofMinutes(2), TOLERANT),
                new DividedTime(FLOOR, Duration.ofMinutes(10), 5, Duration.ofMinutes(3), ENCOURAGED),
                new DividedTime(MODERATORS, Duration.ofMinutes(14), 2, Duration.ofMinutes(7), Application.LIMIT),
                new TurnCount(STAKEHOLDERS, new Quantity(1, 2)),
                new TurnCount(ANSWERS, Quantity.atLeast(2)),
                new TurnCount(MODERATORS, new Quantity(2, 3)),
                new SlotPresence(STAKEHOLDERS),
                new SlotPresence(SlotSelector.of(EXPERT_PANEL, Capacity.OBSERVER)),
                new SlotOrder(GROUPS, DELEGATIONS),
                new SlotOrder(FLOOR, ANSWERS),
                new SlotOrder(presentation, FLOOR),
                new SlotOrder(opening, MODERATORS),
                new SlotPosition(Position.LAST, FLOOR),
                new SlotPosition(Position.FIRST, SlotSelector.of(EXPERT_PANEL, EXPERT)),
                new SpeakerCount(FLOOR, new Quantity(2, 4)),
                new SpeakerCount(STAKEHOLDERS, Quantity.exactly(1)),
                new SpeakerCount(MODERATORS, Quantity.exactly(1)),
                new SpeakerKind(FLOOR, Set.of(ParticipantKind.MEMBER_STATE)),
                new SpeakerKind(MODERATORS, Set.of(ParticipantKind.MEMBER_STATE)),
                new SameSpeakers(ANSWERS, presentation),
                new SameSpeakers(SlotSelector.of(EXPERT_PANEL, MODERATOR, CONCLUDING_REMARKS), opening));
    }

    private static Allotment range(int shortest, int longest) {
        return Allotment.between(Duration.ofMinutes(shortest), Duration.ofMinutes(longest));
    }
}
