package io.github.thematicsessions.core.report;

import io.github.thematicsessions.core.InvalidValueException;
import io.github.thematicsessions.core.norm.Stage;
import io.github.thematicsessions.core.note.NoteId;
import io.github.thematicsessions.core.note.ProvisionId;
import io.github.thematicsessions.core.session.ElementId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
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
     * Returns what was judged.
     *
     * @return {@link Stage#PLAN} or {@link Stage#RECORD}; the plan unless said
     */
    @Value.Default
    default Stage stage() {
        return Stage.PLAN;
    }

    /**
     * Returns which segments the record that was judged is meant to cover.
     *
     * @return their ids; empty if it is meant to cover the whole session, and for a plan
     */
    List<ElementId> covers();

    /**
     * Returns from what this report was made.
     *
     * @return the receipt
     */
    Receipt receipt();

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
     * Returns in what ways the record that was judged contradicts itself or the plan.
     *
     * @return the irregularities in the order of the record, empty for a plan
     */
    List<Irregularity> irregularities();

    /**
     * Returns what became of the planned elements.
     *
     * @return the segments and slots of which the record says something, in the order of the plan; empty for a plan
     */
    List<Course> courses();

    /**
     * Lists the waivers that no finding matches.
     *
     * @return the waivers of the {@link #receipt() receipt} that were of no use, in their order
     */
    default List<Waiver> unusedWaivers() {
        return IntStream.rangeClosed(1, receipt().waivers().size())
                .filter(number -> findings(number).isEmpty())
                .mapToObj(number -> receipt().waivers().get(number - 1))
                .toList();
    }

    /**
     * Lists the findings that a waiver matches.
     *
     * @param waiver the number of the waiver in the {@link #receipt() receipt}, from 1
     * @return the findings, in the order of the report
     */
    default List<Finding> findings(int waiver) {
        return findings().stream()
                .filter(finding -> finding.waiver().equals(OptionalInt.of(waiver)))
                .toList();
    }

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
     * Refuses a report that makes no sense.
     *
     * @throws InvalidValueException if a title is blank, the receipt is of another note, a finding names a waiver that the
     *     receipt does not have, or a plan is judged and something of a record is told
     */
    @Value.Check
    default void check() {
        InvalidValueException.unlessText("sessionTitle", sessionTitle());
        InvalidValueException.unlessText("noteTitle", noteTitle());
        InvalidValueException.unless(
                receipt().note().equals(note()),
                "receipt",
                "a receipt of " + note(),
                receipt().note());
        for (Finding finding : findings()) {
            if (finding.waiver().isPresent()) {
                int waivers = receipt().waivers().size();
                int waiver = finding.waiver().getAsInt();
                InvalidValueException.unless(waiver <= waivers, "findings", "a waiver up to " + waivers, waiver);
            }
        }
        InvalidValueException.unless(stage() != Stage.LIVE, "stage", "plan or record", stage().code());
        InvalidValueException.unless(
                stage() == Stage.RECORD
                        || (covers().isEmpty()
                                && irregularities().isEmpty()
                                && courses().isEmpty()),
                "stage",
                "record beside covers, irregularities and courses",
                stage().code());
    }

    /**
     * Returns what was checked, how many provisions stand in which way, and each finding in a line of its own.
     * {@code toString()} says the same.
     *
     * @return lines without an end of the last
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
     * Collects the fields of a {@link Report}; not thread-safe. {@code build()} throws an {@link IllegalStateException} that
     * names the required fields which are not set.
     */
    final class Builder extends ImmutableReport.Builder {
        Builder() {}
    }
}
