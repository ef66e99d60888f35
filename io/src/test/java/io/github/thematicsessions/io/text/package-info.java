/** Tests of reports as text. */
@NullMarked
package io.github.thematicsessions.io.text;

import org.jspecify.annotations.NullMarked;
