package io.github.thematicsessions.rules.record;

import io.github.thematicsessions.core.norm.Norm;
import io.github.thematicsessions.core.norm.SegmentCount;
import io.github.thematicsessions.core.norm.Stage;
import io.github.thematicsessions.core.report.Exemption;
import io.github.thematicsessions.core.report.Finding;
import io.github.thematicsessions.core.report.Input;
import io.github.thematicsessions.core.report.Judgement;
import io.github.thematicsessions.rules.norm.Judge;
import io.github.thematicsessions.rules.norm.Verdict;
import java.util.ArrayList;
import java.util.List;

/**
 * Judges a session as it was held by one provision after the other.
 *
 * <p>Not thread-safe: each check has its own.
 */
public final class RecordJudge {

    private final HeldSession held;
    private final Watches watches;
    private final List<Finding> findings = new ArrayList<>();

    /**
     * Begins to judge.
     *
     * @param held the session as it was held
     * @param watches what judged its turns
     */
    public RecordJudge(HeldSession held, Watches watches) {
        this.held = held;
        this.watches = watches;
    }

    /**
     * Judges by one provision.
     *
     * @param judge the provision
     * @return how it stands
     */
    public Judgement judge(Judge judge) {
        Verdict verdict = watches.verdict(judge).orElseGet(() -> new Verdict(Stage.RECORD));
        Judgement judgement = watches.verdict(judge).isPresent() ? verdict.close() : judge(judge, verdict);
        findings.addAll(verdict.findings());
        return judgement;
    }

    private Judgement judge(Judge judge, Verdict verdict) {
        if (!judge.isInForce()) {
            return judge.judge(held.order(), verdict);
        }
        Norm norm = judge.provision().norm();
        if (!isShown(norm)) {
            return exempt(judge, Exemption.NOT_SHOWN_BY_A_RECORD, verdict);
        }
        return switch (norm.kind()) {
            case SESSION_DATES, DAY_COUNT, SEGMENT_COUNT, SEGMENT_ORDER -> judgeWhole(judge, verdict);
            case SPEAKER_COUNT, SAME_SPEAKERS -> judge.judge(held.people(), verdict);
            default -> judge.judge(held.order(), verdict);
        };
    }

    /** Nobody takes the floor in a break, so that no record shows how many there were. */
    private static boolean isShown(Norm norm) {
        return norm.kind().stages().contains(Stage.RECORD)
                && !(norm instanceof SegmentCount count && !count.segment().isPlenary());
    }

    private static Judgement exempt(Judge judge, Exemption reason, Verdict verdict) {
        verdict.open(judge);
        verdict.exempt(reason);
        return verdict.close();
    }

    /** What speaks of the whole session is only shown by a record of all that the plenary did. */
    private Judgement judgeWhole(Judge judge, Verdict verdict) {
        if (!held.isWhole()) {
            return exempt(judge, Exemption.PART_OF_A_SESSION, verdict);
        }
        if (held.unrecorded().isEmpty()) {
            return judge.judge(held.recorded(), verdict);
        }
        verdict.open(judge);
        held.unrecorded().forEach(at -> verdict.missing(Input.RECORD, at));
        return verdict.close();
    }

    /**
     * Returns what was found of all provisions so far.
     *
     * @return the findings, provision by provision
     */
    public List<Finding> findings() {
        return findings;
    }
}
