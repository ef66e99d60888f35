package io.github.thematicsessions.io.programme;

import io.github.thematicsessions.core.session.ThematicSession;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What was read from a programme as published: the session, and the account of how it came about.
 *
 * <p>Immutable and thread-safe.
 *
 * @param session the session; without days and side events where the text is no programme
 * @param diagnostics every guess, gap and line that was not understood, by line and column
 * @param lines every line of the text in its order, with what it was used for; where reading stopped, the last one is the
 *     first that was not read
 * @param figures the figures of the format that the prose of a note states, in their order; empty for a programme alone
 */
public record ProgrammeReading(
        ThematicSession session, List<Diagnostic> diagnostics, List<LineUse> lines, List<FormatFigure> figures) {

    /** Copies the lists. */
    public ProgrammeReading {
        diagnostics = List.copyOf(diagnostics);
        lines = List.copyOf(lines);
        figures = List.copyOf(figures);
    }

    /**
     * Returns the lines of which nothing was made.
     *
     * @return the lines that were not understood or not read, in their order
     */
    public List<LineUse> notUnderstood() {
        return lines.stream().filter(line -> !line.isUnderstood()).toList();
    }

    /**
     * Returns the session, then each diagnostic in a line of its own.
     *
     * @return lines without an end of the last
     */
    @Override
    public String toString() {
        return Stream.concat(Stream.of(session.summary()), diagnostics.stream().map(Diagnostic::toString))
                .collect(Collectors.joining("\n"));
    }
}
