package io.github.thematicsessions.examples;

import io.github.thematicsessions.core.floor.FloorStatus;
import io.github.thematicsessions.core.floor.Upcoming;
import io.github.thematicsessions.core.record.FloorEvent;
import io.github.thematicsessions.core.report.Finding;
import io.github.thematicsessions.core.report.Irregularity;
import io.github.thematicsessions.io.text.Appearance;
import io.github.thematicsessions.io.text.FloorText;
import io.github.thematicsessions.rules.floor.Floor;
import java.time.OffsetDateTime;

/** Prints one line for each change, for a pipe or a file. It waits for nothing. */
final class FloorLines implements FloorView {

    private final Streams streams;
    private final Appearance appearance;

    FloorLines(Streams streams, Appearance appearance) {
        this.streams = streams;
        this.appearance = appearance;
    }

    @Override
    public void passes(Floor floor, OffsetDateTime from, OffsetDateTime until) {}

    @Override
    public void changed(FloorEvent event, FloorStatus before, FloorStatus after) {
        streams.answer(FloorText.line(event, before, after, appearance));
    }

    @Override
    public void turned(FloorStatus status) {
        streams.answer(FloorText.line(status, appearance));
    }

    @Override
    public void missed(Upcoming missed, FloorStatus status) {
        streams.answer(FloorText.missed(missed, status, appearance));
    }

    @Override
    public void found(Finding finding) {
        streams.answer(FloorText.finding(finding, appearance));
    }

    @Override
    public void refused(Irregularity refusal) {
        streams.answer(FloorText.refusal(refusal, appearance));
    }
}
