package io.github.thematicsessions.rules;

import io.github.thematicsessions.core.record.FloorEvent;
import io.github.thematicsessions.core.record.FloorEventKind;
import io.github.thematicsessions.core.record.FloorRecord;
import io.github.thematicsessions.core.session.ElementId;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Copies of a record with some of its events changed. */
final class RecordEdit {

    private RecordEdit() {}

    /** Lets a turn take another time, pauses left out; what follows on its day is so much later or earlier. */
    static FloorRecord length(FloorRecord record, String turn, Duration spoken) {
        OffsetDateTime last = only(record, FloorEventKind.END, turn).at();
        OffsetDateTime end = only(record, FloorEventKind.BEGIN, turn)
                .at()
                .plus(paused(record, turn))
                .plus(spoken);
        Duration later = Duration.between(last, end);
        boolean after = false;
        List<FloorEvent> events = new ArrayList<>();
        for (FloorEvent event : record.events()) {
            after |= is(event, FloorEventKind.END, turn);
            boolean follows = after && event.at().toLocalDate().equals(last.toLocalDate());
            events.add(follows ? event.withAt(event.at().plus(later)) : event);
        }
        return record.withEvents(events);
    }

    private static Duration paused(FloorRecord record, String turn) {
        Duration paused = Duration.ZERO;
        for (FloorEvent event : record.events()) {
            Duration since =
                    Duration.between(only(record, FloorEventKind.BEGIN, turn).at(), event.at());
            if (is(event, FloorEventKind.PAUSE, turn)) {
                paused = paused.minus(since);
            } else if (is(event, FloorEventKind.RESUME, turn)) {
                paused = paused.plus(since);
            }
        }
        return paused;
    }

    static FloorRecord event(FloorRecord record, FloorEventKind kind, String turn, UnaryOperator<FloorEvent> edit) {
        FloorEvent sought = only(record, kind, turn);
        return record.withEvents(record.events().stream()
                .map(event -> event.equals(sought) ? edit.apply(event) : event)
                .toList());
    }

    static FloorRecord events(FloorRecord record, UnaryOperator<FloorEvent> edit) {
        return record.withEvents(record.events().stream().map(edit).toList());
    }

    static FloorRecord without(FloorRecord record, Predicate<FloorEvent> some) {
        List<FloorEvent> left = record.events().stream().filter(some.negate()).toList();
        if (left.size() == record.events().size()) {
            throw new IllegalArgumentException("no such event");
        }
        return record.withEvents(left);
    }

    static Predicate<FloorEvent> turn(String turn) {
        return event -> event.turn().equals(Optional.of(ElementId.of(turn)));
    }

    static boolean is(FloorEvent event, FloorEventKind kind, String turn) {
        return event.kind() == kind && turn(turn).test(event);
    }

    private static FloorEvent only(FloorRecord record, FloorEventKind kind, String turn) {
        List<FloorEvent> found =
                record.events().stream().filter(event -> is(event, kind, turn)).toList();
        if (found.size() != 1) {
            throw new IllegalArgumentException(found.size() + " events " + kind.code() + " " + turn);
        }
        return found.get(0);
    }
}
