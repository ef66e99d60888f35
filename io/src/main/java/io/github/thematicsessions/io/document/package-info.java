/** Where whole documents go. Not exported: for the formats of this module alone. */
@NullMarked
package io.github.thematicsessions.io.document;

import org.jspecify.annotations.NullMarked;
