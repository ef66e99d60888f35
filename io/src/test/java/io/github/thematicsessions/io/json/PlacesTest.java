package io.github.thematicsessions.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thematicsessions.io.json.Places.Place;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Lines and columns of a text, whatever ends its lines. */
class PlacesTest {

    private static final String TEXT = "a\r\nb\rc\n\r\n\nd\r";

    /** By offset; the line feed behind a carriage return belongs to the line that both end. */
    private static final List<Place> PLACES = List.of(
            new Place(1, 1),
            new Place(1, 2),
            new Place(1, 3),
            new Place(2, 1),
            new Place(2, 2),
            new Place(3, 1),
            new Place(3, 2),
            new Place(4, 1),
            new Place(4, 2),
            new Place(5, 1),
            new Place(6, 1),
            new Place(6, 2),
            new Place(7, 1));

    @Test
    void places_are_found_in_the_order_of_the_text() {
        Places places = Places.of(TEXT.toCharArray());

        for (int offset = 0; offset < PLACES.size(); offset++) {
            assertThat(places.at(offset)).isEqualTo(PLACES.get(offset));
            assertThat(places.at(offset)).isEqualTo(PLACES.get(offset));
        }
    }

    @Test
    void places_are_found_in_any_other_order() {
        Places places = Places.of(TEXT.toCharArray());

        for (int offset = PLACES.size() - 1; offset >= 0; offset--) {
            assertThat(places.at(offset)).isEqualTo(PLACES.get(offset));
        }
        assertThat(places.at(10)).isEqualTo(new Place(6, 1));
        assertThat(places.at(4)).isEqualTo(new Place(2, 2));
        assertThat(places.at(12)).isEqualTo(new Place(7, 1));
    }
}
