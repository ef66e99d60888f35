package io.github.thematicsessions.rules.fit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is left of a day by the constraints of the model: what has happened is where it happened, everything else is not before
 * now, rows that are over are gone, and an hour that cannot be kept does not bind.
 */
final class Left {

    private final PlanModel model;
    private final Map<Integer, Integer> happened = new HashMap<>();
    private final Set<Integer> gone = new HashSet<>();
    private final int now;

    private Left(PlanModel model, int now) {
        this.model = model;
        this.now = now;
    }

    static Left of(PlanModel model, Course course, List<Course.Done> done, int now) {
        Left left = new Left(model, now);
        String running = "";
        for (Course.Done step : done) {
            if (!step.step().row().equals(running)) {
                running = step.step().row();
                left.happened.clear();
            }
            PlanModel.Span span = left.span(FitText.part(step.step().part()));
            left.happened.put(step.step().ends() ? span.end() : span.start(), step.second());
            left.skip(step, running, course);
        }
        left.forget(running, course);
        return left;
    }

    private PlanModel.Span span(String key) {
        return model.spans().stream()
                .filter(span -> span.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    /** A bare part of the floor begins with its first turn, and is over when what follows it begins. */
    private void skip(Course.Done step, String row, Course course) {
        String key = row + "/floor";
        boolean bare = model.spans().stream().anyMatch(span -> span.key().equals(key))
                && course.steps().stream()
                        .noneMatch(other -> FitText.part(other.part()).equals(key));
        if (!bare) {
            return;
        }
        PlanModel.Span floor = span(key);
        PlanModel.Span part = span(FitText.part(step.step().part()));
        boolean inside = !step.step().part().kind().code().equals("segment") && isInside(part, floor);
        if (inside) {
            happened.putIfAbsent(floor.start(), step.second());
        } else if (happened.containsKey(floor.start())) {
            happened.putIfAbsent(floor.end(), step.second());
        }
    }

    /** Points are numbered in the order of the plan: the turns of a part of the floor come directly behind it. */
    private boolean isInside(PlanModel.Span part, PlanModel.Span floor) {
        return model.differences().with().edges().contains(new Differences.Edge(part.end(), floor.end(), 0))
                || (part.start() > floor.start() && isBeforeTheEnd(part, floor));
    }

    private boolean isBeforeTheEnd(PlanModel.Span part, PlanModel.Span floor) {
        long[][] paths = model.differences().longestPaths();
        return paths[part.end()][floor.end()] >= 0 && paths[floor.start()][part.start()] >= 0;
    }

    private void forget(String running, Course course) {
        Set<String> before = new HashSet<>();
        for (Course.Step step : course.steps()) {
            if (step.row().equals(running)) {
                break;
            }
            before.add(step.row());
        }
        if (running.isEmpty()) {
            return;
        }
        for (PlanModel.Span span : model.spans()) {
            boolean over = before.contains(span.key())
                    || before.stream().anyMatch(row -> span.key().startsWith(row + "/"))
                    || course.steps().stream()
                            .anyMatch(step -> before.contains(step.row())
                                    && FitText.part(step.part()).equals(span.key()));
            if (over) {
                gone.add(span.start());
                gone.add(span.end());
            }
        }
    }

    /** Returns the earliest start and end of each part, without the upper bounds of the clock. */
    Map<String, long[]> earliest() {
        long[] moments = new long[model.differences().points()];
        Arrays.fill(moments, now);
        moments[0] = 0;
        happened.forEach((point, second) -> moments[point] = second);
        boolean changed = true;
        while (changed) {
            changed = false;
            for (Differences.Edge edge : model.differences().edges()) {
                boolean counts = edge.to() != 0
                        && !happened.containsKey(edge.to())
                        && !gone.contains(edge.from())
                        && !gone.contains(edge.to());
                if (counts && moments[edge.from()] + edge.weight() > moments[edge.to()]) {
                    moments[edge.to()] = moments[edge.from()] + edge.weight();
                    changed = true;
                }
            }
        }
        return told(moments);
    }

    /** Returns the latest start and end of each part if all hours can be kept, else null. */
    @Nullable
    Map<String, long[]> latest() {
        List<Differences.Edge> edges = new ArrayList<>();
        for (Differences.Edge edge : model.differences().edges()) {
            boolean over = gone.contains(edge.from()) || gone.contains(edge.to());
            boolean past = isPast(edge.from()) && isPast(edge.to());
            boolean waits = model.touching().contains(edge)
                    && happened.containsKey(edge.to())
                    && !happened.containsKey(edge.from());
            if (!over && !past && !waits) {
                edges.add(edge);
            }
        }
        for (int point = 1; point < model.differences().points(); point++) {
            if (happened.containsKey(point)) {
                int second = happened.get(point);
                edges.add(new Differences.Edge(0, point, second));
                edges.add(new Differences.Edge(point, 0, -second));
            } else {
                edges.add(new Differences.Edge(0, point, now));
            }
        }
        Differences left = new Differences(model.differences().points(), edges);
        if (!left.isFeasible()) {
            return null;
        }
        long[][] paths = left.longestPaths();
        long[] moments = new long[paths.length];
        for (int point = 0; point < paths.length; point++) {
            moments[point] = -paths[point][0];
        }
        return told(moments);
    }

    private boolean isPast(int point) {
        return point == 0 || happened.containsKey(point);
    }

    private Map<String, long[]> told(long[] moments) {
        Map<String, long[]> told = new LinkedHashMap<>();
        for (PlanModel.Span span : model.spans()) {
            told.put(span.key(), new long[] {moments[span.start()], moments[span.end()]});
        }
        return told;
    }
}
