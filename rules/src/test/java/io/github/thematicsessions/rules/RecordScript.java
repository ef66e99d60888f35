package io.github.thematicsessions.rules;

import io.github.thematicsessions.core.people.Capacity;
import io.github.thematicsessions.core.people.MemberState;
import io.github.thematicsessions.core.record.FloorEvent;
import io.github.thematicsessions.core.record.FloorEventKind;
import io.github.thematicsessions.core.record.FloorRecord;
import io.github.thematicsessions.core.session.ElementId;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A record in the making, of one segment of the worked-out session. A time such as {@code 11:00:00} is on 12 October 2017 at
 * +02:00.
 */
final class RecordScript {

    private final ElementId segment;
    private final List<FloorEvent> events = new ArrayList<>();

    private RecordScript(String segment) {
        this.segment = ElementId.of(segment);
    }

    static RecordScript of(String segment) {
        return new RecordScript(segment);
    }

    static OffsetDateTime at(String time) {
        return OffsetDateTime.parse(time.contains("T") ? time : "2017-10-12T" + time + "+02:00");
    }

    RecordScript event(FloorEventKind kind, String time, UnaryOperator<FloorEvent> more) {
        events.add(more.apply(FloorEvent.of(kind, at(time)).withSegment(segment)));
        return this;
    }

    RecordScript event(FloorEventKind kind, String time) {
        return event(kind, time, event -> event);
    }

    /** An event of one turn, with nothing else. */
    RecordScript event(FloorEventKind kind, String time, String turn) {
        return event(kind, time, event -> event.withTurn(ElementId.of(turn)));
    }

    RecordScript begin(String time, String turn, Capacity capacity) {
        return event(
                FloorEventKind.BEGIN,
                time,
                event -> event.withTurn(ElementId.of(turn)).withCapacity(capacity));
    }

    RecordScript request(String time, String turn) {
        return event(
                FloorEventKind.REQUEST,
                time,
                event -> event.withTurn(ElementId.of(turn))
                        .withSpeaker(MemberState.of("MX"))
                        .withCapacity(Capacity.DELEGATION));
    }

    RecordScript end(String time, String turn) {
        return event(FloorEventKind.END, time, turn);
    }

    /** Turns of delegations one after the other, each as long as said. */
    RecordScript delegations(String time, Duration... lengths) {
        OffsetDateTime now = at(time);
        for (Duration length : lengths) {
            String turn = "turn-" + (events.size() + 1);
            begin(now.toString(), turn, Capacity.DELEGATION);
            now = now.plus(length);
            end(now.toString(), turn);
        }
        return this;
    }

    /** The record, which covers the segment and, where the meeting is not closed in it, breaks off. */
    FloorRecord record() {
        return FloorRecord.builder().addCovers(segment).events(events).build();
    }
}
