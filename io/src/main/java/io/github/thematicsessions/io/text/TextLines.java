package io.github.thematicsessions.io.text;

import io.github.thematicsessions.core.PrintableText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lines of text of a bounded width. What is put in is made printable; a line is broken between words, and between ideographs,
 * and goes on under its own beginning. A single word that is wider than the line stays whole.
 */
final class TextLines {

    static final int WIDTH = 100;

    private final StringBuilder text = new StringBuilder();
    private final Appearance appearance;
    private final int widest;
    private final boolean isolating;
    private final String start;

    TextLines(Appearance appearance) {
        this(appearance, WIDTH);
    }

    TextLines(Appearance appearance, int widest) {
        this(appearance, widest, false, "");
    }

    /** Lines in a language, in which foreign text is set apart. */
    TextLines(Appearance appearance, Language language) {
        this(appearance, WIDTH, true, language.isRightToLeft() ? String.valueOf(Isolates.RIGHT_TO_LEFT_MARK) : "");
    }

    private TextLines(Appearance appearance, int widest, boolean isolating, String start) {
        this.appearance = appearance;
        this.widest = widest;
        this.isolating = isolating;
        this.start = start;
    }

    /** Makes words printable, as they are to be before they are measured. */
    String printable(String words) {
        return isolating ? Isolates.printable(words) : PrintableText.of(words);
    }

    void blank() {
        text.append('\n');
    }

    /** Adds a line in one colour, broken where it is too wide. */
    void line(Colour colour, String words) {
        for (String line : broken(words, widest)) {
            end(appearance.paint(colour, line));
        }
    }

    /** Adds a line as it is: its words are printable and it is as wide as it has to be. */
    void exactly(@Nullable Colour colour, String line) {
        end(colour == null ? line : appearance.paint(colour, line));
    }

    /** Adds lines that are printable and painted already, with their ends. */
    void printed(String whole) {
        text.append(whole);
    }

    /** Adds words that all begin at the same column. */
    void line(int indent, String words) {
        for (String line : broken(words, widest - indent)) {
            end(" ".repeat(indent) + line);
        }
    }

    /**
     * Adds a cell in colour, a cell, and words that begin at a column to their right. The tail stands behind the words or,
     * where it does not fit there as a whole, below them.
     */
    void row(int indent, Colour colour, Cell first, Cell second, String words, String tail) {
        int column = indent + first.width() + second.width();
        List<String> lines = withTail(broken(words, widest - column), tail, widest - column);
        String cells = appearance.paint(colour, first.words()) + first.padding() + second.words() + second.padding();
        end(" ".repeat(indent) + cells + lines.get(0));
        for (String line : lines.subList(1, lines.size())) {
            end(" ".repeat(column) + line);
        }
    }

    /** Adds a cell and words that begin at a column to its right. */
    void row(int indent, Colour colour, Cell first, String words) {
        row(indent, colour, first, Cell.NONE, words, "");
    }

    /** Adds a cell and words in a colour of their own that begin at a column to its right. */
    void row(int indent, Colour colour, Cell first, String words, Colour ofWords) {
        int column = indent + first.width();
        String start = " ".repeat(indent) + appearance.paint(colour, first.words()) + first.padding();
        for (String line : broken(words, widest - column)) {
            end(start + appearance.paint(ofWords, line));
            start = " ".repeat(column);
        }
    }

    private List<String> withTail(List<String> lines, String tail, int width) {
        if (tail.isEmpty()) {
            return lines;
        }
        int last = lines.size() - 1;
        String together = lines.get(last) + " " + printable(tail);
        if (DisplayWidth.of(together) <= width) {
            lines.set(last, together);
        } else {
            lines.addAll(broken(tail, width));
        }
        return lines;
    }

    /** Ends a line; where a cell stands alone in it, nothing is left of the space to the next. */
    private void end(String line) {
        int length = line.length();
        while (length > 0 && line.charAt(length - 1) == ' ') {
            length--;
        }
        text.append(length == 0 ? "" : start).append(line, 0, length).append('\n');
    }

    private List<String> broken(String words, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int taken = 0;
        for (String word : printable(words).split(" ", -1)) {
            int space = 1;
            for (String part : word.isEmpty() ? List.<String>of() : LineBreaks.parts(word)) {
                int more = DisplayWidth.of(part);
                if (line.length() > 0 && taken + space + more > width) {
                    lines.add(line.toString());
                    line.setLength(0);
                    taken = 0;
                }
                int between = line.length() > 0 ? space : 0;
                line.append(" ".repeat(between)).append(part);
                taken += between + more;
                space = 0;
            }
        }
        lines.add(line.toString());
        return isolating ? Isolates.closed(lines) : lines;
    }

    @Override
    public String toString() {
        return text.toString();
    }

    /**
     * Words in a column.
     *
     * @param words the words, printable
     * @param width the width of the column, with the space to the next
     */
    record Cell(String words, int width) {

        static final Cell NONE = new Cell("", 0);

        String padding() {
            return " ".repeat(Math.max(0, width - DisplayWidth.of(words)));
        }
    }
}
