/**
 * What every package of the model shares. Start with {@link io.github.thematicsessions.core.InvalidValueException}, by which
 * a value refuses what makes no sense, and {@link io.github.thematicsessions.core.Coded}, a word with a printed code. {@link
 * io.github.thematicsessions.core.PrintableText} makes text of unknown origin safe to show.
 *
 * <p>What is planned is in {@link io.github.thematicsessions.core.session}, what a note asks for in {@link
 * io.github.thematicsessions.core.note}, what took place in {@link io.github.thematicsessions.core.record}, and what a check
 * answers in {@link io.github.thematicsessions.core.report}.
 */
@NullMarked
package io.github.thematicsessions.core;

import org.jspecify.annotations.NullMarked;
