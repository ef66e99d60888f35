package io.github.thematicsessions.rules;

import io.github.thematicsessions.core.session.ThematicSession;
import io.github.thematicsessions.io.json.SessionJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The bundled sessions of the examples, as text and as values. */
public final class WorkedOutSession {

    private static final Path DATA =
            Path.of("..", "examples", "src", "main", "resources", "io", "github", "thematicsessions", "examples");

    private WorkedOutSession() {}

    static String text() {
        return text("sixth-session-worked-out.json");
    }

    public static ThematicSession value() {
        return SessionJson.read(text());
    }

    public static ThematicSession asPublished() {
        return SessionJson.read(text("sixth-session.json"));
    }

    private static String text(String file) {
        try {
            return Files.readString(DATA.resolve(file));
        } catch (IOException notThere) {
            throw new UncheckedIOException(notThere);
        }
    }
}
