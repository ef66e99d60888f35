@NullMarked
package io.github.thematicsessions.io.programme;

import org.jspecify.annotations.NullMarked;
