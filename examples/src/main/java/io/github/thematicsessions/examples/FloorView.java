package io.github.thematicsessions.examples;

import io.github.thematicsessions.core.floor.FloorStatus;
import io.github.thematicsessions.core.floor.Upcoming;
import io.github.thematicsessions.core.record.FloorEvent;
import io.github.thematicsessions.core.report.Finding;
import io.github.thematicsessions.core.report.Irregularity;
import io.github.thematicsessions.rules.floor.Floor;
import java.time.OffsetDateTime;

/** Who watches a floor while it is replayed. */
interface FloorView {

    /** Nothing happens on the floor from one moment until another, which is not before the first. */
    void passes(Floor floor, OffsetDateTime from, OffsetDateTime until);

    /** An event has changed how things stand. */
    void changed(FloorEvent event, FloorStatus before, FloorStatus after);

    /** The turn has come so far that it is in another phase. */
    void turned(FloorStatus status);

    /** The latest moment to give a turn the floor has passed. */
    void missed(Upcoming missed, FloorStatus status);

    /** An event has shown what does not follow the note. */
    void found(Finding finding);

    /** An event is refused. */
    void refused(Irregularity refusal);
}
