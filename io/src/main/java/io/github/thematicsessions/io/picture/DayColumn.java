package io.github.thematicsessions.io.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One day: what stands above it, its hours, what takes place in them, and below them what has no time. */
final class DayColumn {

    private static final int NARROWEST = 440;
    private static final int BELOW_HEAD = 50;
    private static final int GAP = 24;
    private static final Lettering HEADING = Lettering.HEADING;

    private final DayPlan day;
    private final Content content;
    private final Box column;

    /**
     * Makes a column.
     *
     * @param day the day
     * @param content what is shown beside the plan
     * @param column its place; the height does not matter
     */
    DayColumn(DayPlan day, Content content, Box column) {
        this.day = day;
        this.content = content;
        this.column = column;
    }

    /** Draws the heading and the findings on the day as a whole, and returns where they end. */
    int head(Sketch sketch) {
        Sketch head = new Sketch();
        Wrapped heading = Wrapped.of(day.heading(), HEADING, column.width());
        int y = head.lines(heading, column.x(), column.y(), column.width(), HEADING, Paint.INK);
        MarkLine marks = MarkLine.of(content.marks().onDay(day.number()), column.width());
        if (!marks.isEmpty()) {
            marks.draw(head, column.x(), y, Lettering.TEXT.leading());
            y += Lettering.TEXT.leading();
        }
        sketch.add(head.group(day.heading(), new Box(column.x(), column.y(), column.width(), y - column.y())));
        return y + BELOW_HEAD;
    }

    /** Draws the hours and what takes place in them, and returns where all of it ends. */
    int hours(Sketch sketch, Scale scale) {
        if (day.timed().isEmpty()) {
            return scale.top();
        }
        Axis.draw(sketch, column, scale);
        boolean rail = HeldRail.isNeeded(day, content.held());
        if (rail) {
            HeldRail.draw(sketch, column.x() + Axis.WIDTH, day, content.held(), scale);
        }
        Box across = column.behind(Axis.WIDTH + (rail ? HeldRail.WIDTH : 0));
        List<Optional<Box>> places = places(across, scale);
        int bottom = scale.bottom() + Lettering.TEXT.leading() / 2;
        List<Entry> left = new ArrayList<>();
        for (int index = 0; index < places.size(); index++) {
            Entry entry = day.timed().get(index);
            if (places.get(index).isPresent()) {
                Box place = places.get(index).get();
                sketch.add(new EntryBox(entry, content).draw(place, Optional.of(scale)));
                bottom = Math.max(bottom, place.bottom());
            } else {
                left.add(entry);
            }
        }
        return stacked(sketch, "Also on this day", left, bottom);
    }

    private List<Optional<Box>> places(Box across, Scale scale) {
        List<Box> heights = day.timed().stream()
                .map(entry -> entry.span().orElseThrow())
                .map(span -> scale.box(across.x(), across.width(), span.from(), span.until()))
                .map(box -> new Box(box.x(), box.y(), box.width(), Math.max(box.height(), EntryBox.LOWEST)))
                .toList();
        return Lanes.place(heights, across, NARROWEST);
    }

    /** Draws what has no time from a height on, and returns where it ends. */
    int untimed(Sketch sketch, int top) {
        return stacked(sketch, day.timed().isEmpty() ? "" : "Without hours", day.untimed(), top);
    }

    private int stacked(Sketch sketch, String heading, List<Entry> entries, int top) {
        if (entries.isEmpty()) {
            return top;
        }
        Box across = column.behind(Axis.WIDTH);
        int y = top;
        if (!heading.isEmpty()) {
            Box line = new Box(across.x(), y + GAP, across.width(), Lettering.TEXT.leading());
            sketch.line(heading, line, Lettering.TEXT, Paint.QUIET);
            y = line.bottom() + GAP / 2;
        }
        for (Entry entry : entries) {
            EntryBox box = new EntryBox(entry, content);
            int height = box.wanted(across.width());
            sketch.add(box.draw(new Box(across.x(), y, across.width(), height)));
            y += height + GAP;
        }
        return y;
    }
}
