package io.github.thematicsessions.core.arbitrary;

import io.github.thematicsessions.core.people.Capacity;
import io.github.thematicsessions.core.session.ElementId;
import io.github.thematicsessions.core.session.Purpose;
import io.github.thematicsessions.core.session.SpeakingSlot;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Speaking slots. */
public final class Slots {

    private Slots() {}

    /**
     * Gives slots of every capacity and purpose.
     *
     * @return slots, all of the same id; {@link Names} gives them their own
     */
    public static Arbitrary<SpeakingSlot> any() {
        return Combinators.combine(
                        Arbitraries.of(Capacity.class),
                        Arbitraries.of(Purpose.class).optional(0.8),
                        Texts.any().optional(0.2),
                        Participants.any().optional(0.6),
                        Arbitraries.of(Capacity.class).optional(0.3),
                        Times.allotments(),
                        Times.ends())
                .as((capacity, purpose, title, speaker, appointedBy, allotted, ends) -> SpeakingSlot.builder()
                        .id(ElementId.of("slot"))
                        .capacity(capacity)
                        .purpose(purpose)
                        .title(title)
                        .speaker(speaker)
                        .appointedBy(appointedBy)
                        .allotted(allotted)
                        .start(ends.start())
                        .end(ends.end())
                        .build());
    }
}
