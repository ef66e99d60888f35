package io.github.thematicsessions.rules.fit;

import static io.github.thematicsessions.rules.fit.FollowedDay.discussion;
import static io.github.thematicsessions.rules.fit.FollowedDay.intervention;
import static io.github.thematicsessions.rules.fit.FollowedDay.row;
import static io.github.thematicsessions.rules.fit.FollowedDay.turn;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.thematicsessions.core.norm.Share;
import io.github.thematicsessions.core.norm.SlotSelector;
import io.github.thematicsessions.core.norm.SpeakingTime;
import io.github.thematicsessions.core.note.ProceduralNote;
import io.github.thematicsessions.core.people.Capacity;
import io.github.thematicsessions.core.session.Purpose;
import io.github.thematicsessions.core.session.SegmentKind;
import io.github.thematicsessions.core.session.SpeakingSlot;
import io.github.thematicsessions.core.time.Allotment;
import io.github.thematicsessions.rules.NoteCheck;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** When turns follow that share a time, worked out by hand. */
class ProjectionOfSharedTimesTest {

    private static FollowedDay welcomes(String... allotted) {
        SpeakingSlot[] slots = IntStream.range(0, allotted.length)
                .mapToObj(turn -> welcome("w-" + (turn + 1), allotted[turn]))
                .toArray(SpeakingSlot[]::new);
        return FollowedDay.of(
                Sixth.CHECK, Sixth.segment(Sixth.published(), "opening", opening -> opening.withSlots(slots)));
    }

    private static List<String> welcomes(FollowedDay day, String clock) {
        return day.at(clock).stream()
                .filter(line -> line.startsWith("w-") || line.startsWith("opening "))
                .toList();
    }

    @Test
    void turns_that_share_a_time_have_equal_parts_of_it() {
        assertThat(welcomes(welcomes("..", "..", ".."), "09:00"))
                .containsExactly(
                        "opening 10:00 in 10:00 until 10:15 in 10:15",
                        "w-1 10:00 in 10:00 until 10:03:20 in 10:00/10:10",
                        "w-2 10:03:20 in 10:00/10:10 until 10:06:40 in 10:00/10:10",
                        "w-3 10:06:40 in 10:00/10:10 until 10:10 in 10:10");
    }

    @Test
    void turns_that_share_a_time_have_what_those_with_a_time_of_their_own_leave() {
        assertThat(welcomes(welcomes("PT4M", "..", "PT1M"), "09:00"))
                .containsExactly(
                        "opening 10:00 in 10:00 until 10:15 in 10:15",
                        "w-1 10:00 in 10:00 until 10:04 in 10:04",
                        "w-2 10:04 in 10:04 until 10:09 in 10:09",
                        "w-3 10:09 in 10:09 until 10:10 in 10:10");
    }

    @Test
    void those_that_are_left_share_what_is_left() {
        FollowedDay three = welcomes("..", "..", "..");
        assertThat(welcomes(three.after("10:00 begin w-1"), "10:06"))
                .containsExactly(
                        "opening runs 10:00 in 10:00 until 10:15 in 10:15",
                        "w-1 runs 10:00 in 10:00 until 10:06 in 10:06/10:10",
                        "w-2 10:06 in 10:06/10:10 until 10:08 in 10:06/10:10",
                        "w-3 10:08 in 10:06/10:10 until 10:10 in 10:10");
        assertThat(welcomes(three.after("10:00 begin w-1", "10:04 end w-1"), "10:06"))
                .containsExactly(
                        "opening runs 10:00 in 10:00 until 10:15 in 10:15",
                        "w-2 10:06 in 10:06/10:10 until 10:08 in 10:06/10:10",
                        "w-3 10:08 in 10:06/10:10 until 10:10 in 10:10");
        assertThat(welcomes(three.after("10:00 begin w-1", "10:01 end w-1"), "10:02"))
                .containsExactly(
                        "opening runs 10:00 in 10:00 until 10:15 in 10:15",
                        "w-2 10:02 in 10:02/10:10 until 10:06 in 10:02/10:10",
                        "w-3 10:06 in 10:02/10:10 until 10:10 in 10:10");
        assertThat(welcomes(three.after("10:00 begin w-1", "10:04 end w-1"), "10:11"))
                .containsExactly(
                        "opening runs 10:00 in 10:00 until 10:15 in 10:15",
                        "w-2 10:11 in 10:11 until 10:11 in 10:11",
                        "w-3 10:11 in 10:11 until 10:11 in 10:11");
    }

    /** Six to eight seconds together, of which the first turn takes one: the second takes what the last may not. */
    @Test
    void a_turn_that_shares_a_time_takes_what_those_behind_it_may_not() {
        FollowedDay day = FollowedDay.of(
                NoteCheck.of(SmallNotes.limits()),
                Plans.plan(row(
                                "r",
                                "00:00:10/00:00:40",
                                welcome("w-1", "PT6S"),
                                welcome("w-2", ".."),
                                welcome("w-3", "PT2S"))
                        .withKind(SegmentKind.OPENING)));
        assertThat(day.after("00:00:10 begin w-1", "00:00:11 end w-1").at("00:00:11"))
                .containsExactly(
                        "r runs 00:00:10 in 00:00:10 until 00:00:40 in 00:00:40",
                        "w-2 00:00:11 in 00:00:11/00:00:16 until 00:00:16 in 00:00:14/00:00:16",
                        "w-3 00:00:16 in 00:00:14/00:00:16 until 00:00:18 in 00:00:16/00:00:18");
    }

    private static SpeakingSlot welcome(String id, String allotted) {
        return Sixth.slot(id, Capacity.CO_FACILITATOR, Purpose.WELCOME, allotted);
    }

    /** The moderator has eight seconds for the opening and the discussion together. */
    @Test
    void a_discussion_that_shares_a_time_holds_turns_of_its_own() {
        SlotSelector moderator = new SlotSelector(
                SegmentKind.EXPERT_PANEL,
                Set.of(Capacity.MODERATOR),
                Set.of(Purpose.OPENING_REMARKS, Purpose.INTERACTIVE_DISCUSSION));
        ProceduralNote note = SmallNotes.limits(new SpeakingTime(moderator, Share.TOGETHER, Allotment.parse("PT8S")));
        FollowedDay day = FollowedDay.of(
                NoteCheck.of(note),
                Plans.plan(row(
                                "r",
                                "00:00:10/00:00:22",
                                Sixth.slot("o", Capacity.MODERATOR, Purpose.OPENING_REMARKS, ".."),
                                discussion("d", ".."),
                                intervention("i", "PT2S"),
                                turn("p", "PT4S"))
                        .withKind(SegmentKind.EXPERT_PANEL)));
        assertThat(day.at("00:00:00"))
                .containsExactly(
                        "r 00:00:10 in 00:00:10 until 00:00:22 in 00:00:22",
                        "o 00:00:10 in 00:00:10 until 00:00:15 in 00:00:13/00:00:15",
                        "d 00:00:15 in 00:00:13/00:00:15 until 00:00:18 in 00:00:18",
                        "i 00:00:15 in 00:00:13/00:00:16 until 00:00:17 in 00:00:15/00:00:18",
                        "p 00:00:18 in 00:00:18 until 00:00:22 in 00:00:22");
    }
}
