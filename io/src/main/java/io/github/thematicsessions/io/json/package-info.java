/**
 * Sessions, procedural notes, waivers, reports and answers whether a plan can hold as JSON, records as JSON Lines: start with
 * {@link io.github.thematicsessions.io.json.SessionJson} or {@link io.github.thematicsessions.io.json.RecordJson}. Each form of
 * object is a shape that declares its members once, for reading and for writing; {@link
 * io.github.thematicsessions.io.json.ThematicSessionsModule} lends the same shapes to a Jackson mapper.
 */
@NullMarked
package io.github.thematicsessions.io.json;

import org.jspecify.annotations.NullMarked;
