/**
 * Planned time: start with {@link io.github.thematicsessions.core.time.TimeRange}, a half-open range of a day, and {@link
 * io.github.thematicsessions.core.time.Allotment}, the time that is given to a speaker. Whole seconds, no clock, no time
 * zone.
 */
@NullMarked
@ValueStyle
package io.github.thematicsessions.core.time;

import io.github.thematicsessions.core.ValueStyle;
import org.jspecify.annotations.NullMarked;
