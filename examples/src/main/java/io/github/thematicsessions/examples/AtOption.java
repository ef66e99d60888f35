package io.github.thematicsessions.examples;

import io.github.thematicsessions.core.InvalidValueException;
import io.github.thematicsessions.core.record.FloorEvent;
import io.github.thematicsessions.core.record.FloorRecord;
import io.github.thematicsessions.core.session.ThematicSession;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** As of when a session is looked at, by the clock on the wall of the session. */
final class AtOption {

    private static final String EXPECTED = "a time as 12:35 or 2017-10-12T12:35";

    @Option(
            names = "--at",
            paramLabel = "TIME",
            description =
                    "Tells what follows at this time of the session, as 12:35 or 2017-10-12T12:35. A time alone is of"
                            + " the day of the last event of the record that is not later, else of the first day with a date.")
    private @Nullable String at;

    AtOption() {}

    boolean isGiven() {
        return at != null;
    }

    /** Returns the moment, or empty after what is wrong with it has been said. */
    Optional<LocalDateTime> read(ThematicSession session, Optional<FloorRecord> record, Streams streams) {
        String text = String.valueOf(at);
        try {
            return Optional.of(moment(text, session, record));
        } catch (InvalidValueException wrong) {
            streams.refuse("--at " + text, wrong);
            return Optional.empty();
        }
    }

    private static LocalDateTime moment(String text, ThematicSession session, Optional<FloorRecord> record) {
        List<LocalDate> dates =
                session.days().stream().flatMap(day -> day.date().stream()).toList();
        try {
            if (text.indexOf('T') < 0) {
                LocalTime time = LocalTime.parse(text);
                return date(time, session, dates, record).atTime(time);
            }
            LocalDateTime moment = LocalDateTime.parse(text);
            boolean known = dates.isEmpty() || dates.contains(moment.toLocalDate());
            InvalidValueException.unless(known, "at", "a day of the session: " + listed(dates), moment.toLocalDate());
            return moment;
        } catch (DateTimeException noTime) {
            throw new InvalidValueException("at", EXPECTED, '"' + text + '"');
        }
    }

    private static String listed(List<LocalDate> dates) {
        return String.join(", ", dates.stream().map(LocalDate::toString).toList());
    }

    private static LocalDate date(
            LocalTime time, ThematicSession session, List<LocalDate> dates, Optional<FloorRecord> record) {
        LocalDate date = dates.isEmpty() ? LocalDate.EPOCH : dates.get(0);
        for (FloorEvent event : record.map(FloorRecord::events).orElse(List.of())) {
            LocalDateTime wall = SessionClock.of(session, event);
            boolean known = dates.isEmpty() || dates.contains(wall.toLocalDate());
            if (known && !wall.toLocalTime().isAfter(time)) {
                date = wall.toLocalDate();
            }
        }
        return date;
    }
}
