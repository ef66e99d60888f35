package io.github.thematicsessions.io.picture;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thematicsessions.core.report.Course;
import io.github.thematicsessions.core.report.Report;
import io.github.thematicsessions.core.session.Day;
import io.github.thematicsessions.core.session.ElementId;
import io.github.thematicsessions.core.session.Segment;
import io.github.thematicsessions.core.session.ThematicSession;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days side by side: from when until when their hours go, and what stands below these. */
class DayRowTest {

    private static final int MINUTE = 60;

    private static ThematicSession session(Segment... segments) {
        return ThematicSession.builder()
                .id("s")
                .title("A session")
                .addDays(Day.builder().addSegments(segments).build())
                .build();
    }

    private static Segment panel(String start, String end) {
        return Boxed.panel()
                .withEnd(Optional.empty())
                .withStart(LocalTime.parse(start))
                .withEnd(LocalTime.parse(end));
    }

    private static int minutes(ThematicSession session, Optional<Report> report) {
        return new DayRow(DayPlan.of(session), Held.of(report), 1).seconds() / MINUTE;
    }

    @ParameterizedTest
    @CsvSource({
        "10:10, 13:00, 180",
        "10:10, 13:10, 195",
        "10:00, 13:00, 180",
        "10:14, 13:15, 240",
        "08:59, 12:01, 300",
        "22:01, 23:59, 120"
    })
    void a_day_of_up_to_three_hours_is_shown_in_quarters_and_a_longer_one_in_whole_hours(
            String start, String end, int minutes) {
        assertThat(minutes(session(panel(start, end)), Optional.empty())).isEqualTo(minutes);
    }

    @Test
    void hours_go_on_to_where_a_segment_or_a_slot_was_held() {
        ThematicSession session = session(panel("10:00", "11:00").withSlots(Boxed.turn("First")));
        Course segment = Told.course("panel", "2017-10-12T10:05:00", "2017-10-12T11:20:00", 2, "PT9M26S");
        Course slot = Told.course("first", "2017-10-12T09:50:00", "2017-10-12T10:00:00", 1, "PT9M26S");
        assertThat(minutes(session, Optional.of(Told.held()))).isEqualTo(60);
        assertThat(minutes(session, Optional.of(Told.held(segment)))).isEqualTo(90);
        assertThat(minutes(session, Optional.of(Told.held(slot)))).isEqualTo(75);
    }

    @Test
    void what_has_no_time_stands_below_the_hours_and_what_has_no_lane_before_it() {
        Segment untimed = Boxed.panel()
                .withId(ElementId.of("untimed"))
                .withTitle("Ceremony")
                .withStart(Optional.empty())
                .withEnd(Optional.empty());
        ThematicSession session = session(
                panel("10:00", "11:00"),
                panel("10:00", "11:00").withId(ElementId.of("second")),
                panel("10:00", "11:00").withId(ElementId.of("third")),
                untimed,
                untimed.withId(ElementId.of("next")));
        Sketch sketch = new Sketch();
        int end = new DayRow(DayPlan.of(session), Held.of(Optional.empty()), 1)
                .draw(sketch, Told.nothing(), new Box(100, 200, 1_200, 0), 1_000);
        assertThat(Drawn.of(sketch)).isEqualTo("""
                <text x="10" y="29.8" class="ts-heading ts-ink">Day 1</text>
                <polyline points="35,38.2 130,38.2" class="ts-line ts-hour"/>
                <text x="33.5" y="40.4" class="ts-text ts-quiet" text-anchor="end">10:00</text>
                <polyline points="35,63.2 130,63.2" class="ts-line ts-hour"/>
                <text x="33.5" y="65.4" class="ts-text ts-quiet" text-anchor="end">10:15</text>
                <polyline points="35,88.2 130,88.2" class="ts-line ts-hour"/>
                <text x="33.5" y="90.4" class="ts-text ts-quiet" text-anchor="end">10:30</text>
                <polyline points="35,113.2 130,113.2" class="ts-line ts-hour"/>
                <text x="33.5" y="115.4" class="ts-text ts-quiet" text-anchor="end">10:45</text>
                <polyline points="35,138.2 130,138.2" class="ts-line ts-hour"/>
                <text x="33.5" y="140.4" class="ts-text ts-quiet" text-anchor="end">11:00</text>
                <rect x="37" y="38.2" width="44.1" height="100" rx="1.5" class="ts-area ts-panel"/>
                <text x="41" y="45.3" class="ts-text ts-quiet">10:00</text>
                <text x="41" y="54.1" class="ts-text ts-ink">Panel 1</text>
                <rect x="83.5" y="38.2" width="46.5" height="100" rx="1.5" class="ts-area ts-panel"/>
                <text x="87.5" y="45.3" class="ts-text ts-quiet">10:00</text>
                <text x="87.5" y="54.1" class="ts-text ts-ink">Panel 1</text>
                <text x="37" y="151.6" class="ts-text ts-quiet">Also on this day</text>
                <rect x="37" y="155" width="93" height="18.6" rx="1.5" class="ts-area ts-panel"/>
                <text x="41" y="162.1" class="ts-text ts-quiet">10:00–11:00</text>
                <text x="41" y="170.9" class="ts-text ts-ink">Panel 1</text>
                <text x="37" y="185" class="ts-text ts-quiet">Without hours</text>
                <rect x="37" y="188.4" width="93" height="9.8" rx="1.5" class="ts-area ts-panel"/>
                <text x="41" y="195.2" class="ts-text ts-ink">Panel 1: Ceremony</text>
                <rect x="37" y="200.6" width="93" height="9.8" rx="1.5" class="ts-area ts-panel"/>
                <text x="41" y="207.4" class="ts-text ts-ink">Panel 1: Ceremony</text>
                """);
        assertThat(end).isEqualTo(2_128);
    }

