package io.github.thematicsessions.io.text;

import io.github.thematicsessions.io.text.TextLines.Cell;
import java.util.List;
import java.util.function.Consumer;

/** Lines that say what has changed: groups of things and, for each thing, what was said of it and what is said now. */
final class ChangeLines {

    private static final int INDENT = 4;
    private static final int LABEL = 16;

    private final TextLines lines;

    ChangeLines(Appearance appearance) {
        this.lines = new TextLines(appearance);
    }

    /** Begins the text: how many there are of each, as far as there are any. */
    void summary(String of, List<String> counts) {
        lines.line(Colour.BOLD, counts.isEmpty() ? "Nothing has changed." : of + ": " + String.join(", ", counts));
    }

    /** Adds a heading with the number of things and the things; nothing where there are none. */
    <T> void group(String heading, Colour colour, List<T> things, Consumer<T> line) {
        if (!things.isEmpty()) {
            lines.blank();
            lines.line(colour, heading + " (" + things.size() + ")");
            lines.blank();
            things.forEach(line);
        }
    }

    void line(String words) {
        lines.blank();
        lines.line(0, words);
    }

    void thing(String words) {
        lines.line(2, words);
    }

    /** Says something of the thing before. */
    void sentence(String words) {
        lines.line(INDENT, words);
    }

    void said(String label, String words) {
        lines.row(INDENT, Colour.FAINT, new Cell(label, LABEL), words);
    }

    /** Adds what was said and what is said now. */
    void changed(String label, String before, String after) {
        said(label, before);
        said("now", after);
    }

    @Override
    public String toString() {
        return lines.toString();
    }
}
