/**
 * The temporal network of a session: what its plan and the note ask of its time as differences between points, and what
 * follows from them. Start with {@link io.github.thematicsessions.rules.fit.Timetable}, which tells whether the plan can
 * hold, and {@link io.github.thematicsessions.rules.fit.Progress}, which tells what follows once some of it has happened.
 * {@link io.github.thematicsessions.rules.NoteCheck#timetable} makes a timetable.
 */
@NullMarked
package io.github.thematicsessions.rules.fit;

import org.jspecify.annotations.NullMarked;
