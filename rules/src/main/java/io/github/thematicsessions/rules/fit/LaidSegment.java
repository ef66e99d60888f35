package io.github.thematicsessions.rules.fit;

import io.github.thematicsessions.core.session.Segment;
import java.util.List;

/**
 * A segment as it is laid out.
 *
 * @param segment the segment of the plan
 * @param stretch its time
 * @param floors the times of the floor in it
 * @param turns its turns, those of the floor among them
 */
record LaidSegment(Segment segment, Stretch stretch, List<Stretch> floors, List<LaidTurn> turns) {

    int start() {
        return stretch.start();
    }

    int end() {
        return stretch.end();
    }

    /** Tells whether a turn or a part of the floor starts at a point. */
    boolean hasPartFrom(int point) {
        return turns.stream().anyMatch(laid -> laid.stretch().start() == point)
                || floors.stream().anyMatch(floor -> floor.start() == point);
    }
}
