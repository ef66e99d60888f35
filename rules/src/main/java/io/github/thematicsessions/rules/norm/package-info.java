/**
 * One evaluator for each kind of norm. {@link io.github.thematicsessions.rules.norm.Plan} lays a session out once for all
 * of them, {@link io.github.thematicsessions.rules.norm.Judge} is a provision with its evaluator.
 */
@NullMarked
package io.github.thematicsessions.rules.norm;

import org.jspecify.annotations.NullMarked;
