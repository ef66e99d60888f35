package io.github.thematicsessions.io.picture;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thematicsessions.core.session.Segment;
import io.github.thematicsessions.core.session.SegmentKind;
import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The boxes of segments to scale, from what has an open end to what is lower than a line. */
class EntryBoxTest {

    private static final Scale TENTH_A_SECOND = new Scale(200, 36_000, 43_200, 3_600);

    private static Segment segment(String start, String end) {
        return Segment.builder()
                .id("segment")
                .kind(SegmentKind.BREAK)
                .start(LocalTime.parse(start))
                .end(Optional.of(end).filter(text -> !text.isEmpty()).map(LocalTime::parse))
                .build();
    }

    @Test
    void what_is_lower_than_a_line_has_a_strip_to_scale_and_its_words_beside_it() {
        assertThat(Boxed.of(segment("10:00:00", "10:01:24")).drawn(1_600, TENTH_A_SECOND))
                .isEqualTo("""
                <rect x="10" y="20" width="160" height="8.4" rx="1.5" class="ts-area ts-pause"/>
                <text x="14" y="26.4" class="ts-text ts-quiet">10:00–10:01:24</text>
                <text x="77.7" y="26.6" class="ts-name ts-ink">Break</text>
                """);
        assertThat(Boxed.of(segment("10:00:00", "10:01:23")).drawn(1_600, TENTH_A_SECOND))
                .isEqualTo("""
                <rect x="10" y="20" width="8" height="8.3" rx="1.5" class="ts-area ts-pause"/>
                <text x="22" y="26.1" class="ts-text ts-ink">Break</text>
                """);
    }

    @Test
    void an_end_that_is_not_known_is_dashed() {
        assertThat(Boxed.of(segment("10:00", "")).drawn(1_600, TENTH_A_SECOND)).isEqualTo("""
                <rect x="10" y="20" width="160" height="180" rx="1.5" class="ts-area ts-pause ts-dashed"/>
                <text x="14" y="27.4" class="ts-text ts-quiet">from 10:00</text>
                <text x="57.9" y="27.6" class="ts-name ts-ink">Break</text>
                """);
        Segment until = segment("10:00", "10:30").withStart(Optional.empty());
        assertThat(Boxed.of(until).drawn(1_600, TENTH_A_SECOND)).isEqualTo("""
                <rect x="10" y="20" width="160" height="180" rx="1.5" class="ts-area ts-pause ts-dashed"/>
                <text x="14" y="27.4" class="ts-text ts-quiet">until 10:30</text>
                <text x="57" y="27.6" class="ts-name ts-ink">Break</text>
                """);
    }

    @Test
    void what_is_cut_in_slots_and_name_has_a_letter_for_each() {
        String title = "Labour mobility, decent work and the recognition of skills and qualifications";
        Segment panel = Boxed.panel().withTitle(title).withSlots(Boxed.turn(title + " " + title));
        Boxed box = Boxed.of(panel);
        assertThat(box.drawn(1_000, 380)).isEqualTo("""
                <rect x="10" y="20" width="100" height="38" rx="1.5" class="ts-area ts-panel"/>
                <text x="14" y="27.1" class="ts-text ts-quiet">10:00–11:00</text>
                <text x="14" y="35.9" class="ts-text ts-ink">Panel 1: Labour mobility,</text>
                <text x="14" y="44.7" class="ts-text ts-ink">decent work and the… (a)</text>
                <text x="14" y="53.5" class="ts-text ts-ink">Labour mobility, dec… (b)</text>
                """);
        assertThat(box.cut())
                .containsExactly(
                        "10:00–11:00 Panel 1: Labour mobility, decent work and the recognition of skills and qualifications",
                        "Labour mobility, decent work and the recognition of skills and qualifications Labour mobility, decent work and the recognition of skills and qualifications · expert");
    }
}
