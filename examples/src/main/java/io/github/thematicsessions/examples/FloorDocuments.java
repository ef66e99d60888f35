package io.github.thematicsessions.examples;

import io.github.thematicsessions.core.floor.FloorStatus;
import io.github.thematicsessions.core.floor.Upcoming;
import io.github.thematicsessions.core.record.FloorEvent;
import io.github.thematicsessions.core.report.Finding;
import io.github.thematicsessions.core.report.Irregularity;
import io.github.thematicsessions.io.json.FloorStatusJson;
import io.github.thematicsessions.rules.floor.Floor;
import java.time.OffsetDateTime;

/** Prints the status as one document in a line for each change. It waits for nothing. */
final class FloorDocuments implements FloorView {

    private final Streams streams;

    FloorDocuments(Streams streams) {
        this.streams = streams;
    }

    @Override
    public void passes(Floor floor, OffsetDateTime from, OffsetDateTime until) {}

    @Override
    public void changed(FloorEvent event, FloorStatus before, FloorStatus after) {
        print(after);
    }

    @Override
    public void turned(FloorStatus status) {
        print(status);
    }

    @Override
    public void missed(Upcoming missed, FloorStatus status) {
        print(status);
    }

    @Override
    public void found(Finding finding) {}

    @Override
    public void refused(Irregularity refusal) {}

    private void print(FloorStatus status) {
        streams.answer(FloorStatusJson.writeLine(status));
    }
}
