package io.github.thematicsessions.core.session;

import io.github.thematicsessions.core.InvalidValueException;
import io.github.thematicsessions.core.people.Capacity;
import io.github.thematicsessions.core.people.Participant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A segment read as a panel: who moderates, who sits on it, what is open to the floor.
 *
 * <p>Immutable and thread-safe.
 *
 * @param segment a segment of kind {@code expert-panel} or {@code summary-panel}
 */
public record Panel(Segment segment) {

    /**
     * Checks the kind.
     *
     * @throws InvalidValueException if the segment is no panel
     */
    public Panel {
        InvalidValueException.unless(
                segment.kind().isPanel(),
                "kind",
                "expert-panel or summary-panel",
                segment.kind().code());
    }

    /**
     * Reads a segment as a panel.
     *
     * @param segment a segment of kind {@code expert-panel} or {@code summary-panel}
     * @return the panel
     * @throws InvalidValueException if the segment is no panel
     */
    public static Panel of(Segment segment) {
        return new Panel(segment);
    }

    /**
     * Returns the moderators who are named.
     *
     * @return each speaker in the capacity of moderator once, in the order of the slots; speakers of whom the same is said
     *     are one
     */
    public List<Participant> moderators() {
        return speakers(Capacity.MODERATOR::equals);
    }

    /**
     * Returns the experts who are named.
     *
     * @return each speaker in the capacity of expert or thematic expert once, in the order of the slots; speakers of whom
     *     the same is said are one
     */
    public List<Participant> panelists() {
        return speakers(Capacity::isPanelist);
    }

    /**
     * Returns the part of the panel that is open to the floor.
     *
     * @return the first slot whose purpose is the interactive discussion, or empty if none is planned
     */
    public Optional<SpeakingSlot> discussion() {
        return segment.slots().stream()
                .filter(slot -> slot.purpose()
                        .filter(Purpose.INTERACTIVE_DISCUSSION::equals)
                        .isPresent())
                .findFirst();
    }

    private List<Participant> speakers(Predicate<Capacity> capacity) {
        return segment.slots().stream()
                .filter(slot -> capacity.test(slot.capacity()))
                .flatMap(slot -> slot.speaker().stream())
                .distinct()
                .toList();
    }

    /**
     * Returns when the panel is held, what it is, and how many slots it has.
     *
     * @return the line of its segment
     */
    @Override
    public String toString() {
        return segment.summary();
    }
}
