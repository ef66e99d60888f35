package io.github.thematicsessions.io.json;

import io.github.thematicsessions.core.report.Waiver;
import io.github.thematicsessions.io.DocumentException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;

/**
 * The waivers of a session as a JSON document of the format {@code thematic-sessions/waivers}, version 1.
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
public final class WaiversJson {

    static final Document<List<Waiver>> DOCUMENT = new Document<>(WaiverShapes.FORMAT, WaiverShapes.WAIVERS);

    private WaiversJson() {}

    /**
     * Reads waivers.
     *
     * @param text the document
     * @return the waivers
     * @throws DocumentException if the document cannot be read; it carries every problem
     */
    public static List<Waiver> read(String text) {
        return DOCUMENT.read(text);
    }

    /**
     * Reads waivers from a stream, which is read to its end and left open.
     *
     * @param stream the document in UTF-8
     * @return the waivers
     * @throws DocumentException if the document cannot be read; it carries every problem
     * @throws java.io.UncheckedIOException if the stream fails
     */
    public static List<Waiver> read(InputStream stream) {
        return DOCUMENT.read(stream);
    }

    /**
     * Reads waivers from a file.
     *
     * @param file the document in UTF-8
     * @return the waivers
     * @throws DocumentException if the document cannot be read; it names the file and carries every problem
     * @throws java.io.UncheckedIOException if there is no such file or it fails
     */
    public static List<Waiver> read(Path file) {
        return DOCUMENT.read(file);
    }

    /**
     * Writes waivers.
     *
     * @param waivers the waivers
     * @return the document
     * @throws io.github.thematicsessions.core.InvalidValueException if no document can hold a value of it
     */
    public static String write(List<Waiver> waivers) {
        return DOCUMENT.write(waivers);
    }

    /**
     * Writes waivers to a stream, which is flushed and left open.
     *
     * @param waivers the waivers
     * @param stream takes the document in UTF-8
     * @throws io.github.thematicsessions.core.InvalidValueException if no document can hold a value of it; nothing is
     *     written then
     * @throws java.io.UncheckedIOException if the stream fails
     */
    public static void write(List<Waiver> waivers, OutputStream stream) {
        DOCUMENT.write(waivers, stream);
    }

    /**
     * Writes waivers to a file, which is made or replaced.
     *
     * @param waivers the waivers
     * @param file takes the document in UTF-8
     * @throws io.github.thematicsessions.core.InvalidValueException if no document can hold a value of it; the file is
     *     left as it is then
     * @throws java.io.UncheckedIOException if the file cannot be written
     */
    public static void write(List<Waiver> waivers, Path file) {
        DOCUMENT.write(waivers, file);
    }
}
