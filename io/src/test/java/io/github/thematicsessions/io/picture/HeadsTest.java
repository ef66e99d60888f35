package io.github.thematicsessions.io.picture;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thematicsessions.core.report.Location;
import io.github.thematicsessions.core.report.Pointer;
import io.github.thematicsessions.core.session.Day;
import io.github.thematicsessions.core.session.ThematicSession;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What stands above the days and above each of them, with what was found there. */
class HeadsTest {

    private static final ThematicSession SESSION = ThematicSession.builder()
            .id("s")
            .title("A session")
            .addDays(Day.builder().date(LocalDate.of(2017, 10, 12)).build())
            .addDays(Day.builder().build())
            .build();

    private static Content found(String... pointers) {
        List<Location> places =
                List.of(pointers).stream().map(Pointer::parse).map(Location::of).toList();
        return Told.content(SESSION, Told.findings(places));
    }

    private static Item.Group group(Sketch sketch) {
        return (Item.Group) sketch.items().get(0);
    }

    @Test
    void what_is_found_at_the_session_or_at_no_day_of_it_stands_below_title_and_dates() {
        List<Mark> marks =
                found("", "/days/2", "/days/123456789", "/days/1").marks().onSession();
        Sketch sketch = new Sketch();
        int end = new Header(SESSION, marks).draw(sketch, new Box(280, 300, 4_000, 0));
        assertThat(end).isEqualTo(300 + 194 + 116 + 116);
        assertThat(group(sketch).frame()).isEqualTo(new Box(280, 300, 4_000, 426));
        assertThat(Drawn.of(sketch)).isEqualTo("""
                <text x="28" y="44.8" class="ts-title ts-ink">A session</text>
                <text x="28" y="58" class="ts-lead ts-quiet">12 October 2017</text>
                <path d="M31.6 63.7L34.7 69.5L28.5 69.5Z" class="ts-sign ts-error"/>
                <text x="37.4" y="69" class="ts-text ts-ink">1 II.c.1.3</text>
                <path d="M76.4 63.7L79.5 66.8L76.4 69.9L73.3 66.8Z" class="ts-sign ts-warning"/>
                <text x="82.2" y="69" class="ts-text ts-ink">2 II.c.2.2</text>
                <path d="M121.2 63.7L124.3 66.8L121.2 69.9L118.1 66.8Z" class="ts-sign ts-warning"/>
                <text x="127" y="69" class="ts-text ts-ink">3 II.f.1</text>
                """);
    }

    @Test
    void without_findings_a_head_ends_below_its_words() {
        Sketch sketch = new Sketch();
        assertThat(new Header(SESSION, List.of()).draw(sketch, new Box(280, 300, 4_000, 0)))
                .isEqualTo(300 + 194 + 116);
        assertThat(group(sketch).frame()).isEqualTo(new Box(280, 300, 4_000, 310));
        Sketch day = new Sketch();
        assertThat(column(found(), 0).head(day)).isEqualTo(300 + 132 + 50);
        assertThat(group(day).frame()).isEqualTo(new Box(280, 300, 2_000, 132));
    }

    @Test
    void what_is_found_on_a_day_stands_below_its_date() {
        Content content = found("/days/0", "/days/1", "/days/0/date");
        Sketch sketch = new Sketch();
        assertThat(column(content, 0).head(sketch)).isEqualTo(300 + 132 + 88 + 50);
        assertThat(group(sketch).frame()).isEqualTo(new Box(280, 300, 2_000, 220));
        assertThat(Drawn.of(sketch)).isEqualTo("""
                <text x="28" y="39.8" class="ts-heading ts-ink">Day 1, Thursday 12 October 2017</text>
                <path d="M31.6 44.5L34.7 50.3L28.5 50.3Z" class="ts-sign ts-error"/>
                <text x="37.4" y="49.8" class="ts-text ts-ink">1 II.c.1.3</text>
                <path d="M76.4 44.5L79.5 47.6L76.4 50.7L73.3 47.6Z" class="ts-sign ts-warning"/>
                <text x="82.2" y="49.8" class="ts-text ts-ink">3 II.f.1</text>
                """);
        Sketch other = new Sketch();
        column(content, 1).head(other);
        assertThat(Drawn.of(other)).isEqualTo("""
                <text x="28" y="39.8" class="ts-heading ts-ink">Day 2</text>
                <path d="M31.6 44.5L34.7 47.6L31.6 50.7L28.5 47.6Z" class="ts-sign ts-warning"/>
                <text x="37.4" y="49.8" class="ts-text ts-ink">2 II.c.2.2</text>
                """);
    }

    private static DayColumn column(Content content, int day) {
        return new DayColumn(DayPlan.of(SESSION).get(day), content, new Box(280, 300, 2_000, 0));
    }
}
