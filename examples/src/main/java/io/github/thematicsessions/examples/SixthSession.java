package io.github.thematicsessions.examples;

import io.github.thematicsessions.core.session.ThematicSession;
import io.github.thematicsessions.io.json.SessionJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The sixth session as documents that come with the command line. */
final class SixthSession {

    private SixthSession() {}

    /** Returns the session as its public page gives it, and nothing else. */
    static ThematicSession published() {
        return SessionJson.read(publishedDocument());
    }

    /** Returns the document of the session as published. */
    static String publishedDocument() {
        return document("sixth-session.json");
    }

    /** Returns the document of the session worked out slot by slot; what is made up in it is marked. */
    static String workedOutDocument() {
        return document("sixth-session-worked-out.json");
    }

    private static String document(String name) {
        try (InputStream document = SixthSession.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(document, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
