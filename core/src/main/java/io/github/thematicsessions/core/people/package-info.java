/**
 * Who takes part, and in what role: start with {@link io.github.thematicsessions.core.people.Participant}, which has a type
 * for each kind of participant, and {@link io.github.thematicsessions.core.people.Capacity}, the role in which somebody
 * speaks.
 */
@NullMarked
@ValueStyle
package io.github.thematicsessions.core.people;

import io.github.thematicsessions.core.ValueStyle;
import org.jspecify.annotations.NullMarked;
