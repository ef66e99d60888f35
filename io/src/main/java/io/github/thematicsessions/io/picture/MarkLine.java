package io.github.thematicsessions.io.picture;

import java.util.ArrayList;
import java.util.List;

/**
 * Marks of findings in one line: a sign, the number and the clause of each. Where there is no room, the clauses are left to the list
 * below; where there is none for all numbers either, the rest is counted.
 */
final class MarkLine {

    private static final int SIGN = 2 * Item.Sign.REACH + 22;
    private static final int GAP = 45;
    private static final Lettering LETTERING = Lettering.TEXT;

    private final List<Mark> marks;
    private final List<String> words;
    private final String rest;

    private MarkLine(List<Mark> marks, List<String> words, String rest) {
        this.marks = marks;
        this.words = words;
        this.rest = rest;
    }

    /** Makes the fullest line that fits, which may be empty. */
    static MarkLine of(List<Mark> marks, int room) {
        MarkLine full = new MarkLine(
                marks,
                marks.stream().map(mark -> mark.number() + " " + mark.clause()).toList(),
                "");
        if (full.width() <= room) {
            return full;
        }
        for (int shown = marks.size(); shown > 0; shown--) {
            MarkLine numbers = numbers(marks, shown);
            if (numbers.width() <= room) {
                return numbers;
            }
        }
        return new MarkLine(List.of(), List.of(), "");
    }

    private static MarkLine numbers(List<Mark> marks, int shown) {
        int left = marks.size() - shown;
        List<Mark> first = marks.subList(0, shown);
        return new MarkLine(
                first,
                first.stream().map(mark -> Integer.toString(mark.number())).toList(),
                left == 0 ? "" : "+" + left);
    }

    boolean isEmpty() {
        return marks.isEmpty();
    }

    int width() {
        List<String> texts = new ArrayList<>(words);
        int width = marks.size() * SIGN;
        if (!rest.isEmpty()) {
            texts.add(rest);
        }
        for (String text : texts) {
            width += LETTERING.width(text);
        }
        return width + Math.max(0, texts.size() - 1) * GAP;
    }

    /** Draws the line with its left end at a place. */
    void draw(Sketch sketch, int x, int y, int leading) {
        int left = x;
        int top = y + (leading - LETTERING.leading()) / 2;
        for (int index = 0; index < marks.size(); index++) {
            sketch.add(marks.get(index).sign(left + Item.Sign.REACH, y + leading / 2));
            left = word(sketch, words.get(index), left + SIGN, top) + GAP;
        }
        if (!rest.isEmpty()) {
            word(sketch, rest, left, top);
        }
    }

    private static int word(Sketch sketch, String word, int x, int y) {
        int width = LETTERING.width(word);
        sketch.line(word, new Box(x, y, width, LETTERING.leading()), LETTERING, Paint.INK);
        return x + width;
    }
}
