package io.github.thematicsessions.rules.fit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thematicsessions.core.fit.Feasibility;
import io.github.thematicsessions.core.note.ProceduralNote;
import io.github.thematicsessions.core.session.ThematicSession;
import io.github.thematicsessions.rules.NoteCheck;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is answered of random plans, against constraints and methods of the test's own. */
class FitPropertiesTest {

    @Provide
    Arbitrary<ThematicSession> plans() {
        return SmallPlans.any();
    }

    @Provide
    Arbitrary<ThematicSession> tiny() {
        return SmallPlans.tiny();
    }

    @Provide
    Arbitrary<ProceduralNote> notes() {
        return Arbitraries.of(SmallNotes.silent(), SmallNotes.limits(), SmallNotes.full());
    }

    @Property(tries = 6000)
    void windows_are_those_of_floyd_and_warshall_over_constraints_of_the_tests_own(
            @ForAll("plans") ThematicSession session, @ForAll("notes") ProceduralNote note) {
        Feasibility fit = NoteCheck.of(note).fit(session);
        List<String> expected = new ArrayList<>();
        for (int day = 0; day < session.days().size(); day++) {
            PlanModel model = PlanModel.of(session, day, note);
            Differences differences = model.differences();
            int number = day + 1;
            boolean feasible = fit.conflicts().stream().noneMatch(conflict -> conflict.day() == number);
            assertThat(feasible).as("day " + number).isEqualTo(differences.isFeasible());
            if (feasible) {
                long[][] paths = differences.longestPaths();
                model.spans().forEach(span -> expected.add(window(span, paths)));
            }
        }
        assertThat(FitText.windows(fit)).containsExactlyInAnyOrderElementsOf(expected);
    }

    private static String window(PlanModel.Span span, long[][] paths) {
        return span.key() + " " + clock(paths[0][span.start()], -paths[span.start()][0]) + " "
                + clock(paths[0][span.end()], -paths[span.end()][0]) + " "
                + length(paths[span.start()][span.end()], -paths[span.end()][span.start()]);
    }

    private static String clock(long earliest, long latest) {
        LocalTime from = LocalTime.ofSecondOfDay(earliest);
        return earliest == latest ? from.toString() : from + "/" + LocalTime.ofSecondOfDay(latest);
    }

    private static String length(long shortest, long longest) {
        Duration from = Duration.ofSeconds(shortest);
        return shortest == longest ? from.toString() : from + "/" + Duration.ofSeconds(longest);
    }
}
