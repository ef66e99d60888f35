package io.github.thematicsessions.rules.record;

import io.github.thematicsessions.core.report.Occurrence;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** When a segment or a slot was held, and how much was spoken in it. The last instant is kept as numbers. */
final class Held {

    private int event;
    private @Nullable OffsetDateTime began;
    private @Nullable ZoneOffset lastOffset;
    private long lastSecond;
    private int lastNano;
    private int begun;
    private int turns;
    private Duration spokenBefore = Duration.ZERO;
    private long nanos;

    /** Takes note that something happened. */
    void happens(int number, OffsetDateTime at, long second) {
        if (began == null) {
            began = at;
            event = number;
        }
        if (!at.getOffset().equals(lastOffset)) {
            lastOffset = at.getOffset();
        }
        lastSecond = second;
        lastNano = at.getNano();
    }

    /** Takes note of a turn that begins. */
    void begins() {
        begun++;
    }

    /** Takes note of a turn that has ended; one of unknown length counts as a turn. */
    void spoken(long length) {
        turns++;
        long known = Math.max(0, length);
        if (nanos > Long.MAX_VALUE - known) {
            spokenBefore = spokenBefore.plusNanos(nanos);
            nanos = 0;
        }
        nanos += known;
    }

    /** Tells whether each turn that has begun has ended. */
    boolean isOver() {
        return turns == begun;
    }

    boolean isRecorded() {
        return began != null;
    }

    /** Returns the number of the first event. */
    int event() {
        return event;
    }

    OffsetDateTime began() {
        return Objects.requireNonNull(began);
    }

    OffsetDateTime ended() {
        return OffsetDateTime.ofInstant(
                Instant.ofEpochSecond(lastSecond, lastNano), Objects.requireNonNull(lastOffset));
    }

    int turns() {
        return turns;
    }

    Duration spoken() {
        return spokenBefore.plusNanos(nanos);
    }

    /**
     * Returns when it was held.
     *
     * @param over whether the record shows that it has ended
     */
    Optional<Occurrence> occurrence(boolean over) {
        if (!isRecorded()) {
            return Optional.empty();
        }
        Optional<OffsetDateTime> ended = over ? Optional.of(ended()) : Optional.empty();
        return Optional.of(new Occurrence(event, began(), ended));
    }
}
