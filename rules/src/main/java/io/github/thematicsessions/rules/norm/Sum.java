package io.github.thematicsessions.rules.norm;

import io.github.thematicsessions.core.time.Allotment;
import java.time.Duration;

/**
 * The time of several slots together. A ceiling among them leaves the lower end open as far as the ceiling goes. More than
 * a day counts as a day, which is over every figure but a day itself.
 */
final class Sum {

    private static final long WHOLE_DAY = 86_400;

    private long shortest;
    private long longest;
    private boolean stated = true;
    private boolean ceiling;
    private boolean complete = true;
    private boolean empty = true;

    void add(Allotment time) {
        if (!time.isGiven()) {
            complete = false;
            return;
        }
        empty = false;
        shortest += time.shortestSeconds();
        longest += time.longestSeconds();
        stated &= time.wording() == Allotment.Wording.STATED;
        ceiling |= time.wording() == Allotment.Wording.AT_MOST;
    }

    /** Tells whether no time was given. */
    boolean isEmpty() {
        return empty;
    }

    /** Tells whether every time was given. */
    boolean isComplete() {
        return complete;
    }

    /** Returns the sum of the times that were given, of which there is at least one. */
    Allotment total() {
        Duration most = Duration.ofSeconds(Math.min(longest, WHOLE_DAY));
        if (stated) {
            return Allotment.stated(most);
        }
        return ceiling
                ? Allotment.atMost(most)
                : Allotment.between(Duration.ofSeconds(Math.min(shortest, WHOLE_DAY)), most);
    }
}
