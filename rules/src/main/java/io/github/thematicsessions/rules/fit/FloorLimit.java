package io.github.thematicsessions.rules.fit;

import io.github.thematicsessions.core.fit.CountSpan;
import io.github.thematicsessions.core.fit.LengthSpan;
import io.github.thematicsessions.core.fit.TurnBudget;
import io.github.thematicsessions.core.norm.SlotSelector;
import io.github.thematicsessions.core.note.Ground;
import java.time.Duration;

/**
 * How long one turn from the floor may take, by how many are inscribed.
 *
 * @param slots whose turns are limited
 * @param full the longest time of a turn in seconds while no more than {@code above} are inscribed
 * @param above how many may be inscribed before the time is reduced
 * @param reduced the longest time of a turn in seconds when more are inscribed
 * @param total the time of all such turns of a segment together, in seconds
 * @param turns how many such turns there may be
 * @param asked the provision
 */
record FloorLimit(SlotSelector slots, int full, int above, int reduced, int total, int turns, Ground asked) {

    static final int UNKNOWN = -1;
    static final int NO_END = 86_400;

    /** Works out for how many turns there is time. */
    TurnBudget budget(LengthSpan floor, int inscribed) {
        LengthSpan turn = turn(inscribed);
        Duration ceiling = Duration.ofSeconds(total);
        LengthSpan time = new LengthSpan(shorter(floor.shortest(), ceiling), shorter(floor.longest(), ceiling));
        CountSpan count = new CountSpan(
                time.turnsOf(turn.longest()).fewest(),
                time.turnsOf(turn.shortest()).most());
        return new TurnBudget(slots, asked.provision(), asked.citation(), turn, time, count.upTo(turns));
    }

    private LengthSpan turn(int inscribed) {
        if (inscribed == UNKNOWN) {
            return LengthSpan.ofSeconds(Math.min(full, reduced), Math.max(full, reduced));
        }
        int length = inscribed > above ? reduced : full;
        return LengthSpan.ofSeconds(length, length);
    }

    private static Duration shorter(Duration left, Duration right) {
        return left.compareTo(right) <= 0 ? left : right;
    }

    FloorLimit withTotal(int seconds) {
        return new FloorLimit(slots, full, above, reduced, Math.min(total, seconds), turns, asked);
    }

    FloorLimit withTurns(int most) {
        return new FloorLimit(slots, full, above, reduced, total, Math.min(turns, most), asked);
    }
}
