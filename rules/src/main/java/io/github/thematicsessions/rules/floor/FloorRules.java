package io.github.thematicsessions.rules.floor;

import io.github.thematicsessions.core.norm.Alternation;
import io.github.thematicsessions.core.norm.DividedTime;
import io.github.thematicsessions.core.norm.MeetingHours;
import io.github.thematicsessions.core.norm.NoInscription;
import io.github.thematicsessions.core.norm.Norm;
import io.github.thematicsessions.core.norm.NormKind;
import io.github.thematicsessions.core.norm.ReducedTime;
import io.github.thematicsessions.core.norm.Share;
import io.github.thematicsessions.core.norm.SlotOrder;
import io.github.thematicsessions.core.norm.SlotPosition;
import io.github.thematicsessions.core.norm.SpeakerKind;
import io.github.thematicsessions.core.norm.SpeakingTime;
import io.github.thematicsessions.core.norm.Stage;
import io.github.thematicsessions.core.norm.TurnCount;
import io.github.thematicsessions.core.note.Ground;
import io.github.thematicsessions.core.note.ProceduralNote;
import io.github.thematicsessions.core.note.Provision;
import io.github.thematicsessions.core.people.Capacity;
import io.github.thematicsessions.core.report.Finding;
import io.github.thematicsessions.core.session.Purpose;
import io.github.thematicsessions.core.session.SegmentKind;
import io.github.thematicsessions.core.session.SpeakingSlot;
import io.github.thematicsessions.core.session.ThematicSession;
import io.github.thematicsessions.rules.fit.SegmentTimes;
import io.github.thematicsessions.rules.norm.Judge;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A note and a segment made ready to run the floor: which norm looks at which turns. Immutable, shared by all states. */
final class FloorRules {

    private static final int PURPOSES = Purpose.values().length + 1;

    private final ProceduralNote note;
    private final ThematicSession session;
    private final SegmentPlan plan;
    private final PlanNames names;
    private final SegmentTimes times;
    private final UnaryOperator<Finding> waived;
    private final List<LiveNorm> norms = new ArrayList<>();
    private final List<LiveNorm> hours = new ArrayList<>();
    private final List<LiveNorm> inscriptions = new ArrayList<>();
    private final List<Alternations> alternations = new ArrayList<>();
    private final List<FloorTimes> budgets = new ArrayList<>();
    private final TurnKind[] kinds = new TurnKind[Capacity.values().length * PURPOSES];
    private final Set<Capacity> inDiscussion = EnumSet.noneOf(Capacity.class);
    private Optional<Ground> noList = Optional.empty();
    private Optional<Ground> accreditation = Optional.empty();
    private int tallies;
    private int orders;

    FloorRules(
            ProceduralNote note,
            ThematicSession session,
            SegmentPlan plan,
            SegmentTimes times,
            UnaryOperator<Finding> waived) {
        this.note = note;
        this.session = session;
        this.plan = plan;
        this.times = times;
        this.names = new PlanNames(session);
        this.waived = waived;
        note.provisions().stream().filter(note::isInForce).forEach(this::add);
        fillKinds();
        fillCapacities();
    }

    private void add(Provision provision) {
        if (provision.norm().kind().stages().contains(Stage.LIVE)) {
            LiveNorm norm = norm(Judge.of(note, provision), provision.norm(), plan.kind());
            if (norm != null) {
                norms.add(norm);
                sort(norm);
            }
        }
    }

    private @Nullable LiveNorm norm(Judge judge, Norm norm, SegmentKind kind) {
        if (norm instanceof SpeakingTime time && time.slots().segment() == kind) {
            return time.share() == Share.EACH
                    ? new SpeakingTimes(judge, time)
                    : new TogetherTimes(judge, time, tallies++);
        } else if (norm instanceof ReducedTime time && time.slots().segment() == kind) {
            return new ReducedTimes(judge, time);
        } else if (norm instanceof DividedTime time && time.slots().segment() == kind) {
            return new DividedTimes(judge, time, tallies++);
        } else if (norm instanceof TurnCount count && count.slots().segment() == kind) {
            return new TurnCounts(judge, count, tallies++);
        } else if (norm instanceof SpeakerKind speakers && speakers.slots().segment() == kind) {
            return new SpeakerKinds(judge, speakers);
        } else if (norm instanceof NoInscription inscription && inscription.segment() == kind) {
            return new Inscriptions(judge);
        } else if (norm instanceof Alternation alternation && alternation.segment() == kind) {
            return new Alternations(judge, alternation);
        } else if (norm instanceof SlotOrder order && order.earlier().segment() == kind) {
            return new SlotOrders(judge, order, orders++);
        } else if (norm instanceof SlotPosition position && position.slots().segment() == kind) {
            return new SlotPositions(judge, position);
        }
        return ofAnySegment(judge, norm, kind);
    }

