package io.github.thematicsessions.io.picture;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thematicsessions.core.report.Course;
import io.github.thematicsessions.core.session.Segment;
import io.github.thematicsessions.core.session.SpeakingSlot;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The words in a box with room for hours, name, findings and what became of it in one line. */
class WideBoxTest {

    private static final Course LATE = Told.course("panel", "2017-10-12T10:05:00", "2017-10-12T11:00:00", 2, "PT9M26S");
    private static final String LONG = "Labour mobility, decent work and the recognition of skills and qualifications";

    /** Twice the words "spoken 9:26, late 5 min" with a gap before them, and the sides of the box. */
    private static final int ROOM_FOR_HELD = 2 * (Lettering.TEXT.width("spoken 9:26, late 5 min") + EntryText.GAP) + 80;

    private static Segment panel() {
        return Boxed.panel().withTitle(LONG).withRoom("XIX");
    }

    @Test
    void hours_name_findings_and_what_became_of_it_stand_in_the_first_line_and_slots_below() {
        Boxed box = Boxed.of(
                panel().withTitle("Panel 1").withSlots(Boxed.turn("First"), Boxed.turn("Second")),
                Told.held(List.of("panel", "panel"), LATE));
        assertThat(box.drawn(4_000, 800)).isEqualTo("""
                <rect x="10" y="20" width="400" height="80" rx="1.5" class="ts-area ts-panel"/>
                <text x="14" y="27.4" class="ts-text ts-quiet">10:00–11:00</text>
                <path d="M324.5 22.1L327.6 27.9L321.4 27.9Z" class="ts-sign ts-error"/>
                <text x="330.3" y="27.4" class="ts-text ts-ink">1 II.c.1.3</text>
                <path d="M369.3 22.1L372.4 25.2L369.3 28.3L366.2 25.2Z" class="ts-sign ts-warning"/>
                <text x="375.1" y="27.4" class="ts-text ts-ink">2 II.c.2.2</text>
                <text x="315.9" y="27.4" class="ts-text ts-ink" text-anchor="end">spoken 9:26, late 5 min</text>
                <text x="66.4" y="27.6" class="ts-name ts-ink">Panel 1: Panel 1</text>
                <text x="14" y="36.5" class="ts-text ts-quiet">room XIX</text>
                <text x="14" y="45.3" class="ts-text ts-ink">First · expert</text>
                <text x="14" y="54.1" class="ts-text ts-ink">Second · expert</text>
                """);
        assertThat(box.cut()).isEmpty();
    }

    @Test
    void what_became_of_it_stands_before_the_details_where_it_would_take_more_than_half_of_the_line() {
        Boxed box = Boxed.of(panel(), Told.held(LATE));
        assertThat(box.drawn(ROOM_FOR_HELD, 400)).isEqualTo("""
                <rect x="10" y="20" width="184.2" height="40" rx="1.5" class="ts-area ts-panel"/>
                <text x="14" y="27.4" class="ts-text ts-quiet">10:00–11:00</text>
                <text x="190.2" y="27.4" class="ts-text ts-ink" text-anchor="end">spoken 9:26, late 5 min</text>
                <text x="66.4" y="27.6" class="ts-name ts-ink">Panel</text>
                <text x="66.4" y="37" class="ts-name ts-ink">1:</text>
                <text x="66.4" y="46.4" class="ts-name ts-ink">Labour</text>
                <text x="66.4" y="55.8" class="ts-name ts-ink">m… (a)</text>
                """);
        assertThat(box.drawn(ROOM_FOR_HELD - 1, 400)).isEqualTo("""
                <rect x="10" y="20" width="184.1" height="40" rx="1.5" class="ts-area ts-panel"/>
                <text x="14" y="27.4" class="ts-text ts-quiet">10:00–11:00</text>
                <text x="66.4" y="27.6" class="ts-name ts-ink">Panel 1: Labour mobility,</text>
                <text x="66.4" y="37" class="ts-name ts-ink">decent work and the</text>
                <text x="66.4" y="46.4" class="ts-name ts-ink">recognition of skills and</text>
                <text x="66.4" y="55.8" class="ts-name ts-ink">qualifications (b)</text>
                """);
    }

