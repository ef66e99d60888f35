package io.github.thematicsessions.io.picture;

/** A4, landscape. A picture is one page or several below one another, so that it is printed at its own size. */
final class Page {

    /** 297 millimetres in tenths of a point. */
    static final int WIDTH = 8_419;

    /** 210 millimetres in tenths of a point. */
    static final int HEIGHT = 5_953;

    static final int MARGIN = 280;

    private Page() {}

    /** The whole width between the margins, from a height on. */
    static Box from(int y) {
        return new Box(MARGIN, y, WIDTH - 2 * MARGIN, 0);
    }

    /** The lower margin of the page on which a height is. */
    static int bottom(int y) {
        return (y / HEIGHT + 1) * HEIGHT - MARGIN;
    }

    /** The upper margin of the page behind all that ends at a height. */
    static int next(int y) {
        return (Math.max(0, y - 1) / HEIGHT + 1) * HEIGHT + MARGIN;
    }

    /** Where something goes that is not to be cut by the end of a page: where it is, or on the next page. */
    static int place(int y, int height) {
        boolean higherThanAny = height > HEIGHT - 2 * MARGIN;
        return higherThanAny || y + height <= bottom(y) ? y : next(y);
    }

    /** The height of all pages that hold what ends at a height. */
    static int whole(int y) {
        return (Math.max(1, y) + HEIGHT - 1) / HEIGHT * HEIGHT;
    }
}
