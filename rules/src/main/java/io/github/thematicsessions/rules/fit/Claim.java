package io.github.thematicsessions.rules.fit;

import io.github.thematicsessions.core.fit.Demand;
import io.github.thematicsessions.core.fit.DemandKind;
import io.github.thematicsessions.core.fit.PartKind;
import io.github.thematicsessions.core.note.Ground;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A constraint with where it comes from: {@code to} is at least {@code weight} seconds after {@code from}.
 *
 * @param from the point at which it starts, 0 for a lower bound of the clock
 * @param to the point at which it ends, 0 for an upper bound of the clock
 * @param weight the seconds, negative for an upper bound
 * @param kind what it asks for
 * @param of of what
 * @param other what that follows or lies within, or null
 * @param across the time between its points, whose length it bounds, or null if it is of the clock or of an order
 * @param asked the provision that asks for it, or null if the plan does or the order of time
 */
record Claim(
        int from,
        int to,
        int weight,
        DemandKind kind,
        Stretch of,
        @Nullable Stretch other,
        @Nullable Stretch across,
        @Nullable Ground asked) {

    /** Tells whether it needs time; otherwise it leaves time. */
    boolean needsTime() {
        return needsTime(kind);
    }

    static boolean needsTime(DemandKind kind) {
        return switch (kind) {
            case STARTS_NOT_BEFORE, ENDS_NOT_BEFORE, TAKES_AT_LEAST, FOLLOWS, LIES_WITHIN -> true;
            case STARTS_NOT_AFTER, ENDS_NOT_AFTER, TAKES_AT_MOST, FOLLOWS_CLOSELY, FILLS -> false;
        };
    }

    /** Returns where a provision asks for it: that a row follows a side event is asked of the event. */
    Stretch place() {
        return other != null && other.is(PartKind.SIDE_EVENT) ? other : of;
    }

    /** Tells whether it is a bound of the day itself, which nothing can move. */
    boolean isOfMidnight() {
        return asked == null
                && ((kind == DemandKind.STARTS_NOT_BEFORE && weight == 0)
                        || (kind == DemandKind.ENDS_NOT_AFTER && weight == -Times.LAST));
    }

    /** Tells whether another, of a kind that is said of both ends of a part, says the same of the other end. */
    boolean isTwinOf(Claim another) {
        return kind == another.kind && of == another.of && other == another.other && weight == another.weight;
    }

    Demand demand() {
        Optional<LocalTime> clock =
                kind.isOfTheClock() ? Optional.of(LocalTime.ofSecondOfDay(Math.abs(weight))) : Optional.empty();
        boolean hasLength = !kind.isOfTheClock() && kind != DemandKind.FOLLOWS && kind != DemandKind.LIES_WITHIN;
        return new Demand(
                kind,
                of.part(),
                Optional.ofNullable(other).map(Stretch::part),
                clock,
                hasLength ? Optional.of(Duration.ofSeconds(Math.abs(weight))) : Optional.empty(),
                Optional.ofNullable(asked).map(Ground::provision),
                Optional.ofNullable(asked).map(Ground::citation));
    }
}
