package io.github.thematicsessions.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thematicsessions.io.DocumentException;
import io.github.thematicsessions.io.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** The valid documents of the tests, and ways to read a document whatever it is. */
enum Examples {
    SESSION,
    NOTE,
    REPORT,
    WAIVERS,
    FEASIBILITY,
    PROJECTION,
    FLOOR,
    RECORD;

    String text() {
        return resource("/valid/" + name().toLowerCase(Locale.ROOT) + (this == RECORD ? ".jsonl" : ".json"));
    }

    /** Reads a document of this kind and writes what was read. */
    String rewritten(String document) {
        return switch (this) {
            case SESSION -> SessionJson.write(SessionJson.read(document));
            case NOTE -> NoteJson.write(NoteJson.read(document));
            case REPORT -> ReportJson.write(ReportJson.read(document));
            case WAIVERS -> WaiversJson.write(WaiversJson.read(document));
            case FEASIBILITY -> FeasibilityJson.write(FeasibilityJson.read(document));
            case PROJECTION -> ProjectionJson.write(ProjectionJson.read(document));
            case FLOOR -> FloorStatusJson.write(FloorStatusJson.read(document));
            case RECORD -> RecordJson.write(RecordJson.read(document));
        };
    }

    /** Reads a document of this kind and returns its problems as lines, none if it can be read. */
    List<String> problems(String document) {
        try {
            assertThat(rewritten(document)).isNotEmpty();
            return List.of();
        } catch (DocumentException unreadable) {
            return unreadable.problems().stream().map(Problem::toString).toList();
        }
    }

    static String resource(String name) {
        try (InputStream stream = Examples.class.getResourceAsStream(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }
}
