/**
 * What a check costs, measured beside the same check written by hand and by other libraries. Everything that is judged is
 * made beforehand, and every library prepared once, so that only the check is timed.
 */
@NullMarked
package io.github.thematicsessions.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
