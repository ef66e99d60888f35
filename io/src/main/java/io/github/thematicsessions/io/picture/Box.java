package io.github.thematicsessions.io.picture;

/**
 * A rectangle of the sheet, in tenths of a point: whole numbers, so that a layout is the same on every machine.
 *
 * @param x the left edge
 * @param y the upper edge
 * @param width how wide it is
 * @param height how high it is
 */
record Box(int x, int y, int width, int height) {

    int right() {
        return x + width;
    }

    int bottom() {
        return y + height;
    }

    Box inset(int sides, int ends) {
        return new Box(x + sides, y + ends, width - 2 * sides, height - 2 * ends);
    }

    /** Leaves out a strip at the left. */
    Box behind(int strip) {
        return new Box(x + strip, y, width - strip, height);
    }
}
