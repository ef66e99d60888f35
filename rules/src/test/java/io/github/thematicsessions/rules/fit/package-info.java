/**
 * The temporal network and what it answers, held against arithmetic by hand and against models of the tests that share no
 * code with it.
 */
@NullMarked
package io.github.thematicsessions.rules.fit;

import org.jspecify.annotations.NullMarked;
