package io.github.thematicsessions.io.json;

import io.github.thematicsessions.core.Coded;
import io.github.thematicsessions.core.InvalidValueException;

/**
 * The JSON Schemas of all documents, in the dialect 2020-12, for editors and for programs that do not run on Java. A record
 * has two: one for its first line and one for each of the others.
 *
 * <pre>{@code
 * Files.writeString(folder.resolve("session.schema.json"), JsonSchema.SESSION.text());
 * }</pre>
 *
 * <p>A schema refuses nothing that the reader takes. The reader is stricter in what no schema can say:
 *
 * <ul>
 *   <li>A member is there once, a whole number has no fraction and no exponent, and sizes are limited, as {@link SessionJson}
 *       and {@link RecordJson} tell.
 *   <li>A name is given once, and a reference leads to what is named: a clause, a reading, an option, a provision, a waiver,
 *       the note of a report.
 *   <li>A clause of a note is claimed by a provision or says why it cannot be checked; slots that are put in order stand in one
 *       kind of segment.
 *   <li>Two ends are not crossed, and nothing is longer than what limits it.
 *   <li>No length of time is negative. Where a place takes only whole seconds, a length up to 24 hours, or more than nothing,
 *       the reader holds to it.
 *   <li>A time zone is a region of the database, an address has good parts behind its scheme, the characters of an id mean
 *       something in Unicode, and its 200 characters are UTF-16 code units.
 * </ul>
 *
 * <p>Each schema comes with {@link #examples() examples}: of what is taken, of what is refused, and of what only the reader
 * refuses. The id of a schema is a name and no address; nothing is to be found there.
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
