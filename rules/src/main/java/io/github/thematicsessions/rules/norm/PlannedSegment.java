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
 * A segment, planned or held, with its place in the session, its slots read once: capacities and purposes as bits, speakers in an array.
 * Locations are made only for what is reported.
 */
public final class PlannedSegment {

    /** A number that is not known. */
    static final int UNKNOWN = -1;

    private final Segment segment;
    private final int day;
    private final int index;
    private final Optional<LocalDate> date;
    private final Optional<TimeRange> time;
    private final List<SpeakingSlot> slots;
    private final int[] capacityBits;
    private final int[] purposeBits;
    private final @Nullable Participant[] speakers;
    private final @Nullable HeldPlaces held;
    private @Nullable Absence withoutSlots;
    private @Nullable Pointer pointer;

    PlannedSegment(Segment segment, int day, int index, Optional<LocalDate> date) {
        this(segment, day, index, date, null);
    }

    /**
     * Lays a segment out as it was held.
     *
     * @param segment the segment with the hours, and with a slot for each turn, of the record
     * @param day the index of the day on which it was held, among the days that were held
     * @param date the date on which it was held
     * @param held where its parts are in the record
     */
    public PlannedSegment(Segment segment, int day, Optional<LocalDate> date, HeldPlaces held) {
        this(segment, day, 0, date, held);
    }

    private PlannedSegment(Segment segment, int day, int index, Optional<LocalDate> date, @Nullable HeldPlaces held) {
        this.held = held;
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

    /** Tells whether more may follow: a record of the segment breaks off. A plan is always whole. */
    boolean isOpen() {
        return held != null && held.open();
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

    /**
     * Returns how many are inscribed for the floor: as the segment says or, where each turn from the floor names its
     * speaker, as many as there are turns.
     *
     * @return the number, or {@link #UNKNOWN}
     */
    int inscribed() {
        if (segment.inscribed().isPresent()) {
            return segment.inscribed().getAsInt();
        }
        int turns = 0;
        for (int slot = 0; slot < slots.size(); slot++) {
            if (slots.get(slot).capacity().isFloor()) {
                turns++;
                if (speakers[slot] == null) {
                    return UNKNOWN;
                }
            }
        }
        return turns == 0 ? UNKNOWN : turns;
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
            known = held == null ? new Absence(Input.SPEAKING_SLOTS, at("slots")) : new Absence(Input.RECORD, at());
            withoutSlots = known;
        }
        return known;
    }

    private Pointer pointer() {
        Pointer known = pointer;
        if (known == null) {
            known = Plan.DAYS.child(day).child("segments").child(index);
            pointer = known;
        }
        return known;
    }

    Location at() {
        return held != null
                ? held.segment()
                : new Location(pointer(), Optional.of(segment.id()), Optional.empty(), date, time);
    }

    /** Returns a field of this segment. */
    Location at(String field) {
        return held != null
                ? held.segment()
                : new Location(pointer().child(field), Optional.of(segment.id()), Optional.empty(), date, time);
    }

    Location slotAt(int slot) {
        return slotAt(slot, pointer().child("slots").child(slot));
    }

    /** Returns a field of a slot. */
    Location slotAt(int slot, String field) {
        return slotAt(slot, pointer().child("slots").child(slot).child(field));
    }

    private Location slotAt(int slot, Pointer pointer) {
        if (held != null) {
            return held.slots().get(slot);
        }
        SpeakingSlot planned = slots.get(slot);
        return new Location(pointer, Optional.of(planned.id()), Optional.of(segment.id()), date, planned.time());
    }
}
