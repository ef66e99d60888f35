package io.github.thematicsessions.rules;

import io.github.thematicsessions.core.people.Capacity;
import io.github.thematicsessions.core.session.Day;
import io.github.thematicsessions.core.session.Place;
import io.github.thematicsessions.core.session.Purpose;
import io.github.thematicsessions.core.session.Segment;
import io.github.thematicsessions.core.session.SegmentKind;
import io.github.thematicsessions.core.session.SpeakingSlot;
import io.github.thematicsessions.core.session.ThematicSession;
import io.github.thematicsessions.core.time.Allotment;
import io.github.thematicsessions.core.time.TimeRange;
import java.time.LocalDate;
import java.util.Optional;

/** Plans of one expert panel, from 10:00 to 13:00, for which nobody says more than a test needs. */
final class OnePanel {

    private OnePanel() {}

    static SpeakingSlot slot(String id, Capacity capacity, Purpose purpose, Allotment allotted) {
        return SpeakingSlot.builder()
                .id(id)
                .capacity(capacity)
                .purpose(purpose)
                .allotted(allotted)
                .build();
    }

    static ThematicSession session(Place place, Optional<LocalDate> date, SpeakingSlot... slots) {
        return ThematicSession.builder()
                .id("made-up")
                .title("Made up for a test")
                .place(place)
                .addDays(Day.builder()
                        .date(date)
                        .addSegments(Segment.builder()
                                .id("panel-1")
                                .kind(SegmentKind.EXPERT_PANEL)
                                .time(TimeRange.parse("10:00/13:00"))
                                .addSlots(slots)
                                .build())
                        .build())
                .build();
    }

    /** The same without hours. */
    static ThematicSession withoutHours(SpeakingSlot... slots) {
        return Edit.segments(
                session(Place.unstated(), Optional.of(LocalDate.of(2017, 10, 12)), slots),
                segment -> segment.withStart(Optional.empty()).withEnd(Optional.empty()));
    }
}
