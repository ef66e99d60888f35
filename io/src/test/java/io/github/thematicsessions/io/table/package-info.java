@NullMarked
package io.github.thematicsessions.io.table;

import org.jspecify.annotations.NullMarked;
