package io.github.thematicsessions.examples.benchmarks;

import io.github.thematicsessions.core.people.Capacity;
import io.github.thematicsessions.core.session.Day;
import io.github.thematicsessions.core.session.Purpose;
import io.github.thematicsessions.core.session.Segment;
import io.github.thematicsessions.core.session.SegmentKind;
import io.github.thematicsessions.core.session.SpeakingSlot;
import io.github.thematicsessions.core.session.ThematicSession;
import io.github.thematicsessions.core.time.Allotment;
import io.github.thematicsessions.core.time.TimeRange;
import java.time.Duration;
import java.time.LocalDate;

/** A made-up programme of any length: two expert panels a day, in each a moderator, seven experts and the floor. */
public final class LongProgramme {

    private static final TimeRange MORNING = TimeRange.parse("10:00/13:00");
    private static final TimeRange AFTERNOON = TimeRange.parse("15:00/18:00");

    private static final int SLOTS_OF_A_PANEL = 10;
    private static final Allotment FIVE_TO_SEVEN_MINUTES =
            Allotment.between(Duration.ofMinutes(5), Duration.ofMinutes(7));

    private LongProgramme() {}

    /**
     * Makes a programme.
     *
     * @param slots how many slots, a multiple of ten
     * @return the programme
     */
    public static ThematicSession of(int slots) {
        ThematicSession.Builder session = ThematicSession.builder().id("long").title("A long programme");
        int panels = slots / SLOTS_OF_A_PANEL;
        for (int panel = 0; panel < panels; panel += 2) {
            Day.Builder day = Day.builder().date(LocalDate.of(2017, 1, 1).plusDays(panel / 2));
            day.addSegments(panel(panel, MORNING));
            if (panel + 1 < panels) {
                day.addSegments(panel(panel + 1, AFTERNOON));
            }
            session.addDays(day.build());
        }
        return session.build();
    }

    private static Segment panel(int number, TimeRange hours) {
        Segment.Builder panel = Segment.builder()
                .id("p" + number)
                .kind(SegmentKind.EXPERT_PANEL)
                .time(hours);
        for (int slot = 0; slot < SLOTS_OF_A_PANEL; slot++) {
            panel.addSlots(slot("p" + number + "-" + slot, slot));
        }
        return panel.build();
    }

    private static SpeakingSlot slot(String id, int place) {
        SpeakingSlot.Builder slot = SpeakingSlot.builder().id(id);
        if (place == 0) {
            return slot.capacity(Capacity.MODERATOR)
                    .purpose(Purpose.OPENING_REMARKS)
                    .allotted(FIVE_TO_SEVEN_MINUTES)
                    .build();
        }
        if (place == SLOTS_OF_A_PANEL - 2) {
            return slot.capacity(Capacity.MODERATOR)
                    .purpose(Purpose.INTERACTIVE_DISCUSSION)
                    .build();
        }
        boolean last = place == SLOTS_OF_A_PANEL - 1;
        return slot.capacity(last ? Capacity.MODERATOR : Capacity.EXPERT)
                .purpose(last ? Purpose.CONCLUDING_REMARKS : Purpose.PRESENTATION)
                .allotted(FIVE_TO_SEVEN_MINUTES)
                .build();
    }
}
