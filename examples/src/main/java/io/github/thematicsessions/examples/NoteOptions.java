package io.github.thematicsessions.examples;

import io.github.thematicsessions.core.InvalidValueException;
import io.github.thematicsessions.core.note.ProceduralNote;
import io.github.thematicsessions.core.note.ProceduralNotes;
import io.github.thematicsessions.core.note.ReadingId;
import io.github.thematicsessions.io.json.NoteJson;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which note is meant, and how its open questions are read. */
final class NoteOptions {

    @Option(
            names = "--note",
            paramLabel = "NOTE.json",
            description = "The procedural note; - reads standard input. That of the sixth session unless said.")
    private @Nullable String note;

    @Option(
            names = "--reading",
            paramLabel = "ID=OPTION",
            description = "Reads an open question of the note in another way; may be given several times.")
    private List<String> readings = new ArrayList<>();

    NoteOptions() {}

    @Nullable
    String document() {
        return note;
    }

    /** Returns the first of the options that asks for another note or another reading, without its dashes. */
    Optional<String> given() {
        Optional<String> other = Optional.ofNullable(note).map(file -> "note");
        return other.or(() -> readings.stream().findFirst().map(reading -> "reading"));
    }

    /** Returns the note, or empty after what is wrong with it or with a reading has been said. */
    Optional<ProceduralNote> read(Documents documents, Streams streams) {
        Optional<ProceduralNote> asked =
                note == null ? Optional.of(ProceduralNotes.sixthSession()) : documents.read(note, NoteJson::read);
        for (String reading : readings) {
            asked = asked.flatMap(known -> read(known, reading, streams));
        }
        return asked;
    }

    private static Optional<ProceduralNote> read(ProceduralNote note, String reading, Streams streams) {
        int equals = reading.indexOf('=');
        try {
            InvalidValueException.unless(equals > 0, "reading", "ID=OPTION, as stated-minutes=exact", reading);
            return Optional.of(
                    note.withReading(ReadingId.of(reading.substring(0, equals)), reading.substring(equals + 1)));
        } catch (InvalidValueException unknown) {
            streams.refuse("--reading " + reading, unknown);
            return Optional.empty();
        }
    }
}
