package io.github.thematicsessions.examples.benchmarks;

import io.github.thematicsessions.core.people.Capacity;
import io.github.thematicsessions.core.people.ParticipantKind;
import io.github.thematicsessions.core.session.Day;
import io.github.thematicsessions.core.session.Purpose;
import io.github.thematicsessions.core.session.Segment;
import io.github.thematicsessions.core.session.SegmentKind;
import io.github.thematicsessions.core.session.SideEvent;
import io.github.thematicsessions.core.session.SpeakingSlot;
import io.github.thematicsessions.core.session.ThematicSession;
import io.github.thematicsessions.core.time.TimeRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Some twenty rules of the note as one would write them for it alone, of the sixty-five provisions that the note check
 * judges. It names what is broken instead of telling how, and takes what is not there to be in order. Not thread-safe.
 */
final class PlanByHand {

    static final List<LocalDate> DATES = List.of(LocalDate.of(2017, 10, 12), LocalDate.of(2017, 10, 13));
    static final TimeRange SIDE_EVENTS = TimeRange.parse("13:15/14:45");
    static final List<SegmentKind> KINDS = List.of(
            SegmentKind.OPENING,
            SegmentKind.EXPERT_PANEL,
            SegmentKind.BREAK,
            SegmentKind.EXPERT_PANEL,
            SegmentKind.EXPERT_PANEL,
            SegmentKind.BREAK,
            SegmentKind.SUMMARY_PANEL,
            SegmentKind.CLOSING);
    static final List<TimeRange> HOURS = List.of(
            TimeRange.parse("10:00/10:15"),
            TimeRange.parse("10:15/13:00"),
            TimeRange.parse("13:00/15:00"),
            TimeRange.parse("15:00/18:00"),
            TimeRange.parse("10:00/13:00"),
            TimeRange.parse("13:00/15:00"),
            TimeRange.parse("15:00/17:50"),
            TimeRange.parse("17:50/18:00"));

    private final List<String> broken = new ArrayList<>();

    private PlanByHand() {}

    /** Judges a plan and returns what is broken. */
    static List<String> judge(ThematicSession session) {
        PlanByHand check = new PlanByHand();
        check.session(session);
        check.rows(session);
        for (SideEvent event : session.sideEvents()) {
            check.sideEvent(event, session);
        }
        return check.broken;
    }

    private void hold(boolean kept, String rule) {
        if (!kept) {
            broken.add(rule);
        }
    }

    private void session(ThematicSession session) {
        hold(session.ordinal().orElse(6) == 6, "number");
        hold(session.place().city().orElse("Geneva").equals("Geneva"), "city");
        hold(session.place().room().orElse("XIX").equals("XIX"), "room");
        hold(session.chairs().isEmpty() || session.chairs().size() >= 2, "chairs");
        hold(session.days().size() == DATES.size(), "days");
        int number = 0;
        for (Day day : session.days()) {
            hold(day.date().equals(Optional.of(DATES.get(number++))), "dates");
        }
    }

    private void rows(ThematicSession session) {
        int row = 0;
        for (Day day : session.days()) {
            for (Segment segment : day.segments()) {
                hold(row < KINDS.size() && segment.kind() == KINDS.get(row), "order");
                hold(row < HOURS.size() && segment.time().equals(Optional.of(HOURS.get(row))), "hours");
                row++;
                if (!segment.slots().isEmpty()) {
                    slots(segment);
                }
            }
        }
        hold(row == KINDS.size(), "rows");
    }

    private void slots(Segment segment) {
        switch (segment.kind()) {
            case OPENING -> opening(segment);
            case EXPERT_PANEL -> expertPanel(segment);
            case SUMMARY_PANEL -> summaryPanel(segment);
            default -> {}
        }
    }

    private void opening(Segment opening) {
        int welcome = 0;
        int brief = 0;
        for (SpeakingSlot slot : opening.slots()) {
            Purpose purpose = slot.purpose().orElse(Purpose.OTHER);
            welcome += purpose == Purpose.WELCOME ? longest(slot) : 0;
            brief += purpose == Purpose.ISSUE_BRIEF ? longest(slot) : 0;
        }
        hold(welcome <= 600, "welcome");
        hold(brief <= 300, "issue brief");
    }

    private void expertPanel(Segment panel) {
        List<SpeakingSlot> slots = panel.slots();
        hold(isModerated(slots.get(0)), "opens");
        hold(isModerated(slots.get(slots.size() - 1)), "closes");
        int presentations = 0;
        int discussion = -1;
        boolean floor = false;
        boolean answered = false;
        for (int index = 0; index < slots.size(); index++) {
            SpeakingSlot slot = slots.get(index);
            switch (slot.purpose().orElse(Purpose.OTHER)) {
                case OPENING_REMARKS, CONCLUDING_REMARKS -> hold(takes(300, 420, slot), "remarks");
                case PRESENTATION -> {
                    presentations++;
                    hold(takes(300, 420, slot), "presentation");
                    hold(discussion < 0, "order of discussion");
                }
                case INTERACTIVE_DISCUSSION -> discussion = index;
                case INTERVENTION -> {
                    floor = true;
                    hold(longest(slot) <= 180, "intervention");
                    hold(slot.speaker().isEmpty(), "inscription");
                }
                case ANSWER -> answered |= floor;
                default -> {}
            }
        }
        hold(presentations == 3, "experts");
        hold(discussion >= 0, "discussion");
        hold(answered || !floor, "alternation");
    }

    static boolean isModerated(SpeakingSlot slot) {
        return slot.capacity() == Capacity.MODERATOR
                && slot.speaker().isPresent()
                && slot.speaker().get().kind() == ParticipantKind.MEMBER_STATE;
    }

    static int longest(SpeakingSlot slot) {
        return slot.allotted().isGiven() ? slot.allotted().longestSeconds() : 0;
    }

    static boolean takes(int least, int most, SpeakingSlot slot) {
        return !slot.allotted().isGiven() || (slot.allotted().shortestSeconds() >= least && longest(slot) <= most);
    }

    private void summaryPanel(Segment panel) {
        int perspectives = 0;
        int experts = 0;
        for (SpeakingSlot slot : panel.slots()) {
            Purpose purpose = slot.purpose().orElse(Purpose.OTHER);
            if (purpose == Purpose.PERSPECTIVE) {
                perspectives++;
                hold(takes(600, 900, slot), "perspective");
                hold(experts == 0, "order of experts");
            }
            experts += purpose == Purpose.REMARKS && slot.capacity() == Capacity.THEMATIC_EXPERT ? 1 : 0;
        }
        hold(perspectives == 3, "moderators");
        hold(experts == 1, "thematic expert");
    }

    private void sideEvent(SideEvent event, ThematicSession session) {
        TimeRange hours = event.time().orElse(SIDE_EVENTS);
        hold(SIDE_EVENTS.encloses(hours), "side event");
        for (Day day : session.days()) {
            if (day.date().equals(event.date())) {
                for (Segment segment : day.segments()) {
                    boolean plenary = segment.kind() != SegmentKind.BREAK
                            && segment.time().isPresent();
                    hold(!plenary || !segment.time().get().overlaps(hours), "plenary");
                }
            }
        }
    }
}
