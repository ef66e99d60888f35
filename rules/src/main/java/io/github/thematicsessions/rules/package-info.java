/**
 * A procedural note made ready to judge: start with {@link io.github.thematicsessions.rules.NoteCheck}.
 */
@NullMarked
package io.github.thematicsessions.rules;

import org.jspecify.annotations.NullMarked;
