package io.github.thematicsessions.rules.fit;

import io.github.thematicsessions.core.fit.Part;
import io.github.thematicsessions.core.fit.PartKind;
import io.github.thematicsessions.core.norm.SideEventWindow;
import io.github.thematicsessions.core.note.Ground;
import io.github.thematicsessions.core.report.Location;
import io.github.thematicsessions.core.report.Pointer;
import io.github.thematicsessions.core.session.SideEvent;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Lays out the side events of a day. A side event is before the plenary, behind it, or in a break between: which of them is
 * a choice that no difference between points can tell, so that the place is taken to which its hours are nearest. Where
 * nobody knows when the plenary begins or ends, none is taken.
 */
final class SideEventLayout {

    private static final Pointer SIDE_EVENTS = Pointer.root().child("sideEvents");

    private final DayNetwork network;
    private final TimeNorms norms;
    private final Exceptions exceptions;
    private final List<LaidSegment> plenary;

    SideEventLayout(DayNetwork network, TimeNorms norms, Exceptions exceptions, List<LaidSegment> rows) {
        this.network = network;
        this.norms = norms;
        this.exceptions = exceptions;
        this.plenary =
                rows.stream().filter(row -> row.segment().kind().isPlenary()).toList();
    }

    /** A break between two rows of the plenary: what the note leaves of it to side events, in seconds of the day. */
    private record Pause(Stretch before, Stretch after, int opens, int closes) {

        /** How far an event has to move to be inside. */
        int distance(int start, int end) {
            return Math.max(0, Math.max(opens - start, end - closes));
        }
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
        if (plenary.isEmpty()) {
            return;
        }
        Stretch first = plenary.get(0).stretch();
        Stretch last = plenary.get(plenary.size() - 1).stretch();
        int start = event.plannedStart() == Stretch.UNKNOWN ? event.plannedEnd() : event.plannedStart();
        int end = event.plannedEnd() == Stretch.UNKNOWN ? event.plannedStart() : event.plannedEnd();
        boolean begins = first.plannedStart() != Stretch.UNKNOWN;
        boolean ends = last.plannedEnd() != Stretch.UNKNOWN;
        int early = Math.max(0, end - first.plannedStart());
        int late = Math.max(0, last.plannedEnd() - start);
        if (begins && early == 0) {
            isBetween(null, event, first);
        } else if (ends && late == 0) {
            isBetween(last, event, null);
        } else if (begins && ends) {
            Pause pause = nearestPause(start, end);
            if (pause != null && pause.distance(start, end) <= Math.min(early, late)) {
                isInside(pause, event);
            } else if (early <= late) {
                isBetween(null, event, first);
            } else {
                isBetween(last, event, null);
            }
        }
    }

    private @Nullable Pause nearestPause(int start, int end) {
        SideEventWindow window = norms.window();
        int opens = window == null ? 0 : window.window().startInclusive().toSecondOfDay();
        int closes =
                window == null ? Times.LAST : window.window().endExclusive().toSecondOfDay();
        Pause nearest = null;
        for (int row = 1; row < plenary.size(); row++) {
            Stretch before = plenary.get(row - 1).stretch();
            Stretch after = plenary.get(row).stretch();
            int from = Math.max(opens, before.plannedEnd());
            int until = Math.min(closes, after.plannedStart());
            boolean known = before.plannedEnd() != Stretch.UNKNOWN && after.plannedStart() != Stretch.UNKNOWN;
            if (known && from < until) {
                Pause pause = new Pause(before, after, from, until);
                if (nearest == null || pause.distance(start, end) < nearest.distance(start, end)) {
                    nearest = pause;
                }
            }
        }
        return nearest;
    }

    private void isInside(Pause pause, Stretch event) {
        SideEventWindow window = norms.window();
        Ground asked = norms.windowAsked();
        if (window != null && asked != null && exceptions.isHeldTo(asked, event, true)) {
            network.startsFrom(event, window.window().startInclusive().toSecondOfDay(), asked);
            network.endsUntil(event, window.window().endExclusive().toSecondOfDay(), asked);
        }
        isBetween(pause.before(), event, pause.after());
    }

    private void isBetween(@Nullable Stretch before, Stretch event, @Nullable Stretch after) {
        Ground asked = norms.apartAsked();
        if (asked == null || !exceptions.isHeldTo(asked, event, true)) {
            return;
        }
        if (before != null) {
            network.follows(event, before, asked);
        }
        if (after != null) {
            network.follows(after, event, asked);
        }
    }

    private static Part part(SideEvent event, int index) {
        Location at = new Location(
                SIDE_EVENTS.child(index), Optional.of(event.id()), Optional.empty(), event.date(), event.time());
        return new Part(
                PartKind.SIDE_EVENT, at, OptionalInt.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
