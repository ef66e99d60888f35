package io.github.thematicsessions.core.norm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StageTest {

    @Test
    void every_kind_of_norm_can_be_judged_at_these_stages() {
        Map<String, String> stages = new LinkedHashMap<>();
        for (NormKind kind : NormKind.values()) {
            stages.put(
                    kind.code(),
                    String.join(" ", kind.stages().stream().map(Stage::code).toList()));
        }

        assertThat(stages)
                .containsExactlyInAnyOrderEntriesOf(Map.ofEntries(
                        Map.entry("identity", "plan"),
                        Map.entry("session-dates", "plan record"),
                        Map.entry("mandate-documents", "plan"),
                        Map.entry("day-count", "plan record"),
                        Map.entry("meeting-hours", "plan live record"),
                        Map.entry("chairing", "plan"),
                        Map.entry("segment-count", "plan record"),
                        Map.entry("segment-order", "plan record"),
                        Map.entry("slot-presence", "plan record"),
                        Map.entry("slot-order", "plan live record"),
                        Map.entry("slot-position", "plan live record"),
                        Map.entry("speaker-count", "plan record"),
                        Map.entry("speaker-kind", "plan live record"),
                        Map.entry("appointment", "plan"),
                        Map.entry("same-speakers", "plan record"),
                        Map.entry("speaking-time", "plan live record"),
                        Map.entry("reduced-time", "plan live record"),
                        Map.entry("divided-time", "plan live record"),
                        Map.entry("turn-count", "plan live record"),
                        Map.entry("no-inscription", "plan live record"),
                        Map.entry("alternation", "plan live record"),
                        Map.entry("accreditation-in-force", "plan live record"),
                        Map.entry("side-event-window", "plan"),
                        Map.entry("side-event-apart", "plan record"),
                        Map.entry("side-event-coordination", "plan"),
                        Map.entry("agenda-row", "plan"),
                        Map.entry("no-double-booking", "plan")));
    }

    @Test
    void what_can_be_judged_while_the_floor_is_open_can_be_judged_afterwards() {
        assertThat(Arrays.stream(NormKind.values()).map(NormKind::stages))
                .allSatisfy(stages -> assertThat(stages.contains(Stage.RECORD) || !stages.contains(Stage.LIVE))
                        .isTrue());
    }

    @Test
    void the_stages_of_a_kind_cannot_be_changed() {
        for (NormKind kind : List.of(NormKind.IDENTITY, NormKind.DAY_COUNT, NormKind.SPEAKING_TIME)) {
            Set<Stage> stages = kind.stages();

            assertThatThrownBy(() -> stages.remove(Stage.PLAN)).isInstanceOf(UnsupportedOperationException.class);
        }
    }
}
