package io.github.thematicsessions.io.json;

import io.github.thematicsessions.core.session.ThematicSession;
import io.github.thematicsessions.io.DocumentException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Iterator;

/**
 * A session as a JSON document of the format {@code thematic-sessions/session}, version 1.
 *
 * <p>Reading is strict: what the format does not name, says twice or in another form is a problem, never dropped or
 * guessed. Members may come in any order. All problems are told in one pass, but none behind a place where the text
 * stops being JSON, and no more than 200. A document has at most 64 MiB, a text at most 1,048,576 characters. Bytes are
 * UTF-8; the mark that some programs put before it is stepped over.
 *
 * <p>Writing gives the same text for the same value everywhere: indented by two spaces or in one line, lines ended by line
 * feeds, what is absent left out. What is written reads as an equal value.
 *
 * <p>Sessions of one line each, one behind the other, are a corpus: {@link #lines(Path)} reads it, {@link
 * #writeLines(Iterator, OutputStream)} writes it, both in the memory of one session.
 *
 * <p>Thread-safe.
 */
public final class SessionJson {

    static final Document<ThematicSession> DOCUMENT = new Document<>(SessionShapes.FORMAT, SessionShapes.SESSION);

    private SessionJson() {}

    /**
     * Reads a session.
     *
     * @param text the document
     * @return the session
     * @throws DocumentException if the document cannot be read; it carries every problem
     */
    public static ThematicSession read(String text) {
        return DOCUMENT.read(text);
    }

    /**
     * Reads a session from a stream, which is read to its end and left open.
     *
     * @param stream the document in UTF-8
     * @return the session
     * @throws DocumentException if the document cannot be read; it carries every problem
     * @throws java.io.UncheckedIOException if the stream fails
     */
    public static ThematicSession read(InputStream stream) {
        return DOCUMENT.read(stream);
    }

    /**
     * Reads a session from a file.
     *
     * @param file the document in UTF-8
     * @return the session
     * @throws DocumentException if the document cannot be read; it names the file and carries every problem
     * @throws java.io.UncheckedIOException if there is no such file or it fails
     */
    public static ThematicSession read(Path file) {
        return DOCUMENT.read(file);
    }

    /**
     * Starts to read sessions of one line each from a stream.
     *
     * @param stream the lines in UTF-8; closed with what is returned
     * @return the lines, none of which is read yet
     */
    public static DocumentLines<ThematicSession> lines(InputStream stream) {
        return DocumentLines.of(DOCUMENT, stream);
    }

    /**
     * Starts to read sessions of one line each from a file.
     *
     * @param file the lines in UTF-8; closed with what is returned
     * @return the lines, none of which is read yet
     * @throws java.io.UncheckedIOException if there is no such file or it fails
     */
    public static DocumentLines<ThematicSession> lines(Path file) {
        return DocumentLines.of(DOCUMENT, file);
    }

    /**
     * Writes a session.
     *
     * @param session the session
     * @return the document
     * @throws io.github.thematicsessions.core.InvalidValueException if no document can hold a value of it
     */
    public static String write(ThematicSession session) {
        return DOCUMENT.write(session);
    }

    /**
     * Writes a session in one line, as one of many in a corpus of JSON Lines.
     *
     * @param session the session
     * @return the document without a line feed in it, and one at its end
     * @throws io.github.thematicsessions.core.InvalidValueException if no document can hold a value of it
     */
    public static String writeLine(ThematicSession session) {
        return DOCUMENT.writeLine(session);
    }

    /**
     * Writes sessions of one line each to a stream, which is flushed at the end and left open. Only one of them is in memory
     * at a time.
     *
     * @param sessions the sessions
     * @param stream takes the lines in UTF-8
     * @throws io.github.thematicsessions.core.InvalidValueException if no document can hold a value of one of them; those
     *     before it are written then
     * @throws java.io.UncheckedIOException if the stream fails
     */
    public static void writeLines(Iterator<ThematicSession> sessions, OutputStream stream) {
        DOCUMENT.writeLines(sessions, stream);
    }

    /**
     * Writes a session to a stream, which is flushed and left open.
     *
     * @param session the session
     * @param stream takes the document in UTF-8
     * @throws io.github.thematicsessions.core.InvalidValueException if no document can hold a value of it; nothing is
     *     written then
     * @throws java.io.UncheckedIOException if the stream fails
     */
    public static void write(ThematicSession session, OutputStream stream) {
        DOCUMENT.write(session, stream);
    }

    /**
     * Writes a session to a file, which is made or replaced.
     *
     * @param session the session
     * @param file takes the document in UTF-8
     * @throws io.github.thematicsessions.core.InvalidValueException if no document can hold a value of it; the file is
     *     left as it is then
     * @throws java.io.UncheckedIOException if the file cannot be written
     */
    public static void write(ThematicSession session, Path file) {
        DOCUMENT.write(session, file);
    }
}
