package io.github.thematicsessions.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thematicsessions.core.people.AccreditedStakeholder;
import io.github.thematicsessions.core.record.FloorEvent;
import io.github.thematicsessions.core.record.FloorEventKind;
import io.github.thematicsessions.core.session.ElementId;
import io.github.thematicsessions.core.session.Segment;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a peer finds in a record is what is found by hand, or the comparison would be worth nothing. */
class RecordByPeersTest {

    private static final Segment PANEL = SixthSession.workedOut().segments().stream()
            .filter(segment -> segment.id().equals(ElementId.of("panel-1")))
            .findFirst()
            .orElseThrow();
    private static final List<FloorEvent> CONFORMING = PanelRecord.of(50);

    /** Breaks every rule: early requests, stakeholders without accreditation, no pauses, a presentation first and last. */
    private static List<FloorEvent> broken() {
        List<FloorEvent> events = new ArrayList<>();
        events.add(FloorEvent.of(FloorEventKind.REQUEST, CONFORMING.get(0).at()));
        events.add(FloorEvent.of(FloorEventKind.REQUEST, CONFORMING.get(0).at()));
        for (FloorEvent event : CONFORMING) {
            if (event.speaker().filter(AccreditedStakeholder.class::isInstance).isPresent()) {
                events.add(event.withSpeaker(AccreditedStakeholder.builder().build()));
            } else if (event.kind() == FloorEventKind.BEGIN && event.slot().isPresent()) {
                events.add(event.withSlot(ElementId.of("panel-1-presentation-1")));
            } else if (event.kind() == FloorEventKind.END) {
                events.add(event.withAt(event.at().plusSeconds(31)));
            } else if (event.kind() != FloorEventKind.PAUSE && event.kind() != FloorEventKind.RESUME) {
                events.add(event);
            }
        }
        return events;
    }

    @Test
    void the_broken_record_breaks_each_rule() {
        RecordByHand.Tally tally = RecordByHand.judge(PANEL, broken().iterator());

        assertThat(List.of(tally.inscribed(), tally.unaccredited(), tally.outOfOrder()))
                .containsExactly(2, 12, 1);
        assertThat(tally.tooLong()).isEqualTo(23);
    }

    @ParameterizedTest
    @EnumSource
    void a_peer_finds_nothing_in_the_record_that_is_measured(Peers peer) {
        assertThat(HeldTurns.judge(PANEL, CONFORMING.iterator(), peer.ofRecord()))
                .isEqualTo(RecordByHand.judge(PANEL, CONFORMING.iterator()))
                .isEqualTo(new RecordByHand.Tally(65, 10_275 * 1_000_000_000L, 0, 0, 0, 0, true));
    }

    @ParameterizedTest
    @EnumSource
    void a_peer_finds_what_is_found_by_hand_as_often(Peers peer) {
        assertThat(HeldTurns.judge(PANEL, broken().iterator(), peer.ofRecord()))
                .isEqualTo(RecordByHand.judge(PANEL, broken().iterator()));
    }
}
