/** Readers under fire: any bytes are read, or refused with their places, and what is read comes through a round trip. */
@NullMarked
package io.github.thematicsessions.io.fuzz;

import org.jspecify.annotations.NullMarked;
