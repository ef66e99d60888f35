package io.github.thematicsessions.io.picture;

import java.util.List;
import java.util.Optional;

/** The words in the box of a segment or a side event: hours, name, what became of it, findings, details, slots. */
final class EntryText {

    static final int GAP = 50;

    private static final Lettering TEXT = Lettering.TEXT;
    private static final int WIDE = 1_500;
    private static final int MOST_LINES = 12;

    private final Entry entry;
    private final Content content;
    private final Sketch sketch;
    private final String letter;
    private Box room;
    private int y;
    private boolean heldAtRight;
    private boolean cut;

    /**
     * Makes the words.
     *
     * @param entry the segment or the side event
     * @param content what is shown beside the plan
     * @param sketch takes them
     * @param room their room, at least one line high
     * @param letter what stands behind the name if it is told in full elsewhere, else empty
     */
    EntryText(Entry entry, Content content, Sketch sketch, Box room, String letter) {
        this.entry = entry;
        this.content = content;
        this.sketch = sketch;
        this.room = room;
        this.letter = letter;
        this.y = room.y();
    }

    /** The height of all words, but not of more than some lines of each kind. */
    static int wanted(Entry entry, int width, Content content) {
        boolean wide = width >= WIDE;
        Lettering lettering = wide ? Lettering.NAME : TEXT;
        boolean above = !wide && hasLineAbove(entry, content);
        int named = lines(entry.name(), lettering, wide ? width / 2 : width) * lettering.leading();
        int details = lines(details(entry, wide ? "" : content.held().words(entry.id())), TEXT, width) * TEXT.leading();
        int slots = Math.min(entry.slots().size(), MOST_LINES) * TEXT.leading();
        return (above ? TEXT.leading() : 0) + named + details + slots;
    }

    private static int lines(String text, Lettering lettering, int width) {
        return Wrapped.of(text, "", lettering, width, MOST_LINES).lines().size();
    }

    /** In a narrow box, hours and findings stand above the name. */
    private static boolean hasLineAbove(Entry entry, Content content) {
        return !entry.hours().isEmpty() || !content.marks().at(entry.id()).isEmpty();
    }

    /** Draws everything and returns what is to be told in full because some of it was cut. */
    Optional<String> draw(Box frame, Optional<Scale> scale) {
        Optional<SlotBars> bars = bars(frame, scale);
        bars.ifPresent(strip -> {
            strip.draw(sketch);
            room = room.behind(SlotBars.ROOM);
        });
        int slots = entry.slots().size() * TEXT.leading();
        boolean aligned = left() >= lettering().leading() + slots + (isStacked() ? TEXT.leading() : 0);
        int reserved = aligned ? slots : Math.min(slots, left() / 2);
        head(reserved);
        details(aligned ? slots : Math.min(slots, TEXT.leading()));
        if (aligned) {
            new SlotLines(entry.slots(), content, bars).draw(sketch, below());
            return told("");
        }
        flow();
        return told(SlotWords.all(entry.slots(), content.held()));
    }

    /** What is to be told in full if something of it was cut. */
    private Optional<String> told(String slots) {
        String heading =
                Prose.composed(", ", List.of(entry.heading(), content.held().words(entry.id())));
        return cut ? Optional.of(Prose.composed(": ", List.of(heading, slots))) : Optional.empty();
    }

    private Optional<SlotBars> bars(Box frame, Optional<Scale> scale) {
        SlotSpans spans = entry.slotSpans();
        return scale.filter(hours -> spans.isAnywhere()).map(hours -> new SlotBars(spans, hours, frame));
    }

    private boolean isWide() {
        return room.width() >= WIDE;
    }

    private boolean isStacked() {
        return !isWide() && hasLineAbove(entry, content);
    }

    private Lettering lettering() {
        return isWide() ? Lettering.NAME : TEXT;
    }

    private int left() {
        return room.bottom() - y;
    }

    private Box below() {
        return new Box(room.x(), y, room.width(), left());
    }

    private void head(int reserved) {
        if (isStacked() && left() >= 2 * TEXT.leading()) {
            int used = hours(TEXT.leading());
            marks(room.behind(used), TEXT.leading());
            y += TEXT.leading();
            name(below(), reserved);
        } else {
            int used = isWide() ? hours(lettering().leading()) : 0;
            int right = right();
            name(new Box(room.x() + used, y, room.width() - used - right, left()), reserved);
        }
    }

