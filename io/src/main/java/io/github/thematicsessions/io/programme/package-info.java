/**
 * Programmes as they are published, read as sessions: start with {@link
 * io.github.thematicsessions.io.programme.ProgrammeText}.
 *
 * <p>It is a package of its own beside {@code text}, which makes text for a person from typed values and reads none. Here
 * text of unknown form is read as far as it goes, and what matters beside the session is the account of it: what each line
 * was used for ({@link io.github.thematicsessions.io.programme.LineUse}) and what had to be guessed or is lacking ({@link
 * io.github.thematicsessions.io.programme.Diagnostic}). Lines are read by scanners that go forward once; there is no
 * regular expression.
 */
@NullMarked
package io.github.thematicsessions.io.programme;

import org.jspecify.annotations.NullMarked;
