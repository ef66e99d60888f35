package io.github.thematicsessions.rules.floor;

import io.github.thematicsessions.core.norm.Position;
import io.github.thematicsessions.core.norm.SlotPosition;
import io.github.thematicsessions.core.norm.SlotSelector;
import io.github.thematicsessions.core.people.Capacity;
import io.github.thematicsessions.core.report.Discrepancy;
import io.github.thematicsessions.core.report.Measure;
import io.github.thematicsessions.core.session.Purpose;
import io.github.thematicsessions.rules.norm.Judge;
import io.github.thematicsessions.rules.norm.Verdict;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Looks at the turn that begins the segment, as soon as any turn says what it is for, and at the one that ends it, when its
 * meeting is closed.
 */
final class SlotPositions extends LiveNorm {

    private final Position position;
    private final SlotSelector slots;

    SlotPositions(Judge judge, SlotPosition norm) {
        super(judge);
        this.position = norm.position();
        this.slots = norm.slots();
    }

    @Override
    boolean watches(Capacity capacity, @Nullable Purpose purpose) {
        return position == Position.FIRST && purpose != null;
    }

    @Override
    void began(FloorChange change, FloorTurn turn) {
        if (change.isFirstPurpose()) {
            judge(change, change.state().firstTurn());
        }
    }

    @Override
    void meetingClosed(FloorChange change) {
        FloorState state = change.state();
        if (position == Position.LAST && !state.isUnclear() && state.givesPurposes()) {
            judge(change, state.lastTurn());
        }
    }

    private void judge(FloorChange change, @Nullable FloorTurn turn) {
        if (turn == null
                || SelectedTurns.mightSelect(slots, turn.capacity(), turn.purpose())
                || SelectedTurns.selects(slots, turn.capacity(), turn.purpose())) {
            return;
        }
        Verdict verdict = change.verdict(this);
        verdict.fail(verdict.finding(Discrepancy.DIFFERENT, turn.at())
                .measured(new Measure.Words(words(turn)))
                .allowed(new Measure.Words(Stream.concat(
                                slots.capacities().stream().map(Capacity::code),
                                slots.purposes().stream().map(Purpose::code))
                        .toList())));
    }

    private static List<String> words(FloorTurn turn) {
        String capacity = Objects.requireNonNull(turn.capacity()).code();
        Purpose purpose = turn.purpose();
        return purpose == null ? List.of(capacity) : List.of(capacity, purpose.code());
    }
}
