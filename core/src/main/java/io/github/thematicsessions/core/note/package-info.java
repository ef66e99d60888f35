/**
 * What a procedural note asks for: start with {@link io.github.thematicsessions.core.note.ProceduralNotes}, which has the
 * note that comes with this SDK, or with {@link io.github.thematicsessions.core.note.ProceduralNote} for a note of your own.
 * A note holds {@link io.github.thematicsessions.core.note.Clause clauses} (its sentences), {@link
 * io.github.thematicsessions.core.note.Provision provisions} (what they ask for, each as one {@link
 * io.github.thematicsessions.core.norm.Norm}) and {@link io.github.thematicsessions.core.note.Reading readings} (how its
 * open questions can be answered).
 */
@NullMarked
@ValueStyle
package io.github.thematicsessions.core.note;

import io.github.thematicsessions.core.ValueStyle;
import org.jspecify.annotations.NullMarked;
