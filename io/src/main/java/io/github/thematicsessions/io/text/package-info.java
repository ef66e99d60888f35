/**
 * Reports, catalogues of provisions, comparisons, whether a plan can hold, and how things stand on a floor, as English text for
 * a person: start with {@link io.github.thematicsessions.io.text.ReportText}, {@link
 * io.github.thematicsessions.io.text.FeasibilityText} or {@link io.github.thematicsessions.io.text.FloorText}. All words are made
 * here, at the end, from the typed values.
 */
@NullMarked
package io.github.thematicsessions.io.text;

import org.jspecify.annotations.NullMarked;
