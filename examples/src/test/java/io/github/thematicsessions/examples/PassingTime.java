package io.github.thematicsessions.examples;

import java.time.Duration;

/** A time that passes as soon as somebody rests, and only then. */
final class PassingTime implements WallTime {

    private long nanos;

    @Override
    public long nanos() {
        return nanos;
    }

    @Override
    public void rest(Duration length) {
        nanos += length.toNanos();
    }
}
