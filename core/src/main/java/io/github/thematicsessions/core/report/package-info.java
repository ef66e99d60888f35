/**
 * What a check answers: start with {@link io.github.thematicsessions.core.report.Report}, which lists every clause,
 * the {@link io.github.thematicsessions.core.report.Judgement judgement} of every provision and every {@link
 * io.github.thematicsessions.core.report.Finding finding}, as typed values from which text is made at the end.
 */
@NullMarked
@ValueStyle
package io.github.thematicsessions.core.report;

import io.github.thematicsessions.core.ValueStyle;
import org.jspecify.annotations.NullMarked;
