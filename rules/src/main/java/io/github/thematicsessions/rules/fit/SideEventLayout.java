package io.github.thematicsessions.rules.fit;

import io.github.thematicsessions.core.fit.Part;
import io.github.thematicsessions.core.fit.PartKind;
import io.github.thematicsessions.core.norm.SideEventWindow;
import io.github.thematicsessions.core.report.Location;
import io.github.thematicsessions.core.report.Pointer;
import io.github.thematicsessions.core.session.SegmentKind;
import io.github.thematicsessions.core.session.SideEvent;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Lays out the side events of a day. A side event is before the plenary, behind it, or in the break between: which of them is
 * a choice that no difference between points can tell, so that the place is taken to which its hours are nearest.
 */
final class SideEventLayout {

    private static final Pointer SIDE_EVENTS = Pointer.root().child("sideEvents");

    private final DayNetwork network;
    private final TimeNorms norms;
    private final Exceptions exceptions;
    private final List<LaidSegment> rows;
    private final @Nullable LaidSegment first;
    private final @Nullable LaidSegment last;

    SideEventLayout(DayNetwork network, TimeNorms norms, Exceptions exceptions, List<LaidSegment> rows) {
        this.network = network;
        this.norms = norms;
        this.exceptions = exceptions;
        this.rows = rows;
        List<LaidSegment> plenary =
                rows.stream().filter(row -> row.segment().kind().isPlenary()).toList();
        this.first = plenary.isEmpty() ? null : plenary.get(0);
        this.last = plenary.isEmpty() ? null : plenary.get(plenary.size() - 1);
    }

    void layOut(SideEvent event, int index) {
        Stretch stretch = network.part(PartKind.SIDE_EVENT, () -> part(event, index), network.point());
        stretch.endsAt(network.point());
        stretch.planned(Times.second(event.start()), Times.second(event.end()));
        network.takesAtLeast(stretch, 0, null);
        network.startsFrom(stretch, 0, null);
        network.endsUntil(stretch, Times.LAST, null);
        event.start().ifPresent(start -> network.startsAt(stretch, start.toSecondOfDay(), null));
        event.end().ifPresent(end -> network.endsAt(stretch, end.toSecondOfDay(), null));
        if (event.start().isPresent() || event.end().isPresent()) {
            place(stretch);
        }
    }

    private void place(Stretch event) {
        int start = event.plannedStart() == Stretch.UNKNOWN ? event.plannedEnd() : event.plannedStart();
        int end = event.plannedEnd() == Stretch.UNKNOWN ? event.plannedStart() : event.plannedEnd();
        LaidSegment opening = first;
        LaidSegment closing = last;
        if (opening == null || closing == null) {
            return;
        }
        int before = distanceBefore(opening, end);
        int after = distanceAfter(closing, start);
        int between = distanceInside(start, end);
        if (before == 0 || after == 0) {
            return;
        }
        if (between <= Math.min(before, after)) {
            intoTheBreak(event, start, end);
        } else if (isApart(event)) {
            if (before <= after) {
                network.follows(opening.stretch(), event, norms.apartAsked());
            } else {
                network.follows(event, closing.stretch(), norms.apartAsked());
            }
        }
    }

    private boolean isApart(Stretch event) {
        Asked asked = norms.apartAsked();
        return asked != null && exceptions.isHeldTo(asked, event, true);
    }

    /** How far an event has to move to be over when the plenary begins; endless if nobody knows when it does. */
    private static int distanceBefore(LaidSegment opening, int end) {
        int begins = opening.stretch().plannedStart();
        return begins == Stretch.UNKNOWN ? Integer.MAX_VALUE : Math.max(0, end - begins);
    }

    private static int distanceAfter(LaidSegment closing, int start) {
        int ends = closing.stretch().plannedEnd();
        return ends == Stretch.UNKNOWN ? Integer.MAX_VALUE : Math.max(0, ends - start);
    }

    private int distanceInside(int start, int end) {
        SideEventWindow window = norms.window();
        if (window != null) {
            int opens = window.window().startInclusive().toSecondOfDay();
            int closes = window.window().endExclusive().toSecondOfDay();
            return distance(start, end, opens, closes);
        }
        LaidSegment pause = nearestBreak(start, end);
        return pause == null
                ? Integer.MAX_VALUE
                : distance(
                        start,
                        end,
                        pause.stretch().plannedStart(),
                        pause.stretch().plannedEnd());
    }

    private static int distance(int start, int end, int opens, int closes) {
        return Math.max(0, Math.max(opens - start, end - closes));
    }

    private @Nullable LaidSegment nearestBreak(int start, int end) {
        LaidSegment nearest = null;
        int least = Integer.MAX_VALUE;
        for (LaidSegment row : rows) {
            Stretch stretch = row.stretch();
            boolean known = stretch.plannedStart() != Stretch.UNKNOWN && stretch.plannedEnd() != Stretch.UNKNOWN;
            if (row.segment().kind() == SegmentKind.BREAK && known) {
                int distance = distance(start, end, stretch.plannedStart(), stretch.plannedEnd());
                nearest = distance < least ? row : nearest;
                least = Math.min(least, distance);
            }
        }
        return nearest;
    }

    private void intoTheBreak(Stretch event, int start, int end) {
        SideEventWindow window = norms.window();
        Asked asked = norms.windowAsked();
        if (window != null && asked != null) {
            if (exceptions.isHeldTo(asked, event, true)) {
                network.startsFrom(event, window.window().startInclusive().toSecondOfDay(), asked);
                network.endsUntil(event, window.window().endExclusive().toSecondOfDay(), asked);
            }
            return;
        }
        LaidSegment pause = nearestBreak(start, end);
        if (pause != null && isApart(event)) {
            network.startsWithin(event, pause.stretch(), norms.apartAsked());
            network.endsWithin(event, pause.stretch(), norms.apartAsked());
        }
    }

    private static Part part(SideEvent event, int index) {
        Location at = new Location(
                SIDE_EVENTS.child(index), Optional.of(event.id()), Optional.empty(), event.date(), event.time());
        return new Part(
                PartKind.SIDE_EVENT, at, OptionalInt.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
