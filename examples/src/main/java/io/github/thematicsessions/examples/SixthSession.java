package io.github.thematicsessions.examples;

import io.github.thematicsessions.core.session.ThematicSession;
import io.github.thematicsessions.io.json.SessionJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The documents that come with the command line: the sixth session, and the notes of other meetings. */
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

    /** Returns the record of an expert panel and of the summary panel, which is made up. */
    static String recordDocument() {
        return document("sixth-session-record.jsonl");
    }

    /** Returns a decision of the chair not to insist, which is made up. */
    static String waiversDocument() {
        return document("sixth-session-waivers.json");
    }

    /** Returns the procedural note of another meeting. */
    static String otherNoteDocument(String meeting) {
        return document("notes/" + meeting + "/note.json");
    }

    private static String document(String name) {
        try (InputStream document = SixthSession.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(document, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
