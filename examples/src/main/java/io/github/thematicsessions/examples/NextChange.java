package io.github.thematicsessions.examples;

import io.github.thematicsessions.core.floor.FloorStatus;
import io.github.thematicsessions.core.floor.Phase;
import io.github.thematicsessions.core.floor.Upcoming;
import io.github.thematicsessions.rules.floor.Floor;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds the next full second at which something changes on a floor on which nothing happens: the phase of the turn, or the
 * latest moment of a turn to come.
 *
 * <p>While nothing happens, a turn only comes closer to its end: a phase that it has left does not return. So the second at
 * which it leaves one lies between two that are known, and halving what lies between finds it, whatever the limit is.
 */
final class NextChange {

    private NextChange() {}

    /** Returns the first such second after one moment and before another, or empty if there is none. */
    static Optional<OffsetDateTime> between(Floor floor, OffsetDateTime after, OffsetDateTime before) {
        FloorStatus status = floor.at(after);
        Stream<OffsetDateTime> late = status.upcoming().stream()
                .map(Upcoming::latest)
                .flatMap(Optional::stream)
                .filter(latest -> !latest.isBefore(after))
                .map(NextChange::secondAfter)
                .filter(second -> second.isBefore(before))
                .map(second -> second.withOffsetSameInstant(after.getOffset()));
        return Stream.concat(phase(floor, status.phase(), after, before).stream(), late)
                .min(OffsetDateTime.timeLineOrder());
    }

    private static OffsetDateTime secondAfter(OffsetDateTime moment) {
        return moment.truncatedTo(ChronoUnit.SECONDS).plusSeconds(1);
    }

    private static Optional<OffsetDateTime> phase(
            Floor floor, Phase phase, OffsetDateTime after, OffsetDateTime before) {
        OffsetDateTime first = secondAfter(after);
        long same = -1;
        // The last full second before the other moment.
        long other = ChronoUnit.SECONDS.between(first, before.minusNanos(1));
        if (!first.isBefore(before) || floor.at(first.plusSeconds(other)).phase() == phase) {
            return Optional.empty();
        }
        while (other - same > 1) {
            long middle = (same + other + 1) / 2;
            if (floor.at(first.plusSeconds(middle)).phase() == phase) {
                same = middle;
            } else {
                other = middle;
            }
        }
        return Optional.of(first.plusSeconds(other));
    }
}
