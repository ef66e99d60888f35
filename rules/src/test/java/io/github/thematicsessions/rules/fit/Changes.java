package io.github.thematicsessions.rules.fit;

import io.github.thematicsessions.core.fit.Part;
import io.github.thematicsessions.core.fit.Remedy;
import io.github.thematicsessions.core.report.Waiver;
import io.github.thematicsessions.core.session.Day;
import io.github.thematicsessions.core.session.ElementId;
import io.github.thematicsessions.core.session.Segment;
import io.github.thematicsessions.core.session.SegmentKind;
import io.github.thematicsessions.core.session.SideEvent;
import io.github.thematicsessions.core.session.SpeakingSlot;
import io.github.thematicsessions.core.session.ThematicSession;
import io.github.thematicsessions.core.time.Allotment;
import io.github.thematicsessions.rules.Edit;
import io.github.thematicsessions.rules.NoteCheck;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Remedies applied to a plan, in full or with a second less. */
final class Changes {

    private Changes() {}

    /** A plan after a change, and the check that knows the waivers. */
    record Changed(ThematicSession session, NoteCheck check) {

        boolean isFeasible() {
            return check.fit(session).isFeasible();
        }
    }

    static Changed apply(Remedy remedy, ThematicSession session, NoteCheck check) {
        return apply(remedy, session, check, 0);
    }

    /** Applies a remedy with so many seconds less in its first part. */
    static Changed apply(Remedy remedy, ThematicSession session, NoteCheck check, int less) {
        if (remedy instanceof Remedy.Waive waive) {
            Part part = waive.part();
            ElementId element = part.id().or(() -> part.at().within()).orElseThrow();
            Waiver waiver = Sixth.waiver(waive.provision().text(), element.text());
            return new Changed(session, check.waiving(List.of(waiver)));
        }
        ThematicSession changed = session;
        if (remedy instanceof Remedy.Shorten shorten) {
            int rest = less;
            for (Remedy.Cut cut : shorten.cuts()) {
                Duration to = cut.to().plusSeconds(rest);
                rest = 0;
                changed = Edit.slot(changed, id(cut.part()), slot -> shorter(slot, to));
            }
        } else if (remedy instanceof Remedy.Move move) {
            changed = moved(changed, move, less);
        }
        return new Changed(changed, check);
    }

    private static String id(Part part) {
        return part.id().orElseThrow().text();
    }

    private static SpeakingSlot shorter(SpeakingSlot slot, Duration to) {
        boolean range = slot.allotted().wording() == Allotment.Wording.RANGE;
        return slot.withAllotted(
                range ? Allotment.between(to, slot.allotted().longest().orElseThrow()) : Allotment.stated(to));
    }

    private static ThematicSession moved(ThematicSession session, Remedy.Move move, int less) {
        ThematicSession changed = Edit.segments(
                inOrder(session),
                segment -> Optional.of(segment.id()).equals(move.part().id()) ? moved(segment, move, less) : segment);
        List<SideEvent> events = changed.sideEvents().stream()
                .map(event -> Optional.of(event.id()).equals(move.part().id()) ? moved(event, move, less) : event)
                .toList();
        return changed.withSideEvents(events);
    }

    /** Rows keep the order of their starts, also where one moves to the start of another. */
    private static ThematicSession inOrder(ThematicSession session) {
        List<Day> days = new ArrayList<>();
        for (Day day : session.days()) {
            Map<Segment, LocalTime> starts = new HashMap<>();
            LocalTime latest = LocalTime.MIDNIGHT;
            for (Segment segment : day.segments()) {
                boolean isInOrder = segment.kind().isPlenary() || segment.kind() == SegmentKind.BREAK;
                latest = isInOrder ? segment.start().orElse(latest) : latest;
                starts.put(segment, latest);
            }
            days.add(day.withSegments(day.segments().stream()
                    .sorted(Comparator.comparing(starts::get))
                    .toList()));
        }
        return session.withDays(days);
    }

    /** A row that moves as a whole takes the hours of its turns with it. */
    private static Segment moved(Segment segment, Remedy.Move move, int less) {
        Optional<LocalTime> start = back(segment.start(), move.start(), less);
        Optional<LocalTime> end = back(segment.end(), move.end(), less);
        Segment changed = segment.withEnd(Optional.empty()).withStart(start).withEnd(end);
        int byStart = by(segment.start(), start);
        return byStart != by(segment.end(), end)
                ? changed
                : changed.withSlots(segment.slots().stream()
                        .map(slot -> slot.withEnd(Optional.empty())
                                .withStart(slot.start().map(time -> time.plusSeconds(byStart)))
                                .withEnd(slot.end().map(time -> time.plusSeconds(byStart))))
                        .toList());
    }

    private static int by(Optional<LocalTime> from, Optional<LocalTime> to) {
        return from.isEmpty()
                ? 0
                : to.orElseThrow().toSecondOfDay() - from.get().toSecondOfDay();
    }

    private static SideEvent moved(SideEvent event, Remedy.Move move, int less) {
        Optional<LocalTime> start = back(event.start(), move.start(), less);
        Optional<LocalTime> end = back(event.end(), move.end(), less);
        return event.withEnd(Optional.empty()).withStart(start).withEnd(end);
    }

    /** A moment on the way to another, so many seconds before it is reached. */
    private static Optional<LocalTime> back(Optional<LocalTime> from, Optional<LocalTime> to, int less) {
        return to.map(moment -> {
            int way = by(from, to);
            return moment.minusSeconds((long) Integer.signum(way) * less);
        });
    }
}
