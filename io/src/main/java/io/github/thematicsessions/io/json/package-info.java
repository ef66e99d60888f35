/**
 * JSON documents, read and written: start with {@link io.github.thematicsessions.io.json.SessionJson} for sessions, {@link
 * io.github.thematicsessions.io.json.NoteJson} for procedural notes, {@link io.github.thematicsessions.io.json.RecordJson}
 * for records, which are JSON Lines, and {@link io.github.thematicsessions.io.json.ReportJson} for reports. The others carry
 * waivers, catalogues, and the answers whether a plan can hold, what follows and how things stand on a floor.
 *
 * <p>Each form of object is a shape that declares its members once, for reading and for writing. {@link
 * io.github.thematicsessions.io.json.ThematicSessionsModule} lends the same shapes to a Jackson mapper, and {@link
 * io.github.thematicsessions.io.json.JsonSchema} tells everybody else what they look like.
 */
@NullMarked
package io.github.thematicsessions.io.json;

import org.jspecify.annotations.NullMarked;
