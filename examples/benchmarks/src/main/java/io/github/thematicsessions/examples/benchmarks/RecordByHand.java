package io.github.thematicsessions.examples.benchmarks;

import io.github.thematicsessions.core.people.AccreditedStakeholder;
import io.github.thematicsessions.core.people.Capacity;
import io.github.thematicsessions.core.people.Participant;
import io.github.thematicsessions.core.record.FloorEvent;
import io.github.thematicsessions.core.session.Purpose;
import io.github.thematicsessions.core.session.Segment;
import io.github.thematicsessions.core.session.SpeakingSlot;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The discussion of an expert panel judged as one would write it for this note alone: three minutes at most, the floor
 * answered, nobody inscribed beforehand, stakeholders accredited, every turn at its place in the order.
 *
 * <p>It counts instead of telling, takes the turns of a record to follow each other, and looks neither at contradictions of
 * the record nor at the zone of its clock, all of which the note check does. Not thread-safe.
 */
final class RecordByHand {

    private static final long NANOS = 1_000_000_000L;
    static final long LONGEST = 180 * NANOS;

    /** What was found, in numbers; speaking time is in nanoseconds. */
    record Tally(
            int turns, long spoken, int tooLong, int inscribed, int unaccredited, int outOfOrder, boolean answered) {}

    private final Map<String, SpeakingSlot> slots = new HashMap<>();

    private int turns;
    private long spoken;
    private int tooLong;
    private int inscribed;
    private int unaccredited;
    private int outOfOrder;
    private boolean answered;

    private boolean open;
    private boolean floorSpoke;
    private int stage;
    private boolean intervenes;
    private long began;
    private long pausedAt;
    private long paused;

    private RecordByHand(Segment panel) {
        panel.slots().forEach(slot -> slots.put(slot.id().text(), slot));
    }

    /** Judges the record of a panel. */
    static Tally judge(Segment panel, Iterator<FloorEvent> events) {
        RecordByHand check = new RecordByHand(panel);
        while (events.hasNext()) {
            check.accept(events.next());
        }
        return new Tally(
                check.turns,
                check.spoken,
                check.tooLong,
                check.inscribed,
                check.unaccredited,
                check.outOfOrder,
                check.answered);
    }

    private void accept(FloorEvent event) {
        switch (event.kind()) {
            case REQUEST -> inscribed += open ? 0 : 1;
            case DISCUSSION_OPENED -> open = true;
            case BEGIN -> begin(event);
            case PAUSE -> pausedAt = nanos(event.at());
            case RESUME -> paused += nanos(event.at()) - pausedAt;
            case END -> end(event);
            default -> {}
        }
    }

    private void begin(FloorEvent event) {
        SpeakingSlot slot =
                event.slot().isPresent() ? slots.get(event.slot().get().text()) : null;
        Capacity capacity = event.capacity().orElse(slot == null ? Capacity.OTHER : slot.capacity());
        intervenes = capacity.isFloor();
        if (capacity == Capacity.ACCREDITED_STAKEHOLDER && !isAccredited(event.speaker())) {
            unaccredited++;
        }
        int next = stage(capacity, slot);
        outOfOrder += next < stage ? 1 : 0;
        stage = Math.max(stage, next);
        answered |= floorSpoke && capacity == Capacity.EXPERT;
        floorSpoke |= intervenes;
        paused = 0;
        began = nanos(event.at());
    }

    static boolean isAccredited(Optional<Participant> speaker) {
        return speaker.isPresent()
                && speaker.get() instanceof AccreditedStakeholder stakeholder
                && stakeholder.accreditationInForce().orElse(false);
    }

    /** Opening remarks, presentations, discussion, concluding remarks. */
    static int stage(Capacity capacity, @Nullable SpeakingSlot slot) {
        Purpose purpose = slot == null ? null : slot.purpose().orElse(null);
        if (capacity == Capacity.MODERATOR) {
            return purpose == Purpose.CONCLUDING_REMARKS ? 3 : 0;
        }
        return purpose == Purpose.PRESENTATION ? 1 : 2;
    }

    private void end(FloorEvent event) {
        long length = nanos(event.at()) - began - paused;
        turns++;
        spoken += length;
        if (intervenes && length > LONGEST) {
            tooLong++;
        }
    }

    static long nanos(OffsetDateTime at) {
        return at.toEpochSecond() * NANOS + at.getNano();
    }
}
