package io.github.thematicsessions.io.json;

import io.github.thematicsessions.core.record.FloorRecord;
import io.github.thematicsessions.io.DocumentException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A record as JSON Lines of the format {@code thematic-sessions/record}, version 1: the first line is the heading, every
 * other line is one event.
 *
 * <pre>{@code
 * {"format":"thematic-sessions/record","version":1,"session":"gcm-thematic-6","covers":["panel-1"]}
 * {"kind":"begin","at":"2017-10-12T10:15:00+02:00","slot":"panel-1-opening","turn":"t1"}
 * }</pre>
 *
 * <p>Reading is strict: what the format does not name, says twice or in another form is a problem, never dropped or
 * guessed. Members may come in any order, blank lines are stepped over. A line that cannot be read hides no other one:
 * all problems are told in one pass, but none behind a place where a line stops being JSON, and no more than 200. The
 * line and the column of a problem are those of the record, its pointer is that of the value in the line. A line has at
 * most 1 MiB and ends with a line feed, which a carriage return may precede; a record may have any length. Bytes are
 * UTF-8; the mark that some programs put before it is stepped over.
 *
 * <p>A record may be written while the session is held, and break off in the middle of a line. {@link #salvage(Path)} reads
 * whatever can be read of a record, {@link #lines(InputStream)} reads without keeping it, and {@link #series(InputStream)} does
 * so with records that follow each other.
 *
 * <p>Writing gives the same text for the same value everywhere: lines without spaces, ended by line feeds, what is absent
 * left out. What is written reads as an equal value.
 *
 * <p>Thread-safe.
 */
public final class RecordJson {

    private RecordJson() {}

    /**
     * Reads a record.
     *
     * @param text the record
     * @return the record
     * @throws DocumentException if a line cannot be read; it carries every problem
     */
    public static FloorRecord read(String text) {
        return whole(RecordCollection.strictly(new CharLines(text)));
    }

    /**
     * Reads a record from a stream, which is read to its end and left open.
     *
     * @param stream the record in UTF-8
     * @return the record
     * @throws DocumentException if a line cannot be read; it carries every problem
     * @throws UncheckedIOException if the stream fails
     */
    public static FloorRecord read(InputStream stream) {
        return whole(RecordCollection.strictly(new ByteLines(stream)));
    }

    /**
     * Reads a record from a file.
     *
     * @param file the record in UTF-8
     * @return the record
     * @throws DocumentException if a line cannot be read; it names the file and carries every problem
     * @throws UncheckedIOException if there is no such file or it fails
     */
    public static FloorRecord read(Path file) {
        try (InputStream stream = Files.newInputStream(file)) {
            return read(stream);
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        } catch (DocumentException unreadable) {
            throw unreadable.in(file.toString());
        }
    }

    /**
     * Reads whatever can be read of a record.
     *
     * @param text the record
     * @return the heading and every event that can be read, with every problem
     */
    public static RecordReading salvage(String text) {
        return RecordCollection.leniently(new CharLines(text));
    }

    /**
     * Reads whatever can be read of a record from a stream, which is read to its end and left open.
     *
     * @param stream the record in UTF-8
     * @return the heading and every event that can be read, with every problem
     * @throws UncheckedIOException if the stream fails
     */
    public static RecordReading salvage(InputStream stream) {
        return RecordCollection.leniently(new ByteLines(stream));
    }

    /**
     * Reads whatever can be read of a record from a file.
     *
     * @param file the record in UTF-8
     * @return the heading and every event that can be read, with every problem
     * @throws UncheckedIOException if there is no such file or it fails
     */
    public static RecordReading salvage(Path file) {
        try (InputStream stream = Files.newInputStream(file)) {
            return salvage(stream);
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    /**
     * Starts to read a record of any length from a stream. The heading is read at once.
     *
     * @param stream the record in UTF-8; closed with what is returned
     * @return the events as they are read
     * @throws UncheckedIOException if the stream fails
     */
    public static RecordLines lines(InputStream stream) {
        return new RecordLines(new RecordReader(new ByteLines(stream)), stream);
    }

    /**
     * Starts to read records that follow each other in one stream, each of any length. Writing one behind the other writes
     * them so.
     *
     * @param stream the records in UTF-8; closed with what is returned
     * @return the records, each as it is read
     * @throws UncheckedIOException if the stream fails
     */
    public static RecordSeries series(InputStream stream) {
        return new RecordSeries(stream);
    }

    /**
     * Writes a record.
     *
     * @param record the record
     * @return the lines
     * @throws io.github.thematicsessions.core.InvalidValueException if no line can hold an event of it
     */
    public static String write(FloorRecord record) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        RecordWriter.write(record, bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /**
     * Writes a record to a stream, which is flushed and left open.
     *
     * @param record the record
     * @param stream takes the lines in UTF-8
     * @throws io.github.thematicsessions.core.InvalidValueException if no line can hold an event of it; nothing is written
     *     then
     * @throws UncheckedIOException if the stream fails
     */
    public static void write(FloorRecord record, OutputStream stream) {
        RecordWriter.write(record, stream);
    }

    /**
     * Writes a record to a file, which is made or replaced.
     *
     * @param record the record
     * @param file takes the lines in UTF-8
     * @throws io.github.thematicsessions.core.InvalidValueException if no line can hold an event of it; the file is left as
     *     it is then
     * @throws UncheckedIOException if the file cannot be written
     */
    public static void write(FloorRecord record, Path file) {
        RecordWriter.requireLines(record);
        try (OutputStream stream = Files.newOutputStream(file)) {
            RecordWriter.write(record, stream);
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    private static FloorRecord whole(RecordReading reading) {
        if (!reading.isWhole()) {
            throw DocumentException.of(reading.problems());
        }
        return reading.record();
    }
}