    /** Writes the hours and returns how much room they take. */
    private int hours(int leading) {
        if (entry.hours().isEmpty()) {
            return 0;
        }
        int width = Math.min(TEXT.width(entry.hours()), room.width());
        Wrapped words = Wrapped.of(fitting(width), "", TEXT, width, 1);
        sketch.lines(words, room.x(), y + shift(leading), width, TEXT, Paint.QUIET);
        return Math.min(width + GAP, room.width());
    }

    /** Where both ends have no room, the beginning has. */
    private String fitting(int width) {
        return TEXT.width(entry.hours()) <= width
                ? entry.hours()
                : entry.hours().split("–", 2)[0];
    }

    /** Text in a line of a larger size goes down to its baseline. */
    private static int shift(int leading) {
        return (leading - TEXT.leading()) / 2;
    }

    /**
     * Writes the findings and what became of it at the right of the first line, and returns how much room they take. What became of
     * it goes among the details where it has no room.
     */
    private int right() {
        int leading = lettering().leading();
        int used = marks(room.behind(room.width() / 2), leading);
        String held = isWide() ? content.held().words(entry.id()) : "";
        int width = TEXT.width(held);
        if (held.isEmpty() || used + width + GAP > room.width() / 2) {
            return used;
        }
        Box line = new Box(room.right() - used - width, y + shift(leading), width, TEXT.leading());
        sketch.lineAtRight(held, line, TEXT, Paint.INK);
        heldAtRight = true;
        return used + width + GAP;
    }

    /** Draws the findings at the right of a line and returns how much room they take. */
    private int marks(Box line, int leading) {
        MarkLine marks = MarkLine.of(content.marks().at(entry.id()), line.width());
        if (marks.isEmpty()) {
            return 0;
        }
        marks.draw(sketch, line.right() - marks.width(), y, leading);
        return marks.width() + GAP;
    }

    /** Writes the name in as many lines as are left above what is reserved; where only one is, the slots go on in it. */
    private void name(Box place, int reserved) {
        int most = Math.max(1, (left() - reserved) / lettering().leading());
        Wrapped name = Wrapped.of(entry.name(), letter, lettering(), place.width(), most);
        cut |= name.cut();
        boolean oneLine = left() < lettering().leading() + TEXT.leading();
        boolean shared = oneLine && !entry.slots().isEmpty() && name.lines().size() == 1;
        int width = shared ? lettering().width(name.lines().get(0)) : place.width();
        sketch.lines(name, place.x(), y, width, lettering(), Paint.INK);
        if (shared) {
            beside(place.behind(width + GAP));
        }
        y += Math.max(1, name.lines().size()) * lettering().leading();
    }

    private void beside(Box place) {
        Wrapped words = Wrapped.of(SlotWords.flowing(entry.slots(), content), "", TEXT, place.width(), 1);
        cut |= words.cut();
        int top = y + shift(lettering().leading());
        sketch.lines(words, place.x(), top, place.width(), TEXT, Paint.INK);
    }

    private static String details(Entry entry, String held) {
        return Prose.composed(" · ", List.of(held, entry.subtitle()));
    }

    private void details(int reserved) {
        String held = heldAtRight ? "" : content.held().words(entry.id());
        String words = details(entry, held);
        int most = (left() - reserved) / TEXT.leading();
        if (words.isEmpty() || most < 1) {
            cut |= !entry.details().isEmpty() || !held.isEmpty();
            return;
        }
        Wrapped wrapped = Wrapped.of(words, "", TEXT, room.width(), most);
        cut |= wrapped.cut();
        y = sketch.lines(wrapped, room.x(), y, room.width(), TEXT, Paint.QUIET);
    }

    /** Writes the slots one behind another, where there is no line for each. */
    private void flow() {
        int most = left() / TEXT.leading();
        if (most < 1) {
            return;
        }
        Wrapped words = Wrapped.of(SlotWords.flowing(entry.slots(), content), "", TEXT, room.width(), most);
        cut |= words.cut();
        y = sketch.lines(words, room.x(), y, room.width(), TEXT, Paint.INK);
    }
}
