package io.github.thematicsessions.core.report;

import io.github.thematicsessions.core.InvalidValueException;
import io.github.thematicsessions.core.note.Basis;
import io.github.thematicsessions.core.note.Citation;
import io.github.thematicsessions.core.note.ProvisionId;
import io.github.thematicsessions.core.session.ElementId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * One way in which one element does not follow one provision. Text is made from these values at the end; nothing has to
 * be read out of text.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface Finding extends WithFinding permits ImmutableFinding {

    /**
     * Returns which provision is not followed.
     *
     * @return the id
     */
    ProvisionId provision();

    /**
     * Returns whether the finding stands or the chair does not insist.
     *
     * @return {@link Outcome#FAIL} or {@link Outcome#WAIVED}; fail unless said
     */
    @Value.Default
    default Outcome outcome() {
        return Outcome.FAIL;
    }

    /**
     * Returns how grave it is.
     *
     * @return the severity
     */
    Severity severity();

    /**
     * Returns on what the provision rests.
     *
     * @return the basis
     */
    Basis basis();

    /**
     * Returns in what way the provision is not followed.
     *
     * @return the discrepancy
     */
    Discrepancy discrepancy();

    /**
     * Returns where.
     *
     * @return the location
     */
    Location at();

    /**
     * Returns the other elements that take part in it, such as the panel that a side event overlaps.
     *
     * @return their ids, empty if none does
     */
    List<ElementId> with();

    /**
     * Returns who bears the duty.
     *
     * @return the bearer of the provision
     */
    String bearer();

    /**
     * Returns what was found.
     *
     * @return the measured value, or empty if nothing is there to measure
     */
    Optional<Measure> measured();

    /**
     * Returns what the provision allows.
     *
     * @return the allowed value, or empty if it is no value
     */
    Optional<Measure> allowed();

    /**
     * Returns how far the measured value is from the allowed one.
     *
     * @return the difference, never negative, or empty if there is none to be told
     */
    Optional<Measure> difference();

    /**
     * Returns the sentence that asks for it.
     *
     * @return the note and the clause
     */
    Citation citation();

    /**
     * Returns the provisions from which this one follows.
     *
     * @return their ids, empty if it stands by itself
     */
    List<ProvisionId> because();

    /**
     * Returns the smallest change of the plan that would end this finding.
     *
     * @return the steps, all of which are needed; empty where no such change is known or nothing can be changed any more
     */
    List<Repair> repairs();

    /**
     * Returns which waiver says that the chair does not insist.
     *
     * @return the number of the waiver in the {@link Receipt} of the report, from 1; present exactly if the outcome is
     *     {@link Outcome#WAIVED}
     */
    OptionalInt waiver();

    /**
     * Refuses a finding that makes no sense.
     *
     * @throws InvalidValueException if the outcome is neither fail nor waived, the bearer is blank, or a waiver is named
     *     beside another outcome than waived, or none beside that
     */
    @Value.Check
    default void check() {
        InvalidValueException.unless(
                outcome() == Outcome.FAIL || outcome() == Outcome.WAIVED,
                "outcome",
                "fail or waived",
                outcome().code());
        InvalidValueException.unlessText("bearer", bearer());
        InvalidValueException.unless(waiver().orElse(1) >= 1, "waiver", "a number from 1", waiver().orElse(1));
        InvalidValueException.unless(
                waiver().isPresent() == (outcome() == Outcome.WAIVED),
                "waiver",
                "a waiver exactly beside the outcome waived",
                waiver());
    }

    /**
     * Returns what is not followed, where, and by how much. {@code toString()} says the same.
     *
     * @return a line, as {@code error opening-remarks-time (II.c.1.3) at remarks: longer, measured PT9M, allowed PT5M/PT7M}
     */
    default String summary() {
        return ReportSummary.of(this);
    }

    /**
     * Starts a new value.
     *
     * @return a builder without any field set
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Collects the fields of a {@link Finding}; not thread-safe. {@code build()} throws an {@link IllegalStateException} that
     * names the required fields which are not set.
     */
    final class Builder extends ImmutableFinding.Builder {
        Builder() {}
    }
}
