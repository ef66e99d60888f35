/**
 * What a procedural note asks for: start with {@link io.github.thematicsessions.core.note.ProceduralNotes}. A note
 * holds {@link io.github.thematicsessions.core.note.Clause clauses} (its sentences) and {@link
 * io.github.thematicsessions.core.note.Provision provisions} (what they ask for, each as one {@link
 * io.github.thematicsessions.core.norm.Norm}).
 */
@NullMarked
@ValueStyle
package io.github.thematicsessions.core.note;

import io.github.thematicsessions.core.ValueStyle;
import org.jspecify.annotations.NullMarked;
