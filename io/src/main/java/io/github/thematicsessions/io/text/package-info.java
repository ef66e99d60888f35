/**
 * Reports, catalogues of provisions and comparisons as English text for a person: start with {@link
 * io.github.thematicsessions.io.text.ReportText}. All words are made here, at the end, from the typed values.
 */
@NullMarked
package io.github.thematicsessions.io.text;

import org.jspecify.annotations.NullMarked;
