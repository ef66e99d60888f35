/**
 * What every package of the model shares: words with a printed code ({@link
 * io.github.thematicsessions.core.Coded}) and the refusal of a value that makes no sense ({@link
 * io.github.thematicsessions.core.InvalidValueException}).
 */
@NullMarked
package io.github.thematicsessions.core;

import org.jspecify.annotations.NullMarked;
