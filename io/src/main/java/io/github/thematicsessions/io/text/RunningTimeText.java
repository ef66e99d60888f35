package io.github.thematicsessions.io.text;

import io.github.thematicsessions.core.floor.AppliedLimit;
import io.github.thematicsessions.core.floor.RunningTurn;
import io.github.thematicsessions.core.norm.Share;
import io.github.thematicsessions.core.note.Ground;
import java.time.Duration;

/** The time of the turn that is held, and the limit that applies to it. */
final class RunningTimeText {

    private RunningTimeText() {}

    /** Says how long was spoken and how long is left: 2 min 48 s of 3 min, 12 s left. */
    static String of(RunningTurn turn) {
        String elapsed = SpokenTime.of(turn.elapsed());
        if (turn.limit().isEmpty() || turn.remaining().isEmpty()) {
            return elapsed + ", no limit";
        }
        AppliedLimit limit = turn.limit().get();
        String whole = SpokenTime.of(Duration.ofSeconds(limit.time().longestSeconds()));
        String left = left(turn.remaining().get());
        return limit.share() == Share.EACH
                ? elapsed + " of " + whole + ", " + left
                : elapsed + ", " + left + " of " + whole + " for all together";
    }

    private static String left(Duration remaining) {
        return SpokenTime.of(remaining.abs()) + (remaining.isNegative() ? " over" : " left");
    }

    /** Says which limit applies, how it is applied and who says so. */
    static String limit(AppliedLimit limit) {
        String time = SpokenTime.of(limit.time()) + (limit.share() == Share.EACH ? "" : " for all together");
        return time + applied(limit) + ": "
                + limit.ground().map(RunningTimeText::ground).orElse("the plan allots it");
    }

    private static String applied(AppliedLimit limit) {
        Duration tolerance = limit.application().tolerance();
        String how = switch (limit.application().enforcement()) {
            case ENCOURAGED -> ", encouraged";
            case LIMIT -> "";
            case AUTOMATIC -> ", then the microphone goes off";
        };
        return how + (tolerance.isZero() ? "" : ", " + SpokenTime.of(tolerance) + " over it do not count");
    }

    /** Names a provision and its sentence: intervention-time (II.c.3.3 of gcm-thematic-6-note). */
    static String ground(Ground ground) {
        return ground.provision() + " (" + ground.citation().locator() + " of "
                + ground.citation().note() + ")";
    }
}