    @Test
    void beside_a_finding_it_has_less_room() {
        Boxed box = Boxed.of(panel(), Told.held(List.of("panel"), LATE));
        assertThat(box.drawn(3_000, 300)).isEqualTo("""
                <rect x="10" y="20" width="300" height="30" rx="1.5" class="ts-area ts-panel"/>
                <text x="14" y="27.4" class="ts-text ts-quiet">10:00–11:00</text>
                <path d="M269.3 22.1L272.4 27.9L266.2 27.9Z" class="ts-sign ts-error"/>
                <text x="275.1" y="27.4" class="ts-text ts-ink">1 II.c.1.3</text>
                <text x="260.7" y="27.4" class="ts-text ts-ink" text-anchor="end">spoken 9:26, late 5 min</text>
                <text x="66.4" y="27.6" class="ts-name ts-ink">Panel 1: Labour</text>
                <text x="66.4" y="37" class="ts-name ts-ink">mobility, decent work</text>
                <text x="66.4" y="46.4" class="ts-name ts-ink">and the recognitio… (a)</text>
                """);
        assertThat(box.drawn(ROOM_FOR_HELD, 300)).isEqualTo("""
                <rect x="10" y="20" width="184.2" height="30" rx="1.5" class="ts-area ts-panel"/>
                <text x="14" y="27.4" class="ts-text ts-quiet">10:00–11:00</text>
                <path d="M153.5 22.1L156.6 27.9L150.4 27.9Z" class="ts-sign ts-error"/>
                <text x="159.3" y="27.4" class="ts-text ts-ink">1 II.c.1.3</text>
                <text x="66.4" y="27.6" class="ts-name ts-ink">Panel 1: Labour</text>
                <text x="66.4" y="37" class="ts-name ts-ink">mobility, decent</text>
                <text x="66.4" y="46.4" class="ts-name ts-ink">work and th… (b)</text>
                """);
        int marks = MarkLine.of(box.marks(), 1_000).width() + EntryText.GAP;
        assertThat(box.drawn(ROOM_FOR_HELD + 2 * marks, 300)).contains("spoken 9:26, late 5 min");
        assertThat(box.drawn(ROOM_FOR_HELD + 2 * marks - 1, 300)).doesNotContain("spoken 9:26, late 5 min");
    }

    @Test
    void a_box_is_wide_from_150_points_between_its_sides() {
        Boxed box = Boxed.of(panel());
        assertThat(box.drawn(1_580, 300)).isEqualTo("""
                <rect x="10" y="20" width="158" height="30" rx="1.5" class="ts-area ts-panel"/>
                <text x="14" y="27.4" class="ts-text ts-quiet">10:00–11:00</text>
                <text x="66.4" y="27.6" class="ts-name ts-ink">Panel 1: Labour</text>
                <text x="66.4" y="37" class="ts-name ts-ink">mobility, decent work</text>
                <text x="66.4" y="46.4" class="ts-name ts-ink">and the recogni… (a)</text>
                """);
        assertThat(box.drawn(1_579, 300)).isEqualTo("""
                <rect x="10" y="20" width="157.9" height="30" rx="1.5" class="ts-area ts-panel"/>
                <text x="14" y="27.1" class="ts-text ts-quiet">10:00–11:00</text>
                <text x="14" y="35.9" class="ts-text ts-ink">Panel 1: Labour mobility, decent work and</text>
                <text x="14" y="44.7" class="ts-text ts-ink">the recognition of skills and qualifica… (b)</text>
                """);
    }

    @Test
    void a_name_has_the_lines_that_slots_and_details_leave() {
        Segment panel = panel().withTitle(LONG + ". " + LONG)
                .withSlots(Boxed.turn("First"), Boxed.turn("Second"), Boxed.turn("Third"), Boxed.turn("Fourth"));
        Boxed box = Boxed.of(panel);
        assertThat(box.drawn(2_000, 286)).isEqualTo("""
                <rect x="10" y="20" width="200" height="28.6" rx="1.5" class="ts-area ts-panel"/>
                <text x="14" y="27.4" class="ts-text ts-quiet">10:00–11:00</text>
                <text x="66.4" y="27.6" class="ts-name ts-ink">Panel 1: Labour mobility,… (a)</text>
                <text x="14" y="36.5" class="ts-text ts-quiet">room XIX</text>
                <text x="14" y="45.3" class="ts-text ts-ink">First · expert; Second · expert; Third · expert; Fourth…</text>
                """);
        assertThat(box.cut())
                .containsExactly(
                        "10:00–11:00 Panel 1: Labour mobility, decent work and the recognition of skills and qualifications. Labour mobility, decent work and the recognition of skills and qualifications · room XIX: First · expert; Second · expert; Third · expert; Fourth · expert");
    }

    @Test
    void slots_that_cannot_have_a_line_each_take_half_of_the_room_from_the_name_at_most() {
        Segment panel = panel().withRoom(Optional.empty()).withTitle(LONG + ". " + LONG);
        assertThat(Boxed.of(panel.withSlots(turns(10))).drawn(2_000, 610)).isEqualTo("""
                <rect x="10" y="20" width="200" height="61" rx="1.5" class="ts-area ts-panel"/>
                <text x="14" y="27.4" class="ts-text ts-quiet">10:00–11:00</text>
                <text x="66.4" y="27.6" class="ts-name ts-ink">Panel 1: Labour mobility,</text>
                <text x="66.4" y="37" class="ts-name ts-ink">decent work and the</text>
                <text x="66.4" y="46.4" class="ts-name ts-ink">recognition of skills and q… (a)</text>
                <text x="14" y="55.3" class="ts-text ts-ink">Turn 1 · expert; Turn 2 · expert; Turn 3 · expert; Turn</text>
                <text x="14" y="64.1" class="ts-text ts-ink">4 · expert; Turn 5 · expert; Turn 6 · expert; Turn 7 ·</text>
                <text x="14" y="72.9" class="ts-text ts-ink">expert; Turn 8 · expert; Turn 9 · expert; Turn 10 · ex…</text>
                """);
        assertThat(Boxed.of(panel.withSlots(turns(4))).drawn(2_000, 480)).isEqualTo("""
                <rect x="10" y="20" width="200" height="48" rx="1.5" class="ts-area ts-panel"/>
                <text x="14" y="27.4" class="ts-text ts-quiet">10:00–11:00</text>
                <text x="66.4" y="27.6" class="ts-name ts-ink">Panel 1: Labour mobility,… (a)</text>
                <text x="14" y="36.5" class="ts-text ts-ink">Turn 1 · expert</text>
                <text x="14" y="45.3" class="ts-text ts-ink">Turn 2 · expert</text>
                <text x="14" y="54.1" class="ts-text ts-ink">Turn 3 · expert</text>
                <text x="14" y="62.9" class="ts-text ts-ink">Turn 4 · expert</text>
                """);
    }

