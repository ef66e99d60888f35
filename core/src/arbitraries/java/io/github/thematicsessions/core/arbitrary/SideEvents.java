package io.github.thematicsessions.core.arbitrary;

import io.github.thematicsessions.core.session.ElementId;
import io.github.thematicsessions.core.session.SideEvent;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Events beside the plenary. */
public final class SideEvents {

    private SideEvents() {}

    /**
     * Gives side events.
     *
     * @return side events with up to 2 slots, all of the same id; {@link Names} gives them their own
     */
    public static Arbitrary<SideEvent> any() {
        return Combinators.combine(
                        Texts.any(),
                        Times.dates().optional(0.7),
                        Places.rooms().optional(0.7),
                        Texts.any().list().ofMaxSize(2),
                        Arbitraries.of(true, false).optional(0.5),
                        Slots.any().list().ofMaxSize(2),
                        Texts.any().optional(0.2),
                        Times.ends())
                .as((title, date, room, organizers, coordinated, slots, words, ends) -> SideEvent.builder()
                        .id(ElementId.of("side-event"))
                        .title(title)
                        .date(date)
                        .room(room)
                        .organizers(organizers)
                        .coordinated(coordinated)
                        .slots(slots)
                        .asPublished(words)
                        .start(ends.start())
                        .end(ends.end())
                        .build());
    }
}
