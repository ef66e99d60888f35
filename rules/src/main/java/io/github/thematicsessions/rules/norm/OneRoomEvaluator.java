package io.github.thematicsessions.rules.norm;

import io.github.thematicsessions.core.report.Exemption;
import io.github.thematicsessions.core.report.Input;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Looks for two things in one room at once. Plenary segments without a room of their own are all in the room of the
 * session, whether or not it is named.
 */
final class OneRoomEvaluator implements Evaluator {

    @Override
    public void judge(Plan plan, Verdict verdict) {
        verdict.exempt(Exemption.NOTHING_TO_COMPARE);
        String plenaryRoom = plan.session().place().room().map(SameText::room).orElse("");
        List<Booking> bookings = new ArrayList<>();
        for (PlannedSegment segment : plan.segments()) {
            Optional<String> room = segment.segment().room().map(SameText::room);
            if (room.isPresent() || segment.segment().kind().isPlenary()) {
                book(segment, room.orElse(plenaryRoom), bookings, verdict);
            }
        }
        for (PlannedEvent event : plan.events()) {
            book(event, bookings, verdict);
        }
        plan.findUndatedDay(verdict);
        Booking.judge(bookings, verdict);
    }

    private static void book(PlannedSegment segment, String room, List<Booking> bookings, Verdict verdict) {
        if (segment.time().isEmpty()) {
            verdict.missing(Input.TIME, segment.at());
            return;
        }
        long day = Booking.day(segment.date(), segment.day());
        bookings.add(new Booking(room, day, segment.time().get(), segment.id(), true, segment::at));
    }

    private static void book(PlannedEvent event, List<Booking> bookings, Verdict verdict) {
        Optional<String> room = event.event().room();
        if (room.isEmpty()) {
            verdict.missing(Input.ROOM, event.at("room"));
        } else if (event.date().isEmpty()) {
            verdict.missing(Input.DATE, event.at("date"));
        } else if (event.time().isEmpty()) {
            verdict.missing(Input.TIME, event.at());
        } else {
            long day = event.date().get().toEpochDay();
            bookings.add(
                    new Booking(SameText.room(room.get()), day, event.time().get(), event.id(), true, event::at));
        }
    }
}
