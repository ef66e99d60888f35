package io.github.thematicsessions.rules.fit;

import static io.github.thematicsessions.core.session.SegmentKind.KEYNOTE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.thematicsessions.core.note.ProceduralNote;
import io.github.thematicsessions.core.session.SpeakingSlot;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is expected on a day whose plan cannot hold. */
class DaysInConflictTest {

    private static final ProceduralNote SILENT = SmallNotes.silent();

    /** The second row begins when the first is over; what has nothing to do with that stays as it is. */
    @Test
    void only_the_hour_that_cannot_be_kept_is_not() {
        assertThat(Plans.expected(
                        SILENT,
                        Plans.plan(
                                Plans.row("first", KEYNOTE, "10:00/10:40"),
                                Plans.row("second", KEYNOTE, "10:30/11:00"),
                                Plans.row("third", KEYNOTE, "11:00/12:00", Plans.remarks("turn", "/", "PT5M/PT7M")))))
                .containsExactly(
                        "first 10:00 in 10:00 until 10:40 in 10:40",
                        "second 10:40 in 10:40/11:00 until 11:00 in 11:00",
                        "third 11:00 in 11:00 until 12:00 in 12:00",
                        "turn 11:00 in 11:00 until 11:07 in 11:05/11:07");
    }

    private static String expectedFirst(int discussions) {
        List<SpeakingSlot> slots = new ArrayList<>();
        slots.add(Plans.remarks("first", "/", "PT5M/PT7M"));
        for (int index = 0; index < discussions; index++) {
            slots.add(Plans.discussion("floor-" + index, "/", "../PT5M"));
            slots.add(Plans.intervention("turn-" + index, "/", "PT6M"));
        }
        return Plans.expected(
                        SILENT, Plans.plan(Plans.row("row", KEYNOTE, "00:00/", slots.toArray(SpeakingSlot[]::new))))
                .get(1);
    }

    /** Each discussion of five minutes holds a turn of six. 101 of them are 10:06 hours, and leave 13:53:59 to what is before. */
    @Test
    void no_limit_is_kept_where_there_are_more_conflicts_than_are_told() {
        assertThat(expectedFirst(100)).isEqualTo("first 00:00 in 00:00 until 00:07 in 00:05/00:07");
        assertThat(expectedFirst(101)).isEqualTo("first 00:00 in 00:00/13:48:59 until 00:07 in 00:05/13:53:59");
    }
}
