package io.github.thematicsessions.examples;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

/** The time that passes where the program runs. */
interface WallTime {

    /** Returns how much has passed since some moment, in nanoseconds. */
    long nanos();

    /** Lets time pass. */
    void rest(Duration length);

    /** Returns what time it is. */
    Instant instant();

    /** Returns the time of this process, which waits indeed. */
    static WallTime ofProcess() {
        return new WallTime() {
            @Override
            public long nanos() {
                return System.nanoTime();
            }

            @Override
            public Instant instant() {
                return Instant.now();
            }

            @Override
            public void rest(Duration length) {
                try {
                    TimeUnit.NANOSECONDS.sleep(length.toNanos());
                } catch (InterruptedException stopped) {
                    Thread.currentThread().interrupt();
                }
            }
        };
    }
}
