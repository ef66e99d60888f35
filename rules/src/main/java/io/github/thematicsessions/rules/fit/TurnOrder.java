package io.github.thematicsessions.rules.fit;

import io.github.thematicsessions.core.session.Segment;
import io.github.thematicsessions.core.session.SegmentKind;
import io.github.thematicsessions.core.session.SpeakingSlot;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The turns of a segment in their order: the slots of the plan and, at its place among them, each kind of turn that the note
 * asks for and the plan does not name. Slots that only say who sits there are no turns; they say how many there are.
 */
final class TurnOrder {

    private final Segment segment;
    private final List<ExpectedTurn> expected;
    private final List<Turn> turns = new ArrayList<>();

    private TurnOrder(Segment segment, List<ExpectedTurn> expected) {
        this.segment = segment;
        this.expected = expected;
    }

    static List<Turn> of(Segment segment, List<ExpectedTurn> expected) {
        TurnOrder order = new TurnOrder(segment, expected);
        order.addPlanned();
        for (int kind = 0; kind < expected.size(); kind++) {
            order.addExpected(kind);
        }
        return order.turns;
    }

    private void addPlanned() {
        List<SpeakingSlot> slots = segment.slots();
        for (int slot = 0; slot < slots.size(); slot++) {
            if (!ExpectedTurn.isSeatOfAnybody(slots.get(slot))) {
                turns.add(Turn.of(slot, slots.get(slot)));
            }
        }
    }

    private void addExpected(int kind) {
        ExpectedTurn sought = expected.get(kind);
        boolean planned = turns.stream().anyMatch(turn -> isOf(turn, kind) || isAnotherDiscussion(turn, sought));
        if (planned) {
            return;
        }
        int place = place(kind);
        int seats = (int) segment.slots().stream().filter(sought::isSeat).count();
        int number = sought.isDiscussion() || seats == 0 ? sought.number() : seats;
        for (int turn = 1; turn <= number; turn++) {
            turns.add(place++, Turn.of(sought, number == 1 ? Turn.ALONE : turn));
        }
    }

    /** Whoever leads it, one discussion is enough; so are turns of the floor in a segment that is a discussion itself. */
    private boolean isAnotherDiscussion(Turn turn, ExpectedTurn sought) {
        return sought.isDiscussion()
                && (turn.isDiscussion() || (segment.kind() == SegmentKind.DISCUSSION && turn.isOfTheFloor()));
    }

    /** Returns the place before the first turn of a kind that the note names later. */
    private int place(int kind) {
        for (int place = 0; place < turns.size(); place++) {
            for (int later = kind + 1; later < expected.size(); later++) {
                if (isOf(turns.get(place), later)) {
                    return place;
                }
            }
        }
        return turns.size();
    }

    private boolean isOf(Turn turn, int kind) {
        SpeakingSlot planned = turn.planned();
        return planned != null ? expected.get(kind).is(planned) : Objects.equals(turn.expected(), expected.get(kind));
    }
}
