package io.github.thematicsessions.rules.norm;

import io.github.thematicsessions.core.people.Participant;
import io.github.thematicsessions.core.report.Exemption;
import io.github.thematicsessions.core.report.Input;
import io.github.thematicsessions.core.session.SpeakingSlot;
import io.github.thematicsessions.core.time.TimeRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Looks for a person in two places at once. Only people who are named can be told apart: a State or body may well be in
 * two places. A slot without hours of its own takes those of its segment or side event.
 */
final class OnePersonEvaluator implements Evaluator {

    @Override
    public void judge(Plan plan, Verdict verdict) {
        verdict.exempt(Exemption.NOTHING_TO_COMPARE);
        List<Booking> bookings = new ArrayList<>();
        for (PlannedSegment segment : plan.segments()) {
            book(segment, bookings, verdict);
        }
        for (PlannedEvent event : plan.events()) {
            book(event, bookings);
        }
        Booking.judge(bookings, verdict);
    }

    private static void book(PlannedSegment segment, List<Booking> bookings, Verdict verdict) {
        if (segment.slots().isEmpty() && segment.segment().kind().isPanel()) {
            verdict.missing(segment.withoutSlots());
        }
        for (int slot = 0; slot < segment.slots().size(); slot++) {
            Participant speaker = segment.speaker(slot);
            if (speaker == null) {
                if (!Selection.isRun(segment, slot)) {
                    verdict.missing(Input.SPEAKER, segment.slotAt(slot, "speaker"));
                }
            } else if (speaker.name().isPresent()) {
                book(segment, slot, speaker, bookings, verdict);
            }
        }
    }

    private static void book(
            PlannedSegment segment, int slot, Participant speaker, List<Booking> bookings, Verdict verdict) {
        Optional<TimeRange> hours = segment.slots().get(slot).time().or(segment::time);
        if (hours.isEmpty()) {
            verdict.missing(Input.TIME, segment.slotAt(slot));
            return;
        }
        long day = Booking.day(segment.date(), segment.day());
        bookings.add(new Booking(person(speaker), day, hours.get(), segment.id(), () -> segment.slotAt(slot)));
    }

    private static void book(PlannedEvent event, List<Booking> bookings) {
        List<SpeakingSlot> slots = event.event().slots();
        for (int index = 0; index < slots.size(); index++) {
            int slot = index;
            Optional<TimeRange> hours = slots.get(slot).time().or(event::time);
            Optional<Participant> speaker =
                    slots.get(slot).speaker().filter(known -> known.name().isPresent());
            if (event.date().isPresent() && hours.isPresent() && speaker.isPresent()) {
                long day = event.date().get().toEpochDay();
                bookings.add(
                        new Booking(person(speaker.get()), day, hours.get(), event.id(), () -> event.slotAt(slot)));
            }
        }
    }

    private static String person(Participant speaker) {
        return speaker.name().orElseThrow() + " / " + speaker.party().orElse("");
    }
}
