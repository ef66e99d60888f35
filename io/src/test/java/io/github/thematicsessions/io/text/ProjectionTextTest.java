package io.github.thematicsessions.io.text;

import static io.github.thematicsessions.io.text.SampleFits.discussion;
import static io.github.thematicsessions.io.text.SampleFits.segment;
import static io.github.thematicsessions.io.text.SampleFits.slot;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.thematicsessions.core.fit.ClockSpan;
import io.github.thematicsessions.core.fit.FloorBudget;
import io.github.thematicsessions.core.fit.Forecast;
import io.github.thematicsessions.core.fit.LengthSpan;
import io.github.thematicsessions.core.fit.Part;
import io.github.thematicsessions.core.fit.Projection;
import io.github.thematicsessions.core.people.Capacity;
import io.github.thematicsessions.core.session.ElementId;
import io.github.thematicsessions.core.session.Purpose;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProjectionTextTest {

    private static Projection.Builder projection() {
        return Projection.builder().session(ElementId.of("a-session")).day(1).at(LocalTime.of(12, 35, 10));
    }

    /** A forecast whose spans are the expected moments, and an end that can be up to two minutes later. */
    private static Forecast forecast(Part part, boolean running, String expected, String planned) {
        LocalTime start = LocalTime.parse(expected.split("/", -1)[0]);
        LocalTime end = LocalTime.parse(expected.split("/", -1)[1]);
        return new Forecast(
                part,
                running,
                start,
                end,
                new ClockSpan(start, start),
                new ClockSpan(end, end.plusMinutes(2)),
                LocalTime.parse(planned.split("/", -1)[0]),
                LocalTime.parse(planned.split("/", -1)[1]));
    }

    @Test
    void what_runs_comes_first_and_every_deviation_is_told_in_words() {
        Projection projection = projection()
                .addForecasts(
                        forecast(segment("panel-1", "10:15/13:00"), true, "10:15:10/13:03", "10:15/13:00"),
                        forecast(discussion("discussion"), true, "10:43/12:56", "10:43/12:53"),
                        forecast(
                                slot("floor", Capacity.DELEGATION, Purpose.INTERVENTION),
                                false,
                                "12:56/12:56",
                                "10:43/10:43"),
                        forecast(slot("conclusion", Capacity.MODERATOR, null), false, "12:56/13:03", "12:53/13:00"),
                        forecast(segment("lunch-1", "13:00/15:00"), false, "13:03/15:00", "13:00/15:00"),
                        forecast(segment("panel-2", "15:00/18:00"), false, "15:00/17:55", "15:00/18:00"))
                .addBudgets(new FloorBudget(discussion("discussion"), LengthSpan.ofSeconds(1200, 1260), List.of()))
                .build();
        assertThat(ProjectionText.write(projection, Appearance.PLAIN)).isEqualTo("""
                a-session, day 1 at 12:35:10
                running: panel-1, discussion

                Hours that cannot be kept (2)
                  panel-1 ends at 13:03, 3 min behind
                  lunch-1 starts at 13:03, 3 min behind

                What runs and what follows

                  part          expected           can start  can end         against the plan
                  panel-1       10:15:10 to 13:03  runs       13:03 to 13:05  3 min behind
                    discussion  10:43 to 12:56     runs       12:56 to 12:58  3 min behind
                      floor     12:56 to 12:56     12:56      12:56 to 12:58
                    conclusion  12:56 to 13:03     12:56      13:03 to 13:05  3 min behind
                  lunch-1       13:03 to 15:00     13:03      15:00 to 15:02  start 3 min behind,
                                                                              end on time
                  panel-2       15:00 to 17:55     15:00      17:55 to 17:57  start on time,
                                                                              end 5 min ahead

                Time the floor still has

                  in       time          interventions      limit
                  panel-1  20 to 21 min  no limit in force

                  Both ends are upper bounds: answers are given in the same time.
                """);
    }

    @Test
    void the_day_that_runs_is_not_said_to_run() {
        Projection projection = projection()
                .addForecasts(
                        forecast(SampleFits.day(), true, "10:00/18:00", "10:00/18:00"),
                        forecast(SampleFits.meeting(1), true, "10:00/13:00", "10:00/13:00"))
                .build();
        assertThat(ProjectionText.write(projection, Appearance.PLAIN))
                .startsWith("a-session, day 1 at 12:35:10\nrunning: meeting 1\n");
    }

    @Test
    void hours_that_can_all_be_kept_are_said_to_be() {
        Projection projection = projection()
                .addForecasts(forecast(segment("panel-2", "15:00/18:00"), false, "15:00/18:00", "15:00/18:00"))
                .build();
        assertThat(ProjectionText.write(projection, Appearance.PLAIN)).isEqualTo("""
                a-session, day 1 at 12:35:10
                Nothing runs.

                All hours can be kept.

                What runs and what follows

                  part     expected        can start  can end         against the plan
                  panel-2  15:00 to 18:00  15:00      18:00 to 18:02  on time
                """);
    }

    @Test
    void a_start_and_an_end_that_are_both_late_are_told_in_one_line() {
        Projection projection = projection()
                .addForecasts(forecast(segment("panel-2", "15:00/18:00"), false, "15:05/18:01:30", "15:00/18:00"))
                .build();
        assertThat(ProjectionText.write(projection, Appearance.PLAIN)).contains("""
                Hours that cannot be kept (1)
                  panel-2 starts at 15:05, 5 min behind, and ends at 18:01:30, 1 min 30 s behind
                """);
    }

    @Test
    void nothing_left_of_a_day_is_told_as_such() {
        assertThat(ProjectionText.write(projection().build(), Appearance.PLAIN))
                .isEqualTo("a-session, day 1 at 12:35:10\nNothing of the plan is left of this day.\n");
    }
}
