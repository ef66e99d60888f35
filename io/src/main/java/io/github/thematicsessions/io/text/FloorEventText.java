package io.github.thematicsessions.io.text;

import io.github.thematicsessions.core.floor.FloorStatus;
import io.github.thematicsessions.core.floor.RunningTurn;
import io.github.thematicsessions.core.record.FloorEvent;
import io.github.thematicsessions.core.session.ElementId;
import java.util.Optional;

/**
 * What an event has changed, in few words, or nothing where how things stand since says it: who was called, what stands still.
 * Who begins is named there too, who ends is not.
 */
final class FloorEventText {

    private FloorEventText() {}

    static String of(FloorEvent event, FloorStatus before) {
        return switch (event.kind()) {
            case MEETING_OPENED -> "meeting opened";
            case MEETING_RESUMED -> "meeting resumed";
            case MEETING_CLOSED -> "meeting closed";
            case DISCUSSION_OPENED -> "discussion opened";
            case DISCUSSION_CLOSED -> "discussion closed";
            case REQUEST -> "floor requested";
            case BEGIN -> "begins";
            case RESUME -> "goes on";
            case END -> ended(event, before);
            case INTERRUPTION -> "interruption";
            case OTHER -> "event";
            case MEETING_SUSPENDED, FLOOR_GIVEN, PAUSE -> "";
        };
    }

    /** Says who ends and after how long; a turn that is not the one that was shown is named by its own name. */
    private static String ended(FloorEvent event, FloorStatus before) {
        Optional<RunningTurn> shown = before.turn().filter(turn -> isOf(event, turn));
        return shown.map(turn -> SpeakerText.of(turn.speaker()) + " ends after " + SpokenTime.of(turn.elapsed()))
                .orElseGet(() -> event.turn().map(ElementId::text).orElse("turn") + " ends");
    }

    private static boolean isOf(FloorEvent event, RunningTurn turn) {
        return event.turn().isEmpty() || event.turn().equals(turn.speaker().turn());
    }
}
