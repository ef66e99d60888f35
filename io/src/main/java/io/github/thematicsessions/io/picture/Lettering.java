package io.github.thematicsessions.io.picture;

import java.util.Locale;

/** The sizes of text. None is below 7 points, the smallest that is read with ease on paper. */
enum Lettering {
    /** The title of the session. */
    TITLE(160, true, 194),
    /** The theme, place and dates. */
    LEAD(90, false, 116),
    /** What stands above a day or a list. */
    HEADING(100, true, 132),
    /** The name of a segment or a side event. */
    NAME(78, true, 94),
    /** Everything else. */
    TEXT(70, false, 88);

    private final int size;
    private final boolean bold;
    private final int leading;

    Lettering(int size, boolean bold, int leading) {
        this.size = size;
        this.bold = bold;
        this.leading = leading;
    }

    /** The name by which the style sheet and the texts of a picture agree. */
    String style() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The size of the font in tenths of a point. */
    int size() {
        return size;
    }

    boolean isBold() {
        return bold;
    }

    /** From one line to the next, in tenths of a point. */
    int leading() {
        return leading;
    }

    /** From the upper edge of a line to its baseline. */
    int ascent() {
        return (leading - size) / 2 + size * 82 / 100;
    }

    /** How much room text takes at most, in tenths of a point. */
    int width(String text) {
        return width(thousandths(text, 0, text.length()));
    }

    int width(long thousandths) {
        return Math.toIntExact(thousandths * size / 1000 + 1);
    }

    /** How much room a part of a text takes at most, in thousandths of the size. */
    long thousandths(String text, int begin, int end) {
        long sum = 0;
        for (int at = begin; at < end; at += Character.charCount(text.codePointAt(at))) {
            int character = text.codePointAt(at);
            sum += bold ? Advance.bold(character) : Advance.of(character);
        }
        return sum;
    }
}
