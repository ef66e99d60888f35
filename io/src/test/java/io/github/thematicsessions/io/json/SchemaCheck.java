package io.github.thematicsessions.io.json;

import com.networknt.schema.Error;
import com.networknt.schema.OutputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.thematicsessions.io.DocumentException;
import io.github.thematicsessions.io.Problem;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** What the schemas and what the readers say of a document. */
final class SchemaCheck {

    private static final String HEADING = "{\"format\":\"thematic-sessions/record\",\"version\":1}\n";
    private static final Map<JsonSchema, Schema> PREPARED = prepared();

    private SchemaCheck() {}

    private static Map<JsonSchema, Schema> prepared() {
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
        Map<JsonSchema, Schema> prepared = new EnumMap<>(JsonSchema.class);
        for (JsonSchema schema : JsonSchema.values()) {
            Schema ready = registry.getSchema(schema.text());
            ready.initializeValidators();
            prepared.put(schema, ready);
        }
        return prepared;
    }

    /** Tells whether the schema takes a document. */
    static boolean takes(JsonSchema schema, JsonNode document) {
        return PREPARED.get(schema).validate(document, OutputFormat.BOOLEAN);
    }

    /** Returns what the schema has against a document, nothing if it takes it. */
    static List<Error> errors(JsonSchema schema, JsonNode document) {
        return PREPARED.get(schema).validate(document);
    }

    /** Returns what the reader has against a document, which is one line if it is of a record; nothing if it takes it. */
    static List<Problem> problems(JsonSchema schema, String document) {
        try {
            switch (schema) {
                case SESSION -> SessionJson.read(document);
                case NOTE -> NoteJson.read(document);
                case RECORD_HEADING -> RecordJson.read(document);
                case RECORD_EVENT -> RecordJson.read(HEADING + document);
                case WAIVERS -> WaiversJson.read(document);
                case REPORT -> ReportJson.read(document);
                case FEASIBILITY -> FeasibilityJson.read(document);
                case PROJECTION -> ProjectionJson.read(document);
                case FLOOR_STATUS -> FloorStatusJson.read(document);
                case CATALOGUE -> throw new IllegalArgumentException("a catalogue is never read");
            }
            return List.of();
        } catch (DocumentException unreadable) {
            return unreadable.problems();
        }
    }
}
