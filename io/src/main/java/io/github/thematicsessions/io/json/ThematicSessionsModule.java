package io.github.thematicsessions.io.json;

import io.github.thematicsessions.core.fit.Feasibility;
import io.github.thematicsessions.core.fit.Projection;
import io.github.thematicsessions.core.floor.FloorStatus;
import io.github.thematicsessions.core.note.ProceduralNote;
import io.github.thematicsessions.core.report.Pointer;
import io.github.thematicsessions.core.report.Report;
import io.github.thematicsessions.core.session.ThematicSession;
import io.github.thematicsessions.io.DocumentException;
import java.io.Serial;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * Lets a Jackson mapper read and write {@link ThematicSession}, {@link ProceduralNote}, {@link Report}, {@link
 * Feasibility}, {@link Projection} and {@link FloorStatus} inside of other values, in the form and with the strictness of {@link
 * SessionJson}, {@link NoteJson}, {@link ReportJson}, {@link FeasibilityJson}, {@link ProjectionJson} and {@link
 * FloorStatusJson}, whatever else the mapper is told.
 *
 * <p>A document that cannot be read is a {@link DatabindException} whose cause is a {@link DocumentException}; pointers,
 * lines and columns are those of the whole text that the mapper reads. Its own errors, such as text that is no JSON,
 * are as always.
 *
 * <pre>{@code
 * JsonMapper mapper = JsonMapper.builder().addModule(new ThematicSessionsModule()).build();
 * String json = mapper.writeValueAsString(session);
 * mapper.readValue(json, ThematicSession.class).equals(session); // true
 * }</pre>
 */
public final class ThematicSessionsModule extends SimpleModule {

    @Serial
    private static final long serialVersionUID = 1L;

    /** Makes the module. */
    public ThematicSessionsModule() {
        super("thematic-sessions");
        add(ThematicSession.class, SessionJson.DOCUMENT);
        add(ProceduralNote.class, NoteJson.DOCUMENT);
        add(Report.class, ReportJson.DOCUMENT);
        add(Feasibility.class, FeasibilityJson.DOCUMENT);
        add(Projection.class, ProjectionJson.DOCUMENT);
        add(FloorStatus.class, FloorStatusJson.DOCUMENT);
    }

    private <T> void add(Class<T> type, Document<T> document) {
        addSerializer(type, new Writer<>(type, document));
        addDeserializer(type, new Reader<>(type, document));
    }

    private static final class Writer<T> extends StdSerializer<T> {

        private final Document<T> document;

        Writer(Class<T> type, Document<T> document) {
            super(type);
            this.document = document;
        }

        @Override
        public void serialize(T value, JsonGenerator out, SerializationContext context) {
            document.write(value, out);
        }
    }

    private static final class Reader<T> extends StdDeserializer<T> {

        private final Document<T> document;

        Reader(Class<T> type, Document<T> document) {
            super(type);
            this.document = document;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) {
            Pointer base =
                    Pointer.parse(parser.streamReadContext().pathAsPointer().toString());
            Transcript transcript = Transcript.of(parser);
            try {
                return document.read(transcript.text(), base, transcript);
            } catch (DocumentException unreadable) {
                throw DatabindException.from(parser, unreadable.getMessage(), unreadable);
            }
        }
    }
}
