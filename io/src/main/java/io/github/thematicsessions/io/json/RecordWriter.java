package io.github.thematicsessions.io.json;

import io.github.thematicsessions.core.InvalidValueException;
import io.github.thematicsessions.core.people.Individual;
import io.github.thematicsessions.core.people.Participant;
import io.github.thematicsessions.core.record.FloorEvent;
import io.github.thematicsessions.core.record.FloorRecord;
import io.github.thematicsessions.io.json.RecordShapes.Heading;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

/** Writes records line by line. */
final class RecordWriter {

    /** No line without words of people is longer, and no byte of JSON is written in more than six. */
    private static final int LONGEST_WITHOUT_WORDS = 1 << 13;

    private static final int LONGEST_CHARACTER = 6;

    /** How many bytes are handed over at a time, and one line more. */
    private static final int BLOCK = 1 << 15;

    private RecordWriter() {}

    /**
     * Writes a record and flushes the target.
     *
     * @throws InvalidValueException if a line of it would be too long; nothing is written then
     * @throws UncheckedIOException if the target fails
     */
    static void write(FloorRecord record, OutputStream target) {
        requireLines(record);
        JsonBytes out = JsonBytes.compact();
        try {
            RecordShapes.HEADING.write(Heading.of(record), out);
            out.endLine();
            for (FloorEvent event : record.events()) {
                RecordShapes.EVENT.write(event, out);
                out.endLine();
                if (out.length() >= BLOCK) {
                    out.drainTo(target);
                }
            }
            out.drainTo(target);
            target.flush();
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    /**
     * Requires that each line can be read again.
     *
     * @throws InvalidValueException if a line would be too long
     */
    @SuppressWarnings("ReferenceEquality") // the same object has the same words
    static void requireLines(FloorRecord record) {
        requireLine("covers", RecordShapes.HEADING, Heading.of(record));
        Participant last = null;
        long ofLast = 0;
        for (FloorEvent event : record.events()) {
            // Who asks for the floor is mostly who then speaks.
            Participant speaker = event.speaker().orElse(null);
            if (speaker != null && speaker != last) {
                last = speaker;
                ofLast = words(speaker);
            }
            long words = length(event.kindAsRecorded()) + length(event.remark()) + (speaker == null ? 0 : ofLast);
            if (words * LONGEST_CHARACTER > LineSource.LONGEST - LONGEST_WITHOUT_WORDS) {
                requireLine("event", RecordShapes.EVENT, event);
            }
        }
    }

    /** Counts the characters of all words that may be of any length. */
    private static long words(Participant speaker) {
        long affiliation = speaker instanceof Individual person ? length(person.affiliation()) : 0;
        return length(speaker.name()) + length(speaker.title()) + length(speaker.party()) + affiliation;
    }

    private static long length(Optional<String> text) {
        return text.isPresent() ? text.get().length() : 0;
    }

    private static <T> void requireLine(String field, Codec<T> form, T value) {
        JsonBytes line = JsonBytes.compact();
        form.write(value, line);
        String expected = "what a line of at most " + LineSource.LONGEST + " bytes can hold";
        InvalidValueException.unless(line.length() <= LineSource.LONGEST, field, expected, line.length() + " bytes");
    }
}
