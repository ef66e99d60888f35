package io.github.thematicsessions.io.picture;

import io.github.thematicsessions.core.session.SpeakingSlot;
import io.github.thematicsessions.io.picture.Item.Edge;
import java.util.Optional;

/** When segments and slots were held, to scale, beside the planned hours: slots as bars inside those of their segments. */
final class HeldRail {

    static final int WIDTH = 120;

    private static final int SEGMENT = 92;
    private static final int SLOT = 46;

    private HeldRail() {}

    /** Tells whether anything of a day was held. */
    static boolean isNeeded(DayPlan day, Held held) {
        return day.timed().stream()
                .anyMatch(entry -> held.span(entry.id(), day.date()).isPresent()
                        || entry.slots().stream()
                                .anyMatch(
                                        slot -> held.span(slot.id(), day.date()).isPresent()));
    }

    static void draw(Sketch sketch, int x, DayPlan day, Held held, Scale scale) {
        for (Entry entry : day.timed()) {
            bar(
                    sketch,
                    new Box(x, 0, SEGMENT, 0),
                    Paint.SEGMENT_HELD,
                    entry.name(),
                    held.span(entry.id(), day.date()),
                    scale);
            for (SpeakingSlot slot : entry.slots()) {
                bar(
                        sketch,
                        new Box(x + (SEGMENT - SLOT) / 2, 0, SLOT, 0),
                        Paint.HELD,
                        SlotWords.name(slot),
                        held.span(slot.id(), day.date()),
                        scale);
            }
        }
    }

    private static void bar(Sketch sketch, Box across, Paint paint, String name, Optional<Span> held, Scale scale) {
        held.ifPresent(span -> {
            Box box = scale.box(across.x(), across.width(), span.from(), span.until());
            Sketch bar = new Sketch();
            bar.area(box, paint, span.ends() ? Edge.SOLID : Edge.DASHED);
            sketch.add(bar.group("Held: " + Prose.of(name), box));
        });
    }
}
