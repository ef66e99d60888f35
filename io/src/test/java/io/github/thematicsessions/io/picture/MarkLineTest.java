package io.github.thematicsessions.io.picture;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thematicsessions.core.report.Finding;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The findings at one place, in lines of less and less room. */
class MarkLineTest {

    /** As many findings, an error of II.c.1.3, a warning of II.c.2.2, a warning of II.f.1 and so on in turn. */
    private static List<Mark> marks(int count) {
        List<Finding> findings = BrokenPlan.report().findings();
        List<Mark> marks = new ArrayList<>();
        for (int number = 1; number <= count; number++) {
            marks.add(new Mark(number, findings.get((number - 1) % 3)));
        }
        return marks;
    }

    private static String drawn(MarkLine line) {
        Sketch sketch = new Sketch();
        line.draw(sketch, 100, 200, 88);
        return Drawn.of(sketch);
    }

    private static int width(String text) {
        return Lettering.TEXT.width(text);
    }

    @Test
    void with_enough_room_each_finding_has_its_sign_number_and_clause() {
        int full = 2 * 94 + width("1 II.c.1.3") + 45 + width("2 II.c.2.2");
        MarkLine line = MarkLine.of(marks(2), full);
        assertThat(line.width()).isEqualTo(full);
        assertThat(drawn(line)).isEqualTo("""
                <path d="M13.6 21.3L16.7 27.1L10.5 27.1Z" class="ts-sign ts-error"/>
                <text x="19.4" y="26.6" class="ts-text ts-ink">1 II.c.1.3</text>
                <path d="M58.4 21.3L61.5 24.4L58.4 27.5L55.3 24.4Z" class="ts-sign ts-warning"/>
                <text x="64.2" y="26.6" class="ts-text ts-ink">2 II.c.2.2</text>
                """);
    }

    @Test
    void with_less_room_clauses_are_left_out() {
        int full = 2 * 94 + width("1 II.c.1.3") + 45 + width("2 II.c.2.2");
        MarkLine line = MarkLine.of(marks(2), full - 1);
        assertThat(line.width()).isEqualTo(2 * 94 + width("1") + 45 + width("2"));
        assertThat(drawn(line)).isEqualTo("""
                <path d="M13.6 21.3L16.7 27.1L10.5 27.1Z" class="ts-sign ts-error"/>
                <text x="19.4" y="26.6" class="ts-text ts-ink">1</text>
                <path d="M32 21.3L35.1 24.4L32 27.5L28.9 24.4Z" class="ts-sign ts-warning"/>
                <text x="37.8" y="26.6" class="ts-text ts-ink">2</text>
                """);
    }

    @Test
    void with_still_less_room_the_rest_is_counted() {
        int two = 2 * 94 + width("1") + width("2") + width("+10") + 2 * 45;
        MarkLine line = MarkLine.of(marks(12), two);
        assertThat(line.width()).isEqualTo(two);
        assertThat(drawn(line)).isEqualTo("""
                <path d="M13.6 21.3L16.7 27.1L10.5 27.1Z" class="ts-sign ts-error"/>
                <text x="19.4" y="26.6" class="ts-text ts-ink">1</text>
                <path d="M32 21.3L35.1 24.4L32 27.5L28.9 24.4Z" class="ts-sign ts-warning"/>
                <text x="37.8" y="26.6" class="ts-text ts-ink">2</text>
                <text x="46.8" y="26.6" class="ts-text ts-ink">+10</text>
                """);
        int one = 94 + width("1") + 45 + width("+11");
        assertThat(MarkLine.of(marks(12), two - 1).width()).isEqualTo(one);
        assertThat(drawn(MarkLine.of(marks(12), one))).isEqualTo("""
                <path d="M13.6 21.3L16.7 27.1L10.5 27.1Z" class="ts-sign ts-error"/>
                <text x="19.4" y="26.6" class="ts-text ts-ink">1</text>
                <text x="28.4" y="26.6" class="ts-text ts-ink">+11</text>
                """);
    }

    @Test
    void without_room_for_one_number_there_is_no_sign_either() {
        int one = 94 + width("1") + 45 + width("+11");
        MarkLine line = MarkLine.of(marks(12), one - 1);
        assertThat(line.isEmpty()).isTrue();
        assertThat(line.width()).isZero();
        assertThat(drawn(line)).isEmpty();
        assertThat(MarkLine.of(marks(1), 94 + width("1")).isEmpty()).isFalse();
        assertThat(MarkLine.of(marks(1), 93 + width("1")).isEmpty()).isTrue();
    }

    @Test
    void in_a_higher_line_signs_and_words_stand_in_its_middle() {
        Sketch sketch = new Sketch();
        MarkLine.of(marks(1), 1_000).draw(sketch, 100, 200, 116);
        assertThat(Drawn.of(sketch)).isEqualTo("""
                <path d="M13.6 22.7L16.7 28.5L10.5 28.5Z" class="ts-sign ts-error"/>
                <text x="19.4" y="28" class="ts-text ts-ink">1 II.c.1.3</text>
                """);
    }
}
