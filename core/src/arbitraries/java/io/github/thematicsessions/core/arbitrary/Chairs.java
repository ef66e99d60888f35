package io.github.thematicsessions.core.arbitrary;

import io.github.thematicsessions.core.people.Capacity;
import io.github.thematicsessions.core.session.Chair;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Chairs of a session or a segment. */
public final class Chairs {

    private Chairs() {}

    /**
     * Gives chairs in every capacity.
     *
     * @return chairs, with and without the participant who fills the role
     */
    public static Arbitrary<Chair> any() {
        return Combinators.combine(
                        Arbitraries.of(Capacity.class), Participants.any().optional(0.3))
                .as((capacity, participant) -> Chair.builder()
                        .capacity(capacity)
                        .participant(participant)
                        .build());
    }
}
