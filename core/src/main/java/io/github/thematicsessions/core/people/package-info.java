/**
 * Who takes part ({@link io.github.thematicsessions.core.people.Participant} and its kinds) and in what role somebody
 * speaks ({@link io.github.thematicsessions.core.people.Capacity}).
 */
@NullMarked
@ValueStyle
package io.github.thematicsessions.core.people;

import io.github.thematicsessions.core.ValueStyle;
import org.jspecify.annotations.NullMarked;
