package io.github.thematicsessions.examples.benchmarks;

import io.github.thematicsessions.core.people.Capacity;
import io.github.thematicsessions.core.people.Participant;
import io.github.thematicsessions.core.record.FloorEvent;
import io.github.thematicsessions.core.session.Segment;
import io.github.thematicsessions.core.session.SpeakingSlot;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The record of a panel taken apart for the peers while it is read: a fact for each turn and each request. What one turn
 * leaves for the next, and the sums, are worked out here as {@link RecordByHand} does; a peer judges the facts. Not
 * thread-safe.
 */
final class HeldTurns implements Iterator<Object> {

    private final Map<String, SpeakingSlot> slots = new HashMap<>();
    private final Iterator<FloorEvent> events;

    private @Nullable Object fact;
    private boolean open;
    private boolean floorSpoke;
    private boolean answered;
    private int reached;
    private int turns;
    private int requests;
    private long sum;

    private Optional<Participant> speaker = Optional.empty();
    private long began;
    private Capacity capacity = Capacity.OTHER;
    private int stage;
    private int before;
    private long pausedAt;
    private long paused;

    private HeldTurns(Segment panel, Iterator<FloorEvent> events) {
        panel.slots().forEach(slot -> slots.put(slot.id().text(), slot));
        this.events = events;
        advance();
    }

    /** Lets a peer judge the record of a panel. */
    static RecordByHand.Tally judge(Segment panel, Iterator<FloorEvent> events, Peer peer) {
        HeldTurns facts = new HeldTurns(panel, events);
        List<String> broken = peer.judge(facts);
        return new RecordByHand.Tally(
                facts.turns,
                facts.sum,
                count("too long", broken),
                count("inscribed", broken),
                count("unaccredited", broken),
                count("out of order", broken),
                facts.answered);
    }

    private static int count(String rule, List<String> broken) {
        int count = 0;
        for (String other : broken) {
            count += other.equals(rule) ? 1 : 0;
        }
        return count;
    }

    @Override
    public boolean hasNext() {
        return fact != null;
    }

    @Override
    public Object next() {
        Object next = fact;
        if (next == null) {
            throw new NoSuchElementException();
        }
        advance();
        return next;
    }

    private void advance() {
        fact = null;
        while (fact == null && events.hasNext()) {
            accept(events.next());
        }
    }

    private void accept(FloorEvent event) {
        switch (event.kind()) {
            case REQUEST -> fact = new HeldTurn.HeldRequest(requests++, open);
            case DISCUSSION_OPENED -> open = true;
            case BEGIN -> begin(event);
            case PAUSE -> pausedAt = RecordByHand.nanos(event.at());
            case RESUME -> paused += RecordByHand.nanos(event.at()) - pausedAt;
            case END -> end(event);
            default -> {}
        }
    }

    private void begin(FloorEvent event) {
        SpeakingSlot slot =
                event.slot().isPresent() ? slots.get(event.slot().get().text()) : null;
        capacity = event.capacity().orElse(slot == null ? Capacity.OTHER : slot.capacity());
        stage = RecordByHand.stage(capacity, slot);
        before = reached;
        reached = Math.max(reached, stage);
        answered |= floorSpoke && capacity == Capacity.EXPERT;
        floorSpoke |= capacity.isFloor();
        paused = 0;
        speaker = event.speaker();
        began = RecordByHand.nanos(event.at());
    }

    private void end(FloorEvent event) {
        long spoken = RecordByHand.nanos(event.at()) - began - paused;
        turns++;
        sum += spoken;
        fact = new HeldTurn(turns, capacity, speaker, spoken, stage, before);
    }
}
