package io.github.thematicsessions.io.picture;

import io.github.thematicsessions.io.picture.Item.Edge;
import java.util.Optional;

/**
 * The box of a segment or a side event: to scale where it has a time. Its words stand in the room that it claims, which is at
 * least one line, so that ten minutes can be read as well as three hours.
 */
final class EntryBox {

    /** The least height that holds the letters of one line. */
    static final int LOWEST = 84;

    private static final int SIDES = 40;
    private static final int ENDS = 5;

    /** Where the box is too low for its words, they stand beside it and not over its edge. */
    private static final int STRIP = 80;

    private final Entry entry;
    private final Content content;

    EntryBox(Entry entry, Content content) {
        this.entry = entry;
        this.content = content;
    }

    /** Tells how high a box has to be for all its words, where no time says how high it is. */
    int wanted(int width) {
        return Math.max(LOWEST, 2 * ENDS + EntryText.wanted(entry, width - 2 * SIDES, content));
    }

    /** Draws a box without a scale. */
    Item.Group draw(Box frame) {
        return draw(frame, Optional.empty());
    }

    Item.Group draw(Box frame, Optional<Scale> scale) {
        Box area = scale.flatMap(hours ->
                        entry.span().map(span -> hours.box(frame.x(), frame.width(), span.from(), span.until())))
                .orElse(frame);
        boolean low = area.height() < LOWEST;
        Sketch sketch = new Sketch();
        Box drawn = low ? new Box(area.x(), area.y(), STRIP, area.height()) : area;
        sketch.area(drawn, entry.paint(), isOpen() ? Edge.DASHED : Edge.SOLID);
        sketch.add(text(low ? frame.behind(STRIP) : frame, low ? Optional.empty() : scale));
        return sketch.group(entry.telling(), frame);
    }

    private boolean isOpen() {
        return entry.span().filter(span -> !span.begins() || !span.ends()).isPresent();
    }

    /** Writes the words, a second time with a letter where something had to be cut. */
    private Item.Group text(Box frame, Optional<Scale> scale) {
        int ends = Math.min(ENDS, (frame.height() - Lettering.NAME.leading()) / 2);
        Box room = frame.inset(SIDES, ends);
        int kept = content.cut().size();
        Sketch sketch = new Sketch();
        Optional<String> cut = new EntryText(entry, content, sketch, room, "").draw(frame, scale);
        if (cut.isPresent()) {
            content.cut().forgetFrom(kept);
            sketch = new Sketch();
            String letter = content.cut().keep(cut.get());
            new EntryText(entry, content, sketch, room, letter).draw(frame, scale);
        }
        return sketch.group("", frame);
    }
}
