package io.github.thematicsessions.io.table;

import io.github.thematicsessions.core.time.TimeRange;
import io.github.thematicsessions.core.time.Timed;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/**
 * The columns that tell when something is planned: the date and the times as the programme gives them, and what follows from
 * them and from the time zone of the session, for those who calculate.
 */
final class Hours {

    static final Column<LocalDate> DATE = new Column<>("date", Forms.DATE);
    static final Column<LocalTime> START = new Column<>("start", Forms.TIME);
    static final Column<LocalTime> END = new Column<>("end", Forms.TIME);
    static final Column<OffsetDateTime> START_AT = new Column<>("start_at", Forms.MOMENT);
    static final Column<OffsetDateTime> END_AT = new Column<>("end_at", Forms.MOMENT);
    static final Column<Duration> DURATION = new Column<>("duration_s", Forms.SECONDS);

    static final List<Column<?>> ALL = List.of(DATE, START, END, START_AT, END_AT, DURATION);

    private Hours() {}

    static void put(Sheet.Row row, Timed timed, Optional<LocalDate> date, Optional<ZoneId> zone) {
        row.put(DATE, date).put(START, timed.start()).put(END, timed.end());
        row.put(START_AT, moment(date, timed.start(), zone)).put(END_AT, moment(date, timed.end(), zone));
        row.put(DURATION, timed.time().map(TimeRange::length));
    }

    /** Holds the columns that follow from the others against them. */
    static void agree(Cells cells, Ends ends, Optional<LocalDate> date, Optional<ZoneId> zone) {
        cells.agree(START_AT, moment(date, ends.start(), zone));
        cells.agree(END_AT, moment(date, ends.end(), zone));
        cells.agree(DURATION, ends.length());
    }

    /**
     * Both ends as they are read.
     *
     * @param start when it starts
     * @param end when it is over, after the start
     */
    record Ends(Optional<LocalTime> start, Optional<LocalTime> end) {

        private Optional<Duration> length() {
            return start.flatMap(from -> end.map(until -> Duration.between(from, until)));
        }
    }

    static Ends ends(Cells cells) {
        Optional<LocalTime> start = cells.find(START);
        Optional<LocalTime> end = cells.find(END);
        if (start.isPresent() && end.isPresent() && !end.get().isAfter(start.get())) {
            cells.refuse(END, "a time after the start " + start.get(), Words.quoted(Forms.TIME.write(end.get())));
        }
        return new Ends(start, end);
    }

    /**
     * Returns the moment of a time, with the offset that the zone has then; of a time that the clocks show twice it is the
     * first, and one that they skip has none.
     */
    private static Optional<OffsetDateTime> moment(
            Optional<LocalDate> date, Optional<LocalTime> time, Optional<ZoneId> zone) {
        if (date.isEmpty() || time.isEmpty() || zone.isEmpty()) {
            return Optional.empty();
        }
        List<ZoneOffset> offsets =
                zone.get().getRules().getValidOffsets(date.get().atTime(time.get()));
        return offsets.stream().findFirst().map(offset -> OffsetDateTime.of(date.get(), time.get(), offset));
    }
}
