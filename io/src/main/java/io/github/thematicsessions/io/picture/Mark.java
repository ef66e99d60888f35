package io.github.thematicsessions.io.picture;

import io.github.thematicsessions.core.report.Finding;
import io.github.thematicsessions.core.report.Outcome;

/**
 * A finding where it was found.
 *
 * @param number its number in the list, from 1
 * @param finding the finding
 */
record Mark(int number, Finding finding) {

    boolean isWaived() {
        return finding.outcome() == Outcome.WAIVED;
    }

    String clause() {
        return finding.citation().locator().text();
    }

    Item.Sign sign(int x, int y) {
        return new Item.Sign(finding.severity(), isWaived(), x, y);
    }
}
