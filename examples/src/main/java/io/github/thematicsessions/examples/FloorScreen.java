package io.github.thematicsessions.examples;

import io.github.thematicsessions.core.floor.FloorStatus;
import io.github.thematicsessions.core.floor.Upcoming;
import io.github.thematicsessions.core.record.FloorEvent;
import io.github.thematicsessions.core.report.Finding;
import io.github.thematicsessions.core.report.Irregularity;
import io.github.thematicsessions.io.text.Appearance;
import io.github.thematicsessions.io.text.FloorText;
import io.github.thematicsessions.rules.floor.Floor;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Shows how things stand in one place of a terminal, several times a second, while the time of the record passes so many times
 * as fast as that of the wall. What was found, refused or missed stays above it.
 */
final class FloorScreen implements FloorView {

    private static final Duration FRAME = Duration.ofMillis(200);

    private final Screen screen;
    private final String title;
    private final Appearance appearance;
    private final WallTime wall;
    private final int speed;
    private @Nullable OffsetDateTime start;
    private long startOnWall;

    FloorScreen(Screen screen, String title, Appearance appearance, WallTime wall, int speed) {
        this.screen = screen;
        this.title = title;
        this.appearance = appearance;
        this.wall = wall;
        this.speed = speed;
    }

    @Override
    public void passes(Floor floor, OffsetDateTime from, OffsetDateTime until) {
        OffsetDateTime now = now(from);
        while (now.isBefore(until)) {
            OffsetDateTime second = now.truncatedTo(ChronoUnit.SECONDS);
            show(floor.at(second.isBefore(from) ? from : second));
            wall.rest(
                    shorter(FRAME, Duration.between(now, until).dividedBy(speed).plusNanos(1)));
            now = now(from);
        }
    }

    /** Returns when it is in the record; its time begins to pass at the moment that is first asked for. */
    private OffsetDateTime now(OffsetDateTime first) {
        OffsetDateTime beginning = start;
        if (beginning == null) {
            beginning = first;
            start = first;
            startOnWall = wall.nanos();
        }
        return beginning.plus(Duration.ofNanos(wall.nanos() - startOnWall).multipliedBy(speed));
    }

    private static Duration shorter(Duration left, Duration right) {
        return left.compareTo(right) < 0 ? left : right;
    }

    private void show(FloorStatus status) {
        screen.show(FloorText.block(title, status, appearance));
    }

    @Override
    public void changed(FloorEvent event, FloorStatus before, FloorStatus after) {
        show(after);
    }

    @Override
    public void turned(FloorStatus status) {
        show(status);
    }

    @Override
    public void missed(Upcoming missed, FloorStatus status) {
        screen.keep(FloorText.missed(missed, status, appearance));
        show(status);
    }

    @Override
    public void found(Finding finding) {
        screen.keep(FloorText.finding(finding, appearance));
    }

    @Override
    public void refused(Irregularity refusal) {
        screen.keep(FloorText.refusal(refusal, appearance));
    }
}
