package io.github.thematicsessions.io.text;

import java.util.Collection;
import java.util.List;

/** How many there are of each change, for the first line of a comparison. */
final class ChangeCounts {

    private ChangeCounts() {}

    /** Counts things by their name, to which an s is added for several of them. */
    static void add(List<String> counts, Collection<?> changes, String thing, String what) {
        if (!changes.isEmpty()) {
            counts.add(Phrases.count(changes.size(), thing) + " " + what);
        }
    }

    static void add(List<String> counts, Collection<?> changes, String words) {
        add(counts, changes.size(), words);
    }

    /** What did not happen is not counted. */
    static void add(List<String> counts, int number, String words) {
        if (number > 0) {
            counts.add(number + " " + words);
        }
    }
}
