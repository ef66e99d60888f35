/**
 * Sessions, procedural notes and reports as JSON: start with {@link
 * io.github.thematicsessions.io.json.SessionJson}. Each form of object is a shape that declares its members once, for
 * reading and for writing; {@link io.github.thematicsessions.io.json.ThematicSessionsModule} lends the same shapes to a
 * Jackson mapper.
 */
@NullMarked
package io.github.thematicsessions.io.json;

import org.jspecify.annotations.NullMarked;
