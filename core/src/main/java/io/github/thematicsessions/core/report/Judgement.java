package io.github.thematicsessions.core.report;

import io.github.thematicsessions.core.InvalidValueException;
import io.github.thematicsessions.core.PrintableText;
import io.github.thematicsessions.core.note.Basis;
import io.github.thematicsessions.core.note.Locator;
import io.github.thematicsessions.core.note.ProvisionId;
import io.github.thematicsessions.core.note.Strength;
import java.util.List;
import java.util.Optional;

/**
 * How one provision stands after a check, with what was looked at, what was missing or why it does not apply.
 *
 * <p>Immutable and thread-safe.
 *
 * @param provision which provision
 * @param title what it asks for, in one sentence, as the provision says it
 * @param clauses the clauses that ask for it, the one to cite first
 * @param strength how firmly it is asked
 * @param basis on what it rests
 * @param outcome how it stands
 * @param judged how many elements were looked at, not negative
 * @param missing what could not be looked at; not empty if the outcome is {@link Outcome#NOT_EVALUATED},
 *     empty if it is {@link Outcome#PASS} or {@link Outcome#NOT_APPLICABLE}
 * @param exemption why it does not apply; present if the outcome is {@link Outcome#NOT_APPLICABLE}
 */
public record Judgement(
        ProvisionId provision,
        String title,
        List<Locator> clauses,
        Strength strength,
        Basis basis,
        Outcome outcome,
        int judged,
        List<Absence> missing,
        Optional<Exemption> exemption) {

    /**
     * Copies the lists and checks that the outcome has its reason.
     *
     * @throws InvalidValueException if the count is negative or the outcome lacks its reason
     */
    public Judgement {
        clauses = List.copyOf(clauses);
        missing = List.copyOf(missing);
        InvalidValueException.unless(judged >= 0, "judged", "a number that is not negative", judged);
        boolean silent = outcome == Outcome.PASS || outcome == Outcome.NOT_APPLICABLE;
        if (silent ? !missing.isEmpty() : outcome == Outcome.NOT_EVALUATED && missing.isEmpty()) {
            throw new InvalidValueException(
                    "missing", (silent ? "nothing" : "what was missing") + " beside " + outcome.code(), missing);
        }
        InvalidValueException.unless(
                (outcome == Outcome.NOT_APPLICABLE) == exemption.isPresent(),
                "exemption",
                "a reason exactly where the provision does not apply",
                exemption);
    }

    /**
     * Returns how the provision stands and what it asks for.
     *
     * @return a line, as {@code pass opening-remarks-time: The moderator's opening remarks take five to seven minutes.}
     */
    @Override
    public String toString() {
        return outcome.code() + " " + provision + ": " + PrintableText.of(title);
    }
}
