package io.github.thematicsessions.io.text;

import java.time.Duration;
import java.util.Collection;

/**
 * The figures of one sentence, which a reader adds up: in minutes, without a unit but the first time, as long as all of them
 * are whole minutes; else each with its own units.
 *
 * @param whole whether all are whole minutes
 */
record Minutes(boolean whole) {

    static Minutes of(Collection<Duration> figures) {
        return new Minutes(figures.stream().allMatch(Minutes::isWhole));
    }

    private static boolean isWhole(Duration figure) {
        return figure.toSecondsPart() == 0 && figure.toNanosPart() == 0;
    }

    /** Says a figure whose unit the sentence says elsewhere: 15. */
    String bare(Duration figure) {
        return whole ? Long.toString(figure.toMinutes()) : SpokenTime.of(figure);
    }

    /** Says a figure with its unit: 15 minutes. */
    String full(Duration figure) {
        if (!whole) {
            return SpokenTime.of(figure);
        }
        long minutes = figure.toMinutes();
        return minutes + (minutes == 1 ? " minute" : " minutes");
    }

    /** Says how much is left: 20 remain, 1 remains, none remain. */
    String remain(Duration figure) {
        boolean one = whole && figure.toMinutes() == 1;
        return (figure.isZero() ? "none" : bare(figure)) + (one ? " remains" : " remain");
    }

    /** Says a figure and what is the matter with it: 5 are missing, 1 is missing. */
    String are(Duration figure, String what) {
        boolean one = whole && figure.toMinutes() == 1;
        return bare(figure) + (one ? " is " : " are ") + what;
    }
}
