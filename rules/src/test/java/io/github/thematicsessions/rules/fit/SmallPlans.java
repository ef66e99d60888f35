package io.github.thematicsessions.rules.fit;

import io.github.thematicsessions.core.people.Capacity;
import io.github.thematicsessions.core.people.MemberState;
import io.github.thematicsessions.core.session.Day;
import io.github.thematicsessions.core.session.Purpose;
import io.github.thematicsessions.core.session.Segment;
import io.github.thematicsessions.core.session.SegmentKind;
import io.github.thematicsessions.core.session.SideEvent;
import io.github.thematicsessions.core.session.SpeakingSlot;
import io.github.thematicsessions.core.session.ThematicSession;
import io.github.thematicsessions.core.time.Allotment;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * Plans of a few seconds a day, with hours that are missing or contradict one another now and then. Most of them follow a
 * clock that goes on, so that about half of them can hold.
 */
final class SmallPlans {

    static final LocalDate DATE = LocalDate.of(2017, 10, 12);

    private static final List<SegmentKind> KINDS = List.of(
            SegmentKind.OPENING,
            SegmentKind.EXPERT_PANEL,
            SegmentKind.EXPERT_PANEL,
            SegmentKind.EXPERT_PANEL,
            SegmentKind.BREAK,
            SegmentKind.DISCUSSION,
            SegmentKind.CLOSING,
            SegmentKind.REGISTRATION);

    private final Random random;
    private final boolean hasAllHours;
    private int ids;
    private int clock;

    private SmallPlans(Random random, boolean hasAllHours) {
        this.random = random;
        this.hasAllHours = hasAllHours;
    }

    /** Plans of one or two days with up to five rows each. */
    static Arbitrary<ThematicSession> any() {
        return Arbitraries.randomValue(random -> new SmallPlans(random, false).session(1 + random.nextInt(2), 5, 6));
    }

    /** Plans of one day with up to two rows of up to three turns, all of whose rows have their hours. */
    static Arbitrary<ThematicSession> tiny() {
        return Arbitraries.randomValue(random -> new SmallPlans(random, true).session(1, 2, 3));
    }

    private boolean isOneIn(int times) {
        return random.nextInt(times) == 0;
    }

    private boolean isMissingOnceIn(int times) {
        return !hasAllHours && isOneIn(times);
    }

    private ThematicSession session(int days, int rows, int turns) {
        ThematicSession.Builder session =
                ThematicSession.builder().id("session").title("Made up for a test");
        for (int day = 0; day < days; day++) {
            clock = 5 + random.nextInt(10);
            List<Segment> segments = new ArrayList<>();
            int number = 1 + random.nextInt(rows);
            for (int row = 0; row < number; row++) {
                segments.add(segment(turns));
            }
            session.addDays(Day.builder()
                    .date(isOneIn(8) ? Optional.empty() : Optional.of(DATE.plusDays(day)))
                    .segments(segments)
                    .build());
        }
        int events = Math.max(0, random.nextInt(4) - 1);
        for (int event = 0; event < events; event++) {
            session.addSideEvents(event());
        }
        return session.build();
    }

    private SideEvent event() {
        int start = random.nextInt(150);
        return SideEvent.builder()
                .id("event-" + ids++)
                .title("Made up for a test")
                .date(isOneIn(6) ? Optional.empty() : Optional.of(DATE.plusDays(random.nextInt(2))))
                .start(isMissingOnceIn(5) ? Optional.empty() : Optional.of(LocalTime.ofSecondOfDay(start)))
                .end(
                        isMissingOnceIn(5)
                                ? Optional.empty()
                                : Optional.of(LocalTime.ofSecondOfDay(start + 1 + random.nextInt(15))))
                .build();
    }

    private Segment segment(int turns) {
        SegmentKind kind = KINDS.get(random.nextInt(KINDS.size()));
        int start = isOneIn(8) ? Math.max(0, clock - 5) : clock + (isOneIn(3) ? random.nextInt(6) : 0);
        List<SpeakingSlot> slots = new ArrayList<>();
        clock = start;
        int number = kind == SegmentKind.BREAK ? 0 : random.nextInt(turns + 1);
        for (int turn = 0; turn < number; turn++) {
            slots.add(slot(kind));
        }
        int end = Math.max(start + 1, isOneIn(3) ? clock : clock + random.nextInt(20) - (isOneIn(6) ? 3 : 0));
        clock = end;
        return Segment.builder()
                .id("row-" + ids++)
                .kind(kind)
                .number(isOneIn(2) ? OptionalInt.of(1) : OptionalInt.empty())
                .inscribed(isOneIn(2) ? OptionalInt.of(random.nextInt(7)) : OptionalInt.empty())
                .slots(slots)
                .start(isMissingOnceIn(5) ? Optional.empty() : Optional.of(LocalTime.ofSecondOfDay(start)))
                .end(isMissingOnceIn(4) ? Optional.empty() : Optional.of(LocalTime.ofSecondOfDay(end)))
                .build();
    }

    private SpeakingSlot slot(SegmentKind kind) {
        SpeakingSlot.Builder slot = SpeakingSlot.builder().id("turn-" + ids++);
        int which = random.nextInt(8);
        int length = 1 + random.nextInt(6);
        switch (which) {
            case 0 -> slot.capacity(Capacity.MODERATOR).purpose(Purpose.INTERACTIVE_DISCUSSION);
            case 1, 2 -> slot.capacity(Capacity.DELEGATION).purpose(Purpose.INTERVENTION);
            case 3 ->
                slot.capacity(Capacity.EXPERT).purpose(isOneIn(4) ? Optional.empty() : Optional.of(Purpose.ANSWER));
            case 4 ->
                slot.capacity(Capacity.MODERATOR)
                        .purpose(isOneIn(2) ? Purpose.OPENING_REMARKS : Purpose.CONCLUDING_REMARKS);
            default -> {
                boolean opens = kind == SegmentKind.OPENING;
                slot.capacity(opens ? Capacity.CO_FACILITATOR : Capacity.EXPERT)
                        .purpose(
                                isOneIn(5)
                                        ? Optional.empty()
                                        : Optional.of(opens ? Purpose.WELCOME : Purpose.PRESENTATION));
            }
        }
        if (isOneIn(2)) {
            slot.speaker(MemberState.of("DE"));
        }
        int start = clock + (isOneIn(4) ? random.nextInt(4) : 0);
        if (isOneIn(3)) {
            slot.start(LocalTime.ofSecondOfDay(start));
        }
        if (isOneIn(3)) {
            slot.end(LocalTime.ofSecondOfDay(start + length));
        }
        slot.allotted(allotment(length));
        clock = start + (isOneIn(5) ? 0 : length);
        return slot.build();
    }

    private Allotment allotment(int length) {
        Duration exact = Duration.ofSeconds(length);
        return switch (random.nextInt(6)) {
            case 0 -> Allotment.stated(exact);
            case 1 -> Allotment.atMost(exact);
            case 2 -> Allotment.between(exact, exact.plusSeconds(random.nextInt(4)));
            default -> Allotment.unstated();
        };
    }
}
