package io.github.thematicsessions.io.table;

/**
 * A place in the text of a table.
 *
 * @param line the line, from 1
 * @param column the column in UTF-16 code units, from 1
 */
record Place(int line, int column) {

    /** Returns where one is after some text: a carriage return, a line feed or both together end a line. */
    Place behind(String text) {
        int line = this.line;
        int column = this.column;
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            boolean beforeLineFeed = unit == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
            boolean ends = unit == '\n' || (unit == '\r' && !beforeLineFeed);
            line += ends ? 1 : 0;
            column = ends ? 1 : column + 1;
        }
        return new Place(line, column);
    }

    /** Returns the place some columns further in the same line. */
    Place plus(int columns) {
        return new Place(line, column + columns);
    }
}
