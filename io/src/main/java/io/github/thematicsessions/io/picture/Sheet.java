package io.github.thematicsessions.io.picture;

import io.github.thematicsessions.core.report.Report;
import io.github.thematicsessions.core.session.ThematicSession;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Lays a session out on one page, if the hours are high enough there. Where not, each row of days fills a page of its own, and what
 * is told in words goes on the pages behind.
 */
final class Sheet {

    private static final int BETWEEN = 70;
    private static final int DAYS_IN_A_ROW = 3;

    /** The least height of an hour on one page for everything. */
    private static final int FAIR_HOUR = 420;

    /** The least height of an hour at all: a whole day of them fits on a page. */
    private static final int LOW_HOUR = 180;

    private static final int HIGH_HOUR = 4_000;
    private static final int HOUR = 3_600;
    private static final int EXACT = 8;
    private static final int TRIES = 3;

    private final ThematicSession session;
    private final Marks marks;
    private final Held held;
    private final List<DayPlan> days;
    private final Notes notes;

    private Sheet(ThematicSession session, Optional<Report> report) {
        this.session = session;
        this.marks = Marks.of(session, report);
        this.held = Held.of(report);
        this.days = DayPlan.of(session);
        this.notes = new Notes(session, report, days);
    }

    static Drawing of(ThematicSession session, Optional<Report> report) {
        Sheet sheet = new Sheet(session, report);
        Laid laid = sheet.onePage().orElseGet(sheet::pages);
        return new Drawing(
                Prose.of(session.title()),
                new Description(session, sheet.days, report).text(),
                new Box(0, 0, Page.WIDTH, Page.whole(laid.bottom())),
                laid.items());
    }

    /** What is laid out, and where it ends. */
    private record Laid(List<Item> items, int bottom) {}

    private Optional<Laid> onePage() {
        List<DayRow> rows = rows();
        int seconds = rows.stream().mapToInt(DayRow::seconds).sum();
        Laid best = everything(rows, FAIR_HOUR);
        if (best.bottom() > Page.HEIGHT) {
            return Optional.empty();
        }
        int perHour = FAIR_HOUR;
        for (int again = 0; again < TRIES && seconds > 0; again++) {
            perHour = Math.min(HIGH_HOUR, perHour + (Page.HEIGHT - best.bottom()) * HOUR / seconds);
            Laid higher = everything(rows, perHour);
            if (higher.bottom() > Page.HEIGHT) {
                break;
            }
            best = higher;
        }
        return Optional.of(best);
    }

    private Laid everything(List<DayRow> rows, int perHour) {
        Content content = content();
        Sketch sketch = new Sketch();
        int y = header(sketch);
        for (DayRow row : rows) {
            y = row.draw(sketch, content, Page.from(y), perHour) + BETWEEN;
        }
        int below = Key.draw(sketch, days, content, Page.from(y)) + BETWEEN;
        return finished(sketch, content, below, below);
    }

    private Laid pages() {
        Content content = content();
        Sketch sketch = new Sketch();
        int y = header(sketch);
        int bottom = y;
        for (DayRow row : rows()) {
            int top = y;
            int perHour = perHour(row, top);
            bottom = row.draw(sketch, content, Page.from(top), perHour) + BETWEEN;
            y = Page.next(bottom);
        }
        int key = Key.draw(new Sketch(), days, content, Page.from(0));
        int end = Key.draw(sketch, days, content, Page.from(Page.place(bottom, key)));
        return finished(sketch, content, end, Page.next(end));
    }

    /** The greatest height of an hour at which a row and the key fit on a page. */
    private int perHour(DayRow row, int top) {
        int bottom = Page.bottom(top) - BETWEEN - Lettering.TEXT.leading();
        int low = LOW_HOUR;
        int high = Math.min(HIGH_HOUR, (bottom - top) * HOUR / Math.max(1, row.seconds()) + 1);
        while (high - low > EXACT) {
            int middle = (low + high) / 2;
            if (row.draw(new Sketch(), content(), Page.from(top), middle) <= bottom) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Adds what is told in words, from a height on; if there is nothing, all of it ends where it ended before. */
    private Laid finished(Sketch sketch, Content content, int end, int top) {
        int bottom = notes.draw(sketch, content, top);
        return new Laid(sketch.items(), (bottom == top ? end : bottom) + Page.MARGIN);
    }

    private int header(Sketch sketch) {
        return new Header(session, marks.onSession()).draw(sketch, Page.from(Page.MARGIN)) + BETWEEN;
    }

    private Content content() {
        return new Content(marks, held, new CutTexts());
    }

    /** As many days in a row as in any other, as far as it comes out. */
    private List<DayRow> rows() {
        int count = Math.max(1, (days.size() + DAYS_IN_A_ROW - 1) / DAYS_IN_A_ROW);
        int columns = Math.max(1, (days.size() + count - 1) / count);
        List<DayRow> rows = new ArrayList<>();
        for (int first = 0; first < days.size(); first += columns) {
            rows.add(new DayRow(days.subList(first, Math.min(first + columns, days.size())), held, columns));
        }
        return rows;
    }
}
