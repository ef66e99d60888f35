package io.github.thematicsessions.io.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AxisTest {

    private static List<String> labels(int perHour) {
        Sketch sketch = new Sketch();
        Axis.draw(sketch, new Box(0, 0, 2_000, 0), new Scale(0, 36_000, 43_200, perHour));
        return sketch.items().stream()
                .filter(Item.Words.class::isInstance)
                .map(item -> ((Item.Words) item).text())
                .toList();
    }

    /** The second figure of each pair is the least height at which twice the line of a label goes into the step. */
    @ParameterizedTest
    @CsvSource({
        "703, 10:00 10:30 11:00 11:30 12:00",
        "704, 10:00 10:15 10:30 10:45 11:00 11:15 11:30 11:45 12:00",
        "351, 10:00 11:00 12:00",
        "352, 10:00 10:30 11:00 11:30 12:00",
        "175, 10:00 12:00",
        "176, 10:00 11:00 12:00"
    })
    void hours_are_labelled_in_the_smallest_step_whose_labels_do_not_touch(int perHour, String labels) {
        assertThat(labels(perHour)).containsExactly(labels.split(" "));
    }
}
