package io.github.thematicsessions.rules.reference;

import io.github.thematicsessions.core.floor.SpeakingTally;
import io.github.thematicsessions.core.record.FloorEvent;
import io.github.thematicsessions.core.record.FloorEventKind;
import io.github.thematicsessions.core.session.ElementId;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How long was spoken, found out slowly: between any two events somebody speaks or nobody does, and who does is worked out
 * from the first event on, each time anew. It knows nothing of the floor.
 */
final class SlowLedger {

    private SlowLedger() {}

    /** A turn that stands open: its name and why it stands still. */
    private static final class Open {
        private final Optional<ElementId> name;
        private boolean paused;
        private boolean byMeeting;

        Open(Optional<ElementId> name) {
            this.name = name;
        }
    }

    /** Adds up a log that does not contradict itself. */
    static SpeakingTally total(List<FloorEvent> log, OffsetDateTime until) {
        Duration spoken = Duration.ZERO;
        int turns = 0;
        for (int event = 0; event < log.size(); event++) {
            OffsetDateTime next = event + 1 < log.size() ? log.get(event + 1).at() : until;
            List<Open> open = open(log.subList(0, event + 1));
            if (open.stream().anyMatch(turn -> !turn.paused)) {
                spoken = spoken.plus(Duration.between(log.get(event).at(), next));
            }
            turns += log.get(event).kind() == FloorEventKind.BEGIN ? 1 : 0;
        }
        return new SpeakingTally(spoken, turns);
    }

    private static List<Open> open(List<FloorEvent> log) {
        List<Open> open = new ArrayList<>();
        List<Optional<ElementId>> called = new ArrayList<>();
        for (FloorEvent event : log) {
            switch (event.kind()) {
                case FLOOR_GIVEN -> called.add(event.turn());
                case BEGIN -> open.add(new Open(name(event, called)));
                case END -> open.remove(find(open, event));
                case PAUSE -> find(open, event).paused = true;
                case RESUME -> {
                    find(open, event).paused = false;
                    find(open, event).byMeeting = false;
                }
                case MEETING_SUSPENDED ->
                    open.stream().filter(turn -> !turn.paused).forEach(turn -> {
                        turn.paused = true;
                        turn.byMeeting = true;
                    });
                case MEETING_RESUMED ->
                    open.stream().filter(turn -> turn.byMeeting).forEach(turn -> {
                        turn.paused = false;
                        turn.byMeeting = false;
                    });
                default -> {}
            }
        }
        return open;
    }

    /** A turn takes the name under which it was given the floor, unless it says another one. */
    private static Optional<ElementId> name(FloorEvent begin, List<Optional<ElementId>> called) {
        int given = begin.turn().isEmpty() ? called.size() - 1 : called.lastIndexOf(begin.turn());
        given = given < 0 ? called.lastIndexOf(Optional.<ElementId>empty()) : given;
        Optional<ElementId> name = given < 0 ? Optional.empty() : called.remove(given);
        return begin.turn().or(() -> name);
    }

    private static Open find(List<Open> open, FloorEvent event) {
        for (int turn = open.size() - 1; turn >= 0; turn--) {
            if (event.turn().isEmpty() || event.turn().equals(open.get(turn).name)) {
                return open.get(turn);
            }
        }
        throw new AssertionError("no such turn: " + event);
    }
}
