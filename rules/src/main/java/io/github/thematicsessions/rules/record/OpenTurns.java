package io.github.thematicsessions.rules.record;

import io.github.thematicsessions.core.session.ElementId;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The turns that were given or have begun and have not ended, in the order in which that happened. Mostly there is one, and its object is used for
 * the next one.
 */
final class OpenTurns {

    private final List<HeldTurn> turns = new ArrayList<>();
    private int open;

    /** Lists the open turns. */
    List<HeldTurn> all() {
        return turns.subList(0, open);
    }

    /** Adds a turn that has not begun. */
    HeldTurn give() {
        if (open == turns.size()) {
            turns.add(new HeldTurn());
        }
        HeldTurn turn = turns.get(open++);
        turn.clear();
        return turn;
    }

    /**
     * Finds the turn that begins now: that of the name, or the last that was given the floor and has not begun, or a new one.
     *
     * @return the turn, or null if the turn of that name has begun before
     */
    @Nullable
    HeldTurn toBegin(@Nullable ElementId name) {
        return open == 0 ? give() : toBeginAmongOthers(name);
    }

    private @Nullable HeldTurn toBeginAmongOthers(@Nullable ElementId name) {
        HeldTurn given = name == null ? null : given(name);
        if (given == null && name != null && find(name) != null) {
            return null;
        }
        for (int index = open - 1; given == null && index >= 0; index--) {
            HeldTurn turn = turns.get(index);
            given = turn.hasBegun() || (name != null && turn.name() != null) ? null : turn;
        }
        return given == null ? give() : last(given);
    }

    private @Nullable HeldTurn given(ElementId name) {
        for (int index = open - 1; index >= 0; index--) {
            HeldTurn turn = turns.get(index);
            if (!turn.hasBegun() && name.equals(turn.name())) {
                return turn;
            }
        }
        return null;
    }

    /** Puts a turn behind those that began before it. */
    private HeldTurn last(HeldTurn turn) {
        if (turns.get(open - 1) != turn) {
            turns.remove(turn);
            turns.add(open - 1, turn);
        }
        return turn;
    }

    /** Finds the turn of a name or, without one, the one that began last. */
    @Nullable
    HeldTurn find(@Nullable ElementId name) {
        for (int index = open - 1; index >= 0; index--) {
            HeldTurn turn = turns.get(index);
            if (turn.hasBegun() && (name == null || name.equals(turn.name()))) {
                return turn;
            }
        }
        return null;
    }

    /** Finds another turn whose clock runs and of which that has not been told: a missing end is told once. */
    @Nullable
    HeldTurn speaking(HeldTurn but) {
        for (int index = open - 1; index >= 0; index--) {
            HeldTurn turn = turns.get(index);
            if (turn != but && turn.hasBegun() && !turn.isPaused() && !turn.isTold()) {
                return turn;
            }
        }
        return null;
    }

    void suspend(OffsetDateTime at) {
        for (HeldTurn turn : all()) {
            if (turn.hasBegun() && !turn.isPaused()) {
                turn.pause(at, true);
            }
        }
    }

    void goOn(OffsetDateTime at) {
        for (HeldTurn turn : all()) {
            if (turn.isPausedByMeeting()) {
                turn.resume(at);
            }
        }
    }

    void remove(HeldTurn turn) {
        open--;
        if (turns.get(open) != turn) {
            turns.remove(turn);
            turns.add(turn);
        }
    }
}