    @Test
    void without_any_hours_what_is_planned_stands_below_the_date_and_needs_no_heading() {
        Segment untimed = Boxed.panel().withStart(Optional.empty()).withEnd(Optional.empty());
        Sketch sketch = new Sketch();
        int end = new DayRow(DayPlan.of(session(untimed)), Held.of(Optional.empty()), 1)
                .draw(sketch, Told.nothing(), new Box(100, 200, 1_200, 0), 1_000);
        assertThat(Drawn.of(sketch)).isEqualTo("""
                <text x="10" y="29.8" class="ts-heading ts-ink">Day 1</text>
                <rect x="37" y="38.2" width="93" height="9.8" rx="1.5" class="ts-area ts-panel"/>
                <text x="41" y="45" class="ts-text ts-ink">Panel 1</text>
                """);
        assertThat(end).isEqualTo(504);
    }

    @Test
    void a_day_without_hours_beside_one_that_has_some_goes_on_below_them() {
        Segment untimed = Boxed.panel()
                .withId(ElementId.of("untimed"))
                .withNumber(2)
                .withStart(Optional.empty())
                .withEnd(Optional.empty());
        ThematicSession session = session(panel("10:00", "10:15"))
                .withDays(List.of(
                        Day.builder().addSegments(panel("10:00", "10:15")).build(),
                        Day.builder().addSegments(untimed).build()));
        Sketch sketch = new Sketch();
        int end = new DayRow(DayPlan.of(session), Held.of(Optional.empty()), 2)
                .draw(sketch, Told.nothing(), new Box(100, 200, 3_160, 0), 1_000);
        assertThat(Drawn.of(sketch)).isEqualTo("""
                <text x="10" y="29.8" class="ts-heading ts-ink">Day 1</text>
                <text x="176" y="29.8" class="ts-heading ts-ink">Day 2</text>
                <polyline points="35,38.2 160,38.2" class="ts-line ts-hour"/>
                <text x="33.5" y="40.4" class="ts-text ts-quiet" text-anchor="end">10:00</text>
                <polyline points="35,63.2 160,63.2" class="ts-line ts-hour"/>
                <text x="33.5" y="65.4" class="ts-text ts-quiet" text-anchor="end">10:15</text>
                <rect x="37" y="38.2" width="123" height="25" rx="1.5" class="ts-area ts-panel"/>
                <text x="41" y="45.3" class="ts-text ts-quiet">10:00–10:15</text>
                <text x="41" y="54.1" class="ts-text ts-ink">Panel 1</text>
                <rect x="203" y="67.6" width="123" height="9.8" rx="1.5" class="ts-area ts-panel"/>
                <text x="207" y="74.4" class="ts-text ts-ink">Panel 2</text>
                """);
        assertThat(end).isEqualTo(798);
    }
}
