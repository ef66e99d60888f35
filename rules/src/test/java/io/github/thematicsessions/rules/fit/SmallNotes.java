package io.github.thematicsessions.rules.fit;

import static io.github.thematicsessions.core.people.Capacity.CO_FACILITATOR;
import static io.github.thematicsessions.core.people.Capacity.DELEGATION;
import static io.github.thematicsessions.core.people.Capacity.EXPERT;
import static io.github.thematicsessions.core.people.Capacity.MODERATOR;
import static io.github.thematicsessions.core.session.Purpose.CLOSING_REMARKS;
import static io.github.thematicsessions.core.session.Purpose.CONCLUDING_REMARKS;
import static io.github.thematicsessions.core.session.Purpose.INTERACTIVE_DISCUSSION;
import static io.github.thematicsessions.core.session.Purpose.INTERVENTION;
import static io.github.thematicsessions.core.session.Purpose.OPENING_REMARKS;
import static io.github.thematicsessions.core.session.Purpose.PRESENTATION;
import static io.github.thematicsessions.core.session.Purpose.WELCOME;
import static io.github.thematicsessions.core.session.SegmentKind.CLOSING;
import static io.github.thematicsessions.core.session.SegmentKind.DISCUSSION;
import static io.github.thematicsessions.core.session.SegmentKind.EXPERT_PANEL;
import static io.github.thematicsessions.core.session.SegmentKind.OPENING;

import io.github.thematicsessions.core.norm.AgendaRow;
import io.github.thematicsessions.core.norm.Application;
import io.github.thematicsessions.core.norm.Enforcement;
import io.github.thematicsessions.core.norm.MeetingHours;
import io.github.thematicsessions.core.norm.Norm;
import io.github.thematicsessions.core.norm.Quantity;
import io.github.thematicsessions.core.norm.ReducedTime;
import io.github.thematicsessions.core.norm.Share;
import io.github.thematicsessions.core.norm.SideEventApart;
import io.github.thematicsessions.core.norm.SideEventWindow;
import io.github.thematicsessions.core.norm.SlotPresence;
import io.github.thematicsessions.core.norm.SlotSelector;
import io.github.thematicsessions.core.norm.SpeakerCount;
import io.github.thematicsessions.core.norm.SpeakingTime;
import io.github.thematicsessions.core.note.Clause;
import io.github.thematicsessions.core.note.Locator;
import io.github.thematicsessions.core.note.NoteId;
import io.github.thematicsessions.core.note.ProceduralNote;
import io.github.thematicsessions.core.note.Provision;
import io.github.thematicsessions.core.note.ProvisionId;
import io.github.thematicsessions.core.note.Strength;
import io.github.thematicsessions.core.time.Allotment;
import io.github.thematicsessions.core.time.TimeRange;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/** Notes for plans of a few seconds. */
final class SmallNotes {

    private static final SlotSelector OPENING_TURN = SlotSelector.of(EXPERT_PANEL, MODERATOR, OPENING_REMARKS);
    private static final SlotSelector PRESENTATIONS = SlotSelector.of(EXPERT_PANEL, EXPERT, PRESENTATION);

    private SmallNotes() {}

    /** Asks for nothing. */
    static ProceduralNote silent() {
        return note(List.of(new ReducedTime(
                SlotSelector.of(CLOSING, DELEGATION, INTERVENTION),
                seconds(0, 9),
                0,
                seconds(0, 9),
                Application.of(Enforcement.ENCOURAGED))));
    }

    /** Limits turns, and asks for none that a plan does not name unless that is said here. */
    static ProceduralNote limits(Norm... more) {
        List<Norm> norms = new ArrayList<>(List.of(
                time(
                        new SlotSelector(EXPERT_PANEL, Set.of(MODERATOR), Set.of(OPENING_REMARKS, CONCLUDING_REMARKS)),
                        3,
                        5),
                time(new SlotSelector(EXPERT_PANEL, Set.of(EXPERT), Set.of(PRESENTATION, WELCOME)), 2, 4),
                new SpeakingTime(
                        new SlotSelector(OPENING, Set.of(CO_FACILITATOR), Set.of(WELCOME, PRESENTATION)),
                        Share.TOGETHER,
                        seconds(6, 8)),
                new ReducedTime(
                        SlotSelector.of(DISCUSSION, DELEGATION, INTERVENTION),
                        seconds(0, 4),
                        3,
                        seconds(0, 2),
                        Application.LIMIT),
                time(SlotSelector.of(EXPERT_PANEL, DELEGATION, INTERVENTION), 0, 3)));
        norms.addAll(List.of(more));
        return note(norms);
    }

    /** Asks for turns, hours, meetings and windows of side events. */
    static ProceduralNote full() {
        return note(List.of(
                time(OPENING_TURN, 3, 5),
                time(PRESENTATIONS, 2, 4),
                new SpeakerCount(SlotSelector.of(EXPERT_PANEL, EXPERT), Quantity.exactly(2)),
                new SlotPresence(SlotSelector.of(EXPERT_PANEL, MODERATOR, INTERACTIVE_DISCUSSION)),
                time(SlotSelector.of(EXPERT_PANEL, DELEGATION, INTERVENTION), 0, 3),
                time(SlotSelector.of(EXPERT_PANEL, MODERATOR, CONCLUDING_REMARKS), 1, 2),
                new SpeakingTime(SlotSelector.of(OPENING, CO_FACILITATOR, WELCOME), Share.TOGETHER, seconds(6, 8)),
                new SpeakingTime(
                        SlotSelector.of(CLOSING, CO_FACILITATOR, CLOSING_REMARKS),
                        Share.EACH,
                        seconds(0, 5),
                        Application.of(Enforcement.ENCOURAGED)),
                time(SlotSelector.of(DISCUSSION, DELEGATION, INTERVENTION), 0, 3),
                new MeetingHours(List.of(hours(10, 60), hours(90, 140))),
                new AgendaRow(1, OPENING, OptionalInt.empty(), hours(10, 20)),
                new SideEventApart(),
                new SideEventWindow(hours(65, 85))));
    }

    /** Asks for what a test gives it, as provision-0, provision-1 and so on. */
    static ProceduralNote asking(Norm... norms) {
        return note(List.of(norms));
    }

    static TimeRange hours(int start, int end) {
        return TimeRange.of(LocalTime.ofSecondOfDay(start), LocalTime.ofSecondOfDay(end));
    }

    private static Norm time(SlotSelector slots, int least, int most) {
        return new SpeakingTime(slots, Share.EACH, seconds(least, most));
    }

    private static Allotment seconds(int least, int most) {
        return least == 0
                ? Allotment.atMost(Duration.ofSeconds(most))
                : Allotment.between(Duration.ofSeconds(least), Duration.ofSeconds(most));
    }

    private static ProceduralNote note(List<Norm> norms) {
        Locator only = Locator.of("1");
        return ProceduralNote.builder()
                .id(NoteId.of("made-up-note"))
                .edition(1)
                .title("A note that is made up for a test")
                .addClauses(Clause.builder()
                        .locator(only)
                        .strength(Strength.REQUIRED)
                        .bearer("secretariat")
                        .asks("Made up for a test.")
                        .build())
                .provisions(IntStream.range(0, norms.size())
                        .mapToObj(index -> Provision.builder()
                                .id(ProvisionId.of("provision-" + index))
                                .title("Made up for a test.")
                                .addClauses(only)
                                .strength(Strength.REQUIRED)
                                .bearer("secretariat")
                                .norm(norms.get(index))
                                .build())
                        .toList())
                .build();
    }
}
