package io.github.thematicsessions.rules.fit;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** The beginning of a course in which steps come sooner or later than planned, never before the one before them. */
record SoFar(List<Course.Done> done, int now) {

    static SoFar some(Course course, Random random) {
        int steps = random.nextInt(course.steps().size() + 1);
        boolean onTime = random.nextBoolean();
        List<Course.Done> done = new ArrayList<>();
        int clock = 0;
        for (Course.Step step : course.steps().subList(0, steps)) {
            int late = onTime && random.nextInt(4) > 0 ? 0 : random.nextInt(6) - 2;
            clock = Math.max(clock, step.planned() + late);
            done.add(new Course.Done(step, clock));
        }
        return new SoFar(done, clock + (random.nextBoolean() ? 0 : random.nextInt(4)));
    }
}
