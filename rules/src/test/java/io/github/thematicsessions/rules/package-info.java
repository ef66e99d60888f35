/** How the rules are proven: a case for every provision, limits to the second, properties. */
@NullMarked
package io.github.thematicsessions.rules;

import org.jspecify.annotations.NullMarked;
