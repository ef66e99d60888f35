package io.github.thematicsessions.io.picture;

import io.github.thematicsessions.core.session.SpeakingSlot;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The words of slots below one another, each as near to its bar as the others let it. */
final class SlotLines {

    private static final Lettering TEXT = Lettering.TEXT;
    private static final int GAP = 45;
    private static final int MOST_LINES = 3;

    private final List<SpeakingSlot> slots;
    private final Content content;
    private final Optional<SlotBars> bars;
    private final int hours;

    SlotLines(List<SpeakingSlot> slots, Content content, Optional<SlotBars> bars) {
        this.slots = slots;
        this.content = content;
        this.bars = bars;
        this.hours = slots.stream()
                .map(SlotLines::start)
                .filter(start -> !start.isEmpty())
                .mapToInt(start -> TEXT.width(start) + GAP)
                .max()
                .orElse(0);
    }

    /** A column of their own for the hours, unless it would take more than half of a room. */
    private int hours(Box room) {
        return hours <= room.width() / 2 ? hours : 0;
    }

    /** Without such a column the hour stands among the words; so does what became of the slot, where it has no room beside them. */
    private String words(int slot, Box room) {
        SpeakingSlot planned = slots.get(slot);
        String start = hours(room) == hours ? "" : start(planned);
        String held = right(slot, room).held().isEmpty() ? content.held().words(planned.id()) : "";
        return Prose.composed(", ", List.of(Prose.composed(" ", List.of(start, SlotWords.of(planned))), held));
    }

    private static String start(SpeakingSlot slot) {
        return slot.start().map(Object::toString).orElse("");
    }

    /** Draws all slots in a room that has a line for each. */
    void draw(Sketch sketch, Box room) {
        int[] lines = lines(room);
        int below = Arrays.stream(lines).sum() * TEXT.leading();
        int y = room.y();
        for (int slot = 0; slot < lines.length; slot++) {
            int top = bars.isPresent() && bars.get().isDrawn(slot) ? bars.get().top(slot) : y;
            y = Math.max(y, Math.min(top, room.bottom() - below));
            draw(sketch, slot, new Box(room.x(), y, room.width(), lines[slot] * TEXT.leading()));
            y += lines[slot] * TEXT.leading();
            below -= lines[slot] * TEXT.leading();
        }
    }

    /** How many lines each gets: as many as its words take, less where there are not so many. */
    private int[] lines(Box room) {
        int[] lines = new int[slots.size()];
        for (int slot = 0; slot < lines.length; slot++) {
            int width = room.width() - hours(room) - right(slot, room).width();
            lines[slot] = Math.max(
                    1,
                    Wrapped.of(words(slot, room), "", TEXT, width, MOST_LINES)
                            .lines()
                            .size());
        }
        while (Arrays.stream(lines).sum() * TEXT.leading() > room.height()) {
            int most = Arrays.stream(lines).max().orElse(1);
            int last = lines.length - 1;
            while (lines[last] < most) {
                last--;
            }
            lines[last]--;
        }
        return lines;
    }

    private void draw(Sketch sketch, int index, Box room) {
        SpeakingSlot slot = slots.get(index);
        bars.filter(strip -> strip.isDrawn(index))
                .ifPresent(strip -> strip.lead(sketch, index, room.x(), room.y() + TEXT.leading() / 2));
        Box first = new Box(room.x(), room.y(), room.width(), TEXT.leading());
        int column = hours(room);
        if (column == hours) {
            sketch.line(start(slot), new Box(first.x(), first.y(), column, first.height()), TEXT, Paint.QUIET);
        }
        Right right = right(index, room);
        right.draw(sketch, first);
        int width = room.width() - column - right.width();
        int most = room.height() / TEXT.leading();
        String words = words(index, room);
        Wrapped wrapped = Wrapped.of(words, "", TEXT, width, most);
        if (wrapped.cut()) {
            wrapped = Wrapped.of(words, content.cut().keep(SlotWords.telling(slot, content.held())), TEXT, width, most);
        }
        sketch.lines(wrapped, room.x() + column, room.y(), width, TEXT, Paint.INK);
    }

    private Right right(int slot, Box room) {
        SpeakingSlot planned = slots.get(slot);
        int half = (room.width() - hours(room)) / 2;
        MarkLine marks = MarkLine.of(content.marks().at(planned.id()), half);
        String held = content.held().words(planned.id());
        int left = half - marks.width() - GAP;
        return new Right(TEXT.width(held) <= left ? held : "", marks);
    }

    /** What stands at the right of a slot: what became of it, and its findings. */
    private record Right(String held, MarkLine marks) {

        int width() {
            int words = held.isEmpty() ? 0 : TEXT.width(held) + GAP;
            return words + (marks.isEmpty() ? 0 : marks.width() + GAP);
        }

        void draw(Sketch sketch, Box line) {
            int end = line.right();
            if (!marks.isEmpty()) {
                end -= marks.width();
                marks.draw(sketch, end, line.y(), line.height());
                end -= GAP;
            }
            int width = TEXT.width(held);
            sketch.lineAtRight(held, new Box(end - width, line.y(), width, line.height()), TEXT, Paint.INK);
        }
    }
}
