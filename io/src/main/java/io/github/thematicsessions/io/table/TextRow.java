package io.github.thematicsessions.io.table;

import java.util.BitSet;
import java.util.List;

/**
 * One row as it stands in the text of a table.
 *
 * @param line the line on which it begins, from 1
 * @param cells its cells, without the quotes around them
 * @param quoted which of them stand in quotes
 */
record TextRow(int line, List<String> cells, BitSet quoted) {

    /** Returns where a cell begins; the one behind the last begins behind the comma that would follow. */
    Place place(int cell) {
        Place place = new Place(line, 1);
        for (int i = 0; i < cell; i++) {
            place = end(place, i).plus(1);
        }
        return place;
    }

    private Place end(Place start, int cell) {
        String text = cells.get(cell);
        return quoted.get(cell)
                ? start.plus(1).behind(text.replace("\"", "\"\"")).plus(1)
                : start.behind(text);
    }
}
