package io.github.thematicsessions.io.picture;

import java.util.ArrayList;
import java.util.List;

/** The texts of a drawing, each with the frames in which it stands. */
final class Texts {

    private Texts() {}

    /**
     * A text where it is drawn.
     *
     * @param words the text
     * @param frames the frames of its groups, from the outermost
     */
    record Placed(Item.Words words, List<Box> frames) {}

    static List<Placed> of(Drawing drawing) {
        List<Placed> texts = new ArrayList<>();
        collect(drawing.items(), List.of(drawing.sheet()), texts);
        return texts;
    }

    private static void collect(List<Item> items, List<Box> frames, List<Placed> texts) {
        for (Item item : items) {
            if (item instanceof Item.Words words) {
                texts.add(new Placed(words, frames));
            } else if (item instanceof Item.Group group) {
                List<Box> inner = new ArrayList<>(frames);
                inner.add(group.frame());
                collect(group.items(), inner, texts);
            }
        }
    }

    /** All things of all groups. */
    static List<Item> flat(List<Item> items) {
        List<Item> flat = new ArrayList<>();
        for (Item item : items) {
            if (item instanceof Item.Group group) {
                flat.addAll(flat(group.items()));
            } else {
                flat.add(item);
            }
        }
        return flat;
    }

    static Box box(Item.Sign sign) {
        int reach = Item.Sign.REACH;
        return new Box(sign.x() - reach, sign.y() - reach, 2 * reach, 2 * reach);
    }

    /** The room that the letters themselves take at most: it is lower than a line, and at the side where they stand. */
    static Box ink(Item.Words words) {
        Lettering lettering = words.lettering();
        int width = lettering.width(words.text());
        int x = words.side() == Item.Side.LEFT ? words.box().x() : words.box().right() - width;
        return new Box(x, words.baseline() - lettering.size() * 80 / 100, width, lettering.size());
    }

    static boolean encloses(Box frame, Box box) {
        return box.x() >= frame.x()
                && box.y() >= frame.y()
                && box.right() <= frame.right()
                && box.bottom() <= frame.bottom();
    }

    /** Tells whether both share more than an edge. */
    static boolean overlap(Box one, Box other) {
        return one.x() < other.right()
                && other.x() < one.right()
                && one.y() < other.bottom()
                && other.y() < one.bottom();
    }

    /** The boxes of segments and side events; the dashed sample of the key looks like one and is as large as a letter. */
    static List<Box> boxes(List<Item> items) {
        return items.stream()
                .filter(Item.Area.class::isInstance)
                .map(Item.Area.class::cast)
                .filter(area -> !area.paint().isBar())
                .map(Item.Area::box)
                .toList();
    }
}
