package io.github.thematicsessions.rules.reference;

import io.github.thematicsessions.core.report.Absence;
import io.github.thematicsessions.core.report.Input;

/** What is compared of an absence. */
record Missing(Input input, Spot at) {

    static Missing of(Absence absence) {
        return new Missing(absence.input(), Spot.of(absence.at()));
    }
}
