package io.github.thematicsessions.io.json;

import io.github.thematicsessions.core.Coded;
import io.github.thematicsessions.core.InvalidValueException;

/**
 * The JSON Schemas of all documents, in the dialect 2020-12, for editors and for programs that do not run on Java. A record
 * has two: one for its first line and one for each of the others.
 *
 * <pre>{@code
 * Files.writeString(Path.of("session.schema.json"), JsonSchema.SESSION.text());
 * }</pre>
 *
 * <p>A schema refuses nothing that the reader takes. The reader is stricter, because no schema can say it, in:
 *
 * <ul>
 *   <li>JSON itself: a member that is there twice, a number that is whole and written with a fraction or an exponent, and the
 *       sizes that {@link SessionJson} and {@link RecordJson} tell;
 *   <li>names: each is given once in a document, and a reference leads to one that is given;
 *   <li>two ends: the later one is not before the earlier, the longer time and the larger number not below the others that they
 *       limit;
 *   <li>lengths of time: none is negative, those of an allotment are from 1 second to 24 hours and those of a tolerance no
 *       longer, both in whole seconds, as are those of a plan, and some are more than nothing;
 *   <li>what lies outside of the document: the regions of the time zone database, the characters to which Unicode has given
 *       a meaning, the parts of an address behind its scheme; an id of 200 characters is one of 200 UTF-16 code units.
 * </ul>
 *
 * <p>Each schema comes with examples, {@link #examples()}, of all three: what is taken, what is refused, and what only the
 * reader refuses. The id of a schema is a name and no address, nothing is to be found there.
 *
 * <p>Thread-safe.
 */
public enum JsonSchema implements Coded {
    /** A session, as {@link SessionJson} reads it. */
    SESSION,
    /** A procedural note, as {@link NoteJson} reads it. */
    NOTE,
    /** The first line of a record, as {@link RecordJson} reads it. */
    RECORD_HEADING,
    /** Any other line of a record, as {@link RecordJson} reads it. */
    RECORD_EVENT,
    /** Waivers, as {@link WaiversJson} reads them. */
    WAIVERS,
    /** A report, as {@link ReportJson} reads it. */
    REPORT,
    /** The answer whether a plan can hold, as {@link FeasibilityJson} reads it. */
    FEASIBILITY,
    /** A projection, as {@link ProjectionJson} reads it. */
    PROJECTION,
    /** The status of a floor, as {@link FloorStatusJson} reads it. */
    FLOOR_STATUS,
    /** The catalogue of a note, as {@link CatalogueJson} writes it. */
    CATALOGUE;

    /**
     * Finds a schema by its code.
     *
     * @param code the code, such as {@code session} or {@code record-event}
     * @return the schema
     * @throws InvalidValueException if no schema has that code; the message lists those that exist
     */
    public static JsonSchema of(String code) {
        return Coded.of(JsonSchema.class, code);
    }

    /**
     * Returns the name by which other schemas refer to it, with the version of the format.
     *
     * @return an absolute URI, such as {@code urn:thematic-sessions:schema:session:1}
     */
    public String id() {
        return SchemaFiles.id(code());
    }

    /**
     * Returns the schema. It stands by itself: the schemas of values, people and norms, which several documents share, are
     * in its {@code $defs}, each with its own id.
     *
     * @return a JSON document, indented by two spaces, lines ended by line feeds
     */
    public String text() {
        return SchemaFiles.whole(code());
    }

    /**
     * Returns documents to try a program with. Each says what it shows; one that is to be refused also tells where, as the
     * JSON Pointer that the reader tells.
     *
     * @return a JSON document with the members {@code schema}, {@code valid}, {@code invalid} and {@code beyond}, the last of
     *     which has what the schema takes and only the reader refuses
     */
    public String examples() {
        return SchemaFiles.examples(code());
    }
}
