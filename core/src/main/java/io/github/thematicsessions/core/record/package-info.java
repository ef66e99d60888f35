/**
 * What took place: start with {@link io.github.thematicsessions.core.record.FloorRecord}, the ordered events of the floor,
 * as complete and as consistent as whoever kept the record left it.
 */
@NullMarked
@ValueStyle
package io.github.thematicsessions.core.record;

import io.github.thematicsessions.core.ValueStyle;
import org.jspecify.annotations.NullMarked;
