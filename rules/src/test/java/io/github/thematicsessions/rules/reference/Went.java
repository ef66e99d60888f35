package io.github.thematicsessions.rules.reference;

import io.github.thematicsessions.core.report.Course;
import io.github.thematicsessions.core.time.Allotment;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** What is compared of the course of a planned element. */
record Went(
        Spot at,
        Allotment allotted,
        Optional<OffsetDateTime> began,
        Optional<OffsetDateTime> ended,
        int turns,
        Duration spoken) {

    static Went of(Course course) {
        return new Went(
                Spot.of(course.at()),
                course.allotted(),
                course.began(),
                course.ended(),
                course.turns(),
                course.spoken());
    }

    /** What became of an element in which these turns were held; one without an end does not count. */
    static Went of(
            Spot at, Allotment allotted, OffsetDateTime began, Optional<OffsetDateTime> ended, List<Turn> turns) {
        Duration spoken = Duration.ZERO;
        int over = 0;
        for (Turn turn : turns) {
            if (turn.hasEnded()) {
                over++;
                spoken = spoken.plus(turn.spoken().orElse(Duration.ZERO));
            }
        }
        return new Went(at, allotted, Optional.of(began), ended, over, spoken);
    }
}
