package io.github.thematicsessions.rules.floor;

import io.github.thematicsessions.core.norm.MeetingHours;
import io.github.thematicsessions.core.report.Discrepancy;
import io.github.thematicsessions.core.report.Measure;
import io.github.thematicsessions.core.time.TimeRange;
import io.github.thematicsessions.rules.norm.Judge;
import io.github.thematicsessions.rules.norm.Verdict;
import io.github.thematicsessions.rules.record.HeldHours;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;

/**
 * Holds the segment inside the meetings of its day. It is told when an event first shows that it is not, and once more with the
 * figures of the whole when the meeting is closed.
 */
final class Hours extends LiveNorm {

    private static final int WHOLE_DAY = 86_400;

    private final int place;
    private final List<TimeRange> meetings;

    Hours(Judge judge, MeetingHours norm, int place) {
        super(judge);
        this.place = place;
        this.meetings = norm.meetings();
    }

    @Override
    void happened(FloorChange change) {
        FloorState state = change.state();
        boolean told = state.tally(place).turns() > 0;
        if (!told && !isInOneMeeting(state)) {
            judge(change);
        }
    }

    /** What the event that closes the meeting has told by itself is not told again. */
    @Override
    void meetingClosed(FloorChange change) {
        if (change.state().tally(place).nanos() != change.number()) {
            judge(change);
        }
    }

    private boolean isInOneMeeting(FloorState state) {
        int start = Math.floorMod(state.heldSince(), WHOLE_DAY);
        long end = start + Math.max(1, state.heldUntil() - state.heldSince());
        for (TimeRange meeting : meetings) {
            if (meeting.startInclusive().toSecondOfDay() <= start
                    && end <= meeting.endExclusive().toSecondOfDay()) {
                return true;
            }
        }
        return false;
    }

    private void judge(FloorChange change) {
        FloorState state = change.state();
        TimeRange held = HeldHours.of(
                time(state.heldSince()),
                time(state.heldUntil()),
                Math.floorDiv(state.heldSince(), WHOLE_DAY) == Math.floorDiv(state.heldUntil(), WHOLE_DAY));
        int inside = 0;
        for (TimeRange meeting : meetings) {
            inside += meeting.sharedSeconds(held);
        }
        if (inside < held.lengthInSeconds()) {
            state.tally(place, new NormTally(1, change.number(), true, false, null));
            Verdict verdict = change.verdict(this);
            verdict.fail(verdict.finding(Discrepancy.OUTSIDE_HOURS, change.segmentAt())
                    .measured(Measure.of(held))
                    .allowed(new Measure.Hours(meetings))
                    .difference(Measure.of(Duration.ofSeconds(held.lengthInSeconds() - inside))));
        }
    }

    private static LocalTime time(long local) {
        return LocalTime.ofSecondOfDay(Math.floorMod(local, WHOLE_DAY));
    }
}
