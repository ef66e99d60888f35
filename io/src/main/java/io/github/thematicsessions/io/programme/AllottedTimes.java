package io.github.thematicsessions.io.programme;

import io.github.thematicsessions.core.time.Allotment;
import io.github.thematicsessions.io.programme.FormatFigure.SpeakingTime;
import java.util.List;
import java.util.Optional;

/** Gives a slot the time that the prose states for it: the same kind of segment, the same role, the same purpose. */
final class AllottedTimes {

    private AllottedTimes() {}

    static void take(List<FormatFigure> figures, List<DayDraft> days, Remarks remarks) {
        List<SpeakingTime> times = figures.stream()
                .filter(SpeakingTime.class::isInstance)
                .map(SpeakingTime.class::cast)
                .filter(time -> time.segment().isPresent()
                        && time.capacity().isPresent()
                        && time.purpose().isPresent())
                .limit(100)
                .toList();
        for (DayDraft day : days) {
            for (SegmentDraft segment : day.segments) {
                segment.slots.forEach(slot -> take(times, segment, slot, remarks));
            }
        }
    }

    private static void take(List<SpeakingTime> times, SegmentDraft segment, SlotDraft slot, Remarks remarks) {
        List<SpeakingTime> matching = times.stream()
                .filter(time -> time.segment().equals(Optional.of(segment.kind))
                        && time.capacity().equals(Optional.of(slot.capacity))
                        && time.purpose().equals(Optional.ofNullable(slot.purpose)))
                .toList();
        List<Allotment> distinct =
                matching.stream().map(SpeakingTime::time).distinct().toList();
        if (distinct.size() == 1) {
            SpeakingTime time = matching.get(0);
            slot.allotted = time.time();
            String from = time.time() + ", from line " + time.line();
            remarks.addWordless(DiagnosticKind.ALLOTMENT_INFERRED, slot.line.number(), slot.line.column(0), from, slot);
        }
    }
}
