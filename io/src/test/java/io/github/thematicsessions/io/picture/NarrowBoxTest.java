package io.github.thematicsessions.io.picture;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thematicsessions.core.report.Course;
import io.github.thematicsessions.core.report.Report;
import io.github.thematicsessions.core.session.Segment;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The words in a box in which hours and findings stand above the name. */
class NarrowBoxTest {

    private static final Course LATE = Told.course("panel", "2017-10-12T10:05:00", "2017-10-12T11:00:00", 2, "PT9M26S");
    private static final Report HELD = Told.held(LATE);

    private static Segment panel() {
        return Boxed.panel().withTitle("Права человека мигрантов").withRoom("XIX");
    }

    private static Segment withoutHours(Segment segment) {
        return segment.withStart(Optional.empty()).withEnd(Optional.empty());
    }

    @Test
    void hours_and_findings_stand_above_the_name_and_what_became_of_it_before_the_details() {
        Boxed box = Boxed.of(
                panel().withSlots(Boxed.turn("First"), Boxed.turn("Second")),
                Told.held(List.of("panel", "panel"), LATE));
        assertThat(box.drawn(1_200, 800)).isEqualTo("""
                <rect x="10" y="20" width="120" height="80" rx="1.5" class="ts-area ts-panel"/>
                <text x="14" y="27.1" class="ts-text ts-quiet">10:00–11:00</text>
                <path d="M97.3 21.8L100.4 27.6L94.2 27.6Z" class="ts-sign ts-error"/>
                <text x="103.1" y="27.1" class="ts-text ts-ink">1</text>
                <path d="M115.7 21.8L118.8 24.9L115.7 28L112.6 24.9Z" class="ts-sign ts-warning"/>
                <text x="121.5" y="27.1" class="ts-text ts-ink">2</text>
                <text x="14" y="35.9" class="ts-text ts-ink">Panel 1: Права человека</text>
                <text x="14" y="44.7" class="ts-text ts-ink">мигрантов</text>
                <text x="14" y="53.5" class="ts-text ts-quiet">spoken 9:26, late 5 min · room</text>
                <text x="14" y="62.3" class="ts-text ts-quiet">XIX</text>
                <text x="14" y="71.1" class="ts-text ts-ink">First · expert</text>
                <text x="14" y="79.9" class="ts-text ts-ink">Second · expert</text>
                """);
        assertThat(box.cut()).isEmpty();
    }

    @Test
    void the_line_above_goes_where_there_is_one_line_only() {
        assertThat(Boxed.of(panel()).drawn(1_000, 186)).isEqualTo("""
                <rect x="10" y="20" width="100" height="18.6" rx="1.5" class="ts-area ts-panel"/>
                <text x="14" y="27.1" class="ts-text ts-quiet">10:00–11:00</text>
                <text x="14" y="35.9" class="ts-text ts-ink">Panel 1: Права чело… (a)</text>
                """);
        assertThat(Boxed.of(panel()).drawn(1_000, 185)).isEqualTo("""
                <rect x="10" y="20" width="100" height="18.5" rx="1.5" class="ts-area ts-panel"/>
                <text x="14" y="27.1" class="ts-text ts-ink">Panel 1: Права чело… (a)</text>
                """);
    }

    @Test
    void without_hours_there_is_a_line_above_for_findings_alone() {
        Segment panel = withoutHours(panel());
        assertThat(Boxed.of(panel, Told.findingsAt("panel")).drawn(1_000, 300)).isEqualTo("""
                <rect x="10" y="20" width="100" height="30" rx="1.5" class="ts-area ts-panel"/>
                <path d="M69.3 21.8L72.4 27.6L66.2 27.6Z" class="ts-sign ts-error"/>
                <text x="75.1" y="27.1" class="ts-text ts-ink">1 II.c.1.3</text>
                <text x="14" y="35.9" class="ts-text ts-ink">Panel 1: Права человека</text>
                <text x="14" y="44.7" class="ts-text ts-ink">мигрантов (a)</text>
                """);
        assertThat(Boxed.of(panel).drawn(1_000, 300)).isEqualTo("""
                <rect x="10" y="20" width="100" height="30" rx="1.5" class="ts-area ts-panel"/>
                <text x="14" y="27.1" class="ts-text ts-ink">Panel 1: Права человека</text>
                <text x="14" y="35.9" class="ts-text ts-ink">мигрантов</text>
                <text x="14" y="44.7" class="ts-text ts-quiet">room XIX</text>
                """);
    }

