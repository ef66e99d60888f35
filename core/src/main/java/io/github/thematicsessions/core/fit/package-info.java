/**
 * Whether a plan can hold: start with {@link io.github.thematicsessions.core.fit.Feasibility}, which says when each part of a
 * session can start and end, how much time is left for the floor, and which demands cannot hold together; and with {@link
 * io.github.thematicsessions.core.fit.Projection}, which says the same of what follows once some of it has happened.
 */
@NullMarked
@ValueStyle
package io.github.thematicsessions.core.fit;

import io.github.thematicsessions.core.ValueStyle;
import org.jspecify.annotations.NullMarked;
