package io.github.thematicsessions.io.text;

import io.github.thematicsessions.core.floor.FloorStatus;
import io.github.thematicsessions.core.floor.MeetingState;
import io.github.thematicsessions.core.floor.Phase;
import io.github.thematicsessions.core.floor.RunningTurn;
import java.time.Duration;
import java.util.Optional;

/** How far a turn has come, in words; the colour says nothing that they do not. What the chair has to act on is in capitals. */
final class PhaseText {

    private PhaseText() {}

    /** Says the phase in one or two words, or nothing where no time is running. */
    static String brief(FloorStatus status) {
        return switch (status.phase()) {
            case WAITING -> "";
            case BELOW_MINIMUM -> "below minimum";
            case WITHIN -> isLimited(status) ? "within time" : "";
            case WARNING -> "WARNING";
            case LAST_SECONDS -> isTolerated(status) ? "TOLERATED" : "LAST SECONDS";
            case OVER -> "OVER";
            case PAUSED -> status.meeting() == MeetingState.SUSPENDED ? "MEETING SUSPENDED" : "PAUSED";
        };
    }

    /** Says what the phase means. */
    static String sentence(FloorStatus status) {
        return switch (status.phase()) {
            case WAITING -> status.meeting() == MeetingState.CLOSED ? "the meeting is closed" : "nobody speaks";
            case BELOW_MINIMUM -> "below minimum: to end now would be too short";
            case WITHIN -> isLimited(status) ? "within time" : "no limit applies";
            case WARNING -> "WARNING: little time is left";
            case LAST_SECONDS ->
                isTolerated(status) ? "TOLERATED: the time is used up" : "LAST SECONDS: the time is almost used up";
            case OVER -> "OVER: the time is used up";
            case PAUSED ->
                status.meeting() == MeetingState.SUSPENDED
                        ? "MEETING SUSPENDED: all clocks stand still"
                        : "PAUSED: the clock of the turn stands still";
        };
    }

    static Colour colour(Phase phase) {
        return switch (phase) {
            case WAITING -> Colour.FAINT;
            case BELOW_MINIMUM, PAUSED -> Colour.CYAN;
            case WITHIN -> Colour.GREEN;
            case WARNING -> Colour.YELLOW;
            case LAST_SECONDS, OVER -> Colour.RED;
        };
    }

    private static boolean isLimited(FloorStatus status) {
        return status.turn().flatMap(RunningTurn::limit).isPresent();
    }

    private static boolean isTolerated(FloorStatus status) {
        Optional<Duration> remaining = status.turn().flatMap(RunningTurn::remaining);
        return remaining.isPresent() && remaining.get().isNegative();
    }
}
