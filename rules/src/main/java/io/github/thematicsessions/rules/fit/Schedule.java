package io.github.thematicsessions.rules.fit;

import io.github.thematicsessions.core.fit.Projection;
import io.github.thematicsessions.core.record.FloorEvent;
import io.github.thematicsessions.core.session.ElementId;
import io.github.thematicsessions.core.session.ThematicSession;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A timetable made ready to be followed: each day as planned, and where its segments and slots are.
 *
 * <p>Immutable and thread-safe.
 */
final class Schedule {

    private final ThematicSession session;
    private final TimeNorms norms;
    private final List<DayTimes> days;
    private final List<Remainder> planned;
    private final Map<ElementId, Place> places = new HashMap<>();
    private final @Nullable ZoneId zone;

    Schedule(ThematicSession session, TimeNorms norms, List<DayTimes> days) {
        this.session = session;
        this.norms = norms;
        this.days = days;
        this.planned = days.stream().map(Remainder::planned).toList();
        this.zone = session.place().zone().orElse(null);
        for (int day = 0; day < days.size(); day++) {
            for (int row = 0; row < days.get(day).plenary().size(); row++) {
                add(place(day, row));
            }
        }
    }

    private void add(Place place) {
        places.put(place.segment().segment().id(), place);
        place.segment().segment().slots().forEach(slot -> places.put(slot.id(), place));
    }

    ElementId session() {
        return session.id();
    }

    TimeNorms norms() {
        return norms;
    }

    @Nullable
    ZoneId zone() {
        return zone;
    }

    DayTimes day(int day) {
        return days.get(day);
    }

    Remainder planned(int day) {
        return planned.get(day);
    }

    Place place(int day, int row) {
        return new Place(day, row, days.get(day).plenary().get(row));
    }

    /** Finds the row in which an event happened: by its slot, else by its segment, else the one that runs. */
    @Nullable
    Place place(FloorEvent event, @Nullable Place running) {
        if (event.slot().isEmpty() && event.segment().isEmpty()) {
            return running;
        }
        Place bySlot = event.slot().map(places::get).orElse(null);
        return bySlot != null ? bySlot : event.segment().map(places::get).orElse(null);
    }

    /** Finds the day of a date, or none if the plan gives no such date. */
    OptionalInt day(LocalDate date) {
        for (int day = 0; day < days.size(); day++) {
            if (days.get(day).date().filter(date::equals).isPresent()) {
                return OptionalInt.of(day);
            }
        }
        return OptionalInt.empty();
    }

    /** Returns a moment in seconds of a day: the first or the last of it if the moment is on another date. */
    int second(LocalDateTime moment, int day) {
        Optional<LocalDate> date = day < days.size() ? days.get(day).date() : Optional.empty();
        int second = moment.toLocalTime().toSecondOfDay();
        if (date.isEmpty()) {
            return second;
        }
        long apart = ChronoUnit.DAYS.between(date.get(), moment.toLocalDate());
        return apart < 0 ? 0 : apart > 0 ? Times.LAST : second;
    }

    Projection project(int day, Reached reached, int now, OptionalInt onlyRow) {
        if (days.isEmpty()) {
            return Projection.builder()
                    .session(session())
                    .day(1)
                    .at(Times.clock(now))
                    .build();
        }
        return new Forecasts(this, day, reached, now).projection(onlyRow);
    }
}
