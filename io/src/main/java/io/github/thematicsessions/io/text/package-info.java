/**
 * Reports, catalogues of provisions, comparisons, and whether a plan can hold, as English text for a person: start with {@link
 * io.github.thematicsessions.io.text.ReportText} or {@link io.github.thematicsessions.io.text.FeasibilityText}. All words are made here, at the end, from the typed values.
 */
@NullMarked
package io.github.thematicsessions.io.text;

import org.jspecify.annotations.NullMarked;
