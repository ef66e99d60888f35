/**
 * What is wrong with a document that cannot be read: {@link io.github.thematicsessions.io.DocumentException} carries
 * every {@link io.github.thematicsessions.io.Problem} of it.
 */
@NullMarked
package io.github.thematicsessions.io;

import org.jspecify.annotations.NullMarked;
