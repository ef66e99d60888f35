/**
 * Planned time: half-open ranges of a day ({@link io.github.thematicsessions.core.time.TimeRange}) and the time given
 * to a speaker ({@link io.github.thematicsessions.core.time.Allotment}). Whole seconds, no clock, no time zone.
 */
@NullMarked
@ValueStyle
package io.github.thematicsessions.core.time;

import io.github.thematicsessions.core.ValueStyle;
import org.jspecify.annotations.NullMarked;
