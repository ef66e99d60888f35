package io.github.thematicsessions.io.picture;

import io.github.thematicsessions.io.picture.Item.Edge;

/**
 * The planned time of slots, to scale, in a strip at the left of the box of their segment.
 *
 * @param spans where they are drawn
 * @param scale the scale of the day
 * @param frame the box of the segment
 */
record SlotBars(SlotSpans spans, Scale scale, Box frame) {

    /** The strip, and the lines from it to the words. */
    static final int ROOM = 150;

    private static final int LEFT = 16;
    private static final int WIDTH = 52;
    private static final int STAND_OFF = 20;

    void draw(Sketch sketch) {
        Paint paint = spans.expected() ? Paint.EXPECTED : Paint.PLANNED;
        Edge edge = spans.expected() ? Edge.DASHED : Edge.SOLID;
        for (int slot = 0; slot < spans.spans().size(); slot++) {
            if (isDrawn(slot)) {
                sketch.area(bar(slot), paint, edge);
            }
        }
    }

    boolean isDrawn(int slot) {
        return spans.spans()
                .get(slot)
                .filter(span -> scale.y(span.from()) < frame.bottom() && scale.y(span.until()) > frame.y())
                .isPresent();
    }

    /** The bar of a slot, as far as it is inside its segment. */
    private Box bar(int slot) {
        Span span = spans.spans().get(slot).orElseThrow();
        int top = Math.max(frame.y(), scale.y(span.from()));
        int bottom = Math.max(top + 4, Math.min(frame.bottom(), scale.y(span.until())));
        return new Box(frame.x() + LEFT, top, WIDTH, bottom - top);
    }

    /** The height at which the words of a slot should begin. */
    int top(int slot) {
        return bar(slot).y();
    }

    /** Draws the line from the bar of a slot to the middle of its first line of words, level where it can be. */
    void lead(Sketch sketch, int slot, int x, int y) {
        Box bar = bar(slot);
        int from = Math.max(bar.y() + bar.height() / 4, Math.min(y, bar.bottom() - bar.height() / 4));
        sketch.stroke(
                Paint.LEADER, bar.right(), from, bar.right() + STAND_OFF, from, x - 2 * STAND_OFF, y, x - STAND_OFF, y);
    }
}