    @Test
    void slots_have_a_line_each_below_hours_and_name_if_there_are_so_many() {
        Segment panel = Boxed.panel()
                .withSlots(
                        Boxed.turn("First").withStart(LocalTime.of(10, 0)), Boxed.turn("Second"), Boxed.turn("Third"));
        assertThat(Boxed.of(panel).drawn(1_400, 450)).isEqualTo("""
                <rect x="10" y="20" width="140" height="45" rx="1.5" class="ts-area ts-panel"/>
                <text x="14" y="27.1" class="ts-text ts-quiet">10:00–11:00</text>
                <text x="14" y="35.9" class="ts-text ts-ink">Panel 1</text>
                <text x="14" y="44.7" class="ts-text ts-quiet">10:00</text>
                <text x="38.7" y="44.7" class="ts-text ts-ink">First · expert</text>
                <text x="38.7" y="53.5" class="ts-text ts-ink">Second · expert</text>
                <text x="38.7" y="62.3" class="ts-text ts-ink">Third · expert</text>
                """);
        assertThat(Boxed.of(panel).drawn(1_400, 449)).isEqualTo("""
                <rect x="10" y="20" width="140" height="44.9" rx="1.5" class="ts-area ts-panel"/>
                <text x="14" y="27.1" class="ts-text ts-quiet">10:00–11:00</text>
                <text x="14" y="35.9" class="ts-text ts-ink">Panel 1</text>
                <text x="14" y="44.7" class="ts-text ts-ink">First · expert; Second · expert; Third</text>
                <text x="14" y="53.5" class="ts-text ts-ink">· expert</text>
                """);
    }

    @Test
    void of_hours_that_are_wider_than_the_box_the_beginning_stands_there() {
        assertThat(Boxed.of(panel()).drawn(500, 400)).isEqualTo("""
                <rect x="10" y="20" width="50" height="40" rx="1.5" class="ts-area ts-panel"/>
                <text x="14" y="27.1" class="ts-text ts-quiet">10:00</text>
                <text x="14" y="35.9" class="ts-text ts-ink">Panel 1:</text>
                <text x="14" y="44.7" class="ts-text ts-ink">Права</text>
                <text x="14" y="53.5" class="ts-text ts-ink">челов… (a)</text>
                """);
    }

    @Test
    void what_became_of_it_is_told_in_full_where_it_has_no_room() {
        Boxed box = Boxed.of(Boxed.panel(), HELD);
        assertThat(box.drawn(1_000, 186)).isEqualTo("""
                <rect x="10" y="20" width="100" height="18.6" rx="1.5" class="ts-area ts-panel"/>
                <text x="14" y="27.1" class="ts-text ts-quiet">10:00–11:00</text>
                <text x="14" y="35.9" class="ts-text ts-ink">Panel 1 (a)</text>
                """);
        assertThat(box.cut()).containsExactly("10:00–11:00 Panel 1, spoken 9:26, late 5 min");
    }

    @Test
    void a_box_without_a_scale_is_as_high_as_its_words() {
        Segment panel = withoutHours(panel()).withRoom(Optional.empty());
        assertThat(Boxed.of(panel).wanted(800)).isEqualTo(10 + 3 * 88);
        assertThat(Boxed.of(panel, Told.findingsAt("panel")).wanted(800)).isEqualTo(10 + 4 * 88);
        assertThat(Boxed.of(panel.withRoom("XIX"), Told.findingsAt("panel")).wanted(800))
                .isEqualTo(10 + 5 * 88);
        assertThat(Boxed.of(panel.withRoom("XIX").withSlots(Boxed.turn("First"), Boxed.turn("Second")))
                        .wanted(800))
                .isEqualTo(10 + 6 * 88);
    }

    @Test
    void from_150_points_on_a_name_is_larger_and_has_half_of_the_width() {
        Segment panel = withoutHours(panel()).withRoom(Optional.empty());
        assertThat(Boxed.of(panel).wanted(1_579)).isEqualTo(10 + 88);
        assertThat(Boxed.of(panel).wanted(1_580)).isEqualTo(10 + 3 * 94);
        assertThat(Boxed.of(panel, Told.findingsAt("panel")).wanted(1_580)).isEqualTo(10 + 3 * 94);
        assertThat(Boxed.of(panel, HELD).wanted(1_580)).isEqualTo(10 + 3 * 94);
        assertThat(Boxed.of(panel.withTitle("Panel 1")).wanted(1_580)).isEqualTo(10 + 94);
    }

    @Test
    void no_more_than_twelve_lines_of_each_kind_are_wanted() {
        Segment panel = withoutHours(panel())
                .withTitle("Labour ".repeat(200).strip())
                .withRoom("XIX ".repeat(200).strip())
                .withSlots(IntStream.range(0, 13)
                        .mapToObj(index -> Boxed.turn("Turn " + index))
                        .toList());
        assertThat(Boxed.of(panel).wanted(800)).isEqualTo(10 + 36 * 88);
    }

    @Test
    void a_box_is_no_lower_than_the_letters_of_a_line() {
        assertThat(Boxed.of(withoutHours(Boxed.panel()).withTitle("Panel 1")).wanted(60))
                .isEqualTo(84);
    }
}
