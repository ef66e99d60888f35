package io.github.thematicsessions.core.arbitrary;

import io.github.thematicsessions.core.report.Course;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** What became of planned elements. */
public final class Courses {

    private Courses() {}

    /**
     * Gives courses of any element.
     *
     * @return courses with a stated allotment and without, of no turn, of some and of many
     */
    public static Arbitrary<Course> any() {
        return Combinators.combine(
                        Locations.any(),
                        Times.allotments(),
                        Arbitraries.integers().greaterOrEqual(0),
                        Times.elapsed())
                .as(Course::new);
    }
}
