package io.github.thematicsessions.core.note;

import io.github.thematicsessions.core.InvalidValueException;
import io.github.thematicsessions.core.PrintableText;
import io.github.thematicsessions.core.session.Source;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.immutables.value.Value;

/**
 * A procedural note as data: its clauses, what they ask for, and how open questions are read.
 *
 * <p>A note accounts for all of its clauses: each one is claimed by a provision or says why it cannot be checked, and
 * every reference of a provision leads to a clause, reading or provision of the same note.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface ProceduralNote extends WithProceduralNote permits ImmutableProceduralNote {

    /**
     * Returns the name of this note.
     *
     * @return the id
     */
    NoteId id();

    /**
     * Returns which edition of the data this is. It grows when a clause or a provision changes.
     *
     * @return the number from 1
     */
    int edition();

    /**
     * Returns the title of the document.
     *
     * @return the title
     */
    String title();

    /**
     * Returns where the note was read.
     *
     * @return the sources, empty if none is named
     */
    List<Source> sources();

    /**
     * Returns every clause of the note.
     *
     * @return the clauses in the order of the document
     */
    List<Clause> clauses();

    /**
     * Returns the questions that the text leaves open and how they are answered.
     *
     * @return the readings
     */
    List<Reading> readings();

    /**
     * Returns what the clauses ask for.
     *
     * @return the provisions in the order of the document
     */
    List<Provision> provisions();

    /**
     * Returns the provisions that earlier editions had.
     *
     * @return the tombstones, empty if none has gone
     */
    List<RetiredProvision> retired();

    /**
     * Finds a clause.
     *
     * @param locator where it stands
     * @return the clause, or empty if the note has none there
     */
    default Optional<Clause> clause(Locator locator) {
        return clauses().stream()
                .filter(clause -> clause.locator().equals(locator))
                .findFirst();
    }

    /**
     * Finds a provision.
     *
     * @param id its name
     * @return the provision, or empty if the note has none of that name
     */
    default Optional<Provision> provision(ProvisionId id) {
        return provisions().stream()
                .filter(provision -> provision.id().equals(id))
                .findFirst();
    }

    /**
     * Finds a reading.
     *
     * @param id its name
     * @return the reading, or empty if the note has none of that name
     */
    default Optional<Reading> reading(ReadingId id) {
        return readings().stream().filter(reading -> reading.id().equals(id)).findFirst();
    }

    /**
     * Lists the provisions that claim a clause.
     *
     * @param locator where the clause stands
     * @return the ids in the order of the note, empty if none claims it
     */
    default List<ProvisionId> claimedBy(Locator locator) {
        return provisions().stream()
                .filter(provision -> provision.clauses().contains(locator))
                .map(Provision::id)
                .toList();
    }

    /**
     * Tells whether a provision holds under the readings that are chosen.
     *
     * @param provision a provision of this note
     * @return whether it has no premise or its premise is chosen
     */
    default boolean isInForce(Provision provision) {
        return provision.premise().isEmpty()
                || provision
                        .premise()
                        .flatMap(premise -> reading(premise.reading())
                                .map(reading -> reading.chosen().equals(premise.option())))
                        .orElse(false);
    }

    /**
     * Returns on what an open question rests as it is read now: on the weakest basis of the provisions that the chosen option
     * puts in force.
     *
     * @param id the reading
     * @return the basis, or empty if the chosen option puts no provision in force or the note has no such reading
     */
    default Optional<Basis> basisOf(ReadingId id) {
        return provisions().stream()
                .filter(provision -> provision
                        .premise()
                        .filter(premise -> premise.reading().equals(id))
                        .isPresent())
                .filter(this::isInForce)
                .map(Provision::basis)
                .max(Comparator.naturalOrder());
    }

    /**
     * Returns this note with an open question answered another way.
     *
     * @param id the reading
     * @param option the code of the option to choose
     * @return the note with that option chosen
     * @throws InvalidValueException if the note has no such reading or the reading no such option
     */
    default ProceduralNote withReading(ReadingId id, String option) {
        InvalidValueException.unless(
                reading(id).isPresent(),
                "reading",
                "one of "
                        + String.join(
                                ", ",
                                readings().stream()
                                        .map(reading -> reading.id().text())
                                        .toList()),
                id);
        return withReadings(readings().stream()
                .map(reading -> reading.id().equals(id) ? reading.withChosen(option) : reading)
                .toList());
    }

    /**
     * Refuses a note that does not hold together.
     *
     * @throws InvalidValueException if the title is blank, the edition not positive, an id or locator comes twice, a
     *     reference leads nowhere, a retired provision is still there, or a clause is neither claimed nor marked as not checkable, or both
     */
    @Value.Check
    default void check() {
        InvalidValueException.unlessText("title", title());
        InvalidValueException.unless(edition() >= 1, "edition", "a number from 1", edition());
        Set<Locator> locators = distinct("clauses", clauses(), Clause::locator);
        distinct("readings", readings(), Reading::id);
        Set<ProvisionId> ids = distinct("provisions", provisions(), Provision::id);
        checkRetired(ids);
        Set<Locator> claimed = new HashSet<>();
        for (Provision provision : provisions()) {
            provision.clauses().forEach(locator -> requireKnown("clauses", locators, locator));
            provision.derivedFrom().forEach(id -> requireKnown("derivedFrom", ids, id));
            provision.premise().ifPresent(this::requireOption);
            claimed.addAll(provision.clauses());
        }
        for (Clause clause : clauses()) {
            InvalidValueException.unless(
                    claimed.contains(clause.locator()) != clause.notCheckable().isPresent(),
                    "clauses",
                    "a clause that is either claimed by a provision or marked as not checkable",
                    clause.locator());
        }
    }

    private void checkRetired(Set<ProvisionId> ids) {
        Set<ProvisionId> known = new HashSet<>(distinct("retired", retired(), RetiredProvision::id));
        for (ProvisionId gone : known) {
            InvalidValueException.unless(!ids.contains(gone), "retired", "an id that no provision has", gone);
        }
        known.addAll(ids);
        for (RetiredProvision gone : retired()) {
            InvalidValueException.unless(gone.edition() <= edition(), "retired", "an edition up to " + edition(), gone);
            gone.successor().ifPresent(successor -> requireKnown("successor", known, successor));
        }
    }

    private static <T, K> Set<K> distinct(String field, List<T> elements, Function<T, K> key) {
        Set<K> seen = new HashSet<>();
        for (T element : elements) {
            InvalidValueException.unless(
                    seen.add(key.apply(element)), field, "each name only once", key.apply(element));
        }
        return seen;
    }

    private static <K> void requireKnown(String field, Set<K> known, K name) {
        InvalidValueException.unless(known.contains(name), field, "a name that this note has", name);
    }

    private void requireOption(Premise premise) {
        boolean known = reading(premise.reading())
                .flatMap(reading -> reading.option(premise.option()))
                .isPresent();
        InvalidValueException.unless(known, "premise", "a reading of this note and one of its options", premise);
    }

    /**
     * Returns which note this is and how much it holds. {@code toString()} says the same.
     *
     * @return a line with the title, the id, the edition, and the numbers of clauses, provisions and readings
     */
    default String summary() {
        return PrintableText.of(title()) + " [" + id() + "], edition " + edition() + ": "
                + counted(clauses(), "clause") + ", " + counted(provisions(), "provision") + ", "
                + counted(readings(), "reading");
    }

    private static String counted(List<?> parts, String word) {
        return parts.size() + " " + word + (parts.size() == 1 ? "" : "s");
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
     * Collects the fields of a {@link ProceduralNote}; not thread-safe. {@code build()} throws an {@link IllegalStateException} that
     * names the required fields which are not set.
     */
    final class Builder extends ImmutableProceduralNote.Builder {
        Builder() {}
    }
}
