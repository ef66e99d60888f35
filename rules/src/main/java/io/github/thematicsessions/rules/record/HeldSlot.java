package io.github.thematicsessions.rules.record;

import io.github.thematicsessions.core.people.Capacity;
import io.github.thematicsessions.core.people.Participant;
import io.github.thematicsessions.core.record.FloorEvent;
import io.github.thematicsessions.core.report.Location;
import io.github.thematicsessions.core.report.Occurrence;
import io.github.thematicsessions.core.session.ElementId;
import io.github.thematicsessions.core.session.Purpose;
import io.github.thematicsessions.core.session.SpeakingSlot;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is kept of a turn, or of the first turn of a run, to judge the order and the people of its segment. */
final class HeldSlot {

    private @Nullable FloorEvent given;
    private @Nullable FloorEvent begin;
    private int event;
    private int slot = HeldSegment.NO_SLOT;
    private @Nullable Capacity capacity;
    private @Nullable Purpose purpose;

    static HeldSlot of(HeldTurn turn) {
        HeldSlot kept = new HeldSlot();
        kept.set(turn);
        return kept;
    }

    void set(HeldTurn turn) {
        FloorEvent before = turn.given();
        if (before != null || given != null) {
            given = before;
        }
        begin = turn.begin();
        event = turn.event();
        slot = turn.slot();
        if (capacity != turn.capacity()) {
            capacity = turn.capacity();
        }
        if (purpose != turn.purpose()) {
            purpose = turn.purpose();
        }
    }

    int event() {
        return event;
    }

    /** Tells whether somebody took a turn of this kind. */
    boolean isOf(HeldTurn turn, HeldSegment segment) {
        if (capacity != turn.capacity() || purpose != turn.purpose()) {
            return false;
        }
        return Objects.equals(speaker(segment), turn.speaker());
    }

    private @Nullable Participant speaker(HeldSegment segment) {
        Participant said = HeldTurn.speaker(begin, given);
        return said == null && slot != HeldSegment.NO_SLOT ? segment.speaker(slot) : said;
    }

    /** Returns the turn as a slot of a plan; a run has no speaker, because several may have taken turns in it. */
    SpeakingSlot asSlot(HeldSegment segment, boolean run) {
        return SpeakingSlot.builder()
                .id(id(segment))
                .capacity(Objects.requireNonNull(capacity))
                .purpose(Optional.ofNullable(purpose))
                .speaker(run ? Optional.empty() : Optional.ofNullable(speaker(segment)))
                .build();
    }

    private ElementId id(HeldSegment segment) {
        ElementId planned = segment.slotId(slot);
        ElementId own = planned == null ? name() : planned;
        return own == null ? ElementId.of("turn-" + event) : own;
    }

    private @Nullable ElementId name() {
        return HeldTurn.name(begin, given);
    }

    Location at(HeldSegment segment) {
        Occurrence occurrence =
                new Occurrence(event, Objects.requireNonNull(begin).at(), Optional.empty());
        return segment.turnAt(slot, name(), Optional.of(occurrence));
    }
}
