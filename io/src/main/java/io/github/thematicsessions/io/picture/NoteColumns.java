package io.github.thematicsessions.io.picture;

import java.util.List;

/** Paragraphs in columns of about the same height, read downwards, page by page. */
final class NoteColumns {

    private static final int COLUMNS = 3;
    private static final int BETWEEN = 160;
    private static final int BELOW = 24;

    private final Sketch sketch;
    private final Box place;
    private final int width;

    private NoteColumns(Sketch sketch, Box place) {
        this.sketch = sketch;
        this.place = place;
        this.width = (place.width() - BETWEEN * (COLUMNS - 1)) / COLUMNS;
    }

    /** Draws a heading and what stands below it, and returns where it ends; draws nothing if there is nothing. */
    static int draw(Sketch sketch, String heading, List<NoteBlock> blocks, Box place) {
        if (blocks.isEmpty()) {
            return place.y();
        }
        NoteColumns columns = new NoteColumns(sketch, place);
        int head = heading.isEmpty() ? 0 : Lettering.HEADING.leading();
        int y = Page.place(place.y(), head + columns.height(blocks.get(0)));
        if (!heading.isEmpty()) {
            y = sketch.lines(
                    Wrapped.of(heading, Lettering.HEADING, place.width()),
                    place.x(),
                    y,
                    place.width(),
                    Lettering.HEADING,
                    Paint.INK);
        }
        return columns.pages(blocks, y);
    }

    private int height(NoteBlock block) {
        return block.height(width) + BELOW;
    }

    private int pages(List<NoteBlock> blocks, int top) {
        int y = top;
        List<NoteBlock> left = blocks;
        while (true) {
            List<Integer> heights = left.stream().map(this::height).toList();
            int all = balanced(heights);
            int room = Page.bottom(y) - y;
            if (all <= room) {
                page(left, heights, y, all);
                return y + all;
            }
            int fitting = Math.max(1, fitting(heights, room));
            page(left.subList(0, fitting), heights, y, room);
            left = left.subList(fitting, left.size());
            y = Page.next(y);
        }
    }

    private void page(List<NoteBlock> blocks, List<Integer> heights, int top, int height) {
        int column = 0;
        int y = 0;
        for (int index = 0; index < blocks.size(); index++) {
            if (y > 0 && y + heights.get(index) > height) {
                column++;
                y = 0;
            }
            int x = place.x() + column * (width + BETWEEN);
            Box box = new Box(x, top + y, width, heights.get(index) - BELOW);
            Sketch block = new Sketch();
            blocks.get(index).draw(block, box);
            sketch.add(block.group("", box));
            y += heights.get(index);
        }
    }

    /** The least height at which the paragraphs go into the columns in their order. */
    private static int balanced(List<Integer> heights) {
        int low = 0;
        int high = heights.stream().mapToInt(Integer::intValue).sum();
        while (high - low > 1) {
            int middle = (low + high) / 2;
            if (fitting(heights, middle) == heights.size()) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return high;
    }

    /** How many of the first paragraphs go into columns of a height. */
    private static int fitting(List<Integer> heights, int height) {
        int column = 0;
        int y = 0;
        for (int index = 0; index < heights.size(); index++) {
            if (y + heights.get(index) > height) {
                column++;
                y = 0;
            }
            if (column == COLUMNS || heights.get(index) > height) {
                return index;
            }
            y += heights.get(index);
        }
        return heights.size();
    }
}
