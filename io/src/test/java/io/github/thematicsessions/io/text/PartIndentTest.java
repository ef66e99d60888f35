package io.github.thematicsessions.io.text;

import static io.github.thematicsessions.io.text.SampleFits.day;
import static io.github.thematicsessions.io.text.SampleFits.discussion;
import static io.github.thematicsessions.io.text.SampleFits.meeting;
import static io.github.thematicsessions.io.text.SampleFits.segment;
import static io.github.thematicsessions.io.text.SampleFits.sideEvent;
import static io.github.thematicsessions.io.text.SampleFits.slot;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.thematicsessions.core.fit.Part;
import io.github.thematicsessions.core.people.Capacity;
import io.github.thematicsessions.core.session.Purpose;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PartIndentTest {

    private static final Part PANEL = segment("panel-1", "10:00/13:00");

    private static Part turn(@Nullable Purpose purpose) {
        return slot("turn", Capacity.EXPERT, purpose);
    }

    private static List<Integer> steps(int outer, Part... parts) {
        PartIndent indent = new PartIndent();
        return Arrays.stream(parts)
                .map(part -> indent.next(part, outer).length() / 2)
                .toList();
    }

    @Test
    void turns_of_the_floor_stand_under_their_discussion_and_all_others_under_the_segment() {
        assertThat(steps(
                        2,
                        day(),
                        meeting(1),
                        PANEL,
                        turn(Purpose.PRESENTATION),
                        discussion("discussion"),
                        turn(Purpose.INTERVENTION),
                        turn(Purpose.ANSWER),
                        turn(Purpose.CONCLUDING_REMARKS)))
                .containsExactly(0, 1, 2, 3, 3, 4, 4, 3);
    }

    @Test
    void what_is_not_of_the_floor_ends_a_discussion() {
        for (Part between : List.of(turn(Purpose.REMARKS), turn(null))) {
            assertThat(steps(0, PANEL, discussion(null), turn(Purpose.ANSWER), between, turn(Purpose.INTERVENTION)))
                    .containsExactly(0, 1, 2, 1, 1);
        }
        assertThat(steps(
                        1,
                        PANEL,
                        discussion(null),
                        segment("dialogue", null),
                        turn(Purpose.INTERVENTION),
                        sideEvent("health", null)))
                .containsExactly(1, 2, 1, 2, 1);
    }
}
