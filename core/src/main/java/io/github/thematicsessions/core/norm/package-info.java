/**
 * What a provision can ask for: the closed set of {@link io.github.thematicsessions.core.norm.Norm norms}, each a value
 * with its figures. A norm says what is asked and knows nothing of how it is judged.
 */
@NullMarked
package io.github.thematicsessions.core.norm;

import org.jspecify.annotations.NullMarked;
