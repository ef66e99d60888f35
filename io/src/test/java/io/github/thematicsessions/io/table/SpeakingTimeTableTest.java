package io.github.thematicsessions.io.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thematicsessions.core.floor.SpeakingLedger;
import io.github.thematicsessions.core.floor.SpeakingTally;
import io.github.thematicsessions.core.people.AccreditedStakeholder;
import io.github.thematicsessions.core.people.Capacity;
import io.github.thematicsessions.core.people.MemberState;
import io.github.thematicsessions.core.people.Participant;
import io.github.thematicsessions.core.people.StakeholderCategory;
import io.github.thematicsessions.core.people.State;
import io.github.thematicsessions.core.session.ElementId;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SpeakingTimeTableTest {

    private static SpeakingTally tally(String spoken, int turns) {
        return new SpeakingTally(Duration.parse(spoken), turns);
    }

    @Test
    void every_sum_of_a_ledger_is_a_row() {
        Participant germany = MemberState.of("DE");
        Participant body =
                AccreditedStakeholder.builder().organization("Someone").build();
        SpeakingLedger ledger = new SpeakingLedger(
                tally("PT10M0.5S", 4),
                tally("PT6M", 2),
                tally("PT1S", 1),
                Map.of(germany, tally("PT3M", 1)),
                Map.of(State.of("DE"), tally("PT2M", 1)),
                Map.of(germany, tally("PT1M", 1)),
                Map.of(Capacity.DELEGATION, tally("PT3M", 1)),
                Map.of(StakeholderCategory.CIVIL_SOCIETY, tally("PT3M", 1)),
                Map.of(body, tally("PT3M", 1)));
        Table table = SpeakingTimeTable.of(ElementId.of("mine"), Map.of(ElementId.of("panel-1"), ledger));
        assertThat(table.columns())
                .startsWith(
                        "session",
                        "segment",
                        "by",
                        "of",
                        "participant_kind",
                        "participant_state",
                        "participant_organization")
                .endsWith("spoken_s", "turns");
        assertThat(table.rows())
                .extracting(row -> String.join(
                        " ",
                        List.of(
                                row.get(0),
                                row.get(1),
                                row.get(2),
                                row.get(3),
                                row.get(5),
                                row.get(6),
                                row.get(15),
                                row.get(16))))
                .containsExactly(
                        "mine panel-1 total    600.5 4",
                        "mine panel-1 floor    360 2",
                        "mine panel-1 unnamed    1 1",
                        "mine panel-1 participant  DE  180 1",
                        "mine panel-1 state DE   120 1",
                        "mine panel-1 group  DE  60 1",
                        "mine panel-1 capacity delegation   180 1",
                        "mine panel-1 category civil-society   180 1",
                        "mine panel-1 floor-participant   Someone 180 1");
    }
}
