package io.github.thematicsessions.io.text;

import io.github.thematicsessions.core.norm.Quantity;
import io.github.thematicsessions.core.report.Measure;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Measured and allowed values in words. */
final class MeasureText {

    private static final Pattern CODE = Pattern.compile("[a-z0-9]++(?:-[a-z0-9]++)*+");

    private final Messages messages;
    private final boolean inCodes;

    private MeasureText(Messages messages, boolean inCodes) {
        this.messages = messages;
        this.inCodes = inCodes;
    }

    static String of(Measure measure) {
        return of(measure, Messages.english());
    }

    static String of(Measure measure, Messages messages) {
        return new MeasureText(messages, false).text(measure);
    }

    /** Says a value as it is to be written into a document. */
    static String written(Measure measure, Messages messages) {
        return new MeasureText(messages, true).text(measure);
    }

    private String text(Measure measure) {
        if (measure instanceof Measure.Length length) {
            return SpokenTime.of(length.length(), messages);
        }
        if (measure instanceof Measure.Elapsed elapsed) {
            return SpokenTime.of(elapsed.elapsed(), messages);
        }
        if (measure instanceof Measure.Count count) {
            return Integer.toString(count.number());
        }
        if (measure instanceof Measure.Amount amount) {
            return of(amount.quantity(), messages);
        }
        if (measure instanceof Measure.Hours hours) {
            return and(hours.times().stream()
                    .map(time -> SpokenTime.of(time, messages))
                    .toList());
        }
        if (measure instanceof Measure.Dates dates) {
            return and(dates.dates().stream()
                    .map(date -> messages.apart(date.toString()))
                    .toList());
        }
        // Not reachable by another kind: the type is sealed, and Java 17 has no switch over types.
        List<String> words = ((Measure.Words) measure).words();
        return words.isEmpty()
                ? messages.say("measure.none")
                : messages.list(words.stream().map(this::word).toList());
    }

    static String of(Quantity quantity) {
        return of(quantity, Messages.english());
    }

    private static String of(Quantity quantity, Messages messages) {
        boolean open = quantity.atMost() == Integer.MAX_VALUE;
        String atLeast = Integer.toString(quantity.atLeast());
        String atMost = Integer.toString(quantity.atMost());
        if (quantity.atLeast() == quantity.atMost()) {
            return messages.say("quantity.exactly", "number", atLeast);
        }
        if (quantity.atLeast() == 0) {
            return open ? messages.say("quantity.any") : messages.say("quantity.at-most", "number", atMost);
        }
        return open
                ? messages.say("quantity.at-least", "number", atLeast)
                : messages.say("quantity.range", Map.of("first", atLeast, "last", atMost));
    }

    private String and(List<String> parts) {
        return parts.isEmpty() ? messages.say("measure.none") : messages.joined("list.and", parts);
    }

    /** Codes are told in words; anything else is in quotation marks, so that a comma in it ends nothing. */
    private String word(String word) {
        if (!CODE.matcher(word).matches()) {
            return messages.say("measure.quoted", "text", messages.apart(word));
        }
        return inCodes ? messages.apart(word) : messages.code(word);
    }
}
