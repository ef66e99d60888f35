package io.github.thematicsessions.core.report;

import io.github.thematicsessions.core.InvalidValueException;
import io.github.thematicsessions.core.note.NoteId;
import io.github.thematicsessions.core.note.ProvisionId;
import io.github.thematicsessions.core.session.ElementId;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a check answers: every clause of the note, how every provision stands, and each thing that does not follow one.
 *
 * <p>A report without findings is good news only as far as its judgements were made: {@link #count(Outcome)} tells how
 * many provisions passed and how many could not be judged.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface Report extends WithReport permits ImmutableReport {

    /**
     * Returns which session was checked.
     *
     * @return its id
     */
    ElementId session();

    /**
     * Returns the title of that session.
     *
     * @return the title
     */
    String sessionTitle();

    /**
     * Returns the note against which it was checked.
     *
     * @return its id
     */
    NoteId note();

    /**
     * Returns the title of that note.
     *
     * @return the title
     */
    String noteTitle();

    /**
     * Returns how each clause of the note is accounted for.
     *
     * @return the standings in the order of the note
     */
    List<ClauseStanding> clauses();

    /**
     * Returns how each provision stands.
     *
     * @return the judgements in the order of the note
     */
    List<Judgement> provisions();

    /**
     * Returns what does not follow a provision.
     *
     * @return the findings; those of a check come by date, place in the session and order of the note
     */
    List<Finding> findings();

    /**
     * Counts the provisions that stand in one way.
     *
     * @param outcome the outcome
     * @return the number of provisions with that outcome
     */
    default int count(Outcome outcome) {
        return Math.toIntExact(provisions().stream()
                .filter(judgement -> judgement.outcome() == outcome)
                .count());
    }

    /**
     * Lists the findings of one severity that stand.
     *
     * @param severity the severity
     * @return the findings whose outcome is {@link Outcome#FAIL}, in the order of the report
     */
    default List<Finding> findings(Severity severity) {
        return findings().stream()
                .filter(finding -> finding.outcome() == Outcome.FAIL && finding.severity() == severity)
                .toList();
    }

    /**
     * Tells whether a finding of severity {@link Severity#ERROR} stands.
     *
     * @return whether there is one
     */
    default boolean hasErrors() {
        return !findings(Severity.ERROR).isEmpty();
    }

    /**
     * Finds the judgement of a provision.
     *
     * @param id the provision
     * @return the judgement, or empty if the note has no such provision
     */
    default Optional<Judgement> judgement(ProvisionId id) {
        return provisions().stream()
                .filter(judgement -> judgement.provision().equals(id))
                .findFirst();
    }

    /**
     * Refuses a report whose titles say nothing.
     *
     * @throws InvalidValueException if a title is blank
     */
    @Value.Check
    default void check() {
        InvalidValueException.unlessText("sessionTitle", sessionTitle());
        InvalidValueException.unlessText("noteTitle", noteTitle());
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
     * Collects the fields of a {@link Report}; not thread-safe. {@code build()} throws an {@link IllegalStateException} that
     * names the required fields which are not set.
     */
    final class Builder extends ImmutableReport.Builder {
        Builder() {}
    }
}
