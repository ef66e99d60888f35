/**
 * The check of a corpus that outgrows one machine. It stands in the package of the command line, and judges with the same
 * classes as {@code check --corpus}, so that the two cannot differ.
 */
@NullMarked
package io.github.thematicsessions.examples;

import org.jspecify.annotations.NullMarked;
