package io.github.thematicsessions.examples.benchmarks;

import io.github.thematicsessions.core.session.ThematicSession;
import io.github.thematicsessions.io.json.SessionJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The sessions that come with the command line. */
final class SixthSession {

    private static final String EXAMPLES = "/io/github/thematicsessions/examples/";

    private SixthSession() {}

    /** Returns the session as its public page gives it: its rows, and hardly a slot. */
    static ThematicSession published() {
        return read("sixth-session.json");
    }

    /** Returns the session worked out slot by slot. */
    static ThematicSession workedOut() {
        return read("sixth-session-worked-out.json");
    }

    private static ThematicSession read(String name) {
        return SessionJson.read(new String(document(name), StandardCharsets.UTF_8));
    }

    /** Returns the document itself. */
    static byte[] document(String name) {
        try (InputStream document = SixthSession.class.getResourceAsStream(EXAMPLES + name)) {
            return Objects.requireNonNull(document, name).readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
