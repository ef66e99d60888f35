package io.github.thematicsessions.rules.fit;

import static io.github.thematicsessions.core.people.Capacity.EXPERT;
import static io.github.thematicsessions.core.session.Purpose.PRESENTATION;
import static io.github.thematicsessions.core.session.SegmentKind.EXPERT_PANEL;
import static io.github.thematicsessions.core.session.SegmentKind.KEYNOTE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.thematicsessions.core.norm.MeetingHours;
import io.github.thematicsessions.core.norm.Share;
import io.github.thematicsessions.core.norm.SlotSelector;
import io.github.thematicsessions.core.norm.SpeakingTime;
import io.github.thematicsessions.core.note.ProceduralNote;
import io.github.thematicsessions.core.session.SpeakingSlot;
import io.github.thematicsessions.core.time.Allotment;
import io.github.thematicsessions.core.time.TimeRange;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How many remedies of a conflict are told, and what a conflict takes away from the next. */
class RemediesLimitsTest {

    private static final ProceduralNote FIVE_TO_SEVEN = SmallNotes.asking(new SpeakingTime(
            SlotSelector.of(EXPERT_PANEL, EXPERT, PRESENTATION), Share.EACH, Allotment.parse("PT5M/PT7M")));

    private static List<String> remedies(String hours, List<SpeakingSlot> slots) {
        return Plans.conflicts(
                        FIVE_TO_SEVEN,
                        Plans.plan(
                                Plans.row("before", KEYNOTE, "09:00/10:00"),
                                Plans.row("panel", EXPERT_PANEL, hours, slots.toArray(SpeakingSlot[]::new)),
                                Plans.row("behind", KEYNOTE, "11:00/12:00")))
                .stream()
                .filter(line -> line.startsWith("->"))
                .toList();
    }

    private static List<SpeakingSlot> presentations(int number, String allotted) {
        return IntStream.rangeClosed(1, number)
                .mapToObj(turn -> Plans.slot("turn-" + turn, EXPERT, PRESENTATION, "/", allotted))
                .toList();
    }

    /** Thirteen of five minutes are 65; with the last waived or not, only twelve are tried. */
    @Test
    void twelve_waivers_of_a_conflict_are_told() {
        assertThat(remedies("10:00/11:00", presentations(13, "..")))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 12)
                        .mapToObj(turn -> "-> waive provision-0 of turn-" + turn)
                        .toList());
    }

    /** Eleven of five minutes and one of seven are 62. */
    @Test
    void turns_that_have_their_shortest_time_are_not_among_those_that_could_be_shorter() {
        List<SpeakingSlot> slots = new ArrayList<>(presentations(12, "PT5M"));
        slots.add(Plans.slot("last", EXPERT, PRESENTATION, "/", "PT7M"));
        assertThat(remedies("10:00/11:06", slots)).contains("-> shorten last to PT6M by PT1M");
    }

    private static final ProceduralNote MEETINGS = SmallNotes.asking(
            new MeetingHours(List.of(TimeRange.parse("10:00/13:00"), TimeRange.parse("15:00/18:00"))));

    @Test
    void a_row_of_longer_turns_than_its_meeting_has_time_for_lies_within_it_once() {
        assertThat(Plans.conflicts(
                        MEETINGS, Plans.plan(Plans.row("row", KEYNOTE, "/", Plans.discussion("floor", "/", "PT4H")))))
                .containsExactly(
                        "day 1 needs PT4H has PT3H misses PT1H",
                        "starts-not-before meeting-1 10:00 by provision-0",
                        "lies-within row meeting-1 by provision-0",
                        "takes-at-least floor PT4H",
                        "ends-not-after meeting-1 13:00 by provision-0",
                        "-> waive provision-0 of row");
    }

    /** It is out of its meeting on both sides, and is told to be so once. */
    @Test
    void a_row_that_is_longer_than_its_meeting_is_one_conflict() {
        assertThat(Plans.conflicts(MEETINGS, Plans.plan(Plans.row("row", KEYNOTE, "09:50/13:10"))))
                .containsExactly(
                        "day 1 needs PT10M has PT0S misses PT10M",
                        "starts-not-before meeting-1 10:00 by provision-0",
                        "lies-within row meeting-1 by provision-0",
                        "starts-not-after row 09:50",
                        "-> waive provision-0 of row");
    }
}
