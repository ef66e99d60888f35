package io.github.thematicsessions.core.time;

import io.github.thematicsessions.core.InvalidValueException;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * The time given to a speaker, as a source words it: a range ("five to seven minutes"), a stated figure ("ten
 * minutes"), a ceiling ("at most three minutes") or nothing.
 *
 * <table>
 * <caption>The four wordings</caption>
 * <tr><th>made by</th><th>text</th><th>shortest</th><th>longest</th></tr>
 * <tr><td>{@code between(5 min, 7 min)}</td><td>{@code PT5M/PT7M}</td><td>5 min</td><td>7 min</td></tr>
 * <tr><td>{@code stated(10 min)}</td><td>{@code PT10M}</td><td>10 min</td><td>10 min</td></tr>
 * <tr><td>{@code atMost(3 min)}</td><td>{@code ../PT3M}</td><td>0</td><td>3 min</td></tr>
 * <tr><td>{@code unstated()}</td><td>{@code ..}</td><td>0</td><td>empty</td></tr>
 * </table>
 *
 * <p>Figures are whole seconds from 1 second to 24 hours. An allotment says what was given, not what a note allows: nine
 * minutes is a good allotment and may be a finding. A stated figure and a range with two equal ends are different words.
 *
 * <p>Immutable and thread-safe.
 */
public final class Allotment {

    /** How a source words the time. */
    public enum Wording {
        /** Two figures, "five to seven minutes". */
        RANGE,
        /** One figure, "ten minutes". */
        STATED,
        /** A ceiling, "at most three minutes". */
        AT_MOST,
        /** No figure. */
        UNSTATED
    }

    private static final int LONGEST_SECONDS = 86_400;
    private static final String FORMS = "PT5M/PT7M, PT10M, ../PT3M or ..";
    private static final Allotment UNSTATED = new Allotment(Wording.UNSTATED, 0, LONGEST_SECONDS);

    private final Wording wording;
    private final int shortestSeconds;
    private final int longestSeconds;

    private Allotment(Wording wording, int shortestSeconds, int longestSeconds) {
        this.wording = wording;
        this.shortestSeconds = shortestSeconds;
        this.longestSeconds = longestSeconds;
    }

    /**
     * Gives a range, "five to seven minutes".
     *
     * @param shortestInclusive the lower end
     * @param longestInclusive the upper end, not below the lower
     * @return the allotment
     * @throws InvalidValueException if an end is not in whole seconds from 1 second to 24 hours or the ends are crossed
     */
    public static Allotment between(Duration shortestInclusive, Duration longestInclusive) {
        int shortest = seconds(shortestInclusive);
        int longest = seconds(longestInclusive);
        if (shortest > longest) {
            throw new InvalidValueException(
                    "allotment", "a lower end that is not above the upper", shortestInclusive + "/" + longestInclusive);
        }
        return new Allotment(Wording.RANGE, shortest, longest);
    }

    /**
     * Gives one figure, "ten minutes".
     *
     * @param figure the figure
     * @return the allotment
     * @throws InvalidValueException if the figure is not in whole seconds from 1 second to 24 hours
     */
    public static Allotment stated(Duration figure) {
        int seconds = seconds(figure);
        return new Allotment(Wording.STATED, seconds, seconds);
    }

    /**
     * Gives a ceiling, "at most three minutes".
     *
     * @param ceilingInclusive the longest time
     * @return the allotment
     * @throws InvalidValueException if the ceiling is not in whole seconds from 1 second to 24 hours
     */
    public static Allotment atMost(Duration ceilingInclusive) {
        return new Allotment(Wording.AT_MOST, 0, seconds(ceilingInclusive));
    }

    /**
     * Gives no figure.
     *
     * @return the allotment without a figure
     */
    public static Allotment unstated() {
        return UNSTATED;
    }

    /**
     * Reads what {@link #toString()} writes: ISO 8601 durations, {@code PT5M/PT7M}, {@code PT10M}, {@code ../PT3M} or
     * {@code ..} where two dots stand for an end that is open.
     *
     * @param text the text
     * @return the allotment
     * @throws InvalidValueException if the text is no allotment
     */
    public static Allotment parse(String text) {
        if (text.equals("..")) {
            return unstated();
        }
        InvalidValueException.unless(text.equals(text.toUpperCase(Locale.ROOT)), "allotment", FORMS, text);
        try {
            int slash = text.indexOf('/');
            if (slash < 0) {
                return stated(Duration.parse(text));
            }
            Duration longest = Duration.parse(text.substring(slash + 1));
            String lower = text.substring(0, slash);
            return lower.equals("..") ? atMost(longest) : between(Duration.parse(lower), longest);
        } catch (DateTimeException notADuration) {
            throw new InvalidValueException("allotment", FORMS, text);
        }
    }

    private static int seconds(Duration figure) {
        boolean inRange = figure.getNano() == 0 && figure.getSeconds() >= 1 && figure.getSeconds() <= LONGEST_SECONDS;
        InvalidValueException.unless(inRange, "allotment", "whole seconds from PT1S to PT24H", figure);
        return (int) figure.getSeconds();
    }

    /**
     * Returns how the source words the time.
     *
     * @return the wording
     */
    public Wording wording() {
        return wording;
    }

    /**
     * Tells whether a figure is given at all.
     *
     * @return whether there is an upper end
     */
    public boolean isGiven() {
        return wording != Wording.UNSTATED;
    }

    /**
     * Returns the lower end.
     *
     * @return the shortest time, zero for a ceiling and where nothing is stated
     */
    public Duration shortest() {
        return Duration.ofSeconds(shortestSeconds);
    }

    /**
     * Returns the upper end.
     *
     * @return the longest time, or empty where nothing is stated
     */
    public Optional<Duration> longest() {
        return isGiven() ? Optional.of(Duration.ofSeconds(longestSeconds)) : Optional.empty();
    }

    /**
     * Returns the lower end in seconds.
     *
     * @return from 0 to 86,400
     */
    public int shortestSeconds() {
        return shortestSeconds;
    }

    /**
     * Returns the upper end in seconds.
     *
     * @return from 1 to 86,400; 86,400, a whole day, where nothing is stated
     */
    public int longestSeconds() {
        return longestSeconds;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Allotment that
                && wording == that.wording
                && shortestSeconds == that.shortestSeconds
                && longestSeconds == that.longestSeconds;
    }

    @Override
    public int hashCode() {
        return Objects.hash(wording, shortestSeconds, longestSeconds);
    }

    /**
     * Returns the canonical text, which {@link #parse(String)} reads.
     *
     * @return {@code PT5M/PT7M}, {@code PT10M}, {@code ../PT3M} or {@code ..}
     */
    @Override
    public String toString() {
        return switch (wording) {
            case RANGE -> shortest() + "/" + Duration.ofSeconds(longestSeconds);
            case STATED -> shortest().toString();
            case AT_MOST -> "../" + Duration.ofSeconds(longestSeconds);
            case UNSTATED -> "..";
        };
    }
}
