package io.github.thematicsessions.rules.fit;

import static io.github.thematicsessions.core.people.Capacity.CO_FACILITATOR;
import static io.github.thematicsessions.core.people.Capacity.MODERATOR;
import static io.github.thematicsessions.core.session.Purpose.CONCLUDING_REMARKS;
import static io.github.thematicsessions.core.session.Purpose.WELCOME;
import static io.github.thematicsessions.core.session.SegmentKind.EXPERT_PANEL;
import static io.github.thematicsessions.core.session.SegmentKind.OPENING;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.thematicsessions.core.norm.Share;
import io.github.thematicsessions.core.norm.SlotSelector;
import io.github.thematicsessions.core.norm.SpeakingTime;
import io.github.thematicsessions.core.note.ProceduralNote;
import io.github.thematicsessions.core.session.SpeakingSlot;
import io.github.thematicsessions.core.session.ThematicSession;
import io.github.thematicsessions.core.time.Allotment;
import io.github.thematicsessions.rules.NoteCheck;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A time that a note gives several turns together. */
class SharedTimesTest {

    private static final ProceduralNote TEN_AT_MOST = welcomes("../PT10M");
    private static final ProceduralNote SIX_TO_EIGHT = welcomes("PT6M/PT8M");

    private static ProceduralNote welcomes(String time) {
        return SmallNotes.asking(new SpeakingTime(
                SlotSelector.of(OPENING, CO_FACILITATOR, WELCOME), Share.TOGETHER, Allotment.parse(time)));
    }

    private static SpeakingSlot welcome(String id, String allotted) {
        return Plans.slot(id, CO_FACILITATOR, WELCOME, "/", allotted);
    }

    private static ThematicSession opening(String hours, SpeakingSlot... slots) {
        return Plans.plan(Plans.row("opening", OPENING, hours, slots));
    }

    @Test
    void a_turn_that_has_a_shared_time_for_itself_is_expected_to_keep_its_hours() {
        SpeakingSlot slot = Plans.slot("alone", CO_FACILITATOR, WELCOME, "10:00/10:04", "PT3M/PT6M");
        assertThat(Plans.expected(TEN_AT_MOST, opening("10:00/11:00", slot)))
                .endsWith("alone 10:00 in 10:00 until 10:04 in 10:03/10:06");
    }

    private static String expectedAlone(String allotted) {
        return Plans.expected(TEN_AT_MOST, opening("10:00/11:00", welcome("alone", allotted)))
                .get(1);
    }

    @Test
    void a_turn_that_has_a_shared_time_for_itself_is_expected_to_take_it_unless_the_plan_gives_less() {
        assertThat(expectedAlone("..")).isEqualTo("alone 10:00 in 10:00 until 10:10 in 10:00/10:10");
        assertThat(expectedAlone("../PT12M")).isEqualTo("alone 10:00 in 10:00 until 10:10 in 10:00/10:10");
        assertThat(expectedAlone("PT3M/PT6M")).isEqualTo("alone 10:00 in 10:00 until 10:06 in 10:03/10:06");
    }

    @Test
    void turns_that_the_plan_gives_more_time_than_they_share_are_fitted_as_the_plan_has_them() {
        NoteCheck check = NoteCheck.of(TEN_AT_MOST);
        assertThat(FitText.setAside(
                        check.fit(opening("10:00/11:00", welcome("first", "PT6M"), welcome("second", "PT6M")))))
                .containsExactly("provision-0 of first plan-says-otherwise");
        assertThat(FitText.setAside(
                        check.fit(opening("10:00/11:00", welcome("first", "PT5M"), welcome("second", "PT5M")))))
                .isEmpty();
    }

    @Test
    void a_shared_time_without_a_lower_end_asks_for_no_time() {
        assertThat(Plans.conflicts(
                        TEN_AT_MOST,
                        opening(
                                "10:00/10:15",
                                welcome("first", ".."),
                                welcome("second", ".."),
                                Plans.remarks("remarks", "/", "PT20M"))))
                .containsExactly(
                        "day 1 needs PT20M has PT15M misses PT5M",
                        "starts-not-before opening 10:00",
                        "takes-at-least first PT0S",
                        "takes-at-least second PT0S",
                        "takes-at-least remarks PT20M",
                        "lies-within remarks opening",
                        "ends-not-after opening 10:15",
                        "-> move opening to 09:55/10:15 by PT5M");
    }

    private static List<String> lengths(String first, String second) {
        return NoteCheck.of(SIX_TO_EIGHT)
                .fit(opening("/", welcome("first", first), welcome("second", second)))
                .windows()
                .stream()
                .map(window -> FitText.part(window.part()) + " "
                        + window.length().shortest() + "/" + window.length().longest())
                .toList();
    }

    /** The opening may be at any time of the day, so that only the lengths say anything of one another. */
    @Test
    void a_turn_takes_at_least_what_the_other_cannot_and_at_most_what_the_other_leaves() {
        assertThat(lengths("../PT4M", "../PT3M"))
                .containsExactly(
                        "day-1 PT6M/PT23H59M59S", "opening PT6M/PT23H59M59S", "first PT3M/PT4M", "second PT2M/PT3M");
        assertThat(lengths("..", "../PT3M")).endsWith("first PT3M/PT8M", "second PT0S/PT3M");
        assertThat(lengths("PT5M", "..")).endsWith("first PT5M/PT5M", "second PT1M/PT3M");
        assertThat(lengths("..", "..")).endsWith("first PT0S/PT8M", "second PT0S/PT8M");
    }

    /** The two that conclude are the last that fill the panel; together they are expected to take eight minutes. */
    @Test
    void turns_that_share_a_time_at_the_end_leave_the_rest_to_the_floor() {
        ProceduralNote note = SmallNotes.asking(new SpeakingTime(
                SlotSelector.of(EXPERT_PANEL, MODERATOR, CONCLUDING_REMARKS),
                Share.TOGETHER,
                Allotment.parse("PT6M/PT10M")));
        ThematicSession session = Plans.plan(Plans.row(
                "panel",
                EXPERT_PANEL,
                "10:00/11:00",
                Plans.discussion("floor", "/", ".."),
                Plans.slot("first", MODERATOR, CONCLUDING_REMARKS, "/", "../PT4M"),
                Plans.slot("second", MODERATOR, CONCLUDING_REMARKS, "/", "../PT4M")));
        assertThat(FitText.setAside(NoteCheck.of(note).fit(session))).isEmpty();
        assertThat(Plans.windows(note, session))
                .endsWith(
                        "floor 10:00 10:52/10:54 PT52M/PT54M",
                        "first 10:52/10:54 10:56/10:58 PT2M/PT4M",
                        "second 10:56/10:58 11:00 PT2M/PT4M");
        assertThat(Plans.expected(note, session))
                .endsWith(
                        "floor 10:00 in 10:00 until 10:52 in 10:52/10:54",
                        "first 10:52 in 10:52/10:54 until 10:56 in 10:56/10:58",
                        "second 10:56 in 10:56/10:58 until 11:00 in 11:00");
    }
}
