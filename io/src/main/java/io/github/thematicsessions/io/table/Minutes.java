package io.github.thematicsessions.io.table;

import java.time.Duration;

/** Lengths for programs that take whole minutes alone. */
final class Minutes {

    private static final int SECONDS = 60;

    /** A length in whole minutes; a minute that has begun counts. */
    static final Form<Duration> FORM = Forms.written(length -> String.valueOf(begun(length)));

    private Minutes() {}

    private static long begun(Duration length) {
        return (length.toSeconds() + SECONDS - 1) / SECONDS;
    }
}
