package io.github.thematicsessions.rules;

import io.github.thematicsessions.core.session.Day;
import io.github.thematicsessions.core.session.Segment;
import io.github.thematicsessions.core.session.SpeakingSlot;
import io.github.thematicsessions.core.session.ThematicSession;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.UnaryOperator;

/** Copies of a session with one element replaced. */
public final class Edit {

    private Edit() {}

    public static ThematicSession slot(ThematicSession session, String id, UnaryOperator<SpeakingSlot> edit) {
        AtomicBoolean found = new AtomicBoolean();
        ThematicSession edited = segments(
                session,
                segment -> segment.withSlots(segment.slots().stream()
                        .map(slot -> {
                            boolean sought = slot.id().text().equals(id);
                            found.compareAndSet(false, sought);
                            return sought ? edit.apply(slot) : slot;
                        })
                        .toList()));
        if (!found.get()) {
            throw new IllegalArgumentException("no slot " + id);
        }
        return edited;
    }

    public static ThematicSession segments(ThematicSession session, UnaryOperator<Segment> edit) {
        List<Day> days = session.days().stream()
                .map(day -> day.withSegments(day.segments().stream().map(edit).toList()))
                .toList();
        return session.withDays(days);
    }
}
