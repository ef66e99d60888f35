package io.github.thematicsessions.io.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PaintTest {

    private static final List<Paint> GROUNDS =
            List.of(Paint.SHEET, Paint.PLENARY, Paint.PANEL, Paint.SUMMARY, Paint.PAUSE, Paint.BESIDE);

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void text_and_signs_have_the_contrast_that_small_text_needs(boolean dark) {
        List<Paint> inks = List.of(Paint.INK, Paint.QUIET, Paint.ERROR, Paint.WARNING, Paint.INFO);
        for (Paint ground : GROUNDS) {
            for (Paint ink : inks) {
                assertThat(contrast(ink.fill(dark), ground.fill(dark)))
                        .as("%s on %s", ink, ground)
                        .isGreaterThanOrEqualTo(4.5);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void outlines_and_bars_have_the_contrast_that_shapes_need(boolean dark) {
        for (Paint ground : GROUNDS.subList(1, GROUNDS.size())) {
            assertThat(contrast(ground.stroke(dark), Paint.SHEET.fill(dark)))
                    .as("outline of %s", ground)
                    .isGreaterThanOrEqualTo(3);
            assertThat(contrast(Paint.PLANNED.stroke(dark), ground.fill(dark)))
                    .as("bar on %s", ground)
                    .isGreaterThanOrEqualTo(3);
        }
        assertThat(contrast(Paint.HELD.fill(dark), Paint.SEGMENT_HELD.fill(dark)))
                .isGreaterThanOrEqualTo(3);
        assertThat(contrast(Paint.SEGMENT_HELD.stroke(dark), Paint.SHEET.fill(dark)))
                .isGreaterThanOrEqualTo(3);
    }

    /** The contrast ratio of WCAG 2. */
    private static double contrast(String one, String other) {
        double first = luminance(one);
        double second = luminance(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(String colour) {
        double[] linear = IntStream.of(1, 3, 5)
                .mapToDouble(at -> Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0)
                .map(part -> part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4))
                .toArray();
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2];
    }
}
