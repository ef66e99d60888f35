package io.github.thematicsessions.rules;

import io.github.thematicsessions.core.record.FloorRecord;
import io.github.thematicsessions.io.json.RecordJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The bundled records of the worked-out session, as text and as values. */
final class RecordFiles {

    /** The first and the last meeting of the session, with all that was said. */
    static final String MEETINGS = "sixth-session-record.jsonl";

    /** The whole session, with discussions cut short. */
    static final String WHOLE = "sixth-session-record-whole.jsonl";

    private static final Path DATA =
            Path.of("..", "examples", "src", "main", "resources", "io", "github", "thematicsessions", "examples");

    private RecordFiles() {}

    static String text(String file) {
        try {
            return Files.readString(DATA.resolve(file));
        } catch (IOException notThere) {
            throw new UncheckedIOException(notThere);
        }
    }

    static FloorRecord meetings() {
        return RecordJson.read(text(MEETINGS));
    }

    static FloorRecord whole() {
        return RecordJson.read(text(WHOLE));
    }

    /** The lines of a file, without their ends. */
    static List<String> lines(String file) {
        return new ArrayList<>(text(file).lines().toList());
    }
}
