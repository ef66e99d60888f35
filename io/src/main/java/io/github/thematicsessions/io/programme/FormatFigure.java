package io.github.thematicsessions.io.programme;

import io.github.thematicsessions.core.Coded;
import io.github.thematicsessions.core.people.Capacity;
import io.github.thematicsessions.core.session.Purpose;
import io.github.thematicsessions.core.session.SegmentKind;
import io.github.thematicsessions.core.time.Allotment;
import io.github.thematicsessions.core.time.TimeRange;
import java.util.Optional;

/**
 * A figure that the prose around a programme states about its format. It is what the text says and no plan: no slot is made
 * from it.
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface FormatFigure {

    /**
     * Returns where the figure stands.
     *
     * @return the line, from 1
     */
    int line();

    /**
     * Returns where the figure stands in its line.
     *
     * @return the column in UTF-16 code units, from 1
     */
    int column();

    /**
     * Returns the words of the figure.
     *
     * @return the words, such as {@code five to seven minutes}
     */
    String asPublished();

    /**
     * A speaking time, "five to seven minutes".
     *
     * @param line the line, from 1
     * @param column the column, from 1
     * @param asPublished the words of the figure
     * @param segment in what kind of segment, by the heading above; empty if the heading names none
     * @param capacity who speaks, by the sentence; empty if it names nobody that we know
     * @param purpose what for, by the sentence; empty if it does not say
     * @param time the figure; a ceiling where the sentence speaks of a limit
     */
    record SpeakingTime(
            int line,
            int column,
            String asPublished,
            Optional<SegmentKind> segment,
            Optional<Capacity> capacity,
            Optional<Purpose> purpose,
            Allotment time)
            implements FormatFigure {}

    /**
     * Hours of the day, "from 10:00 am to 1:00 pm".
     *
     * @param line the line, from 1
     * @param column the column, from 1
     * @param asPublished the words of the figure
     * @param hours the hours
     */
    record Hours(int line, int column, String asPublished, TimeRange hours) implements FormatFigure {}

    /**
     * A number of something, "three experts".
     *
     * @param line the line, from 1
     * @param column the column, from 1
     * @param asPublished the words of the figure
     * @param counted what is counted
     * @param number how many, from 1
     */
    record Count(int line, int column, String asPublished, Counted counted, int number) implements FormatFigure {}

    /** What a {@link Count} counts. */
    enum Counted implements Coded {
        /** Days of the session. */
        DAYS,
        /** Expert panels. */
        EXPERT_PANELS,
        /** Experts of a panel. */
        EXPERTS,
        /** Moderators. */
        MODERATORS
    }
}
