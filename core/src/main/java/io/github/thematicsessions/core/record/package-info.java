/**
 * What took place: start with {@link io.github.thematicsessions.core.record.FloorRecord}, the events of the floor in their
 * order, and {@link io.github.thematicsessions.core.record.FloorEvent}, one of them. A record is as complete and as
 * consistent as whoever kept it left it.
 */
@NullMarked
@ValueStyle
package io.github.thematicsessions.core.record;

import io.github.thematicsessions.core.ValueStyle;
import org.jspecify.annotations.NullMarked;
