package io.github.thematicsessions.rules.norm;

import io.github.thematicsessions.core.people.Participant;
import io.github.thematicsessions.core.report.Exemption;
import io.github.thematicsessions.core.report.Input;
import io.github.thematicsessions.core.session.SpeakingSlot;
import io.github.thematicsessions.core.time.TimeRange;
import java.time.LocalDate;
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
            verdict.missing(Input.SPEAKING_SLOTS, segment.at("slots"));
        }
        for (int slot = 0; slot < segment.slots().size(); slot++) {
            SpeakingSlot planned = segment.slots().get(slot);
            Optional<TimeRange> hours = planned.time().or(segment::time);
            if (planned.speaker().isEmpty()) {
                if (!Selection.isRun(segment, slot)) {
                    verdict.missing(Input.SPEAKER, segment.slotAt(slot, "speaker"));
                }
            } else if (planned.speaker().get().name().isPresent()) {
                book(segment, slot, hours, bookings, verdict);
            }
        }
    }

    private static void book(
            PlannedSegment segment, int slot, Optional<TimeRange> hours, List<Booking> bookings, Verdict verdict) {
        if (hours.isEmpty()) {
            verdict.missing(Input.TIME, segment.slotAt(slot));
            return;
        }
        String day = segment.date().map(LocalDate::toString).orElseGet(() -> "day " + segment.day());
        String person = person(segment.slots().get(slot).speaker().orElseThrow());
        bookings.add(new Booking(person, day, hours.get(), segment.segment().id(), () -> segment.slotAt(slot)));
    }

    private static void book(PlannedEvent event, List<Booking> bookings) {
        Optional<String> day = event.event().date().map(LocalDate::toString);
        for (int index = 0; index < event.event().slots().size(); index++) {
            int slot = index;
            SpeakingSlot planned = event.event().slots().get(slot);
            Optional<TimeRange> hours = planned.time().or(event::time);
            Optional<String> person = planned.speaker()
                    .filter(speaker -> speaker.name().isPresent())
                    .map(OnePersonEvaluator::person);
            if (day.isPresent() && hours.isPresent() && person.isPresent()) {
                bookings.add(new Booking(
                        person.get(), day.get(), hours.get(), event.event().id(), () -> event.slotAt(slot)));
            }
        }
    }

    private static String person(Participant speaker) {
        return speaker.name().orElseThrow() + " / " + speaker.party().orElse("");
    }
}
