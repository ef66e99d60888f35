package io.github.thematicsessions.io.text;

import static io.github.thematicsessions.io.text.SampleReports.occurrence;
import static io.github.thematicsessions.io.text.SampleReports.panel;
import static io.github.thematicsessions.io.text.SampleReports.slot;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.thematicsessions.core.report.Course;
import io.github.thematicsessions.core.report.Location;
import io.github.thematicsessions.core.report.Occurrence;
import io.github.thematicsessions.core.time.Allotment;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CourseTextTest {

    @Test
    void one_turn_is_held_against_its_time_and_all_else_against_its_hours() {
        assertThat(table(
                        course(
                                panel("panel-1", "10:15/13:00", occurrence(1, "10:20:00", "13:02:30")),
                                "..",
                                45,
                                "PT2H35M4S"),
                        course(
                                slot("opening", "10:15/10:22", occurrence(1, "10:20:00", "10:29:00")),
                                "PT5M/PT7M",
                                1,
                                "PT9M"),
                        course(
                                slot("expert-1", null, occurrence(3, "10:29:00", "10:33:59.5")),
                                "PT5M/PT7M",
                                1,
                                "PT4M59.5S"),
                        course(slot("expert-2", null, occurrence(5, "10:34:00", "10:40:00")), "PT5M/PT7M", 1, "PT6M"),
                        course(slot("welcome", null, occurrence(6, "10:41:00", "10:50:00")), "PT10M", 1, "PT9M"),
                        course(slot("floor", null, occurrence(7, "10:50:00", "12:50:00")), "../PT3M", 40, "PT1H55M"),
                        course(slot("question", null, occurrence(90, "12:50:00", null)), "../PT3M", 1, "PT3M0.4S"),
                        course(slot("conclusion", null, null), "PT5M/PT7M", 0, "PT0S")))
                .isEqualTo("""
                          element       planned      held                 given       spoken  difference        turns
                          2017-10-12
                          panel-1       10:15-13:00  10:20:00-13:02:30               2:35:04  late 5 min,          45
                                                                                              2 min 30 s over
                            opening     10:15-10:22  10:20:00-10:29:00    5-7 min       9:00  2 min over            1
                            expert-1                 10:29:00-10:33:59.5  5-7 min     4:59.5  0.5 s under           1
                            expert-2                 10:34:00-10:40:00    5-7 min       6:00                        1
                            welcome                  10:41:00-10:50:00    10 min        9:00  1 min under           1
                            floor                    10:50:00-12:50:00    max 3 min  1:55:00                       40
                            question                 12:50:00-            max 3 min   3:00.4  0.4 s over            1
                            conclusion                                    5-7 min       0:00                        0
                        """);
    }

    @ParameterizedTest
    @CsvSource({"PT4M59S, 1 s under", "PT5M, ''", "PT7M, ''", "PT7M1S, 1 s over"})
    void a_turn_that_takes_exactly_the_least_or_the_most_of_its_time_keeps_it(String spoken, String difference) {
        assertThat(CourseText.differences(
                        course(slot("expert", null, null), "PT5M/PT7M", 1, spoken), Messages.english()))
                .isEqualTo(difference);
    }

    @Test
    void hours_are_early_or_late_and_over_or_under() {
        assertDifference("10:10:00", "12:59:30", "early 5 min, 30 s under");
        assertDifference("10:15:00", "13:00:00", "");
        assertDifference("10:15:00.4", null, "late 0.4 s");
        assertDifference(null, null, "");
    }

    private static void assertDifference(String began, String ended, String words) {
        Occurrence held = began == null ? null : occurrence(1, began, ended);
        Course course = course(panel("p", "10:15/13:00", held), "..", 3, "PT1M");
        assertThat(CourseText.differences(course, Messages.english())).isEqualTo(words);
    }

    @Test
    void what_was_held_on_another_day_says_so() {
        Location next = panel("p", "10:15/13:00", occurrence(1, "10:15:00", "13:00:00"));
        Location moved = new Location(
                next.pointer(),
                next.id(),
                next.within(),
                Optional.of(LocalDate.of(2017, 10, 11)),
                next.time(),
                next.occurrence());
        assertThat(CourseText.differences(course(moved, "..", 3, "PT1M"), Messages.english()))
                .isEqualTo("on 2017-10-12");
    }

    @Test
    void what_has_no_planned_hours_has_no_difference_of_hours() {
        assertThat(CourseText.differences(
                        course(panel("p", null, occurrence(1, "10:15:00", "13:00:00")), "..", 3, "PT1M"),
                        Messages.english()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "PT0S, 0:00",
        "PT45S, 0:45",
        "PT1M9S, 1:09",
        "PT1M10S, 1:10",
        "PT7M3.4S, 7:03.4",
        "PT2H35M4S, 2:35:04",
        "PT100H, 100:00:00"
    })
    void a_length_is_shown_as_a_clock_shows_it(Duration length, String clock) {
        assertThat(CourseText.onTheClock(length)).isEqualTo(clock);
    }

    @Test
    void fifty_slots_are_fifty_lines_within_the_width() {
        List<Course> courses = IntStream.range(0, 50)
                .mapToObj(number -> course(
                        slot("floor-" + number, "10:15/10:18", occurrence(number + 1, "10:15:03", "10:19:33")),
                        "../PT3M",
                        1,
                        "PT4M30S"))
                .toList();
        assertThat(table(courses.toArray(Course[]::new)).lines())
                .hasSize(52)
                .allMatch(line -> line.length() <= TextLines.WIDTH)
                .endsWith("    floor-49  10:15-10:18  10:15:03-10:19:33  max 3 min    4:30  1 min 30 s over      1");
    }

    @Test
    void names_of_slots_as_long_as_those_of_a_real_plan_stand_in_their_row() {
        assertThat(table(
                        course(
                                slot("panel-1-presentation-1", "10:22/10:29", occurrence(3, "10:21:45", "10:30:15")),
                                "PT5M/PT7M",
                                1,
                                "PT8M30S"),
                        course(
                                slot("summary-perspective-1", "15:00/15:15", occurrence(9, "15:00:10", "15:13:40")),
                                "PT10M/PT15M",
                                1,
                                "PT13M30S")))
                .isEqualTo("""
                          element                   planned      held               given      spoken  difference      turns
                          2017-10-12
                            panel-1-presentation-1  10:22-10:29  10:21:45-10:30:15  5-7 min      8:30  1 min 30 s          1
                                                                                                       over
                            summary-perspective-1   15:00-15:15  15:00:10-15:13:40  10-15 min   13:30                      1
                        """);
    }

    private static Course course(Location at, String allotted, int turns, String spoken) {
        return new Course(at, Allotment.parse(allotted), turns, Duration.parse(spoken));
    }

    private static String table(Course... courses) {
        TextLines lines = new TextLines(Appearance.PLAIN);
        CourseText.write(List.of(courses), lines, Messages.english());
        return lines.toString();
    }
}
