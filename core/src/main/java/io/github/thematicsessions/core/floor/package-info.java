/**
 * The floor as it is at one instant: start with {@link io.github.thematicsessions.core.floor.FloorStatus}, which says who
 * speaks, how long that may go on, and what has to follow; {@link io.github.thematicsessions.core.floor.SpeakingLedger} says
 * who has spoken for how long.
 */
@NullMarked
@ValueStyle
package io.github.thematicsessions.core.floor;

import io.github.thematicsessions.core.ValueStyle;
import org.jspecify.annotations.NullMarked;
