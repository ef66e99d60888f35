package io.github.thematicsessions.io.picture;

import io.github.thematicsessions.core.session.SpeakingSlot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Days side by side, with the same hours at the same height. */
final class DayRow {

    private static final int BETWEEN = 160;
    private static final int HOUR = 3_600;
    private static final int QUARTER = 900;

    /** A day that is longer is shown in whole hours, a shorter one in quarters. */
    private static final int LONG = 3 * HOUR;

    private final List<DayPlan> days;
    private final Held held;
    private final int columns;

    /**
     * Makes a row.
     *
     * @param days the days, at most as many as there are columns
     * @param held what became of the planned elements
     * @param columns how many days could stand in it, which is the same in all rows
     */
    DayRow(List<DayPlan> days, Held held, int columns) {
        this.days = days;
        this.held = held;
        this.columns = columns;
    }

    /** The first and the last hour between which anything is planned or was held; nothing if nothing has a time. */
    private Optional<Span> bounds() {
        List<Span> spans = days.stream().flatMap(this::spans).toList();
        if (spans.isEmpty()) {
            return Optional.empty();
        }
        int from = spans.stream().mapToInt(Span::from).min().orElse(0);
        int until = spans.stream().mapToInt(Span::until).max().orElse(Span.DAY);
        int step = until - from > LONG ? HOUR : QUARTER;
        return Optional.of(
                new Span(from / step * step, Math.min(Span.DAY, (until + step - 1) / step * step), true, true));
    }

    private Stream<Span> spans(DayPlan day) {
        Stream<Span> shown = day.timed().stream()
                .flatMap(entry -> Stream.concat(
                        Stream.of(entry.id()), entry.slots().stream().map(SpeakingSlot::id)))
                .flatMap(id -> held.span(id, day.date()).stream());
        return Stream.concat(day.timed().stream().flatMap(entry -> entry.span().stream()), shown);
    }

    /** How long the time is that it shows, in seconds, so that the height can be shared among rows. */
    int seconds() {
        return bounds().map(bounds -> bounds.until() - bounds.from()).orElse(0);
    }

    /**
     * Draws the row.
     *
     * @param sketch takes it
     * @param content what is shown beside the plan
     * @param place its upper edge and its width
     * @param perHour the height of an hour
     * @return where it ends
     */
    int draw(Sketch sketch, Content content, Box place, int perHour) {
        int width = (place.width() - BETWEEN * (columns - 1)) / columns;
        List<DayColumn> parts = new ArrayList<>();
        int top = place.y();
        for (int index = 0; index < days.size(); index++) {
            Box column = new Box(place.x() + index * (width + BETWEEN), place.y(), width, place.height());
            DayColumn part = new DayColumn(days.get(index), content, column);
            top = Math.max(top, part.head(sketch));
            parts.add(part);
        }
        Optional<Span> bounds = bounds();
        int bottom = top;
        if (bounds.isPresent()) {
            Scale scale = new Scale(top, bounds.get().from(), bounds.get().until(), perHour);
            bottom =
                    lowest(parts.stream().map(part -> part.hours(sketch, scale)).toList(), top);
        }
        int untimed = bottom;
        return lowest(parts.stream().map(part -> part.untimed(sketch, untimed)).toList(), bottom);
    }

    private static int lowest(List<Integer> bottoms, int top) {
        return bottoms.stream().max(Integer::compare).orElse(top);
    }
}
