package io.github.thematicsessions.io.json;

/** Tells the line and the column of an offset in a text. */
interface Places {

    /**
     * A place that people can find.
     *
     * @param line the line, from 1
     * @param column the column in UTF-16 code units, from 1
     */
    record Place(int line, int column) {}

    /**
     * Finds a place.
     *
     * @param offset the offset in the text that is read, from 0; asked in any order, cheapest in ascending order
     * @return the place
     */
    Place at(int offset);

    /** Counts the lines of a text. */
    static Places of(char[] text) {
        return new Lines(text);
    }

    /** Goes on from the last answer, so that asking in order reads the text once. */
    final class Lines implements Places {

        private final char[] text;
        private int offset;
        private int line = 1;
        private int lineStart;

        private Lines(char[] text) {
            this.text = text;
        }

        @Override
        public Place at(int sought) {
            if (sought < offset) {
                offset = 0;
                line = 1;
                lineStart = 0;
            }
            for (; offset < sought; offset++) {
                char unit = text[offset];
                boolean beforeLineFeed = unit == '\r' && offset + 1 < text.length && text[offset + 1] == '\n';
                if (unit == '\n' || (unit == '\r' && !beforeLineFeed)) {
                    line++;
                    lineStart = offset + 1;
                }
            }
            return new Place(line, sought - lineStart + 1);
        }
    }
}
