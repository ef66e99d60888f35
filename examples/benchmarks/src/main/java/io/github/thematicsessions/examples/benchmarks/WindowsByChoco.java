package io.github.thematicsessions.examples.benchmarks;

import java.util.function.IntUnaryOperator;
import org.chocosolver.solver.Model;
import org.chocosolver.solver.exception.ContradictionException;
import org.chocosolver.solver.variables.IntVar;

/** Windows by a constraint solver: a bounded variable for each point, and the bounds that propagation leaves. */
public final class WindowsByChoco {

    private static final int DAY = 86_400;

    private WindowsByChoco() {}

    static int[][] windows(WindowsByHand network, int days) {
        return windows(network.points(), network.edges(), network::from, network::to, network::weight, DAY * days);
    }

    /**
     * Finds the windows of a network of one day.
     *
     * @param points how many points there are; point 0 is midnight
     * @param edges how many constraints there are
     * @param from where each starts
     * @param to where each ends
     * @param weight how many seconds later that is at least
     * @return the earliest and the latest moment of each point
     */
    public static int[][] windows(int points, int edges, IntUnaryOperator from, IntUnaryOperator to, int[] weight) {
        return windows(points, edges, from, to, edge -> weight[edge], DAY);
    }

    private static int[][] windows(
            int points, int edges, IntUnaryOperator from, IntUnaryOperator to, IntUnaryOperator weight, int horizon) {
        Model model = new Model();
        IntVar[] moments = new IntVar[points];
        moments[0] = model.intVar(0);
        for (int point = 1; point < points; point++) {
            moments[point] = model.intVar(0, horizon, true);
        }
        for (int edge = 0; edge < edges; edge++) {
            IntVar start = moments[from.applyAsInt(edge)];
            IntVar end = moments[to.applyAsInt(edge)];
            model.arithm(end, "-", start, ">=", weight.applyAsInt(edge)).post();
        }
        return propagate(model, moments);
    }

    private static int[][] propagate(Model model, IntVar[] moments) {
        try {
            model.getSolver().propagate();
        } catch (ContradictionException infeasible) {
            throw new IllegalStateException("the programme holds", infeasible);
        }
        int[][] windows = new int[2][moments.length];
        for (int point = 0; point < moments.length; point++) {
            windows[0][point] = moments[point].getLB();
            windows[1][point] = moments[point].getUB();
        }
        return windows;
    }
}
