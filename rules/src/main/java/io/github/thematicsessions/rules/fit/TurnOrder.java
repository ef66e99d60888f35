package io.github.thematicsessions.rules.fit;

import io.github.thematicsessions.core.session.Purpose;
import io.github.thematicsessions.core.session.Segment;
import io.github.thematicsessions.core.session.SegmentKind;
import io.github.thematicsessions.core.session.SpeakingSlot;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The turns of a segment in their order: the slots of the plan and, at its place among them, each kind of turn that the note
 * asks for and the plan does not name. Slots that only say who sits there are no turns; they say how many there are.
 */
final class TurnOrder {

    private final Segment segment;
    private final SegmentNorms norms;
    private final List<Turn> turns;
    private final long discussions;
    private long planned;

    private TurnOrder(Segment segment, SegmentNorms norms) {
        this.segment = segment;
        this.norms = norms;
        this.turns = new ArrayList<>(segment.slots().size());
        long led = 0;
        for (int kind = 0; kind < norms.expected().size(); kind++) {
            led |= norms.expected().get(kind).isDiscussion() ? 1L << kind : 0;
        }
        this.discussions = led;
    }

    static List<Turn> of(Segment segment, SegmentNorms norms) {
        TurnOrder order = new TurnOrder(segment, norms);
        order.addPlanned();
        for (int kind = 0; kind < norms.expected().size(); kind++) {
            if ((order.planned & (1L << kind)) == 0) {
                order.addExpected(kind);
            }
        }
        return order.turns;
    }

    private void addPlanned() {
        List<SpeakingSlot> slots = segment.slots();
        for (int slot = 0; slot < slots.size(); slot++) {
            SpeakingSlot next = slots.get(slot);
            Purpose purpose = next.purpose().orElse(null);
            if (!isSeat(next, purpose)) {
                Turn turn = Turn.of(slot, next, purpose, norms.turns(next.capacity(), purpose));
                turns.add(turn);
                planned |= turn.norms().expected() | discussions(turn);
            }
        }
    }

    /** Whoever leads it, one discussion is enough; so are turns of the floor in a segment that is a discussion itself. */
    private long discussions(Turn turn) {
        boolean led = turn.isDiscussion() || (segment.kind() == SegmentKind.DISCUSSION && turn.isOfTheFloor());
        return led ? discussions : 0;
    }

    /** Tells whether a slot says who sits there and not who speaks when. */
    private static boolean isSeat(SpeakingSlot slot, @Nullable Purpose purpose) {
        return purpose == null
                && !slot.allotted().isGiven()
                && slot.start().isEmpty()
                && slot.end().isEmpty();
    }

    private void addExpected(int kind) {
        ExpectedTurn sought = norms.expected().get(kind);
        TurnNorms asked = norms.turns(sought.capacity(), sought.purpose());
        int place = place(kind);
        int seats = seats(sought);
        int number = sought.isDiscussion() || seats == 0 ? sought.number() : seats;
        for (int turn = 1; turn <= number; turn++) {
            turns.add(place++, Turn.of(sought, number == 1 ? Turn.ALONE : turn, asked));
        }
    }

    private int seats(ExpectedTurn sought) {
        int seats = 0;
        for (SpeakingSlot slot : segment.slots()) {
            boolean seat = slot.capacity() == sought.capacity()
                    && isSeat(slot, slot.purpose().orElse(null));
            seats += seat ? 1 : 0;
        }
        return seats;
    }

    /** Returns the place before the first turn of a kind that the note names later; a discussion holds the turns of the floor. */
    private int place(int kind) {
        for (int place = 0; place < turns.size(); place++) {
            Turn next = turns.get(place);
            long held = next.isOfTheFloor() ? discussions >>> kind : 0;
            if (held != 0 || next.norms().expected() >>> (kind + 1) != 0) {
                return place;
            }
        }
        return turns.size();
    }
}
