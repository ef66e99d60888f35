package io.github.thematicsessions.io.json;

import io.github.thematicsessions.core.InvalidValueException;
import io.github.thematicsessions.core.people.Individual;
import io.github.thematicsessions.core.people.Participant;
import io.github.thematicsessions.core.record.FloorEvent;
import io.github.thematicsessions.core.record.FloorRecord;
import io.github.thematicsessions.io.json.RecordShapes.Heading;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.exc.JacksonIOException;

/** Writes records line by line. */
final class RecordWriter {

    /** No line without words of people is longer, and no byte of JSON is written in more than six. */
    private static final int LONGEST_WITHOUT_WORDS = 1 << 13;

    private static final int LONGEST_CHARACTER = 6;

    private RecordWriter() {}

    /**
     * Writes a record and flushes the target.
     *
     * @throws InvalidValueException if a line of it would be too long; nothing is written then
     * @throws UncheckedIOException if the target fails
     */
    static void write(FloorRecord record, OutputStream target) {
        requireLines(record);
        try (JsonGenerator out = Dialect.lines(target)) {
            RecordShapes.HEADING.write(Heading.of(record), out);
            for (FloorEvent event : record.events()) {
                RecordShapes.EVENT.write(event, out);
            }
            out.writeRaw('\n');
        } catch (JacksonIOException trouble) {
            throw new UncheckedIOException(trouble.getCause());
        }
    }

    /**
     * Requires that each line can be read again.
     *
     * @throws InvalidValueException if a line would be too long
     */
    static void requireLines(FloorRecord record) {
        requireLine("covers", RecordShapes.HEADING, Heading.of(record));
        for (FloorEvent event : record.events()) {
            if (words(event) * LONGEST_CHARACTER > LineSource.LONGEST - LONGEST_WITHOUT_WORDS) {
                requireLine("event", RecordShapes.EVENT, event);
            }
        }
    }

    /** Counts the characters of all words that may be of any length. */
    private static long words(FloorEvent event) {
        return length(event.kindAsRecorded())
                + length(event.remark())
                + event.speaker().map(RecordWriter::words).orElse(0L);
    }

    private static long words(Participant speaker) {
        Optional<String> affiliation = speaker instanceof Individual person ? person.affiliation() : Optional.empty();
        return length(speaker.name()) + length(speaker.title()) + length(speaker.party()) + length(affiliation);
    }

    private static long length(Optional<String> text) {
        return text.map(String::length).orElse(0);
    }

    private static <T> void requireLine(String field, Codec<T> form, T value) {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        try (JsonGenerator out = Dialect.lines(line)) {
            form.write(value, out);
        }
        String expected = "what a line of at most " + LineSource.LONGEST + " bytes can hold";
        InvalidValueException.unless(line.size() <= LineSource.LONGEST, field, expected, line.size() + " bytes");
    }
}
