package io.github.thematicsessions.io.json;

import io.github.thematicsessions.core.floor.FloorStatus;
import io.github.thematicsessions.io.DocumentException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;

/**
 * The status of a floor as a JSON document of the format {@code thematic-sessions/floor-status}, version 1.
 *
 * <p>Reading is strict: what the format does not name, says twice or in another form is a problem, never dropped or
 * guessed. Members may come in any order. All problems are told in one pass, but none behind a place where the text
 * stops being JSON, and no more than 200. A document has at most 64 MiB, a text at most 1,048,576 characters. Bytes are
 * UTF-8; the mark that some programs put before it is stepped over.
 *
 * <p>Writing gives the same text for the same value everywhere: indented by two spaces or in one line, lines ended by line
 * feeds, what is absent left out. What is written reads as an equal value. No length of time has a sign: what is left of a turn
 * is {@code remaining}, what it is over is {@code over}; a deviation says whether it is behind or ahead.
 *
 * <p>Thread-safe.
 */
public final class FloorStatusJson {

    static final Document<FloorStatus> DOCUMENT = new Document<>(FloorStatusShapes.FORMAT, FloorStatusShapes.STATUS);

    private FloorStatusJson() {}

    /**
     * Reads the status of a floor.
     *
     * @param text the document
     * @return the status
     * @throws DocumentException if the document cannot be read; it carries every problem
     */
    public static FloorStatus read(String text) {
        return DOCUMENT.read(text);
    }

    /**
     * Reads the status of a floor from a stream, which is read to its end and left open.
     *
     * @param stream the document in UTF-8
     * @return the status
     * @throws DocumentException if the document cannot be read; it carries every problem
     * @throws java.io.UncheckedIOException if the stream fails
     */
    public static FloorStatus read(InputStream stream) {
        return DOCUMENT.read(stream);
    }

    /**
     * Reads the status of a floor from a file.
     *
     * @param file the document in UTF-8
     * @return the status
     * @throws DocumentException if the document cannot be read; it names the file and carries every problem
     * @throws java.io.UncheckedIOException if there is no such file or it fails
     */
    public static FloorStatus read(Path file) {
        return DOCUMENT.read(file);
    }

    /**
     * Writes the status of a floor.
     *
     * @param status the status
     * @return the document
     * @throws io.github.thematicsessions.core.InvalidValueException if no document can hold a value of it
     */
    public static String write(FloorStatus status) {
        return DOCUMENT.write(status);
    }

    /**
     * Writes the status of a floor in one line, as one of many in a stream of JSON Lines.
     *
     * @param status the status
     * @return the document without a line feed in it, and one at its end
     * @throws io.github.thematicsessions.core.InvalidValueException if no document can hold a value of it
     */
    public static String writeLine(FloorStatus status) {
        return DOCUMENT.writeLine(status);
    }

    /**
     * Writes the status of a floor to a stream, which is flushed and left open.
     *
     * @param status the status
     * @param stream takes the document in UTF-8
     * @throws io.github.thematicsessions.core.InvalidValueException if no document can hold a value of it; nothing is
     *     written then
     * @throws java.io.UncheckedIOException if the stream fails
     */
    public static void write(FloorStatus status, OutputStream stream) {
        DOCUMENT.write(status, stream);
    }

    /**
     * Writes the status of a floor to a file, which is made or replaced.
     *
     * @param status the status
     * @param file takes the document in UTF-8
     * @throws io.github.thematicsessions.core.InvalidValueException if no document can hold a value of it; the file is
     *     left as it is then
     * @throws java.io.UncheckedIOException if the file cannot be written
     */
    public static void write(FloorStatus status, Path file) {
        DOCUMENT.write(status, file);
    }
}
