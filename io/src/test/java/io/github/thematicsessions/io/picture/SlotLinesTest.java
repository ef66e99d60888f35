package io.github.thematicsessions.io.picture;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thematicsessions.core.report.Report;
import io.github.thematicsessions.core.session.Day;
import io.github.thematicsessions.core.session.SpeakingSlot;
import io.github.thematicsessions.core.session.ThematicSession;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The slots of a segment below one another: hours, words, what became of each, findings. */
class SlotLinesTest {

    private static final int LINE = Lettering.TEXT.leading();
    private static final SpeakingSlot FIRST = Boxed.turn("First").withStart(LocalTime.of(10, 15));

    private static String drawn(List<SpeakingSlot> slots, int width, int lines) {
        return drawn(slots, width, lines, Told.nothing());
    }

    private static String drawn(List<SpeakingSlot> slots, int width, int lines, Report report) {
        ThematicSession session = ThematicSession.builder()
                .id("s")
                .title("A session")
                .addDays(Day.builder()
                        .addSegments(Boxed.panel().withSlots(slots))
                        .build())
                .build();
        return drawn(slots, width, lines, Told.content(session, report));
    }

    private static String drawn(List<SpeakingSlot> slots, int width, int lines, Content content) {
        Sketch sketch = new Sketch();
        new SlotLines(slots, content, Optional.empty()).draw(sketch, new Box(100, 200, width, lines * LINE));
        return Drawn.of(sketch);
    }

    @Test
    void hours_have_a_column_of_their_own_as_far_as_it_takes_no_more_than_half_of_the_room() {
        assertThat(drawn(List.of(FIRST, Boxed.turn("Second")), 494, 4)).isEqualTo("""
                <text x="10" y="26.6" class="ts-text ts-quiet">10:15</text>
                <text x="34.7" y="26.6" class="ts-text ts-ink">First ·</text>
                <text x="34.7" y="35.4" class="ts-text ts-ink">expert</text>
                <text x="34.7" y="44.2" class="ts-text ts-ink">Secon</text>
                <text x="34.7" y="53" class="ts-text ts-ink">d… (a)</text>
                """);
        assertThat(drawn(List.of(FIRST, Boxed.turn("Second")), 493, 4)).isEqualTo("""
                <text x="10" y="26.6" class="ts-text ts-ink">10:15 First ·</text>
                <text x="10" y="35.4" class="ts-text ts-ink">expert</text>
                <text x="10" y="44.2" class="ts-text ts-ink">Second ·</text>
                <text x="10" y="53" class="ts-text ts-ink">expert</text>
                """);
    }

    @Test
    void where_lines_are_lacking_the_last_of_the_longest_slots_have_less() {
        List<SpeakingSlot> slots = List.of(
                Boxed.turn("Labour mobility and decent work"),
                Boxed.turn("Regular pathways and human rights"),
                Boxed.turn("Third"));
        assertThat(drawn(slots, 800, 5)).isEqualTo("""
                <text x="10" y="26.6" class="ts-text ts-ink">Labour mobility and</text>
                <text x="10" y="35.4" class="ts-text ts-ink">decent work · expert</text>
                <text x="10" y="44.2" class="ts-text ts-ink">Regular pathways and</text>
                <text x="10" y="53" class="ts-text ts-ink">human rights · expert</text>
                <text x="10" y="61.8" class="ts-text ts-ink">Third · expert</text>
                """);
        assertThat(drawn(slots, 800, 4)).isEqualTo("""
                <text x="10" y="26.6" class="ts-text ts-ink">Labour mobility and</text>
                <text x="10" y="35.4" class="ts-text ts-ink">decent work · expert</text>
                <text x="10" y="44.2" class="ts-text ts-ink">Regular pathway… (a)</text>
                <text x="10" y="53" class="ts-text ts-ink">Third · expert</text>
                """);
        assertThat(drawn(slots, 800, 3)).isEqualTo("""
                <text x="10" y="26.6" class="ts-text ts-ink">Labour mobility… (a)</text>
                <text x="10" y="35.4" class="ts-text ts-ink">Regular pathway… (b)</text>
                <text x="10" y="44.2" class="ts-text ts-ink">Third · expert</text>
                """);
    }

    @Test
    void what_became_of_a_slot_and_its_findings_stand_at_the_right() {
        Report report = Told.held(
                List.of("first", "first"),
                Told.course("first", "2017-10-12T10:15:00", "2017-10-12T11:00:00", 2, "PT6M20S"));
        assertThat(drawn(List.of(FIRST, Boxed.turn("Second")), 4_000, 2, report))
                .isEqualTo("""
                <text x="10" y="26.6" class="ts-text ts-quiet">10:15</text>
                <path d="M328.5 21.3L331.6 27.1L325.4 27.1Z" class="ts-sign ts-error"/>
                <text x="334.3" y="26.6" class="ts-text ts-ink">1 II.c.1.3</text>
                <path d="M373.3 21.3L376.4 24.4L373.3 27.5L370.2 24.4Z" class="ts-sign ts-warning"/>
                <text x="379.1" y="26.6" class="ts-text ts-ink">2 II.c.2.2</text>
                <text x="320.4" y="26.6" class="ts-text ts-ink" text-anchor="end">spoken 6:20, late 15 min</text>
                <text x="34.7" y="26.6" class="ts-text ts-ink">First · expert</text>
                <text x="34.7" y="35.4" class="ts-text ts-ink">Second · expert</text>
                """);
    }

