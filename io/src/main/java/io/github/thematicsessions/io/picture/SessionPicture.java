package io.github.thematicsessions.io.picture;

import io.github.thematicsessions.core.report.Report;
import io.github.thematicsessions.core.session.ThematicSession;
import io.github.thematicsessions.io.document.Destination;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A session as a picture, in SVG 1.1: its days side by side, segments and side events to scale, the slots in their segments.
 * With a report the findings are marked with their clauses, and told below; with the report of a record, what was held stands
 * beside what was planned.
 *
 * <pre>{@code
 * SessionPicture.write(session, report, folder.resolve("session.svg"));
 * }</pre>
 *
 * <p>The picture stands alone: it needs no font, no script and no other file. It is as wide as A4, landscape, and as high
 * unless it needs more, with no text below 7 points. Texts do not overlap; one that has no room is cut, and told in full below. Days
 * beyond the third go into further rows, of many findings the first 99 are told. On a screen that asks for it, the picture is
 * dark. What a colour says is said by a shape or a word as well; readers that speak get the whole programme as words.
 *
 * <p>Titles of documents are shown, never obeyed: what XML does not allow becomes the replacement character, and what turns
 * the direction of writing is left out. The words of the picture itself are English. The same session and report give the
 * same text everywhere.
 *
 * <p>Thread-safe.
 */
public final class SessionPicture {

    private SessionPicture() {}

    /**
     * Draws a plan.
     *
     * @param session the session
     * @return the picture, an SVG document
     */
    public static String write(ThematicSession session) {
        return SvgText.of(Sheet.of(session, Optional.empty()));
    }

    /**
     * Draws a plan and what a check says of it, or of the session as held.
     *
     * @param session the session
     * @param report a report on it; what it says of elements that the session does not have is marked at the top
     * @return the picture, an SVG document
     */
    public static String write(ThematicSession session, Report report) {
        return SvgText.of(Sheet.of(session, Optional.of(report)));
    }

    /**
     * Draws a plan to a stream, which is flushed and left open.
     *
     * @param session the session
     * @param stream takes the picture in UTF-8
     * @throws UncheckedIOException if the stream fails
     */
    public static void write(ThematicSession session, OutputStream stream) {
        Destination.write(write(session), stream);
    }

    /**
     * Draws a plan and what a check says to a stream, which is flushed and left open.
     *
     * @param session the session
     * @param report a report on it
     * @param stream takes the picture in UTF-8
     * @throws UncheckedIOException if the stream fails
     */
    public static void write(ThematicSession session, Report report, OutputStream stream) {
        Destination.write(write(session, report), stream);
    }

    /**
     * Draws a plan to a file, which is made or replaced.
     *
     * @param session the session
     * @param file takes the picture in UTF-8
     * @throws UncheckedIOException if the file cannot be written
     */
    public static void write(ThematicSession session, Path file) {
        Destination.write(write(session), file);
    }

    /**
     * Draws a plan and what a check says to a file, which is made or replaced.
     *
     * @param session the session
     * @param report a report on it
     * @param file takes the picture in UTF-8
     * @throws UncheckedIOException if the file cannot be written
     */
    public static void write(ThematicSession session, Report report, Path file) {
        Destination.write(write(session, report), file);
    }
}
