package io.github.thematicsessions.examples;

import io.github.thematicsessions.core.note.ProceduralNote;
import io.github.thematicsessions.core.report.Report;
import io.github.thematicsessions.io.json.NoteJson;
import io.github.thematicsessions.io.json.ReportJson;
import io.github.thematicsessions.io.json.SessionJson;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** A document of which only the document itself says what it is. */
final class AnyDocument {

    private static final JsonFactory FACTORY = new JsonFactory();

    /** One byte more than a document may have: its reader says so. */
    private static final int MORE_THAN_A_DOCUMENT = (1 << 26) + 1;

    private AnyDocument() {}

    /**
     * Reads a session, a note or a report.
     *
     * @throws io.github.thematicsessions.io.DocumentException if it cannot be read; what is none of them is read as a
     *     session, so that all that is wrong with it is told
     */
    static Object read(InputStream stream) {
        byte[] document;
        try {
            document = stream.readNBytes(MORE_THAN_A_DOCUMENT);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        InputStream again = new ByteArrayInputStream(document);
        return switch (format(document)) {
            case "thematic-sessions/note" -> NoteJson.read(again);
            case "thematic-sessions/report" -> ReportJson.read(again);
            default -> SessionJson.read(again);
        };
    }

    static String kind(Object document) {
        return document instanceof ProceduralNote ? "a note" : document instanceof Report ? "a report" : "a session";
    }

    /** Looks for the name of the format, as far as the text is JSON. */
    private static String format(byte[] document) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), document)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return "";
            }
            for (String name = parser.nextName(); name != null; name = parser.nextName()) {
                JsonToken value = parser.nextToken();
                if (name.equals("format")) {
                    return value == JsonToken.VALUE_STRING ? parser.getString() : "";
                }
                parser.skipChildren();
            }
            return "";
        } catch (JacksonException noJson) {
            return "";
        }
    }
}
