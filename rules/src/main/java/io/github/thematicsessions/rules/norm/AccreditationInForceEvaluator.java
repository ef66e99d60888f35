package io.github.thematicsessions.rules.norm;

import io.github.thematicsessions.core.people.Accreditation;
import io.github.thematicsessions.core.people.AccreditationStatus;
import io.github.thematicsessions.core.people.AccreditedStakeholder;
import io.github.thematicsessions.core.people.Capacity;
import io.github.thematicsessions.core.people.Participant;
import io.github.thematicsessions.core.report.Discrepancy;
import io.github.thematicsessions.core.report.Exemption;
import io.github.thematicsessions.core.report.Input;
import io.github.thematicsessions.core.report.Location;
import io.github.thematicsessions.core.report.Measure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Looks at the accreditation of stakeholders that are planned to take the floor. */
public final class AccreditationInForceEvaluator implements Evaluator {

    private static final int STAKEHOLDER = PlannedSegment.bit(Capacity.ACCREDITED_STAKEHOLDER);

    AccreditationInForceEvaluator() {}

    @Override
    public void judge(Plan plan, Verdict verdict) {
        verdict.exempt(Exemption.NO_SUCH_SLOT);
        for (PlannedSegment segment : plan.segments()) {
            for (int slot = 0; slot < segment.slots().size(); slot++) {
                if (segment.capacityBit(slot) == STAKEHOLDER) {
                    judge(segment, slot, verdict);
                }
            }
        }
    }

    /** A slot for stakeholders that names none has nobody to look at. */
    private static void judge(PlannedSegment segment, int slot, Verdict verdict) {
        Participant speaker = segment.speaker(slot);
        if (speaker != null) {
            judge(speaker, () -> segment.slotAt(slot, "speaker"), verdict);
        }
    }

    /**
     * Looks at one stakeholder.
     *
     * @param speaker who takes the floor, or null if that is not known
     * @param at makes the place, if something has to be told of it
     * @param verdict collects the answer
     */
    public static void judge(@Nullable Participant speaker, Supplier<Location> at, Verdict verdict) {
        Optional<Boolean> inForce = speaker instanceof AccreditedStakeholder stakeholder
                ? stakeholder.accreditationInForce()
                : Optional.empty();
        if (inForce.isEmpty()) {
            verdict.missing(Input.ACCREDITATION, at.get());
            return;
        }
        verdict.judged();
        if (!inForce.get()) {
            verdict.fail(verdict.finding(Discrepancy.NOT_IN_FORCE, at.get())
                    .measured(accreditation(speaker).map(AccreditationInForceEvaluator::words)));
        }
    }

    private static Optional<Accreditation> accreditation(@Nullable Participant speaker) {
        return speaker instanceof AccreditedStakeholder stakeholder ? stakeholder.accreditation() : Optional.empty();
    }

    private static Measure words(Accreditation accreditation) {
        List<String> words = new ArrayList<>();
        words.add(accreditation.basis().code());
        accreditation.status().map(AccreditationStatus::code).ifPresent(words::add);
        if (accreditation.registered().equals(Optional.of(false))) {
            words.add("not-registered");
        }
        return new Measure.Words(words);
    }
}
