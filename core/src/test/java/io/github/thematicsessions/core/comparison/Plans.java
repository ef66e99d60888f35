package io.github.thematicsessions.core.comparison;

import io.github.thematicsessions.core.people.Capacity;
import io.github.thematicsessions.core.session.Chair;
import io.github.thematicsessions.core.session.Day;
import io.github.thematicsessions.core.session.Segment;
import io.github.thematicsessions.core.session.SegmentKind;
import io.github.thematicsessions.core.session.SideEvent;
import io.github.thematicsessions.core.session.SpeakingSlot;
import io.github.thematicsessions.core.session.ThematicSession;
import io.github.thematicsessions.core.time.TimeRange;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A plan of two days with three panels and a side event, and what others are made of. */
final class Plans {

    static final LocalDate FIRST = LocalDate.of(2017, 10, 12);

    static final LocalDate SECOND = LocalDate.of(2017, 10, 13);

    static final Segment PANEL_1 =
            panel("panel-1", "10:15/13:00", slot("panel-1-opening", "10:15/10:20"), slot("panel-1-expert"));

    static final Segment PANEL_2 = panel("panel-2", "15:00/18:00", slot("panel-2-opening"));

    static final Segment PANEL_3 = panel("panel-3", "10:00/13:00");

    static final SideEvent EVENT = SideEvent.builder()
            .id("event")
            .title("A side event")
            .date(FIRST)
            .time(TimeRange.parse("13:15/14:45"))
            .room("XXVII")
            .addOrganizers("An entity")
            .addSlots(slot("event-slot"))
            .build();

    static final ThematicSession PLAN = ThematicSession.builder()
            .id("session")
            .title("A session")
            .addDays(day(FIRST, PANEL_1, PANEL_2), day(SECOND, PANEL_3))
            .addSideEvents(EVENT)
            .build();

    private Plans() {}

    static ThematicSession days(Day... days) {
        return PLAN.withDays(days);
    }

    static Day day(@Nullable LocalDate date, Segment... segments) {
        return Day.builder()
                .date(Optional.ofNullable(date))
                .addSegments(segments)
                .build();
    }

    static Segment panel(String id, String hours, SpeakingSlot... slots) {
        return Segment.builder()
                .id(id)
                .kind(SegmentKind.EXPERT_PANEL)
                .time(TimeRange.parse(hours))
                .addSlots(slots)
                .build();
    }

    static SpeakingSlot slot(String id) {
        return SpeakingSlot.builder().id(id).capacity(Capacity.EXPERT).build();
    }

    static SpeakingSlot slot(String id, String hours) {
        return SpeakingSlot.builder()
                .id(id)
                .capacity(Capacity.EXPERT)
                .time(TimeRange.parse(hours))
                .build();
    }

    static Chair chair() {
        return Chair.of(Capacity.CO_FACILITATOR);
    }
}
