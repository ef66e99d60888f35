@NullMarked
package io.github.thematicsessions.io.calendar;

import org.jspecify.annotations.NullMarked;
