package io.github.thematicsessions.io.picture;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thematicsessions.core.report.Finding;
import io.github.thematicsessions.core.report.Report;
import io.github.thematicsessions.core.report.Severity;
import io.github.thematicsessions.core.session.Day;
import io.github.thematicsessions.core.session.DocumentSymbol;
import io.github.thematicsessions.core.session.SideEvent;
import io.github.thematicsessions.core.session.Source;
import io.github.thematicsessions.core.session.ThematicSession;
import java.net.URI;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is told in words below the days. */
class NotesTest {

    private static final Source PAGE = Source.builder()
            .title("Page of the session")
            .symbol(DocumentSymbol.parse("A/RES/71/280"))
            .url(URI.create("https://example.org/session"))
            .read(LocalDate.of(2017, 10, 2))
            .build();

    private static final ThematicSession SESSION = ThematicSession.builder()
            .id("s")
            .title("A session")
            .addDays(Day.builder()
                    .date(LocalDate.of(2017, 10, 12))
                    .addSegments(Boxed.panel())
                    .build())
            .addSources(PAGE)
            .addSideEvents(SideEvent.builder()
                    .id("health")
                    .title("Health")
                    .date(LocalDate.of(2017, 10, 12))
                    .start(LocalTime.of(13, 15))
                    .end(LocalTime.of(14, 45))
                    .addSlots(Boxed.turn("First"))
                    .build())
            .build();

    private static Sketch drawn(ThematicSession session, int top) {
        Sketch sketch = new Sketch();
        new Notes(session, Optional.empty(), DayPlan.of(session)).draw(sketch, Told.nothing(), top);
        return sketch;
    }

    @Test
    void sources_are_told_with_symbol_address_and_the_day_on_which_they_were_read() {
        assertThat(Drawn.of(drawn(SESSION, 1_000))).isEqualTo("""
                <text x="28" y="106.6" class="ts-text ts-quiet">Sources: Page of the session, A/RES/71/280, https://example.org/session, read on 2 October 2017</text>
                """);
    }

    @Test
    void lines_that_belong_together_are_not_parted_by_the_end_of_a_page() {
        ThematicSession session = SESSION.withSources(Collections.nCopies(3, PAGE));
        assertThat(Drawn.of(drawn(session, 5_497))).isEqualTo("""
                <text x="28" y="556.3" class="ts-text ts-quiet">Sources: Page of the session, A/RES/71/280, https://example.org/session, read on 2 October 2017; Page of the session, A/RES/71/280, https://example.org/session, read on 2 October 2017; Page of the session, A/RES/71/</text>
                <text x="28" y="565.1" class="ts-text ts-quiet">280, https://example.org/session, read on 2 October 2017</text>
                """);
        assertThat(Drawn.of(drawn(session, 5_498))).isEqualTo("""
                <text x="28" y="629.9" class="ts-text ts-quiet">Sources: Page of the session, A/RES/71/280, https://example.org/session, read on 2 October 2017; Page of the session, A/RES/71/280, https://example.org/session, read on 2 October 2017; Page of the session, A/RES/71/</text>
                <text x="28" y="638.7" class="ts-text ts-quiet">280, https://example.org/session, read on 2 October 2017</text>
                """);
    }

    @Test
    void ninety_nine_findings_are_told_and_nothing_is_left_to_be_counted() {
        Report report = BrokenPlan.report();
        Finding finding = report.findings().get(0);
        List<Mark> marks = Collections.nCopies(99, new Mark(1, finding));
        List<NoteBlock> blocks = new FindingNotes(report, BrokenPlan.session()).blocks(marks);
        assertThat(blocks).hasSize(99).allMatch(block -> block.sign().isPresent());
        assertThat(blocks.get(98).heading()).isEqualTo("1 · II.c.1.3 · error");
    }

    @Test
    void a_finding_at_a_slot_of_a_side_event_is_told_by_the_title_of_the_slot() {
        Report report = Told.findingsAt("first", "health");
        List<NoteBlock> blocks = new FindingNotes(report, SESSION)
                .blocks(Marks.of(SESSION, Optional.of(report)).all());
        assertThat(blocks)
                .extracting(block -> block.paragraphs().get(0))
                .containsExactly(
                        "First: too long: 9 min, allowed 5 to 7 min, 2 min over",
                        "Health: too short: 4 min, asked for 5 to 7 min, 1 min under");
    }

    @Test
    void what_is_for_information_is_marked_by_a_circle_and_not_filled_if_it_is_waived() {
        Sketch sketch = new Sketch();
        sketch.add(new Item.Sign(Severity.INFO, false, 1_000, 2_000));
        sketch.add(new Item.Sign(Severity.INFO, true, 1_100, 2_000));
        assertThat(Drawn.of(sketch)).isEqualTo("""
                <circle cx="100" cy="200" r="2.6" class="ts-sign ts-info"/>
                <circle cx="110" cy="200" r="2.6" class="ts-sign ts-info ts-hollow"/>
                """);
    }
}