    private static List<SpeakingSlot> turns(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> Boxed.turn("Turn " + number))
                .toList();
    }

    @Test
    void the_slot_goes_on_in_the_line_of_the_name_unless_there_is_another_line() {
        Segment panel = Boxed.panel().withSlots(Boxed.turn("First").withStart(LocalTime.of(10, 0)));
        assertThat(Boxed.of(panel).drawn(2_000, 191)).isEqualTo("""
                <rect x="10" y="20" width="200" height="19.1" rx="1.5" class="ts-area ts-panel"/>
                <text x="14" y="27.4" class="ts-text ts-quiet">10:00–11:00</text>
                <text x="66.4" y="27.6" class="ts-name ts-ink">Panel 1</text>
                <text x="104.1" y="27.4" class="ts-text ts-ink">First · expert</text>
                """);
        assertThat(Boxed.of(panel).drawn(2_000, 192)).isEqualTo("""
                <rect x="10" y="20" width="200" height="19.2" rx="1.5" class="ts-area ts-panel"/>
                <text x="14" y="27.4" class="ts-text ts-quiet">10:00–11:00</text>
                <text x="66.4" y="27.6" class="ts-name ts-ink">Panel 1</text>
                <text x="14" y="36.5" class="ts-text ts-quiet">10:00</text>
                <text x="38.7" y="36.5" class="ts-text ts-ink">First · expert</text>
                """);
    }

    @Test
    void slots_flow_in_one_line_where_each_has_none() {
        Boxed box = Boxed.of(Boxed.panel().withSlots(Boxed.turn("First"), Boxed.turn("Second")));
        assertThat(box.drawn(2_000, 192)).isEqualTo("""
                <rect x="10" y="20" width="200" height="19.2" rx="1.5" class="ts-area ts-panel"/>
                <text x="14" y="27.4" class="ts-text ts-quiet">10:00–11:00</text>
                <text x="66.4" y="27.6" class="ts-name ts-ink">Panel 1</text>
                <text x="14" y="36.5" class="ts-text ts-ink">First · expert; Second · expert</text>
                """);
        assertThat(box.drawn(2_200, 84)).isEqualTo("""
                <rect x="10" y="20" width="220" height="8.4" rx="1.5" class="ts-area ts-panel"/>
                <text x="14" y="26.4" class="ts-text ts-quiet">10:00–11:00</text>
                <text x="66.4" y="26.6" class="ts-name ts-ink">Panel 1</text>
                <text x="104.1" y="26.4" class="ts-text ts-ink">First · expert; Second · expert</text>
                """);
        assertThat(box.cut()).isEmpty();
    }

    @Test
    void slots_that_have_no_room_in_the_flow_are_told_in_full() {
        Segment panel = Boxed.panel().withSlots(Boxed.turn("Second"), Boxed.turn(LONG), Boxed.turn("Third"));
        Boxed box = Boxed.of(
                panel,
                Told.held(
                        List.of("second"),
                        LATE,
                        Told.course("third", "2017-10-12T10:05:00", "2017-10-12T11:00:00", 1, "PT3M"),
                        Told.course("second", "2017-10-12T10:05:00", "2017-10-12T11:00:00", 1, "PT6M26S")));
        assertThat(box.drawn(2_600, 192)).isEqualTo("""
                <rect x="10" y="20" width="260" height="19.2" rx="1.5" class="ts-area ts-panel"/>
                <text x="14" y="27.4" class="ts-text ts-quiet">10:00–11:00</text>
                <text x="266" y="27.4" class="ts-text ts-ink" text-anchor="end">spoken 9:26, late 5 min</text>
                <text x="66.4" y="27.6" class="ts-name ts-ink">Panel 1 (a)</text>
                <text x="14" y="36.5" class="ts-text ts-ink">Second · expert, spoken 6:26, late 5 min, finding 1; Labour mobility,…</text>
                """);
        assertThat(box.cut())
                .containsExactly(
                        "10:00–11:00 Panel 1, spoken 9:26, late 5 min: Second · expert, spoken 6:26, late 5 min; Labour mobility, decent work and the recognition of skills and qualifications · expert; Third · expert, spoken 3:00, late 5 min");
    }
}
