package io.github.thematicsessions.rules.norm;

import io.github.thematicsessions.core.people.Capacity;
import io.github.thematicsessions.core.people.Participant;
import io.github.thematicsessions.core.report.Absence;
import io.github.thematicsessions.core.report.Input;
import io.github.thematicsessions.core.report.Location;
import io.github.thematicsessions.core.report.Pointer;
import io.github.thematicsessions.core.session.ElementId;
import io.github.thematicsessions.core.session.Purpose;
import io.github.thematicsessions.core.session.Segment;
import io.github.thematicsessions.core.session.SpeakingSlot;
import io.github.thematicsessions.core.time.TimeRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A segment with its place in the session, its slots read once: capacities and purposes as bits, speakers in an array.
 * Locations are made only for what is reported.
 */
final class PlannedSegment {

    private final Segment segment;
    private final int day;
    private final int index;
    private final Optional<LocalDate> date;
    private final Optional<TimeRange> time;
    private final List<SpeakingSlot> slots;
    private final int[] capacityBits;
    private final int[] purposeBits;
    private final @Nullable Participant[] speakers;
    private @Nullable Absence withoutSlots;

    PlannedSegment(Segment segment, int day, int index, Optional<LocalDate> date) {
        this.segment = segment;
        this.day = day;
        this.index = index;
        this.date = date;
        this.time = segment.time();
        this.slots = segment.slots();
        this.capacityBits = new int[slots.size()];
        this.purposeBits = new int[slots.size()];
        this.speakers = new Participant[slots.size()];
        for (int slot = 0; slot < speakers.length; slot++) {
            SpeakingSlot planned = slots.get(slot);
            capacityBits[slot] = bit(planned.capacity());
            Optional<Purpose> purpose = planned.purpose();
            purposeBits[slot] = purpose.isPresent() ? bit(purpose.get()) : 0;
            speakers[slot] = planned.speaker().orElse(null);
        }
    }

    // The bits live as long as one check and are never written down.
    @SuppressWarnings("EnumOrdinal")
    static int bit(Capacity capacity) {
        return 1 << capacity.ordinal();
    }

    @SuppressWarnings("EnumOrdinal")
    static int bit(Purpose purpose) {
        return 1 << purpose.ordinal();
    }

    Segment segment() {
        return segment;
    }

    ElementId id() {
        return segment.id();
    }

    int day() {
        return day;
    }

    Optional<LocalDate> date() {
        return date;
    }

    Optional<TimeRange> time() {
        return time;
    }

    List<SpeakingSlot> slots() {
        return slots;
    }

    /** Tells whether any slot says what it is for. */
    boolean givesPurposes() {
        for (int purpose : purposeBits) {
            if (purpose != 0) {
                return true;
            }
        }
        return false;
    }

    int capacityBit(int slot) {
        return capacityBits[slot];
    }

    int purposeBit(int slot) {
        return purposeBits[slot];
    }

    @Nullable
    Participant speaker(int slot) {
        return speakers[slot];
    }

    /** Returns what is missing of a segment that gives no slots; many provisions miss it. */
    Absence withoutSlots() {
        Absence known = withoutSlots;
        if (known == null) {
            known = new Absence(Input.SPEAKING_SLOTS, at("slots"));
            withoutSlots = known;
        }
        return known;
    }

    private Pointer pointer() {
        return Plan.DAYS.child(day).child("segments").child(index);
    }

    Location at() {
        return new Location(pointer(), Optional.of(segment.id()), Optional.empty(), date, time);
    }

    /** Returns a field of this segment. */
    Location at(String field) {
        return new Location(pointer().child(field), Optional.of(segment.id()), Optional.empty(), date, time);
    }

    Location slotAt(int slot) {
        return slotAt(slot, pointer().child("slots").child(slot));
    }

    /** Returns a field of a slot. */
    Location slotAt(int slot, String field) {
        return slotAt(slot, pointer().child("slots").child(slot).child(field));
    }

    private Location slotAt(int slot, Pointer pointer) {
        SpeakingSlot planned = slots.get(slot);
        return new Location(pointer, Optional.of(planned.id()), Optional.of(segment.id()), date, planned.time());
    }
}
