/**
 * Sessions, procedural notes, waivers, reports, answers whether a plan can hold and how things stand on a floor as JSON, records as JSON Lines: start with
 * {@link io.github.thematicsessions.io.json.SessionJson} or {@link io.github.thematicsessions.io.json.RecordJson}. Each form of
 * object is a shape that declares its members once, for reading and for writing; {@link
 * io.github.thematicsessions.io.json.ThematicSessionsModule} lends the same shapes to a Jackson mapper, and {@link
 * io.github.thematicsessions.io.json.JsonSchema} tells everybody else what they look like.
 */
@NullMarked
package io.github.thematicsessions.io.json;

import org.jspecify.annotations.NullMarked;
