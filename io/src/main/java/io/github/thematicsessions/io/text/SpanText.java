package io.github.thematicsessions.io.text;

import io.github.thematicsessions.core.fit.ClockSpan;
import io.github.thematicsessions.core.fit.CountSpan;
import io.github.thematicsessions.core.fit.LengthSpan;
import java.time.Duration;

/** What lies between two ends in words: 12:53 to 12:55, 5 to 7 min, up to 10 min, 43 to 46. */
final class SpanText {

    private SpanText() {}

    static String of(ClockSpan span) {
        return span.earliest().equals(span.latest())
                ? span.latest().toString()
                : span.earliest() + " to " + span.latest();
    }

    static String of(LengthSpan span) {
        if (span.shortest().equals(span.longest())) {
            return slack(span.longest());
        }
        return span.shortest().isZero()
                ? "up to " + SpokenTime.of(span.longest())
                : SpokenTime.between(span.shortest(), span.longest());
    }

    /** Says a length, of which there may be none. */
    static String slack(Duration length) {
        return length.isZero() ? "none" : SpokenTime.of(length);
    }

    /** Says a length in minutes, also above an hour, where it has no seconds: 130 to 140 min. */
    static String inMinutes(LengthSpan span) {
        boolean whole = isWhole(span.shortest()) && isWhole(span.longest());
        if (!whole || span.longest().isZero()) {
            return of(span);
        }
        String longest = span.longest().toMinutes() + " min";
        return span.shortest().equals(span.longest())
                ? longest
                : span.shortest().toMinutes() + " to " + longest;
    }

    private static boolean isWhole(Duration length) {
        return length.toSecondsPart() == 0 && length.toNanosPart() == 0;
    }

    static String of(CountSpan span) {
        return span.fewest() == span.most() ? Integer.toString(span.most()) : span.fewest() + " to " + span.most();
    }
}
