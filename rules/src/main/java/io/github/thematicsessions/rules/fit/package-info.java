/**
 * The temporal network of a session: what its plan and the note ask of its time as differences between points, and what
 * follows from them. Start with {@link io.github.thematicsessions.rules.fit.Timetable}.
 */
@NullMarked
package io.github.thematicsessions.rules.fit;

import org.jspecify.annotations.NullMarked;
