package io.github.thematicsessions.rules.floor;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The clock on the wall of the room, in seconds of the planned day of the segment. Where the zone of the session is not known,
 * it goes by the offset of the first event; where the day has no date, by the date of that.
 */
final class Wall {

    private static final int WHOLE_DAY = 86_400;
    private static final long FIRST_DAY = LocalDate.of(1, 1, 1).toEpochDay();
    private static final long LAST_DAY = LocalDate.of(9999, 12, 31).toEpochDay();
    private static final long FIRST_SECOND = FIRST_DAY * WHOLE_DAY;
    private static final long LAST_SECOND = (LAST_DAY + 1) * WHOLE_DAY - 1;

    private final @Nullable ZoneRules rules;
    private final @Nullable LocalDate date;
    private final ZoneOffset offset;
    private final long midnight;
    private final long fixedFrom;
    private final long fixedUntil;

    private Wall(@Nullable ZoneRules rules, @Nullable LocalDate date, ZoneOffset offset) {
        this.rules = rules;
        this.date = date;
        this.midnight = date == null ? 0 : date.toEpochDay() * WHOLE_DAY;
        if (rules == null || date == null) {
            this.offset = offset;
            this.fixedFrom = Long.MAX_VALUE;
            this.fixedUntil = Long.MAX_VALUE;
            return;
        }
        Instant begin = LocalDateTime.of(date, LocalTime.MIDNIGHT)
                .atOffset(ZoneOffset.UTC)
                .toInstant()
                .minusSeconds(WHOLE_DAY);
        ZoneOffsetTransition next = rules.nextTransition(begin);
        this.offset = rules.getOffset(begin);
        this.fixedFrom = begin.getEpochSecond();
        this.fixedUntil = next == null ? Long.MAX_VALUE : next.toEpochSecond();
    }

    static Wall of(Optional<ZoneId> zone, Optional<LocalDate> date) {
        return new Wall(zone.map(ZoneId::getRules).orElse(null), date.orElse(null), ZoneOffset.UTC);
    }

    /** Returns the clock once something has happened, or somebody asks how things stand before anything has. */
    Wall startedBy(OffsetDateTime first) {
        if (rules != null && date != null) {
            return this;
        }
        LocalDate day = date == null ? date(first) : date;
        return new Wall(rules, day, first.getOffset());
    }

    /** Returns the date on the wall; what lies outside the years 1 to 9999 counts as their first or last day. */
    private LocalDate date(OffsetDateTime first) {
        long local = local(first, first.toEpochSecond());
        return LocalDate.ofEpochDay(within(Math.floorDiv(local, WHOLE_DAY), FIRST_DAY, LAST_DAY));
    }

    private static long within(long number, long least, long most) {
        return Math.max(least, Math.min(most, number));
    }

    /** Returns the second since 1970 that a clock shows which knows no offset. */
    long local(long epochSecond) {
        return epochSecond + offset(epochSecond);
    }

    /** Returns the same by the offset of an event, where the zone is not known. */
    long local(OffsetDateTime at, long epochSecond) {
        return rules == null ? epochSecond + at.getOffset().getTotalSeconds() : local(epochSecond);
    }

    private int offset(long epochSecond) {
        ZoneRules known = rules;
        return known == null || (epochSecond >= fixedFrom && epochSecond < fixedUntil)
                ? offset.getTotalSeconds()
                : known.getOffset(Instant.ofEpochSecond(epochSecond)).getTotalSeconds();
    }

    /** Returns a moment in seconds of the planned day, less than none before it and more than a day has after it. */
    long second(long epochSecond) {
        return local(epochSecond) - midnight;
    }

    /** Returns the instant of a second of the planned day, the first or the last of the years 1 to 9999 at most. */
    OffsetDateTime moment(long second) {
        LocalDateTime local =
                LocalDateTime.ofEpochSecond(within(midnight + second, FIRST_SECOND, LAST_SECOND), 0, ZoneOffset.UTC);
        return local.atOffset(rules == null ? offset : rules.getOffset(local));
    }
}
