package io.github.thematicsessions.core.norm;

import io.github.thematicsessions.core.people.Capacity;

/**
 * Who speaks in such slots was appointed by the holder of a capacity.
 *
 * <p>Immutable and thread-safe.
 *
 * @param slots the slots in which they speak
 * @param by who appoints
 */
public record Appointment(SlotSelector slots, Capacity by) implements Norm {

    @Override
    public NormKind kind() {
        return NormKind.APPOINTMENT;
    }
}
