package io.github.thematicsessions.io.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thematicsessions.core.floor.AppliedLimit;
import io.github.thematicsessions.core.floor.FloorAccess;
import io.github.thematicsessions.core.floor.FloorStatus;
import io.github.thematicsessions.core.floor.MeetingState;
import io.github.thematicsessions.core.floor.Phase;
import io.github.thematicsessions.core.floor.RunningTurn;
import io.github.thematicsessions.core.floor.Speaker;
import io.github.thematicsessions.core.norm.Application;
import io.github.thematicsessions.core.norm.Share;
import io.github.thematicsessions.core.session.ElementId;
import io.github.thematicsessions.core.time.Allotment;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhaseTextTest {

    private static final OffsetDateTime AT = OffsetDateTime.parse("2017-10-12T10:15:00+02:00");
    private static final AppliedLimit THREE_MINUTES =
            new AppliedLimit(Allotment.parse("../PT3M"), Share.EACH, Application.LIMIT, Optional.empty());

    @ParameterizedTest
    @CsvSource(nullValues = "-", delimiter = '|', textBlock = """
            WAITING       | OPEN      | -     | nobody speaks
            WAITING       | CLOSED    | -     | the meeting is closed
            BELOW_MINIMUM | OPEN      | PT5S  | below minimum: to end now would be too short
            WITHIN        | OPEN      | PT5S  | within time
            WITHIN        | OPEN      | -     | no limit applies
            WARNING       | OPEN      | PT5S  | WARNING: little time is left
            LAST_SECONDS  | OPEN      | PT5S  | LAST SECONDS: the time is almost used up
            LAST_SECONDS  | OPEN      | PT0S  | LAST SECONDS: the time is almost used up
            LAST_SECONDS  | OPEN      | PT-1S | TOLERATED: the time is used up
            OVER          | OPEN      | PT-9S | OVER: the time is used up
            PAUSED        | OPEN      | PT5S  | PAUSED: the clock of the turn stands still
            PAUSED        | SUSPENDED | PT5S  | MEETING SUSPENDED: all clocks stand still
            """)
    void a_phase_says_what_it_means(Phase phase, MeetingState meeting, @Nullable Duration remaining, String sentence) {
        assertThat(PhaseText.sentence(status(phase, meeting, Optional.ofNullable(remaining))))
                .isEqualTo(sentence);
    }

    private static FloorStatus status(Phase phase, MeetingState meeting, Optional<Duration> remaining) {
        Speaker somebody =
                new Speaker(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        RunningTurn turn =
                new RunningTurn(somebody, AT, Duration.ofMinutes(1), remaining, remaining.map(left -> THREE_MINUTES));
        return new FloorStatus(
                ElementId.of("panel-1"),
                AT,
                phase,
                Optional.of(turn).filter(running -> phase != Phase.WAITING),
                Optional.empty(),
                meeting,
                false,
                List.of(),
                new FloorAccess(Set.of(), Optional.empty(), Optional.empty(), Optional.empty()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
