package io.github.thematicsessions.io.picture;

import java.util.List;
import java.util.Optional;

/**
 * One paragraph below the days: a sign or a letter, and words beside it.
 *
 * @param sign the finding that it tells, or empty
 * @param label the letter, or empty where there is a sign or nothing
 * @param heading what stands first, in bold; empty if nothing
 * @param paragraphs the words
 */
record NoteBlock(Optional<Mark> sign, String label, String heading, List<String> paragraphs) {

    private static final int INDENT = 130;

    /** All of it is lower than a page. */
    private static final int MOST_LINES = 40;

    private static final Lettering NAME = Lettering.NAME;
    private static final Lettering TEXT = Lettering.TEXT;

    static NoteBlock of(String label, String paragraph) {
        return new NoteBlock(Optional.empty(), label, "", List.of(paragraph));
    }

    /** Draws it and returns where it ends. */
    int draw(Sketch sketch, Box place) {
        sign.ifPresent(mark -> sketch.add(mark.sign(place.x() + Item.Sign.REACH + 10, place.y() + NAME.leading() / 2)));
        boolean indented = sign.isPresent() || !label.isEmpty();
        sketch.line(label, new Box(place.x(), place.y(), INDENT, TEXT.leading()), TEXT, Paint.INK);
        Box words = place.behind(indented ? INDENT : 0);
        int y = sketch.lines(
                Wrapped.of(heading, NAME, words.width()), words.x(), words.y(), words.width(), NAME, Paint.INK);
        for (String paragraph : paragraphs) {
            Wrapped lines = Wrapped.of(paragraph, "", TEXT, words.width(), MOST_LINES / paragraphs.size());
            y = sketch.lines(lines, words.x(), y, words.width(), TEXT, Paint.INK);
        }
        return y;
    }

    int height(int width) {
        return draw(new Sketch(), new Box(0, 0, width, 0));
    }

    /** Says it in one line. */
    String told() {
        return heading + ": " + String.join(". ", paragraphs);
    }
}
