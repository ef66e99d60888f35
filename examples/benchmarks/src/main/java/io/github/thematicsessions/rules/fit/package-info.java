/** Benchmarks of the temporal network itself, which is seen in its own package only. */
@NullMarked
package io.github.thematicsessions.rules.fit;

import org.jspecify.annotations.NullMarked;
