package io.github.thematicsessions.io.json;

import io.github.thematicsessions.core.fit.Feasibility;
import io.github.thematicsessions.io.DocumentException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;

/**
 * The answer whether a plan can hold as a JSON document of the format {@code thematic-sessions/feasibility}, version 1.
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
public final class FeasibilityJson {

    static final Document<Feasibility> DOCUMENT =
            new Document<>(FeasibilityShapes.FORMAT, FeasibilityShapes.FEASIBILITY);

    private FeasibilityJson() {}

    /**
     * Reads the answer whether a plan can hold.
     *
     * @param text the document
     * @return the answer
     * @throws DocumentException if the document cannot be read; it carries every problem
     */
    public static Feasibility read(String text) {
        return DOCUMENT.read(text);
    }

    /**
     * Reads the answer whether a plan can hold from a stream, which is read to its end and left open.
     *
     * @param stream the document in UTF-8
     * @return the answer
     * @throws DocumentException if the document cannot be read; it carries every problem
     * @throws java.io.UncheckedIOException if the stream fails
     */
    public static Feasibility read(InputStream stream) {
        return DOCUMENT.read(stream);
    }

    /**
     * Reads the answer whether a plan can hold from a file.
     *
     * @param file the document in UTF-8
     * @return the answer
     * @throws DocumentException if the document cannot be read; it names the file and carries every problem
     * @throws java.io.UncheckedIOException if there is no such file or it fails
     */
    public static Feasibility read(Path file) {
        return DOCUMENT.read(file);
    }

    /**
     * Writes the answer whether a plan can hold.
     *
     * @param answer the answer
     * @return the document
     * @throws io.github.thematicsessions.core.InvalidValueException if no document can hold a value of it
     */
    public static String write(Feasibility answer) {
        return DOCUMENT.write(answer);
    }

    /**
     * Writes the answer whether a plan can hold to a stream, which is flushed and left open.
     *
     * @param answer the answer
     * @param stream takes the document in UTF-8
     * @throws io.github.thematicsessions.core.InvalidValueException if no document can hold a value of it; nothing is
     *     written then
     * @throws java.io.UncheckedIOException if the stream fails
     */
    public static void write(Feasibility answer, OutputStream stream) {
        DOCUMENT.write(answer, stream);
    }

    /**
     * Writes the answer whether a plan can hold to a file, which is made or replaced.
     *
     * @param answer the answer
     * @param file takes the document in UTF-8
     * @throws io.github.thematicsessions.core.InvalidValueException if no document can hold a value of it; the file is
     *     left as it is then
     * @throws java.io.UncheckedIOException if the file cannot be written
     */
    public static void write(Feasibility answer, Path file) {
        DOCUMENT.write(answer, file);
    }
}