    private @Nullable LiveNorm ofAnySegment(Judge judge, Norm norm, SegmentKind kind) {
        if (norm instanceof MeetingHours meetings && kind.isPlenary()) {
            return new Hours(judge, meetings, tallies++);
        }
        return norm.kind() == NormKind.ACCREDITATION_IN_FORCE ? new Accreditations(judge) : null;
    }

    private void sort(LiveNorm norm) {
        if (norm instanceof Hours) {
            hours.add(norm);
        } else if (norm instanceof Inscriptions) {
            inscriptions.add(norm);
            noList = noList.or(() -> Optional.of(norm.ground()));
        } else if (norm instanceof Alternations alternation) {
            alternations.add(alternation);
        } else if (norm instanceof Accreditations) {
            accreditation = accreditation.or(() -> Optional.of(norm.ground()));
        } else if (norm instanceof FloorTimes time && !time.floor().isEmpty()) {
            budgets.add(time);
        }
    }

    private void fillKinds() {
        for (Capacity capacity : Capacity.values()) {
            for (Purpose purpose : Purpose.values()) {
                kinds[index(capacity, purpose)] = newKind(capacity, purpose);
            }
            kinds[index(capacity, null)] = newKind(capacity, null);
        }
    }

    private TurnKind newKind(Capacity capacity, @Nullable Purpose purpose) {
        return new TurnKind(
                norms.stream().filter(norm -> norm.watches(capacity, purpose)).toList());
    }

    private void fillCapacities() {
        budgets.forEach(norm -> inDiscussion.addAll(norm.floor()));
        for (Capacity capacity : Capacity.values()) {
            if (budgets.isEmpty() && capacity.isFloor()) {
                inDiscussion.add(capacity);
            }
        }
        for (int slot = 0; slot < plan.size(); slot++) {
            SpeakingSlot planned = plan.slot(slot);
            boolean answers = planned.purpose().equals(Optional.of(Purpose.ANSWER));
            if (answers || planned.capacity().isPanelist() || slot == plan.discussion()) {
                inDiscussion.add(planned.capacity());
            }
        }
    }

    @SuppressWarnings("EnumOrdinal") // an index that is never written down
    private static int index(Capacity capacity, @Nullable Purpose purpose) {
        return capacity.ordinal() * PURPOSES + (purpose == null ? PURPOSES - 1 : purpose.ordinal());
    }

    /** Returns what is to be done with turns of a kind. */
    TurnKind kind(Capacity capacity, @Nullable Purpose purpose) {
        return kinds[index(capacity, purpose)];
    }

    /** Makes a state in which nothing has happened. */
    FloorState nothing(Wall wall) {
        return new FloorState(wall, plan.segment().inscribed().orElse(FloorState.UNKNOWN), tallies, orders);
    }

    List<Finding> waived(List<Finding> findings) {
        return findings.stream().map(waived).toList();
    }

    /** Tells whether the same is run by the same note: a check gives the same note each time. */
    @SuppressWarnings("ReferenceEquality")
    boolean isSame(FloorRules other) {
        return this == other
                || (note == other.note
                        && waived == other.waived
                        && plan.id().equals(other.plan.id())
                        && session.equals(other.session));
    }

    SegmentPlan plan() {
        return plan;
    }

    PlanNames names() {
        return names;
    }

    SegmentTimes times() {
        return times;
    }

    /** Returns all norms, in the order of the note. */
    List<LiveNorm> norms() {
        return norms;
    }

    List<LiveNorm> hours() {
        return hours;
    }

    List<LiveNorm> inscriptions() {
        return inscriptions;
    }

    /** Returns the provision by which panelists still have to answer. */
    Optional<Ground> answersDue(FloorState state) {
        for (Alternations alternation : alternations) {
            if (alternation.due(state) != null) {
                return Optional.of(alternation.ground());
            }
        }
        return Optional.empty();
    }

    /** Returns the norms that say how many interventions fit. */
    List<FloorTimes> budgets() {
        return budgets;
    }

    /** Returns who may take the floor while it is open. */
    Set<Capacity> inDiscussion() {
        return inDiscussion;
    }

    Optional<Ground> noList() {
        return noList;
    }

    Optional<Ground> accreditation() {
        return accreditation;
    }
}
