/**
 * The command line ({@link io.github.thematicsessions.examples.ThematicSessions}) and the programs that the README shows.
 */
@NullMarked
package io.github.thematicsessions.examples;

import org.jspecify.annotations.NullMarked;
