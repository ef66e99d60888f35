package io.github.thematicsessions.examples.benchmarks;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.solution.ProblemFactCollectionProperty;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import ai.timefold.solver.core.api.score.buildin.simple.SimpleScore;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Facts in the form that Timefold takes. Nothing is left to choose, but it asks for the kind of what could be. */
@SuppressWarnings("UnusedVariable") // Timefold reads and writes the fields.
@PlanningSolution
public final class JudgedFacts {

    @ProblemFactCollectionProperty
    private List<Object> facts = List.of();

    @PlanningEntityCollectionProperty
    private List<Choice> choices = List.of();

    @ValueRangeProvider
    private List<Boolean> either = List.of(true, false);

    @PlanningScore
    private @Nullable SimpleScore score;

    /** Holds no facts. */
    public JudgedFacts() {}

    JudgedFacts(List<Object> facts) {
        this.facts = facts;
    }

    /** A choice, of which there is none. */
    @PlanningEntity
    public static final class Choice {

        @PlanningVariable
        private @Nullable Boolean chosen;
    }
}
