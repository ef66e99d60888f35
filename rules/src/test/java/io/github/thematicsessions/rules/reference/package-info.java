/**
 * The reference model: every kind of norm judged a second time, slowly and obviously, so that the engine has somebody to
 * agree with. It shares no code with the engine, only the values of core.
 */
@NullMarked
package io.github.thematicsessions.rules.reference;

import org.jspecify.annotations.NullMarked;
