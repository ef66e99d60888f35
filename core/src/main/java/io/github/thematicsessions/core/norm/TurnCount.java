package io.github.thematicsessions.core.norm;

/**
 * How many turns there are in each segment, whoever takes them: six turns of stakeholders, say.
 *
 * <p>Immutable and thread-safe.
 *
 * @param slots the turns that are counted
 * @param turns how many there are
 */
public record TurnCount(SlotSelector slots, Quantity turns) implements Norm {

    @Override
    public NormKind kind() {
        return NormKind.TURN_COUNT;
    }
}
