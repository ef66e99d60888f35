package io.github.thematicsessions.io.table;

import io.github.thematicsessions.core.report.Pointer;
import io.github.thematicsessions.io.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The problems of one table; not thread-safe. */
final class Problems {

    /** How many problems are told before reading stops. */
    static final int MOST = 200;

    private final List<Problem> told = new ArrayList<>();

    /** Ends reading where too many problems were met. */
    static final class TooMany extends RuntimeException {

        private static final long serialVersionUID = 1L;

        TooMany() {
            super(null, null, false, false);
        }
    }

    void add(Pointer pointer, Place place, String expected, String found) {
        if (told.size() == MOST) {
            told.sort(IN_ORDER);
            told.add(new Problem(
                    pointer,
                    place.line(),
                    place.column(),
                    "at most " + MOST + " problems in a table",
                    "more; reading stopped here"));
            throw new TooMany();
        }
        told.add(new Problem(pointer, place.line(), place.column(), expected, found));
    }

    private static final Comparator<Problem> IN_ORDER =
            Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column);

    int count() {
        return told.size();
    }

    /** Returns the problems in the order of the table. */
    List<Problem> list() {
        if (told.size() <= MOST) {
            told.sort(IN_ORDER);
        }
        return List.copyOf(told);
    }
}
