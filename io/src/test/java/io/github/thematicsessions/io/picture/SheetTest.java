package io.github.thematicsessions.io.picture;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thematicsessions.core.session.Day;
import io.github.thematicsessions.core.session.Segment;
import io.github.thematicsessions.core.session.SegmentKind;
import io.github.thematicsessions.core.session.Source;
import io.github.thematicsessions.core.session.ThematicSession;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How high hours are on one page and on several, and how days are shared among rows. */
class SheetTest {

    private static final String LONG = "Labour mobility, decent work and the recognition of skills and qualifications ";

    private static Segment segment(String start, String end) {
        return Segment.builder()
                .id("from-" + start.replace(':', '-'))
                .kind(SegmentKind.OTHER)
                .start(LocalTime.parse(start))
                .end(LocalTime.parse(end))
                .build();
    }

    private static ThematicSession session(Segment... segments) {
        return ThematicSession.builder()
                .id("s")
                .title("A session")
                .addDays(Day.builder().addSegments(segments).build())
                .build();
    }

    private static List<Item> items(ThematicSession session) {
        return Texts.flat(Sheet.of(session, Optional.empty()).items());
    }

    /** The heights of the boxes of all segments. */
    private static List<Integer> heights(ThematicSession session) {
        return Texts.boxes(items(session)).stream().map(Box::height).toList();
    }

    private static int pages(ThematicSession session) {
        return Sheet.of(session, Optional.empty()).sheet().height() / Page.HEIGHT;
    }

    /** What is written above the days: which day, and where. */
    private static List<String> heads(int count) {
        List<Day> days = Collections.nCopies(count, Day.builder().build());
        return items(session().withDays(days)).stream()
                .filter(item -> item instanceof Item.Words words && words.lettering() == Lettering.HEADING)
                .map(item -> (Item.Words) item)
                .map(words ->
                        words.text() + " " + words.box().x() + " " + words.box().y())
                .toList();
    }

    @Test
    void days_are_shared_among_as_few_rows_as_there_can_be_with_as_many_in_each() {
        assertThat(heads(1)).containsExactly("Day 1 280 544");
        assertThat(heads(3)).containsExactly("Day 1 280 544", "Day 2 2953 544", "Day 3 5626 544");
        assertThat(heads(4)).containsExactly("Day 1 280 544", "Day 2 4289 544", "Day 3 280 796", "Day 4 4289 796");
        assertThat(heads(7))
                .containsExactly(
                        "Day 1 280 544",
                        "Day 2 2953 544",
                        "Day 3 5626 544",
                        "Day 4 280 796",
                        "Day 5 2953 796",
                        "Day 6 5626 796",
                        "Day 7 280 1048");
    }

    /** Above the hours there are 842 tenths of a point, below them 464. */
    @Test
    void hours_are_as_high_as_the_page_has_room() {
        ThematicSession session = session(segment("10:00", "13:00")).withTheme("A theme");
        assertThat(heights(session)).containsExactly(3 * 1_549);
        assertThat(pages(session)).isEqualTo(1);
        assertThat(heights(session(segment("10:00", "13:00")))).containsExactly(3 * 1_587);
    }

    @Test
    void what_goes_on_one_page_at_the_least_height_of_an_hour_stays_on_it() {
        ThematicSession session = session(segment("09:00", "17:57"), segment("17:57", "18:00"))
                .withTheme(LONG.repeat(3).strip())
                .withSources(Source.builder().title(LONG.repeat(19).strip()).build());
        ThematicSession dated = session.withDays(session.days().get(0).withDate(LocalDate.of(2017, 10, 12)));
        assertThat(heights(dated)).containsExactly(9 * 420 - 21, 21);
        assertThat(pages(dated)).isEqualTo(1);
    }

    @Test
    void hours_grow_no_more_than_three_times_as_less_has_to_be_cut() {
        List<Segment> segments = new ArrayList<>();
        List<String> hours = List.of("09:00", "09:30", "09:55", "10:30", "10:45");
        for (int index = 1; index < hours.size(); index++) {
            segments.add(segment(hours.get(index - 1), hours.get(index)).withTitle("T " + LONG.repeat(8)));
        }
        assertThat(heights(session(segments.toArray(new Segment[0])))).containsExactly(1_360, 1_134, 1_587, 680);
    }

    @Test
    void there_is_no_page_for_words_where_nothing_is_told_in_words() {
        ThematicSession session = session(segment("06:00", "11:00"), segment("11:00", "21:00"));
        assertThat(pages(session)).isEqualTo(1);
        assertThat(pages(session.withSources(
                        Source.builder().title("Page of the session").build())))
                .isEqualTo(2);
    }

    @Test
    void on_several_pages_the_height_of_an_hour_is_found_as_near_as_eight_tenths_of_a_point() {
        ThematicSession long20 =
                session(segment("03:00", "13:00"), segment("13:00", "23:00")).withTheme("A theme");
        assertThat(heights(long20)).containsExactly(10 * 227, 10 * 227);
        assertThat(pages(long20)).isEqualTo(1);
        ThematicSession long15 = session(segment("06:00", "11:00"), segment("11:00", "21:00"))
                .withTheme("A theme")
                .withIllustrative(LONG.repeat(6).strip());
        assertThat(heights(long15)).containsExactly(5 * 291, 10 * 291);
        assertThat(pages(long15)).isEqualTo(1);
    }
}
