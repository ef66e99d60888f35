/**
 * What a check costs, measured beside the same check written by hand. Everything that is judged is made beforehand, so that
 * only the check is timed.
 */
@NullMarked
package io.github.thematicsessions.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
