/**
 * What a check answers: start with {@link io.github.thematicsessions.core.report.Report}, which lists every clause, the
 * {@link io.github.thematicsessions.core.report.Judgement judgement} of every provision and every {@link
 * io.github.thematicsessions.core.report.Finding finding}, as typed values from which text is made at the end. A {@link
 * io.github.thematicsessions.core.report.Waiver} is what a chair has decided not to insist on, and a {@link
 * io.github.thematicsessions.core.report.Catalogue} lists the provisions before anything is judged.
 */
@NullMarked
@ValueStyle
package io.github.thematicsessions.core.report;

import io.github.thematicsessions.core.ValueStyle;
import org.jspecify.annotations.NullMarked;