    @Test
    void words_are_broken_before_what_stands_at_the_right() {
        Report report = Told.held(
                List.of("labour-mobility-and-decent-work"),
                Told.course(
                        "labour-mobility-and-decent-work", "2017-10-12T10:15:00", "2017-10-12T11:00:00", 0, "PT0S"));
        List<SpeakingSlot> slots = List.of(
                Boxed.turn("Labour mobility and decent work").withStart(LocalTime.of(10, 15)), Boxed.turn("Second"));
        assertThat(drawn(slots, 2_600, 4, report)).isEqualTo("""
                <text x="10" y="26.6" class="ts-text ts-quiet">10:15</text>
                <path d="M233.3 21.3L236.4 27.1L230.2 27.1Z" class="ts-sign ts-error"/>
                <text x="239.1" y="26.6" class="ts-text ts-ink">1 II.c.1.3</text>
                <text x="225.2" y="26.6" class="ts-text ts-ink" text-anchor="end">held, late 15 min</text>
                <text x="34.7" y="26.6" class="ts-text ts-ink">Labour mobility and decent work ·</text>
                <text x="34.7" y="35.4" class="ts-text ts-ink">expert</text>
                <text x="34.7" y="44.2" class="ts-text ts-ink">Second · expert</text>
                """);
    }

    @Test
    void words_that_end_where_findings_begin_stay_in_one_line() {
        Report report = Told.findingsAt("first");
        int mark = 2 * Item.Sign.REACH + 22 + Lettering.TEXT.width("1 II.c.1.3") + 45;
        int room = 247 + Lettering.TEXT.width("First · expert") + mark;
        assertThat(drawn(List.of(FIRST), room, 2, report)).contains(">First · expert<");
        assertThat(drawn(List.of(FIRST), room - 1, 2, report)).contains(">First ·<", ">expert<");
    }

    @Test
    void what_became_of_a_slot_stands_among_its_words_where_it_would_take_more_than_half_of_the_room() {
        Report report = Told.held(Told.course("first", "2017-10-12T10:15:00", "2017-10-12T11:00:00", 0, "PT0S"));
        int room = 2 * (Lettering.TEXT.width("held, late 15 min") + 45) + 247;
        assertThat(drawn(List.of(FIRST), room, 2, report)).isEqualTo("""
                <text x="10" y="26.6" class="ts-text ts-quiet">10:15</text>
                <text x="162.7" y="26.6" class="ts-text ts-ink" text-anchor="end">held, late 15 min</text>
                <text x="34.7" y="26.6" class="ts-text ts-ink">First · expert</text>
                """);
        assertThat(drawn(List.of(FIRST), room - 1, 2, report)).isEqualTo("""
                <text x="10" y="26.6" class="ts-text ts-quiet">10:15</text>
                <text x="34.7" y="26.6" class="ts-text ts-ink">First · expert, held, late 15 min</text>
                """);
    }

    @Test
    void beside_findings_it_has_less_room() {
        Report report = Told.held(
                List.of("first"), Told.course("first", "2017-10-12T10:15:00", "2017-10-12T11:00:00", 0, "PT0S"));
        int mark = 2 * Item.Sign.REACH + 22 + Lettering.TEXT.width("1 II.c.1.3");
        int room = 2 * (Lettering.TEXT.width("held, late 15 min") + 45 + mark) + 247;
        assertThat(drawn(List.of(FIRST), room, 2, report)).isEqualTo("""
                <text x="10" y="26.6" class="ts-text ts-quiet">10:15</text>
                <path d="M206.6 21.3L209.7 27.1L203.5 27.1Z" class="ts-sign ts-error"/>
                <text x="212.4" y="26.6" class="ts-text ts-ink">1 II.c.1.3</text>
                <text x="198.5" y="26.6" class="ts-text ts-ink" text-anchor="end">held, late 15 min</text>
                <text x="34.7" y="26.6" class="ts-text ts-ink">First · expert</text>
                """);
        assertThat(drawn(List.of(FIRST), room - 1, 2, report)).isEqualTo("""
                <text x="10" y="26.6" class="ts-text ts-quiet">10:15</text>
                <path d="M206.5 21.3L209.6 27.1L203.4 27.1Z" class="ts-sign ts-error"/>
                <text x="212.3" y="26.6" class="ts-text ts-ink">1 II.c.1.3</text>
                <text x="34.7" y="26.6" class="ts-text ts-ink">First · expert, held, late 15 min</text>
                """);
    }

    @Test
    void what_has_to_be_cut_is_told_in_full() {
        Content content = Told.nothing();
        SpeakingSlot slot = Boxed.turn("Labour mobility and decent work").withStart(LocalTime.of(10, 15));
        assertThat(drawn(List.of(slot), 900, 1, content)).isEqualTo("""
                <text x="10" y="26.6" class="ts-text ts-quiet">10:15</text>
                <text x="34.7" y="26.6" class="ts-text ts-ink">Labour mobil… (a)</text>
                """);
        assertThat(content.cut().text(0)).isEqualTo("from 10:15 Labour mobility and decent work · expert");
    }
}
