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
 * two places. A slot without hours of its own lies somewhere within its segment or side event: where that is at the time of
 * something else, its hours are missing.
 */
final class OnePersonEvaluator implements Evaluator {

    @Override
    public void judge(Plan plan, Verdict verdict) {
        verdict.exempt(Exemption.NOTHING_TO_COMPARE);
        List<Booking> bookings = new ArrayList<>();
        for (PlannedSegment segment : plan.segments()) {
            book(segment, bookings, verdict);
        }
        int inSegments = bookings.size();
        for (PlannedEvent event : plan.events()) {
            book(event, bookings, verdict);
        }
        if (bookings.size() > inSegments) {
            plan.findUndatedDay(verdict);
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
        Optional<TimeRange> own = segment.slots().get(slot).time();
        Optional<TimeRange> hours = own.or(segment::time);
        if (hours.isEmpty()) {
            verdict.missing(Input.TIME, segment.slotAt(slot));
            return;
        }
        long day = Booking.day(segment.date(), segment.day());
        bookings.add(new Booking(
                person(speaker), day, hours.get(), segment.id(), own.isPresent(), () -> segment.slotAt(slot)));
    }

    private static void book(PlannedEvent event, List<Booking> bookings, Verdict verdict) {
        List<SpeakingSlot> slots = event.event().slots();
        for (int slot = 0; slot < slots.size(); slot++) {
            Optional<Participant> speaker = slots.get(slot).speaker();
            if (speaker.isPresent() && speaker.get().name().isPresent()) {
                book(event, slot, speaker.get(), bookings, verdict);
            }
        }
    }

    private static void book(
            PlannedEvent event, int slot, Participant speaker, List<Booking> bookings, Verdict verdict) {
        Optional<TimeRange> own = event.event().slots().get(slot).time();
        Optional<TimeRange> hours = own.or(event::time);
        if (event.date().isEmpty()) {
            verdict.missing(Input.DATE, event.at("date"));
        } else if (hours.isEmpty()) {
            verdict.missing(Input.TIME, event.slotAt(slot));
        } else {
            long day = event.date().get().toEpochDay();
            bookings.add(new Booking(
                    person(speaker), day, hours.get(), event.id(), own.isPresent(), () -> event.slotAt(slot)));
        }
    }

    private static String person(Participant speaker) {
        return SameText.key(speaker.name().orElseThrow()) + " / "
                + speaker.party().orElse("");
    }
}
