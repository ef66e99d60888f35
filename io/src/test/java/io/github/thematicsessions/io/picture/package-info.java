@NullMarked
package io.github.thematicsessions.io.picture;

import org.jspecify.annotations.NullMarked;
