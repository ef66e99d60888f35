package io.github.thematicsessions.rules.floor;

import io.github.thematicsessions.core.floor.SpeakingLedger;
import io.github.thematicsessions.core.floor.SpeakingTally;
import io.github.thematicsessions.core.people.AccreditedStakeholder;
import io.github.thematicsessions.core.people.Capacity;
import io.github.thematicsessions.core.people.MemberState;
import io.github.thematicsessions.core.people.ObserverState;
import io.github.thematicsessions.core.people.Participant;
import io.github.thematicsessions.core.people.StakeholderCategory;
import io.github.thematicsessions.core.people.State;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Adds up who has spoken for how long. Used once, by one thread. */
final class LedgerView {

    private final FloorState state;
    private final @Nullable OffsetDateTime at;
    private SpeakingTally total = SpeakingTally.NONE;
    private SpeakingTally floor = SpeakingTally.NONE;
    private SpeakingTally unnamed = SpeakingTally.NONE;
    private final Map<Participant, SpeakingTally> participants = new LinkedHashMap<>();
    private final Map<State, SpeakingTally> states = new LinkedHashMap<>();
    private final Map<Participant, SpeakingTally> groups = new LinkedHashMap<>();
    private final Map<Capacity, SpeakingTally> capacities = new LinkedHashMap<>();
    private final Map<StakeholderCategory, SpeakingTally> categories = new LinkedHashMap<>();
    private final Map<Participant, SpeakingTally> fromTheFloor = new LinkedHashMap<>();

    LedgerView(FloorState state, @Nullable OffsetDateTime at) {
        this.state = state;
        this.at = at;
    }

    SpeakingLedger ledger() {
        for (FloorState.Ended ended : Chain.inOrder(state.ended)) {
            add(ended.turn(), Duration.ofNanos(ended.nanos()));
        }
        OffsetDateTime until = at;
        if (until != null) {
            for (FloorTurn turn : Chain.inOrder(state.begun)) {
                add(turn, Duration.ofNanos(Math.max(0, turn.spokenUntil(until))));
            }
        }
        return new SpeakingLedger(
                total, floor, unnamed, participants, states, groups, capacities, categories, fromTheFloor);
    }

    private void add(FloorTurn turn, Duration length) {
        Capacity capacity = Objects.requireNonNull(turn.capacity());
        Participant who = turn.participant();
        total = total.plus(length);
        add(capacities, capacity, length);
        if (who == null) {
            unnamed = unnamed.plus(length);
        } else {
            add(participants, who, length);
        }
        if (capacity.isFloor()) {
            floor = floor.plus(length);
            if (who != null) {
                addFromTheFloor(who, capacity, length);
            }
        }
    }

    private void addFromTheFloor(Participant who, Capacity capacity, Duration length) {
        add(fromTheFloor, who, length);
        if (capacity == Capacity.GROUP_OF_STATES) {
            add(groups, who, length);
        } else {
            state(who).ifPresent(known -> add(states, known, length));
        }
        if (who instanceof AccreditedStakeholder stakeholder) {
            stakeholder.category().ifPresent(category -> add(categories, category, length));
        }
    }

    private static Optional<State> state(Participant who) {
        if (who instanceof MemberState member) {
            return member.state();
        }
        return who instanceof ObserverState observer ? observer.state() : Optional.empty();
    }

    private static <K> void add(Map<K, SpeakingTally> tallies, K key, Duration length) {
        tallies.merge(key, SpeakingTally.NONE.plus(length), (sum, more) -> sum.plus(more.spoken()));
    }
}
