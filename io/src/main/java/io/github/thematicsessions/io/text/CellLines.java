package io.github.thematicsessions.io.text;

import java.util.ArrayList;
import java.util.List;

/** The lines of a cell of a table, which is narrower than a line of text. */
final class CellLines {

    private CellLines() {}

    /**
     * Breaks a cell behind commas, else behind spaces and hyphens and between ideographs and, where not even a word fits,
     * wherever the column ends.
     */
    static List<String> of(String cell, int width) {
        List<String> lines = new ArrayList<>();
        String rest = cell;
        int fitting = DisplayWidth.fitting(rest, width);
        while (fitting < rest.length()) {
            int end = lastBreak(rest, fitting);
            lines.add(rest.substring(0, end).strip());
            rest = rest.substring(end).strip();
            fitting = DisplayWidth.fitting(rest, width);
        }
        lines.add(rest);
        return Isolates.closed(lines);
    }

    /** Finds the last place for a break in so many letters as fit; behind them there is at least one more. */
    private static int lastBreak(String words, int fitting) {
        for (int end = fitting; end > 1; end--) {
            if (isComma(words, end - 1)) {
                return end;
            }
        }
        int between = LineBreaks.last(words, fitting);
        for (int end = fitting; end > between; end--) {
            if (words.charAt(end) == ' ' || words.charAt(end - 1) == '-') {
                return end;
            }
        }
        return between > 0 ? between : fitting;
    }

    /** Commas of Latin and Arabic letters stand before a space, that of ideographs has its space in itself. */
    private static boolean isComma(String words, int at) {
        char letter = words.charAt(at);
        return letter == '，' || ((letter == ',' || letter == '،') && words.charAt(at + 1) == ' ');
    }
}
