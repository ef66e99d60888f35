package io.github.thematicsessions.rules;

import io.github.thematicsessions.core.report.Finding;
import io.github.thematicsessions.core.report.Occurrence;
import java.time.LocalDate;
import java.util.Comparator;

/** In what order the findings of a report come. */
final class FindingOrder {

    /** By date, those without one first; then what took place in the order of the record; then by the place in the plan. */
    static final Comparator<Finding> BY_DATE_AND_PLACE = Comparator.comparing(
                    (Finding finding) -> finding.at().date().orElse(LocalDate.MIN))
            .thenComparing(
                    finding -> finding.at().occurrence().map(Occurrence::event).orElse(0))
            .thenComparing(finding -> finding.at().pointer());

    private FindingOrder() {}
}
