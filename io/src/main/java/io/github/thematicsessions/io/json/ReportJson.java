package io.github.thematicsessions.io.json;

import io.github.thematicsessions.core.report.Report;
import io.github.thematicsessions.io.DocumentException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Iterator;

/**
 * A report as a JSON document of the format {@code thematic-sessions/report}, version 1.
 *
 * <p>Reading is strict: what the format does not name, says twice or in another form is a problem, never dropped or
 * guessed. Members may come in any order. All problems are told in one pass, but none behind a place where the text
 * stops being JSON, and no more than 200. A document has at most 64 MiB, a text at most 1,048,576 characters. Bytes are
 * UTF-8; the mark that some programs put before it is stepped over.
 *
 * <p>Writing gives the same text for the same value everywhere: indented by two spaces or in one line, lines ended by line
 * feeds, what is absent left out. What is written reads as an equal value.
 *
 * <p>Reports of one line each, one behind the other, are a corpus: {@link #lines(Path)} reads it, {@link
 * #writeLines(Iterator, OutputStream)} writes it, both in the memory of one report.
 *
 * <p>Thread-safe.
 */
public final class ReportJson {

    static final Document<Report> DOCUMENT = new Document<>(ReportShapes.FORMAT, ReportShapes.REPORT);

    private ReportJson() {}

    /**
     * Reads a report.
     *
     * @param text the document
     * @return the report
     * @throws DocumentException if the document cannot be read; it carries every problem
     */
    public static Report read(String text) {
        return DOCUMENT.read(text);
    }

    /**
     * Reads a report from a stream, which is read to its end and left open.
     *
     * @param stream the document in UTF-8
     * @return the report
     * @throws DocumentException if the document cannot be read; it carries every problem
     * @throws java.io.UncheckedIOException if the stream fails
     */
    public static Report read(InputStream stream) {
        return DOCUMENT.read(stream);
    }

    /**
     * Reads a report from a file.
     *
     * @param file the document in UTF-8
     * @return the report
     * @throws DocumentException if the document cannot be read; it names the file and carries every problem
     * @throws java.io.UncheckedIOException if there is no such file or it fails
     */
    public static Report read(Path file) {
        return DOCUMENT.read(file);
    }

    /**
     * Starts to read reports of one line each from a stream.
     *
     * @param stream the lines in UTF-8; closed with what is returned
     * @return the lines, none of which is read yet
     */
    public static DocumentLines<Report> lines(InputStream stream) {
        return DocumentLines.of(DOCUMENT, stream);
    }

    /**
     * Starts to read reports of one line each from a file.
     *
     * @param file the lines in UTF-8; closed with what is returned
     * @return the lines, none of which is read yet
     * @throws java.io.UncheckedIOException if there is no such file or it fails
     */
    public static DocumentLines<Report> lines(Path file) {
        return DocumentLines.of(DOCUMENT, file);
    }

    /**
     * Writes a report.
     *
     * @param report the report
     * @return the document
     * @throws io.github.thematicsessions.core.InvalidValueException if no document can hold a value of it
     */
    public static String write(Report report) {
        return DOCUMENT.write(report);
    }

    /**
     * Writes a report in one line, as one of many in a corpus of JSON Lines.
     *
     * @param report the report
     * @return the document without a line feed in it, and one at its end
     * @throws io.github.thematicsessions.core.InvalidValueException if no document can hold a value of it
     */
    public static String writeLine(Report report) {
        return DOCUMENT.writeLine(report);
    }

    /**
     * Writes reports of one line each to a stream, which is flushed at the end and left open. Only one of them is in memory
     * at a time.
     *
     * @param reports the reports
     * @param stream takes the lines in UTF-8
     * @throws io.github.thematicsessions.core.InvalidValueException if no document can hold a value of one of them; those
     *     before it are written then
     * @throws java.io.UncheckedIOException if the stream fails
     */
    public static void writeLines(Iterator<Report> reports, OutputStream stream) {
        DOCUMENT.writeLines(reports, stream);
    }

    /**
     * Writes a report to a stream, which is flushed and left open.
     *
     * @param report the report
     * @param stream takes the document in UTF-8
     * @throws io.github.thematicsessions.core.InvalidValueException if no document can hold a value of it; nothing is
     *     written then
     * @throws java.io.UncheckedIOException if the stream fails
     */
    public static void write(Report report, OutputStream stream) {
        DOCUMENT.write(report, stream);
    }

    /**
     * Writes a report to a file, which is made or replaced.
     *
     * @param report the report
     * @param file takes the document in UTF-8
     * @throws io.github.thematicsessions.core.InvalidValueException if no document can hold a value of it; the file is
     *     left as it is then
     * @throws java.io.UncheckedIOException if the file cannot be written
     */
    public static void write(Report report, Path file) {
        DOCUMENT.write(report, file);
    }
}
