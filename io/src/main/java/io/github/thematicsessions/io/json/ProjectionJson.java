package io.github.thematicsessions.io.json;

import io.github.thematicsessions.core.fit.Projection;
import io.github.thematicsessions.io.DocumentException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;

/**
 * What follows on a day of which some has happened as a JSON document of the format {@code thematic-sessions/projection}, version 1.
 *
 * <p>Reading is strict: what the format does not name, says twice or in another form is a problem, never dropped or
 * guessed. Members may come in any order. All problems are told in one pass, but none behind a place where the text
 * stops being JSON, and no more than 200. A document has at most 64 MiB, a text at most 1,048,576 characters. Bytes are
 * UTF-8; the mark that some programs put before it is stepped over.
 *
 * <p>Writing gives the same text for the same value everywhere: indented by two spaces, lines ended by line feeds, what
 * is absent left out. What is written reads as an equal value.
 *
 * <p>Thread-safe.
 */
public final class ProjectionJson {

    static final Document<Projection> DOCUMENT = new Document<>(ProjectionShapes.FORMAT, ProjectionShapes.PROJECTION);

    private ProjectionJson() {}

    /**
     * Reads a projection.
     *
     * @param text the document
     * @return the projection
     * @throws DocumentException if the document cannot be read; it carries every problem
     */
    public static Projection read(String text) {
        return DOCUMENT.read(text);
    }

    /**
     * Reads a projection from a stream, which is read to its end and left open.
     *
     * @param stream the document in UTF-8
     * @return the projection
     * @throws DocumentException if the document cannot be read; it carries every problem
     * @throws java.io.UncheckedIOException if the stream fails
     */
    public static Projection read(InputStream stream) {
        return DOCUMENT.read(stream);
    }

    /**
     * Reads a projection from a file.
     *
     * @param file the document in UTF-8
     * @return the projection
     * @throws DocumentException if the document cannot be read; it names the file and carries every problem
     * @throws java.io.UncheckedIOException if there is no such file or it fails
     */
    public static Projection read(Path file) {
        return DOCUMENT.read(file);
    }

    /**
     * Writes a projection.
     *
     * @param projection the projection
     * @return the document
     * @throws io.github.thematicsessions.core.InvalidValueException if no document can hold a value of it
     */
    public static String write(Projection projection) {
        return DOCUMENT.write(projection);
    }

    /**
     * Writes a projection to a stream, which is flushed and left open.
     *
     * @param projection the projection
     * @param stream takes the document in UTF-8
     * @throws io.github.thematicsessions.core.InvalidValueException if no document can hold a value of it; nothing is
     *     written then
     * @throws java.io.UncheckedIOException if the stream fails
     */
    public static void write(Projection projection, OutputStream stream) {
        DOCUMENT.write(projection, stream);
    }

    /**
     * Writes a projection to a file, which is made or replaced.
     *
     * @param projection the projection
     * @param file takes the document in UTF-8
     * @throws io.github.thematicsessions.core.InvalidValueException if no document can hold a value of it; the file is
     *     left as it is then
     * @throws java.io.UncheckedIOException if the file cannot be written
     */
    public static void write(Projection projection, Path file) {
        DOCUMENT.write(projection, file);
    }
}
