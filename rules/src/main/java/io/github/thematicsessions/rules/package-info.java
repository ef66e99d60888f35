/**
 * A procedural note made ready to judge: start with {@link io.github.thematicsessions.rules.NoteCheck}. It judges a plan and
 * a record, tells whether a plan can hold, and opens the two that go on event by event: the {@link
 * io.github.thematicsessions.rules.floor.Floor} of a segment and the {@link io.github.thematicsessions.rules.fit.Progress}
 * of a session.
 */
@NullMarked
package io.github.thematicsessions.rules;

import org.jspecify.annotations.NullMarked;
