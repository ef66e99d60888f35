package io.github.thematicsessions.rules.fit;

import io.github.thematicsessions.core.people.Capacity;
import io.github.thematicsessions.core.session.Purpose;
import java.util.Optional;

/**
 * A turn that the note asks for, that the plan does not name and that the segment has not passed.
 *
 * @param capacity in what role it is taken, or empty if several are allowed
 * @param purpose what it is for
 * @param latest the latest second at which it may begin, or {@link SegmentTimes#UNKNOWN}
 * @param place its place in the order of the segment, as {@link SegmentTimes#place(int)} has it for slots
 */
public record TurnToCome(Optional<Capacity> capacity, Purpose purpose, long latest, int place) {}
