package io.github.thematicsessions.rules.norm;

import io.github.thematicsessions.core.norm.Application;
import io.github.thematicsessions.core.norm.Enforcement;
import io.github.thematicsessions.core.report.Severity;
import io.github.thematicsessions.core.time.Allotment;
import java.time.Duration;

/**
 * A time made ready to be held against others: its ends in seconds, how far over it does not count, and how grave it is to
 * be over or under it.
 */
public final class Limit {

    private final Allotment figure;
    private final int most;
    private final Severity tooLong;
    private final Severity tooShort;

    /**
     * Makes a time ready.
     *
     * @param figure the time, with an upper end
     * @param application how it is applied
     */
    public Limit(Allotment figure, Application application) {
        this.figure = figure;
        this.most = figure.longestSeconds() + application.toleranceSeconds();
        boolean encouraged = application.enforcement() == Enforcement.ENCOURAGED;
        boolean stated = figure.wording() == Allotment.Wording.STATED;
        this.tooLong = encouraged ? Severity.INFO : Severity.ERROR;
        this.tooShort = encouraged || stated ? Severity.INFO : Severity.WARNING;
    }

    /**
     * Returns the time itself.
     *
     * @return the figure, without the tolerance
     */
    public Allotment figure() {
        return figure;
    }

    /**
     * Returns from where on a time is over.
     *
     * @return the longest time that does not count as over, in seconds
     */
    public int mostSeconds() {
        return most;
    }

    /**
     * Returns how grave it is at most to be over.
     *
     * @return the severity
     */
    public Severity tooLong() {
        return tooLong;
    }

    /**
     * Returns how grave it is at most to be under: less than to be over.
     *
     * @return the severity
     */
    public Severity tooShort() {
        return tooShort;
    }

    /** Tells whether a time on the clock keeps to the limit. */
    boolean keeps(int seconds) {
        return seconds <= most && seconds >= figure.shortestSeconds();
    }

    boolean keeps(Allotment planned) {
        return !isOver(planned) && !isUnder(planned);
    }

    boolean isOver(Allotment planned) {
        return planned.longestSeconds() > most;
    }

    boolean isUnder(Allotment planned) {
        return lowerEnd(planned) < figure.shortestSeconds();
    }

    /** How far a time is over the figure. */
    Duration over(Allotment planned) {
        return Duration.ofSeconds(planned.longestSeconds() - figure.longestSeconds());
    }

    /** How far a time is under the figure. */
    Duration under(Allotment planned) {
        return Duration.ofSeconds(figure.shortestSeconds() - lowerEnd(planned));
    }

    /** Returns a time that is over, cut to the figure. */
    Allotment shortened(Allotment planned) {
        Duration longest = Duration.ofSeconds(figure.longestSeconds());
        return switch (planned.wording()) {
            case AT_MOST -> Allotment.atMost(longest);
            case RANGE ->
                Allotment.between(planned.shortest().compareTo(longest) > 0 ? longest : planned.shortest(), longest);
            case STATED, UNSTATED -> Allotment.stated(longest);
        };
    }

    /** Returns a time that is under, stretched to the figure. */
    Allotment lengthened(Allotment planned) {
        Duration shortest = figure.shortest();
        return switch (planned.wording()) {
            case AT_MOST -> Allotment.atMost(shortest);
            case RANGE ->
                Allotment.between(
                        shortest, Duration.ofSeconds(Math.max(planned.longestSeconds(), figure.shortestSeconds())));
            case STATED, UNSTATED -> Allotment.stated(shortest);
        };
    }

    /** A ceiling promises no lower end: it is short only if even the ceiling is. */
    private static int lowerEnd(Allotment planned) {
        return planned.wording() == Allotment.Wording.AT_MOST ? planned.longestSeconds() : planned.shortestSeconds();
    }
}
