package io.github.thematicsessions.examples.benchmarks;

import org.chocosolver.solver.Model;
import org.chocosolver.solver.exception.ContradictionException;
import org.chocosolver.solver.variables.IntVar;

/** The same windows by a constraint solver: a bounded variable for each point, and the bounds that propagation leaves. */
final class WindowsByChoco {

    private static final int DAY = 86_400;

    private WindowsByChoco() {}

    static int[][] windows(WindowsByHand network, int days) {
        Model model = new Model();
        IntVar[] points = new IntVar[network.points()];
        points[0] = model.intVar(0);
        for (int point = 1; point < points.length; point++) {
            points[point] = model.intVar(0, DAY * days, true);
        }
        for (int edge = 0; edge < network.edges(); edge++) {
            model.arithm(points[network.to(edge)], "-", points[network.from(edge)], ">=", network.weight(edge))
                    .post();
        }
        try {
            model.getSolver().propagate();
        } catch (ContradictionException infeasible) {
            throw new IllegalStateException("the programme holds", infeasible);
        }
        int[][] windows = new int[2][points.length];
        for (int point = 0; point < points.length; point++) {
            windows[0][point] = points[point].getLB();
            windows[1][point] = points[point].getUB();
        }
        return windows;
    }
}
