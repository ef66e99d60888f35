package io.github.thematicsessions.io.picture;

import java.util.List;

/**
 * A whole sheet.
 *
 * @param title what it shows, in one line
 * @param description what it shows, for who does not see it
 * @param sheet the sheet itself, in tenths of a point
 * @param items what is on it
 */
record Drawing(String title, String description, Box sheet, List<Item> items) {

    Drawing {
        items = List.copyOf(items);
    }
}
