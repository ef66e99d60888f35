/**
 * The live floor: start with {@link io.github.thematicsessions.rules.floor.Floor}, an immutable state to which one event
 * after the other is given, and which says at any instant how things stand. {@link
 * io.github.thematicsessions.rules.floor.FloorStep} tells what one event has shown, or why it is refused. A floor finds what
 * a record of the same events finds. {@link io.github.thematicsessions.rules.NoteCheck#floor} makes one.
 */
@NullMarked
package io.github.thematicsessions.rules.floor;

import org.jspecify.annotations.NullMarked;
