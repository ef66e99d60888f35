package io.github.thematicsessions.core.floor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thematicsessions.core.people.Capacity;
import io.github.thematicsessions.core.people.MemberState;
import io.github.thematicsessions.core.session.ElementId;
import io.github.thematicsessions.core.session.Purpose;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a chair reads of the floor at a prompt. */
class FloorSummaryTest {

    private static final OffsetDateTime AT = OffsetDateTime.parse("2017-10-12T10:43:24+02:00");
    private static final Speaker GERMANY = new Speaker(
            Optional.of(MemberState.of("DE")),
            Optional.of(Capacity.DELEGATION),
            Optional.of(Purpose.INTERVENTION),
            Optional.empty(),
            Optional.of(ElementId.of("t1")));

    private static FloorStatus status(Phase phase, Optional<Speaker> speaker, Upcoming... upcoming) {
        return new FloorStatus(
                ElementId.of("panel-1"),
                AT,
                phase,
                speaker.map(held -> new RunningTurn(
                        held,
                        AT.minusSeconds(95),
                        Duration.ofSeconds(95),
                        Optional.of(Duration.ofSeconds(85)),
                        Optional.empty())),
                Optional.empty(),
                MeetingState.OPEN,
                true,
                List.of(upcoming),
                new FloorAccess(Set.of(), Optional.empty(), Optional.empty(), Optional.empty()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Upcoming obligatory(Optional<String> slot, Optional<Purpose> purpose) {
        return new Upcoming(
                slot.map(ElementId::of),
                Optional.of(Capacity.MODERATOR),
                purpose,
                Optional.empty(),
                true,
                Optional.empty());
    }

    @Test
    void a_speaker_is_told_by_role_purpose_and_name_as_far_as_they_are_known() {
        assertThat(GERMANY).hasToString("delegation, intervention, DE (member-state)");
        assertThat(new Speaker(
                        Optional.empty(),
                        Optional.of(Capacity.MODERATOR),
                        Optional.empty(),
                        Optional.of(ElementId.of("remarks")),
                        Optional.empty()))
                .hasToString("moderator");
    }

    @Test
    void a_floor_that_nobody_has_is_its_segment_and_its_phase() {
        assertThat(status(Phase.WAITING, Optional.empty())).hasToString("2017-10-12T10:43:24+02:00 panel-1: waiting");
    }

    @Test
    void who_has_the_floor_is_told_with_the_time_and_what_has_to_come_next() {
        assertThat(status(
                        Phase.WITHIN,
                        Optional.of(GERMANY),
                        obligatory(Optional.of("conclusion"), Optional.of(Purpose.CONCLUDING_REMARKS))))
                .hasToString("2017-10-12T10:43:24+02:00 panel-1: within, delegation, intervention, DE (member-state)"
                        + " for PT1M35S, next conclusion");
    }

    @Test
    void what_has_to_come_next_is_told_by_its_purpose_where_no_slot_is_planned() {
        assertThat(status(
                        Phase.WAITING,
                        Optional.empty(),
                        obligatory(Optional.empty(), Optional.of(Purpose.CONCLUDING_REMARKS))))
                .hasToString("2017-10-12T10:43:24+02:00 panel-1: waiting, next concluding-remarks");
        assertThat(status(Phase.WAITING, Optional.empty(), obligatory(Optional.empty(), Optional.empty())))
                .hasToString("2017-10-12T10:43:24+02:00 panel-1: waiting, next a turn");
    }
}
