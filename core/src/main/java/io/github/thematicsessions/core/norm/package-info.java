/**
 * What a provision can ask for: start with {@link io.github.thematicsessions.core.norm.Norm}, a closed set of kinds that
 * {@link io.github.thematicsessions.core.norm.NormKind} lists, each a value with its figures. The one to look at first is
 * {@link io.github.thematicsessions.core.norm.SpeakingTime}, with the {@link
 * io.github.thematicsessions.core.norm.SlotSelector} that says of which slots it speaks.
 *
 * <p>A norm says what is asked and knows nothing of how it is judged.
 */
@NullMarked
package io.github.thematicsessions.core.norm;

import org.jspecify.annotations.NullMarked;
