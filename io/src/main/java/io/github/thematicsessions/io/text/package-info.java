/**
 * Reports in the six official languages of the United Nations, and catalogues of provisions, comparisons, whether a plan can
 * hold, and how things stand on a floor in English, as text for a person: start with {@link
 * io.github.thematicsessions.io.text.ReportText}, {@link io.github.thematicsessions.io.text.FeasibilityText} or {@link
 * io.github.thematicsessions.io.text.FloorText}. All words are made here, at the end, from the typed values; those of a report
 * stand in a file of messages for each {@link io.github.thematicsessions.io.text.Language}.
 */
@NullMarked
package io.github.thematicsessions.io.text;

import org.jspecify.annotations.NullMarked;
