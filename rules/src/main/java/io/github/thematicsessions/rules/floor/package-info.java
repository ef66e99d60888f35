/**
 * The live floor: start with {@link io.github.thematicsessions.rules.floor.Floor}, an immutable state to which one event after
 * the other is given, and which says at any instant how things stand. It finds what a record of the same events finds.
 */
@NullMarked
package io.github.thematicsessions.rules.floor;

import org.jspecify.annotations.NullMarked;
