package io.github.thematicsessions.examples.benchmarks;

import ai.timefold.solver.core.api.score.analysis.ConstraintAnalysis;
import ai.timefold.solver.core.api.score.buildin.simple.SimpleScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;
import ai.timefold.solver.core.api.solver.SolutionManager;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.solver.SolverConfig;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** Timefold: rules as constraint streams, and the analysis of a plan as it stands, without solving. */
final class TimefoldPeer implements Peer {

    private final SolutionManager<JudgedFacts, SimpleScore> manager;

    TimefoldPeer(Class<? extends ConstraintProvider> rules) {
        SolverConfig config = new SolverConfig()
                .withSolutionClass(JudgedFacts.class)
                .withEntityClasses(JudgedFacts.Choice.class)
                .withConstraintProviderClass(rules);
        manager = SolutionManager.create(SolverFactory.create(config));
    }

    @Override
    public List<String> judge(Iterator<Object> facts) {
        List<Object> given = new ArrayList<>();
        facts.forEachRemaining(given::add);
        List<String> broken = new ArrayList<>();
        for (ConstraintAnalysis<SimpleScore> rule :
                manager.analyze(new JudgedFacts(given)).constraintAnalyses()) {
            for (int match = 0; match < rule.matchCount(); match++) {
                broken.add(rule.constraintName());
            }
        }
        return broken;
    }

    private static Constraint[] constraints(List<PeerRule<?>> rules, ConstraintFactory factory) {
        return rules.stream().map(rule -> constraint(rule, factory)).toArray(Constraint[]::new);
    }

    private static Constraint constraint(PeerRule<?> rule, ConstraintFactory factory) {
        return factory.forEach(rule.subject())
                .filter(fact -> !rule.isKept(fact))
                .penalize(SimpleScore.ONE)
                .asConstraint(rule.name());
    }

    /** The rules of a plan. */
    public static final class OfPlan implements ConstraintProvider {

        @Override
        public Constraint[] defineConstraints(ConstraintFactory factory) {
            return constraints(PeerRule.PLAN, factory);
        }
    }

    /** The rules of a record. */
    public static final class OfRecord implements ConstraintProvider {

        @Override
        public Constraint[] defineConstraints(ConstraintFactory factory) {
            return constraints(PeerRule.RECORD, factory);
        }
    }
}
