package io.github.thematicsessions.io.picture;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thematicsessions.core.report.Course;
import io.github.thematicsessions.core.session.Day;
import io.github.thematicsessions.core.session.ElementId;
import io.github.thematicsessions.core.session.Segment;
import io.github.thematicsessions.core.session.ThematicSession;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When elements were held, by the clock of the record, and the bars of it. */
class HeldTest {

    private static final LocalDate THURSDAY = LocalDate.of(2017, 10, 12);

    private static Held held(Course... courses) {
        return Held.of(Optional.of(Told.held(courses)));
    }

    private static Optional<Span> span(String began, String ended, Optional<LocalDate> day) {
        return held(Told.course("panel", began, ended, 1, "PT1M")).span(ElementId.of("panel"), day);
    }

    @ParameterizedTest
    @CsvSource({
        "2017-10-12T10:05:00, 2017-10-12T11:00:00, 36300, 39600, true",
        "2017-10-12T10:05:00, '', 36300, 36360, false",
        "2017-10-12T10:05:00, 2017-10-12T10:05:00, 36300, 36360, true",
        "2017-10-12T10:05:00.2, 2017-10-12T10:05:00.7, 36300, 36301, true",
        "2017-10-12T10:05:00, 2017-10-12T09:00:00, 36300, 36360, true",
        "2017-10-12T23:00:00, 2017-10-13T00:10:00, 82800, 86400, true",
        "2017-10-12T23:59:30, '', 86370, 86400, false"
    })
    void what_was_held_ends_with_the_day_and_takes_a_minute_if_the_record_has_no_end(
            String began, String ended, int from, int until, boolean ends) {
        assertThat(span(began, ended, Optional.of(THURSDAY))).contains(new Span(from, until, true, ends));
    }

    @Test
    void on_a_day_without_a_date_everything_is_shown_and_on_another_day_nothing() {
        String began = "2017-10-12T10:05:00";
        String ended = "2017-10-12T11:00:00";
        assertThat(span(began, ended, Optional.empty())).contains(new Span(36_300, 39_600, true, true));
        assertThat(span(began, ended, Optional.of(THURSDAY.plusDays(1)))).isEmpty();
        assertThat(held().span(ElementId.of("panel"), Optional.empty())).isEmpty();
    }

    @Test
    void a_day_has_a_rail_if_one_slot_of_it_was_held() {
        Segment panel = Boxed.panel().withSlots(Boxed.turn("First"), Boxed.turn("Second"));
        ThematicSession session = ThematicSession.builder()
                .id("s")
                .title("A session")
                .addDays(Day.builder().date(THURSDAY).addSegments(panel).build())
                .build();
        DayPlan day = DayPlan.of(session).get(0);
        Held held = held(Told.course("second", "2017-10-12T10:05:00", "2017-10-12T10:15:00", 1, "PT9M"));
        assertThat(HeldRail.isNeeded(day, held)).isTrue();
        assertThat(HeldRail.isNeeded(day, held())).isFalse();
        assertThat(HeldRail.isNeeded(
                        day, held(Told.course("second", "2017-10-13T10:05:00", "2017-10-13T10:15:00", 1, "PT9M"))))
                .isFalse();
        Sketch sketch = new Sketch();
        HeldRail.draw(sketch, 100, day, held, new Scale(200, 36_000, 39_600, 3_600));
        assertThat(Drawn.of(sketch)).isEqualTo("""
                <rect x="12.3" y="50" width="4.6" height="60" class="ts-area ts-held"/>
                """);
    }
}
