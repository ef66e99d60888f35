package io.github.thematicsessions.io.picture;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thematicsessions.core.session.Day;
import io.github.thematicsessions.core.session.ElementId;
import io.github.thematicsessions.core.session.Segment;
import io.github.thematicsessions.core.session.ThematicSession;
import io.github.thematicsessions.core.time.Allotment;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What signs and bars mean, as far as they occur, in lines of a bounded width. */
class KeyTest {

    private static ThematicSession session(Segment... segments) {
        return ThematicSession.builder()
                .id("s")
                .title("A session")
                .addDays(Day.builder().addSegments(segments).build())
                .build();
    }

    private static Sketch key(ThematicSession session, Content content, int width) {
        Sketch sketch = new Sketch();
        int end = Key.draw(sketch, DayPlan.of(session), content, new Box(100, 200, width, 0));
        assertThat(((Item.Group) sketch.items().get(0)).frame()).isEqualTo(new Box(100, 200, width, end - 200));
        return sketch;
    }

    @Test
    void everything_that_occurs_has_an_entry_and_goes_to_the_next_line_where_it_has_no_room() {
        Segment hours = Boxed.panel()
                .withSlots(Boxed.turn("First").withStart(LocalTime.of(10, 0)).withEnd(LocalTime.of(10, 5)));
        Segment figures = Boxed.panel()
                .withId(ElementId.of("figures"))
                .withEnd(Optional.empty())
                .withStart(LocalTime.of(11, 0))
                .withSlots(Boxed.turn("Second").withAllotted(Allotment.parse("PT5M")));
        ThematicSession session = session(hours, figures);
        Content content = Told.content(
                session,
                Told.held(
                        List.of("panel", "figures"),
                        Told.course("panel", "2017-10-12T10:05:00", "2017-10-12T11:00:00", 2, "PT9M26S")));
        assertThat(Drawn.of(key(session, content, 3_000))).isEqualTo("""
                <path d="M13.6 21.3L16.7 27.1L10.5 27.1Z" class="ts-sign ts-error"/>
                <text x="21" y="26.6" class="ts-text ts-quiet">error</text>
                <path d="M55.9 21.3L59 24.4L55.9 27.5L52.8 24.4Z" class="ts-sign ts-warning"/>
                <text x="63.3" y="26.6" class="ts-text ts-quiet">warning</text>
                <rect x="105.5" y="21.4" width="7" height="6" class="ts-area ts-planned"/>
                <text x="116.5" y="26.6" class="ts-text ts-quiet">planned hours of a slot</text>
                <rect x="10" y="30.2" width="7" height="6" class="ts-area ts-expected ts-dashed"/>
                <text x="21" y="35.4" class="ts-text ts-quiet">slot without hours, by the time given to it</text>
                <rect x="10" y="39" width="7" height="6" class="ts-area ts-held"/>
                <text x="21" y="44.2" class="ts-text ts-quiet">held: slots as bars inside those of segments</text>
                <rect x="188.9" y="39" width="7" height="6" rx="1.5" class="ts-area ts-pause ts-dashed"/>
                <text x="199.9" y="44.2" class="ts-text ts-quiet">dashed: an end is not known</text>
                """);
    }

    @Test
    void an_entry_that_fits_to_the_end_stays_in_its_line() {
        ThematicSession session = session(Boxed.panel());
        Content content = Told.content(session, Told.findingsAt("panel", "panel"));
        int first = 110 + Lettering.TEXT.width("error") + 140;
        int both = first + 110 + Lettering.TEXT.width("warning");
        assertThat(Drawn.of(key(session, content, both))).isEqualTo("""
                <path d="M13.6 21.3L16.7 27.1L10.5 27.1Z" class="ts-sign ts-error"/>
                <text x="21" y="26.6" class="ts-text ts-quiet">error</text>
                <path d="M55.9 21.3L59 24.4L55.9 27.5L52.8 24.4Z" class="ts-sign ts-warning"/>
                <text x="63.3" y="26.6" class="ts-text ts-quiet">warning</text>
                """);
        assertThat(Drawn.of(key(session, content, both - 1))).isEqualTo("""
                <path d="M13.6 21.3L16.7 27.1L10.5 27.1Z" class="ts-sign ts-error"/>
                <text x="21" y="26.6" class="ts-text ts-quiet">error</text>
                <path d="M13.6 30.1L16.7 33.2L13.6 36.3L10.5 33.2Z" class="ts-sign ts-warning"/>
                <text x="21" y="35.4" class="ts-text ts-quiet">warning</text>
                """);
    }

    @Test
    void an_entry_that_is_wider_than_the_whole_stays_in_its_line_too() {
        ThematicSession session = session(Boxed.panel().withEnd(Optional.empty()));
        assertThat(Drawn.of(key(session, Told.nothing(), 300))).isEqualTo("""
                <rect x="10" y="21.4" width="7" height="6" rx="1.5" class="ts-area ts-pause ts-dashed"/>
                <text x="21" y="26.6" class="ts-text ts-quiet">dashed: an end is not known</text>
                """);
    }

    @Test
    void where_nothing_occurs_there_is_no_key() {
        ThematicSession session = session(Boxed.panel());
        Sketch sketch = key(session, Told.nothing(), 3_000);
        assertThat(((Item.Group) sketch.items().get(0)).frame()).isEqualTo(new Box(100, 200, 3_000, 0));
        assertThat(Drawn.of(sketch)).isEmpty();
    }
}
