package io.github.thematicsessions.rules.floor;

import io.github.thematicsessions.core.floor.AppliedLimit;
import io.github.thematicsessions.core.norm.Application;
import io.github.thematicsessions.core.norm.Share;
import io.github.thematicsessions.core.report.Location;
import io.github.thematicsessions.core.report.Occurrence;
import io.github.thematicsessions.core.report.Pointer;
import io.github.thematicsessions.core.session.ElementId;
import io.github.thematicsessions.core.session.Purpose;
import io.github.thematicsessions.core.session.Segment;
import io.github.thematicsessions.core.session.SegmentKind;
import io.github.thematicsessions.core.session.SpeakingSlot;
import io.github.thematicsessions.core.time.Allotment;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The segment that is run, with its place in the plan. */
final class SegmentPlan {

    static final int NO_SLOT = -1;

    private final Segment segment;
    private final Pointer pointer;
    private final Optional<LocalDate> date;
    private final Map<ElementId, Integer> slots = new HashMap<>();
    private final @Nullable TimeLimit[] allotted;
    private final int discussion;

    SegmentPlan(Segment segment, Pointer pointer, Optional<LocalDate> date) {
        this.segment = segment;
        this.pointer = pointer;
        this.date = date;
        this.allotted = new TimeLimit[segment.slots().size()];
        int led = NO_SLOT;
        for (int slot = segment.slots().size() - 1; slot >= 0; slot--) {
            slots.put(segment.slots().get(slot).id(), slot);
            allotted[slot] = limit(segment.slots().get(slot).allotted());
            led = isDiscussion(slot) ? slot : led;
        }
        this.discussion = led;
    }

    /** What the plan alone allots is a limit from its first second. */
    private static @Nullable TimeLimit limit(Allotment time) {
        return time.isGiven()
                ? new TimeLimit(new AppliedLimit(time, Share.EACH, Application.LIMIT, Optional.empty()))
                : null;
    }

    Segment segment() {
        return segment;
    }

    SegmentKind kind() {
        return segment.kind();
    }

    ElementId id() {
        return segment.id();
    }

    Optional<LocalDate> date() {
        return date;
    }

    int size() {
        return allotted.length;
    }

    /** Returns the place of a slot, or {@link #NO_SLOT} if the segment has none of that name. */
    int slot(@Nullable ElementId id) {
        Integer place = id == null ? null : slots.get(id);
        return place == null ? NO_SLOT : place;
    }

    SpeakingSlot slot(int place) {
        return segment.slots().get(place);
    }

    /** Returns the first slot that is planned for the discussion, or {@link #NO_SLOT}. */
    int discussion() {
        return discussion;
    }

    boolean isDiscussion(int slot) {
        return slot(slot).purpose().equals(Optional.of(Purpose.INTERACTIVE_DISCUSSION));
    }

    /** Tells whether a slot stands for a run of turns within the discussion. */
    boolean isRun(int slot) {
        Purpose purpose = slot(slot).purpose().orElse(null);
        return purpose == Purpose.INTERVENTION || purpose == Purpose.ANSWER;
    }

    /** Tells whether two slots are for the same: turns of the same kind may change places. */
    boolean isSameKind(int slot, int other) {
        return slot(slot).capacity() == slot(other).capacity()
                && slot(slot).purpose().equals(slot(other).purpose());
    }

    /** Returns the limit that the plan itself allots to a slot, or null. */
    @Nullable
    TimeLimit allotted(int slot) {
        return slot == NO_SLOT ? null : allotted[slot];
    }

    /** Returns where the segment is. */
    Location at(Optional<Occurrence> occurrence) {
        return new Location(pointer, Optional.of(id()), Optional.empty(), date, segment.time(), occurrence);
    }

    /** Returns where a turn is. */
    Location turnAt(int slot, @Nullable ElementId name, Optional<Occurrence> occurrence) {
        if (slot == NO_SLOT) {
            return new Location(
                    pointer, Optional.ofNullable(name), Optional.of(id()), date, Optional.empty(), occurrence);
        }
        SpeakingSlot held = slot(slot);
        return new Location(
                pointer.child("slots").child(slot),
                Optional.of(held.id()),
                Optional.of(id()),
                date,
                held.time(),
                occurrence);
    }
}
