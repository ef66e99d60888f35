package io.github.thematicsessions.examples;

import java.time.Duration;
import java.time.Instant;

/** A time that passes as soon as somebody rests, and only then. */
final class PassingTime implements WallTime {

    /** When its time begins. */
    static final Instant MADE = Instant.parse("2017-10-01T12:00:00Z");

    private long nanos;

    @Override
    public long nanos() {
        return nanos;
    }

    @Override
    public Instant instant() {
        return MADE.plusNanos(nanos);
    }

    @Override
    public void rest(Duration length) {
        nanos += length.toNanos();
    }
}
