package io.github.thematicsessions.io.picture;

import io.github.thematicsessions.io.picture.Item.Edge;
import io.github.thematicsessions.io.picture.Item.Side;
import java.util.ArrayList;
import java.util.List;

/** A group of things while it is being laid out. */
final class Sketch {

    private final List<Item> items = new ArrayList<>();

    void add(Item item) {
        items.add(item);
    }

    void area(Box box, Paint paint, Edge edge) {
        items.add(new Item.Area(box, paint, edge));
    }

    void stroke(Paint paint, Integer... points) {
        items.add(new Item.Stroke(paint, List.of(points)));
    }

    /** Adds a line of text that is written from left to right, at the left of its room. */
    void line(String text, Box room, Lettering lettering, Paint ink) {
        add(text, room, Side.LEFT, false, lettering, ink);
    }

    /** Adds a line of text that is written from left to right, at the right of its room. */
    void lineAtRight(String text, Box room, Lettering lettering, Paint ink) {
        add(text, room, Side.RIGHT, false, lettering, ink);
    }

    /** Adds lines below one another, at the side where they begin, and returns where the next one goes. */
    int lines(Wrapped text, int x, int y, int width, Lettering lettering, Paint ink) {
        int top = y;
        for (String line : text.lines()) {
            Box room = new Box(x, top, width, lettering.leading());
            add(line, room, text.fromRight() ? Side.RIGHT : Side.LEFT, text.fromRight(), lettering, ink);
            top += lettering.leading();
        }
        return top;
    }

    private void add(String text, Box room, Side side, boolean fromRight, Lettering lettering, Paint ink) {
        if (!text.isEmpty()) {
            items.add(new Item.Words(text, room, side, fromRight, lettering, ink));
        }
    }

    List<Item> items() {
        return List.copyOf(items);
    }

    Item.Group group(String title, Box frame) {
        return new Item.Group(title, frame, items);
    }
}
