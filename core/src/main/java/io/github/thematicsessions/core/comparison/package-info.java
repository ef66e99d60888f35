/**
 * What differs between two states of the same thing, as values: start with {@link
 * io.github.thematicsessions.core.comparison.PlanComparison} for two plans of a session, {@link
 * io.github.thematicsessions.core.comparison.NoteComparison} for two editions of a note and {@link
 * io.github.thematicsessions.core.comparison.ReportComparison} for two reports.
 *
 * <p>A comparison takes time in proportion to what is compared. It holds the values of both states, so that text can be
 * made from it without them.
 */
@NullMarked
package io.github.thematicsessions.core.comparison;

import org.jspecify.annotations.NullMarked;
