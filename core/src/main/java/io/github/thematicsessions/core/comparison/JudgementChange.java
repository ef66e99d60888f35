package io.github.thematicsessions.core.comparison;

import io.github.thematicsessions.core.InvalidValueException;
import io.github.thematicsessions.core.note.ProvisionId;
import io.github.thematicsessions.core.report.Judgement;
import java.util.Optional;

/**
 * A provision that two reports judge differently, or that only one of them judges.
 *
 * <p>Immutable and thread-safe.
 *
 * @param provision which provision
 * @param before the judgement of the earlier report, or empty if it does not have the provision
 * @param after the judgement of the later report, or empty if it does not have the provision
 */
public record JudgementChange(ProvisionId provision, Optional<Judgement> before, Optional<Judgement> after) {

    /**
     * Checks that the judgements are of the provision.
     *
     * @throws InvalidValueException if there is no judgement or one is of another provision
     */
    public JudgementChange {
        InvalidValueException.unless(before.isPresent() || after.isPresent(), "after", "a judgement", after);
        before.ifPresent(judgement -> requireOf(provision, "before", judgement));
        after.ifPresent(judgement -> requireOf(provision, "after", judgement));
    }

    private static void requireOf(ProvisionId provision, String field, Judgement judgement) {
        InvalidValueException.unless(
                judgement.provision().equals(provision), field, "a judgement of " + provision, judgement.provision());
    }

    /**
     * Returns how the provision stands and stood.
     *
     * @return such as {@code intervention-time: fail, was pass}
     */
    @Override
    public String toString() {
        return provision
                + ": "
                + after.map(now -> now.outcome().code()).orElse("gone")
                + before.map(earlier -> ", was " + earlier.outcome().code()).orElse(", new");
    }
}
