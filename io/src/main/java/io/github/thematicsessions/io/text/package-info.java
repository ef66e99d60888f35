/**
 * Answers as text for a person: start with {@link io.github.thematicsessions.io.text.ReportText} for reports, in the six
 * official languages of the United Nations, and in English with {@link io.github.thematicsessions.io.text.FeasibilityText}
 * for whether a plan can hold, {@link io.github.thematicsessions.io.text.FloorText} for how things stand on a floor, {@link
 * io.github.thematicsessions.io.text.ProjectionText} for what follows, {@link
 * io.github.thematicsessions.io.text.ComparisonText} for what differs and {@link
 * io.github.thematicsessions.io.text.CatalogueText} for the provisions of a note.
 *
 * <p>All words are made here, at the end, from the typed values; those of a report stand in a file of messages for each
 * {@link io.github.thematicsessions.io.text.Language}.
 */
@NullMarked
package io.github.thematicsessions.io.text;

import org.jspecify.annotations.NullMarked;
