package io.github.thematicsessions.core.norm;

import io.github.thematicsessions.core.people.Capacity;
import io.github.thematicsessions.core.session.Purpose;
import io.github.thematicsessions.core.session.SegmentKind;
import io.github.thematicsessions.core.session.SpeakingSlot;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * Which speaking slots a norm speaks of.
 *
 * <p>Immutable and thread-safe.
 *
 * @param segment the kind of segment in which the slots stand
 * @param capacities the capacities of the slots, empty for any
 * @param purposes the purposes of the slots, empty for any; a slot without a purpose has none of them
 */
public record SlotSelector(SegmentKind segment, Set<Capacity> capacities, Set<Purpose> purposes) {

    /** Copies both sets; they keep the order in which the words are declared. */
    public SlotSelector {
        capacities = ordered(capacities);
        purposes = ordered(purposes);
    }

    static <E extends Enum<E>> Set<E> ordered(Set<E> words) {
        return words.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(words));
    }

    /**
     * Selects by capacity and purpose.
     *
     * @param segment the kind of segment
     * @param capacity the capacity
     * @param purpose the purpose
     * @return the selector
     */
    public static SlotSelector of(SegmentKind segment, Capacity capacity, Purpose purpose) {
        return new SlotSelector(segment, Set.of(capacity), Set.of(purpose));
    }

    /**
     * Selects by capacity, whatever the purpose.
     *
     * @param segment the kind of segment
     * @param capacity the capacity
     * @return the selector
     */
    public static SlotSelector of(SegmentKind segment, Capacity capacity) {
        return new SlotSelector(segment, Set.of(capacity), Set.of());
    }

    /**
     * Selects by purpose, whatever the capacity.
     *
     * @param segment the kind of segment
     * @param purpose the purpose
     * @return the selector
     */
    public static SlotSelector of(SegmentKind segment, Purpose purpose) {
        return new SlotSelector(segment, Set.of(), Set.of(purpose));
    }

    /**
     * Tells whether a slot is selected by its capacity and purpose. The kind of its segment is not looked at.
     *
     * @param slot the slot
     * @return whether the capacity and the purpose are among those sought
     */
    public boolean selects(SpeakingSlot slot) {
        return (capacities.isEmpty() || capacities.contains(slot.capacity()))
                && (purposes.isEmpty()
                        || slot.purpose().filter(purposes::contains).isPresent());
    }
}
