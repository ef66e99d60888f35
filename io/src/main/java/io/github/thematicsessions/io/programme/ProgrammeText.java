package io.github.thematicsessions.io.programme;

import io.github.thematicsessions.core.report.Pointer;
import io.github.thematicsessions.io.DocumentException;
import io.github.thematicsessions.io.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Year;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The text of a programme as published, on a page or in the annex of a procedural note, read as a session.
 *
 * <p>Programmes follow no format. What can be read is read: times with dots, colons, am and pm, rows with their title on the
 * same line or the next, panels numbered in any style, lists of speakers, side events by day. Nothing is dropped and nothing
 * is guessed in silence: the reading accounts for every line and tells every guess with the words as published. A text that
 * is no programme gives a session without days, and says so.
 *
 * <pre>{@code
 * ProgrammeReading reading = ProgrammeText.read("""
 *         A session
 *         Geneva, 12 October 2017
 *         10.00-10.15 Opening segment
 *         PANEL 1: Pathways""", ZoneId.of("Europe/Zurich"));
 * reading.session().segments().get(0).time(); // Optional[10:00/10:15]
 * reading.session().segments().get(1).time(); // Optional.empty
 * reading.diagnostics().get(3); // line 4, column 1: no time: "PANEL 1: Pathways" [panel-1]
 * }</pre>
 *
 * <p>A programme states no time zone: the caller does. The year is only used where the text gives none. Reading takes time
 * and memory in proportion to the text, whatever it is. A line has at most 100,000 characters, a description 500,000; what
 * is longer is not understood. Lines behind the first 100,000 are not read, and a text has at most 16 MiB. Bytes are UTF-8;
 * the mark that some programs put before it is stepped over.
 *
 * <p>Thread-safe.
 */
public final class ProgrammeText {

    private static final int LONGEST_TEXT = 1 << 24;

    private ProgrammeText() {}

    /**
     * Reads a programme that gives its own year, or none.
     *
     * @param text the programme
     * @param zone the time zone in which its times are given, by its region
     * @return what was read
     * @throws DocumentException if the text has more than 16,777,216 characters
     * @throws io.github.thematicsessions.core.InvalidValueException if the zone is no region, such as {@code Europe/Zurich}
     */
    public static ProgrammeReading read(String text, ZoneId zone) {
        return reading(text, zone, null);
    }

    /**
     * Reads a programme.
     *
     * @param text the programme
     * @param zone the time zone in which its times are given, by its region
     * @param year the year of dates for which the text gives none, from 1 to 9999
     * @return what was read
     * @throws DocumentException if the text has more than 16,777,216 characters
     * @throws io.github.thematicsessions.core.InvalidValueException if the zone is no region, such as {@code Europe/Zurich}
     */
    public static ProgrammeReading read(String text, ZoneId zone, Year year) {
        return reading(text, zone, year);
    }

    /**
     * Reads a programme from a stream, which is read to its end and left open.
     *
     * @param stream the programme in UTF-8
     * @param zone the time zone in which its times are given, by its region
     * @return what was read
     * @throws DocumentException if the bytes are no UTF-8 or more than 16,777,216
     * @throws io.github.thematicsessions.core.InvalidValueException if the zone is no region, such as {@code Europe/Zurich}
     * @throws UncheckedIOException if the stream fails
     */
    public static ProgrammeReading read(InputStream stream, ZoneId zone) {
        return reading(text(stream), zone, null);
    }

    /**
     * Reads a programme from a stream, which is read to its end and left open.
     *
     * @param stream the programme in UTF-8
     * @param zone the time zone in which its times are given, by its region
     * @param year the year of dates for which the text gives none, from 1 to 9999
     * @return what was read
     * @throws DocumentException if the bytes are no UTF-8 or more than 16,777,216
     * @throws io.github.thematicsessions.core.InvalidValueException if the zone is no region, such as {@code Europe/Zurich}
     * @throws UncheckedIOException if the stream fails
     */
    public static ProgrammeReading read(InputStream stream, ZoneId zone, Year year) {
        return reading(text(stream), zone, year);
    }

    /**
     * Reads a programme from a file.
     *
     * @param file the programme in UTF-8
     * @param zone the time zone in which its times are given, by its region
     * @return what was read
     * @throws DocumentException if the bytes are no UTF-8 or more than 16,777,216; it names the file
     * @throws io.github.thematicsessions.core.InvalidValueException if the zone is no region, such as {@code Europe/Zurich}
     * @throws UncheckedIOException if there is no such file or it fails
     */
    public static ProgrammeReading read(Path file, ZoneId zone) {
        return reading(text(file), zone, null);
    }

    /**
     * Reads a programme from a file.
     *
     * @param file the programme in UTF-8
     * @param zone the time zone in which its times are given, by its region
     * @param year the year of dates for which the text gives none, from 1 to 9999
     * @return what was read
     * @throws DocumentException if the bytes are no UTF-8 or more than 16,777,216; it names the file
     * @throws io.github.thematicsessions.core.InvalidValueException if the zone is no region, such as {@code Europe/Zurich}
     * @throws UncheckedIOException if there is no such file or it fails
     */
    public static ProgrammeReading read(Path file, ZoneId zone, Year year) {
        return reading(text(file), zone, year);
    }

    private static ProgrammeReading reading(String text, ZoneId zone, @Nullable Year year) {
        if (text.length() > LONGEST_TEXT) {
            throw tooLong("characters");
        }
        return new ProgrammeReader(text, zone, year).read();
    }

    private static String text(Path file) {
        try (InputStream stream = Files.newInputStream(file)) {
            return text(stream);
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        } catch (DocumentException unreadable) {
            throw unreadable.in(file.toString());
        }
    }

    private static String text(InputStream stream) {
        byte[] bytes;
        try {
            bytes = stream.readNBytes(LONGEST_TEXT + 1);
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
        if (bytes.length > LONGEST_TEXT) {
            throw tooLong("bytes");
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer source = ByteBuffer.wrap(bytes);
        CharBuffer units = CharBuffer.allocate(bytes.length);
        boolean stopped = decoder.decode(source, units, true).isError();
        String text = units.flip().toString();
        if (stopped) {
            throw undecodable(text, source.get() & 0xFF);
        }
        return text;
    }

    private static DocumentException undecodable(String before, int octet) {
        Lines lines = Lines.of(before);
        int last = lines.lines().size();
        boolean newLine = before.endsWith("\n") || before.endsWith("\r");
        int line = newLine ? last + 1 : last;
        int column = newLine ? 1 : lines.lines().get(last - 1).text().length() + 1;
        String found = String.format(Locale.ROOT, "the byte 0x%02X", octet);
        return DocumentException.of(List.of(new Problem(Pointer.root(), line, column, "UTF-8 text", found)));
    }

    private static DocumentException tooLong(String unit) {
        String expected = "a programme of at most " + LONGEST_TEXT + " " + unit;
        return DocumentException.of(List.of(new Problem(Pointer.root(), 1, 1, expected, "more")));
    }
}
