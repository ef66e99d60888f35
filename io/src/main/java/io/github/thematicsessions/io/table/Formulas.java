package io.github.thematicsessions.io.table;

/**
 * Whether the cells of a table that is read were neutralised when it was written, as {@link Table#neutralised()} does.
 *
 * <p>A spreadsheet runs a cell as a formula if it begins with {@code =}, {@code +}, {@code -} or {@code @}, some also behind
 * a tab or a carriage return. An apostrophe in front makes it text. Nothing in a table tells whether an apostrophe was put
 * there or belongs to the words, so that whoever reads it has to say.
 */
public enum Formulas {
    /** The cells are as they were given. */
    AS_GIVEN,
    /** The cells have an apostrophe in front where they would run as a formula; it is taken away. */
    NEUTRALISED;

    private static final String MARKS = "=+-@\t\r";

    /**
     * Puts an apostrophe in front of a cell that would run, and of one that already has apostrophes in front of such a
     * cell.
     */
    static String neutralised(String cell) {
        return runsBehindApostrophes(cell) ? "'" + cell : cell;
    }

    /** Gives back the cell that was given. */
    String given(String cell) {
        boolean marked = this == NEUTRALISED && cell.startsWith("'") && runsBehindApostrophes(cell);
        return marked ? cell.substring(1) : cell;
    }

    private static boolean runsBehindApostrophes(String cell) {
        int first = 0;
        while (first < cell.length() && cell.charAt(first) == '\'') {
            first++;
        }
        return first < cell.length() && MARKS.indexOf(cell.charAt(first)) >= 0;
    }
}
