package io.github.thematicsessions.io.picture;

import io.github.thematicsessions.core.report.Severity;
import io.github.thematicsessions.io.picture.Item.Edge;
import io.github.thematicsessions.io.text.Labels;
import java.util.List;

/** What the signs and the bars mean, as far as they occur. */
final class Key {

    private static final int SAMPLE = 110;
    private static final int GAP = 140;
    private static final Lettering TEXT = Lettering.TEXT;

    private final Box place;
    private final Sketch sketch = new Sketch();
    private int x;
    private int y;

    private Key(Box place) {
        this.place = place;
        this.x = place.x();
        this.y = place.y();
    }

    /** Draws it and returns where it ends. */
    static int draw(Sketch sketch, List<DayPlan> days, Content content, Box place) {
        Key key = new Key(place);
        key.signs(content.marks().all());
        key.bars(days, content);
        int end = key.x == place.x() && key.y == place.y() ? place.y() : key.y + TEXT.leading();
        sketch.add(key.sketch.group("", new Box(place.x(), place.y(), place.width(), end - place.y())));
        return end;
    }

    private void signs(List<Mark> marks) {
        for (Severity severity : Severity.values()) {
            if (marks.stream().anyMatch(mark -> mark.finding().severity() == severity && !mark.isWaived())) {
                sign(severity, false, Labels.of(severity));
            }
        }
        marks.stream()
                .filter(Mark::isWaived)
                .findFirst()
                .ifPresent(mark -> sign(mark.finding().severity(), true, "not filled: waived by the chair"));
    }

    private void sign(Severity severity, boolean waived, String words) {
        begin(words);
        sketch.add(new Item.Sign(severity, waived, x + Item.Sign.REACH, y + TEXT.leading() / 2));
        end(words);
    }

    private void bars(List<DayPlan> days, Content content) {
        List<Entry> entries = days.stream().flatMap(day -> day.timed().stream()).toList();
        List<SlotSpans> spans = entries.stream()
                .map(Entry::slotSpans)
                .filter(SlotSpans::isAnywhere)
                .toList();
        if (spans.stream().anyMatch(any -> !any.expected())) {
            bar(Paint.PLANNED, Edge.SOLID, "planned hours of a slot");
        }
        if (spans.stream().anyMatch(SlotSpans::expected)) {
            bar(Paint.EXPECTED, Edge.DASHED, "slot without hours, by the time given to it");
        }
        if (days.stream().anyMatch(day -> HeldRail.isNeeded(day, content.held()))) {
            bar(Paint.HELD, Edge.SOLID, "held: slots as bars inside those of segments");
        }
        if (entries.stream()
                .anyMatch(entry -> entry.span()
                        .filter(span -> !span.begins() || !span.ends())
                        .isPresent())) {
            bar(Paint.PAUSE, Edge.DASHED, "dashed: an end is not known");
        }
    }

    private void bar(Paint paint, Edge edge, String words) {
        begin(words);
        sketch.area(new Box(x, y + 14, SAMPLE - 40, TEXT.leading() - 28), paint, edge);
        end(words);
    }

    private void begin(String words) {
        if (x > place.x() && x + SAMPLE + TEXT.width(words) > place.right()) {
            x = place.x();
            y += TEXT.leading();
        }
    }

    private void end(String words) {
        int width = TEXT.width(words);
        sketch.line(words, new Box(x + SAMPLE, y, width, TEXT.leading()), TEXT, Paint.QUIET);
        x += SAMPLE + width + GAP;
    }
}
