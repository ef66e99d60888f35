package io.github.thematicsessions.rules.reference;

import io.github.thematicsessions.core.norm.NoDoubleBooking;
import io.github.thematicsessions.core.norm.Resource;
import io.github.thematicsessions.core.people.Participant;
import io.github.thematicsessions.core.report.Discrepancy;
import io.github.thematicsessions.core.report.Exemption;
import io.github.thematicsessions.core.report.Input;
import io.github.thematicsessions.core.report.Measure;
import io.github.thematicsessions.core.report.Pointer;
import io.github.thematicsessions.core.report.Severity;
import io.github.thematicsessions.core.session.ElementId;
import io.github.thematicsessions.core.session.SideEvent;
import io.github.thematicsessions.core.session.SpeakingSlot;
import io.github.thematicsessions.core.time.TimeRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What a note says of rooms and people that are planned for two things at once. */
final class Bookings {

    /**
     * Hours for which a room or a person is taken.
     *
     * @param what the room or the person
     * @param exact whether the hours are those of the thing itself, not of what it is a part of
     */
    private record Booking(Object what, String day, TimeRange hours, ElementId by, boolean exact, Spot at) {}

    private record NamedPerson(String name, Optional<String> party) {}

    private final Layout layout;
    private final Answer answer;
    private final List<Booking> bookings = new ArrayList<>();

    Bookings(Layout layout, Answer answer) {
        this.layout = layout;
        this.answer = answer;
    }

    void judge(NoDoubleBooking norm) {
        answer.exempt(Exemption.NOTHING_TO_COMPARE);
        if (norm.resource() == Resource.ROOM) {
            rooms();
            findUndated();
        } else {
            people();
        }
        bookings.forEach(booking -> answer.judged());
        List<Booking> byStart = bookings.stream()
                .sorted(Comparator.comparing(booking -> booking.hours().startInclusive()))
                .toList();
        for (int later = 0; later < byStart.size(); later++) {
            judge(byStart.get(later), byStart.subList(0, later));
        }
    }

    /** Looks at the one before that ends last. */
    private void judge(Booking later, List<Booking> before) {
        Optional<Booking> longest = before.stream()
                .filter(booking ->
                        booking.what().equals(later.what()) && booking.day().equals(later.day()))
                .reduce((one, other) ->
                        other.hours().endExclusive().isAfter(one.hours().endExclusive()) ? other : one);
        if (longest.isEmpty()
                || longest.get().by().equals(later.by())
                || !longest.get().hours().overlaps(later.hours())) {
            return;
        }
        Booking earlier = longest.get();
        if (!earlier.exact() || !later.exact()) {
            answer.missing(Input.TIME, earlier.exact() ? later.at() : earlier.at());
            return;
        }
        boolean within = later.hours().endExclusive().isBefore(earlier.hours().endExclusive());
        TimeRange shared = TimeRange.of(
                later.hours().startInclusive(),
                within ? later.hours().endExclusive() : earlier.hours().endExclusive());
        answer.fail(
                Discrepancy.OVERLAP,
                Severity.ERROR,
                later.at(),
                List.of(earlier.by()),
                Optional.of(Measure.of(shared)),
                Answer.NO_MEASURE,
                Optional.of(Measure.of(shared.length())));
    }

    /** Segments of the plenary without a room of their own are in the room of the session, whatever that is. */
    private void rooms() {
        String plenary = layout.session().place().room().map(Words::room).orElse("");
        for (Row row : layout.rows()) {
            Optional<String> own = row.segment().room().map(Words::room);
            if (own.isEmpty() && !row.kind().isPlenary()) {
                continue;
            }
            if (row.time().isEmpty()) {
                answer.missing(Input.TIME, row.at());
            } else {
                bookings.add(
                        new Booking(own.orElse(plenary), day(row), row.time().get(), row.id(), true, row.at()));
            }
        }
        for (SideEvent event : layout.session().sideEvents()) {
            Spot at = SideEventNorms.spot(layout, event);
            if (event.room().isEmpty()) {
                answer.missing(Input.ROOM, at.member("room"));
            } else if (event.date().isEmpty()) {
                answer.missing(Input.DATE, at.member("date"));
            } else if (event.time().isEmpty()) {
                answer.missing(Input.TIME, at);
            } else {
                String room = Words.room(event.room().get());
                String day = event.date().get().toString();
                bookings.add(new Booking(room, day, event.time().get(), event.id(), true, at));
            }
        }
    }

    /** Only people who are named are told apart. */
    private void people() {
        for (Row row : layout.rows()) {
            if (row.entries().isEmpty() && row.kind().isPanel()) {
                row.isBare(answer);
            }
            for (Entry slot : row.entries()) {
                if (slot.speaker().isEmpty() && !slot.isRun()) {
                    answer.missing(Input.SPEAKER, slot.at("speaker"));
                }
                slot.speaker()
                        .filter(who -> who.name().isPresent())
                        .ifPresent(who -> book(who, slot.time(), row.time(), day(row), row.id(), slot.at()));
            }
        }
        int inSegments = bookings.size();
        for (SideEvent event : layout.session().sideEvents()) {
            for (SpeakingSlot slot : event.slots()) {
                slot.speaker().filter(who -> who.name().isPresent()).ifPresent(who -> book(who, slot, event));
            }
        }
        if (bookings.size() > inSegments) {
            findUndated();
        }
    }

    private void book(Participant who, SpeakingSlot slot, SideEvent event) {
        if (event.date().isEmpty()) {
            answer.missing(Input.DATE, SideEventNorms.spot(layout, event).member("date"));
            return;
        }
        Pointer pointer = Pointer.parse(SideEventNorms.spot(layout, event).pointer());
        Spot at = Spot.slot(pointer, event.slots().indexOf(slot), slot, event.id());
        book(who, slot.time(), event.time(), event.date().get().toString(), event.id(), at);
    }

    private void book(
            Participant who, Optional<TimeRange> own, Optional<TimeRange> whole, String day, ElementId by, Spot at) {
        Optional<TimeRange> hours = own.or(() -> whole);
        if (hours.isEmpty()) {
            answer.missing(Input.TIME, at);
            return;
        }
        NamedPerson person = new NamedPerson(Words.key(who.name().orElseThrow()), who.party());
        bookings.add(new Booking(person, day, hours.get(), by, own.isPresent(), at));
    }

    private static String day(Row row) {
        return row.date().map(LocalDate::toString).orElse("day " + row.day());
    }

    /** A side event could be on the day of which the date is not known. */
    private void findUndated() {
        boolean unknown = layout.session().sideEvents().stream()
                .flatMap(event -> event.date().stream())
                .anyMatch(date -> SideEventNorms.mayBeUndated(layout, date));
        if (unknown) {
            answer.missing(Input.DATE, SideEventNorms.undatedDay(layout));
        }
    }
}
