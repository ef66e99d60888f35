package io.github.thematicsessions.io.text;

import io.github.thematicsessions.core.norm.Quantity;
import io.github.thematicsessions.core.report.Measure;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

/** Measured and allowed values in words. */
final class MeasureText {

    private static final Pattern CODE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private MeasureText() {}

    static String of(Measure measure) {
        if (measure instanceof Measure.Length length) {
            return SpokenTime.of(length.length());
        }
        if (measure instanceof Measure.Elapsed elapsed) {
            return SpokenTime.of(elapsed.elapsed());
        }
        if (measure instanceof Measure.Count count) {
            return Integer.toString(count.number());
        }
        if (measure instanceof Measure.Amount amount) {
            return of(amount.quantity());
        }
        if (measure instanceof Measure.Hours hours) {
            return and(hours.times().stream().map(SpokenTime::of).toList());
        }
        if (measure instanceof Measure.Dates dates) {
            return and(dates.dates().stream().map(LocalDate::toString).toList());
        }
        // Not reachable by another kind: the type is sealed, and Java 17 has no switch over types.
        List<String> words = ((Measure.Words) measure).words();
        return words.isEmpty()
                ? "none"
                : String.join(", ", words.stream().map(MeasureText::word).toList());
    }

    static String of(Quantity quantity) {
        boolean open = quantity.atMost() == Integer.MAX_VALUE;
        if (quantity.atLeast() == quantity.atMost()) {
            return "exactly " + quantity.atLeast();
        }
        if (quantity.atLeast() == 0) {
            return open ? "any number" : "at most " + quantity.atMost();
        }
        return open ? "at least " + quantity.atLeast() : quantity.atLeast() + " to " + quantity.atMost();
    }

    private static String and(List<String> parts) {
        return parts.isEmpty() ? "none" : String.join(" and ", parts);
    }

    /** Codes stand as they are; anything else is in quotation marks, so that a comma in it ends nothing. */
    private static String word(String word) {
        return CODE.matcher(word).matches() ? word : '"' + word + '"';
    }
}
