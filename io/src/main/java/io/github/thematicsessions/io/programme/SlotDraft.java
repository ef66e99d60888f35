package io.github.thematicsessions.io.programme;

import io.github.thematicsessions.core.people.Capacity;
import io.github.thematicsessions.core.people.Participant;
import io.github.thematicsessions.core.session.Purpose;
import io.github.thematicsessions.core.session.SpeakingSlot;
import io.github.thematicsessions.core.time.Allotment;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A speaking slot that is being read. */
final class SlotDraft extends Draft {

    final Line line;
    final Capacity capacity;
    final @Nullable Purpose purpose;
    private final @Nullable String title;
    private final @Nullable Participant speaker;
    Allotment allotted = Allotment.unstated();

    SlotDraft(
            Line line,
            Capacity capacity,
            @Nullable Purpose purpose,
            @Nullable String title,
            @Nullable Participant speaker) {
        this.line = line;
        this.capacity = capacity;
        this.purpose = purpose;
        this.title = title;
        this.speaker = speaker;
    }

    /** Returns the word by which its id tells it from the other slots of the segment. */
    String word() {
        return purpose == null || purpose == Purpose.REMARKS ? capacity.code() : purpose.code();
    }

    SpeakingSlot slot() {
        return SpeakingSlot.builder()
                .id(id())
                .capacity(capacity)
                .purpose(Optional.ofNullable(purpose))
                .title(Optional.ofNullable(title))
                .speaker(Optional.ofNullable(speaker))
                .allotted(allotted)
                .build();
    }
}
