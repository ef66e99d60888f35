package io.github.thematicsessions.io.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class PlaceTest {

    @Test
    void a_carriage_return_a_line_feed_or_both_together_end_a_line() {
        Map<String, Place> behind = Map.of(
                "", new Place(3, 5),
                "ab", new Place(3, 7),
                "a\n", new Place(4, 1),
                "a\r", new Place(4, 1),
                "\r", new Place(4, 1),
                "\r\n", new Place(4, 1),
                "\n\r", new Place(5, 1),
                "a\r\rb", new Place(5, 2),
                "a\r\nb\r\ncd", new Place(5, 3));
        behind.forEach((text, place) ->
                assertThat(new Place(3, 5).behind(text)).as(text).isEqualTo(place));
    }
}
