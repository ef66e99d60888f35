package io.github.thematicsessions.rules.record;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Follows the clock of a record: whether it goes back, and whether it is that of the zone of the session. */
final class Clock {

    private static final long SECONDS_OF_A_DAY = 86_400;

    private final @Nullable ZoneId zone;
    private LocalDate date = LocalDate.EPOCH;
    private long midnight;
    private long lastSecond = Long.MIN_VALUE;
    private int lastNano;
    private @Nullable ZoneOffset lastOffset;
    private @Nullable ZoneOffset rightOffset;
    private boolean foreign;
    private long rightFrom;
    private long rightUntil;

    Clock(Optional<ZoneId> zone) {
        this.zone = zone.orElse(null);
    }

    /** Goes on to the next event and tells whether it is earlier than the one before. */
    boolean goesBack(OffsetDateTime at) {
        long second = secondOf(at);
        int nano = at.getNano();
        boolean back = second < lastSecond || (second == lastSecond && nano < lastNano);
        lastSecond = second;
        lastNano = nano;
        return back;
    }

    /** Returns the second since 1970; to count the days takes longer than to see that the date is still the same. */
    private long secondOf(OffsetDateTime at) {
        if (!at.toLocalDate().equals(date)) {
            date = at.toLocalDate();
            midnight = date.toEpochDay() * SECONDS_OF_A_DAY;
        }
        return midnight + at.toLocalTime().toSecondOfDay() - at.getOffset().getTotalSeconds();
    }

    /** Returns the second since 1970 of the event, which takes time to find out and is found out once. */
    long second() {
        return lastSecond;
    }

    /** Tells whether an event is the first of a run with an offset that the zone does not have then. */
    boolean turnsForeign(OffsetDateTime at) {
        boolean same = at.getOffset().equals(lastOffset);
        boolean ruled = lastSecond >= rightFrom && lastSecond < rightUntil;
        if (zone == null || (same && ruled)) {
            return false;
        }
        if (!ruled) {
            readRules(zone);
        }
        boolean wasForeign = foreign;
        lastOffset = at.getOffset();
        foreign = !lastOffset.equals(rightOffset);
        return foreign && !(wasForeign && same);
    }

    /** Asks the rules of the zone once for all events between two changes of its offset. */
    private void readRules(ZoneId known) {
        Instant now = Instant.ofEpochSecond(lastSecond);
        rightOffset = known.getRules().getOffset(now);
        ZoneOffsetTransition next = known.getRules().nextTransition(now);
        rightFrom = lastSecond;
        rightUntil = next == null ? Long.MAX_VALUE : next.toEpochSecond();
    }

    /** Returns the date on the wall of the session or, where its zone is not known, of the record. */
    LocalDate date(OffsetDateTime at) {
        LocalDate date = onTheWall(at).toLocalDate();
        return date.getYear() >= 1 && date.getYear() <= 9999 ? date : at.toLocalDate();
    }

    OffsetDateTime onTheWall(OffsetDateTime at) {
        return zone == null ? at : at.atZoneSameInstant(zone).toOffsetDateTime();
    }
}
