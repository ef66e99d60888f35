package io.github.thematicsessions.io.picture;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thematicsessions.core.session.Day;
import io.github.thematicsessions.core.session.ElementId;
import io.github.thematicsessions.core.session.Segment;
import io.github.thematicsessions.core.session.SideEvent;
import io.github.thematicsessions.core.session.ThematicSession;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which segments and side events are on a day, with and without a time, and which are on none. */
class DayPlanTest {

    private static final LocalDate THURSDAY = LocalDate.of(2017, 10, 12);

    private static final ThematicSession SESSION = ThematicSession.builder()
            .id("s")
            .title("A session")
            .addDays(Day.builder()
                    .date(THURSDAY)
                    .addSegments(
                            Boxed.panel(),
                            untimed("second").withNumber(2),
                            Boxed.panel()
                                    .withId(ElementId.of("third"))
                                    .withNumber(3)
                                    .withStart(LocalTime.of(8, 0))
                                    .withEnd(LocalTime.of(9, 0)))
                    .build())
            .addDays(Day.builder().addSegments(untimed("fourth").withNumber(4)).build())
            .addSideEvents(
                    event("Health").withDate(THURSDAY).withStart(LocalTime.of(9, 30)),
                    event("Skills").withDate(THURSDAY),
                    event("Remittances").withDate(THURSDAY.plusDays(7)).withStart(LocalTime.of(9, 0)),
                    event("Diasporas"))
            .build();

    private static Segment untimed(String id) {
        return Boxed.panel()
                .withId(ElementId.of(id))
                .withStart(Optional.empty())
                .withEnd(Optional.empty());
    }

    private static SideEvent event(String title) {
        return SideEvent.builder()
                .id(title.toLowerCase(Locale.ROOT))
                .title(title)
                .build();
    }

    private static List<String> names(List<Entry> entries) {
        return entries.stream().map(Entry::name).toList();
    }

    @Test
    void what_has_a_time_is_sorted_by_it_and_what_has_none_keeps_its_order() {
        DayPlan day = DayPlan.of(SESSION).get(0);
        assertThat(names(day.timed())).containsExactly("Panel 3", "Health", "Panel 1");
        assertThat(names(day.untimed())).containsExactly("Panel 2", "Skills");
        DayPlan next = DayPlan.of(SESSION).get(1);
        assertThat(next.heading()).isEqualTo("Day 2");
        assertThat(next.timed()).isEmpty();
        assertThat(names(next.untimed())).containsExactly("Panel 4");
    }

    @Test
    void side_events_on_no_day_of_the_session_are_told_with_their_dates() {
        assertThat(DayPlan.elsewhere(SESSION))
                .containsExactly(
                        "Thursday 19 October 2017 from 09:00 Remittances · side event", "Diasporas · side event");
    }

    @Test
    void who_does_not_see_the_picture_is_told_all_of_it() {
        assertThat(Sheet.of(SESSION, Optional.empty()).description().lines())
                .containsExactly(
                        "A session",
                        "12 October 2017",
                        "Day 1, Thursday 12 October 2017",
                        "08:00–09:00 Panel 3",
                        "from 09:30 Health · side event",
                        "10:00–11:00 Panel 1",
                        "Panel 2",
                        "Skills · side event",
                        "Day 2",
                        "Panel 4",
                        "Thursday 19 October 2017 from 09:00 Remittances · side event",
                        "Diasporas · side event");
    }

    @Test
    void side_events_on_no_day_stand_below_the_days() {
        List<String> texts = Texts.of(Sheet.of(SESSION, Optional.empty())).stream()
                .map(text -> text.words().text())
                .dropWhile(text -> !text.startsWith("Side events"))
                .toList();
        assertThat(texts)
                .containsExactly(
                        "Side events on another day or without a date",
                        "Thursday 19 October 2017 from 09:00 Remittances · side event",
                        "Diasporas · side event");
    }
}
