package io.github.thematicsessions.core.comparison;

import io.github.thematicsessions.core.note.Clause;
import io.github.thematicsessions.core.note.ProceduralNote;
import io.github.thematicsessions.core.note.Provision;
import io.github.thematicsessions.core.note.ProvisionId;
import io.github.thematicsessions.core.note.Reading;
import io.github.thematicsessions.core.note.RetiredProvision;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What differs between two notes, or between two editions or readings of one.
 *
 * <p>Provisions and readings are the same if they have the same id, clauses if they stand at the same place. Nothing
 * differs exactly if the two notes are equal. Immutable and thread-safe.
 *
 * @param parts what differs of the notes themselves, in the order in which the parts are declared
 * @param clauses the clauses that came, went and changed
 * @param readings the readings that came, went and changed
 * @param provisions the provisions that came, went and changed
 * @param retirements what the later note keeps of the provisions that went, in its order
 */
public record NoteComparison(
        Set<NotePart> parts,
        Differences<Clause, ClauseChange> clauses,
        Differences<Reading, ReadingChange> readings,
        Differences<Provision, ProvisionChange> provisions,
        List<RetiredProvision> retirements) {

    /** Copies the set, which keeps its order, and the list. */
    public NoteComparison {
        parts = Parts.ordered(parts);
        retirements = List.copyOf(retirements);
    }

    /**
     * Compares two notes.
     *
     * @param before the earlier note
     * @param after the later note
     * @return what differs
     */
    public static NoteComparison of(ProceduralNote before, ProceduralNote after) {
        Pairing<Clause> clauses = Pairing.of(before.clauses(), after.clauses(), Clause::locator);
        Pairing<Reading> readings = Pairing.of(before.readings(), after.readings(), Reading::id);
        Pairing<Provision> provisions = Pairing.of(before.provisions(), after.provisions(), Provision::id);
        Set<NotePart> parts = new Parts<>(NotePart.class, before, after)
                .compare(NotePart.ID, ProceduralNote::id)
                .compare(NotePart.EDITION, ProceduralNote::edition)
                .compare(NotePart.TITLE, ProceduralNote::title)
                .compare(NotePart.SOURCES, ProceduralNote::sources)
                .compare(NotePart.RETIRED, ProceduralNote::retired)
                .flag(NotePart.ORDER, clauses.reordered() || readings.reordered() || provisions.reordered())
                .differing();
        return new NoteComparison(
                parts,
                clauses.differences(ClauseChange::new),
                readings.differences(ReadingChange::new),
                provisions.differences(ProvisionChange::new),
                retirements(provisions.removed(), after.retired()));
    }

    private static List<RetiredProvision> retirements(List<Provision> removed, List<RetiredProvision> retired) {
        Set<ProvisionId> ids = removed.stream().map(Provision::id).collect(Collectors.toSet());
        return retired.stream().filter(gone -> ids.contains(gone.id())).toList();
    }

    /**
     * Finds what the later note keeps of a provision that went: why, and its successor where one is named.
     *
     * @param removed the id of a provision that went
     * @return what is kept of it, or empty if it did not go or the later note does not say a word about it
     */
    public Optional<RetiredProvision> retirement(ProvisionId removed) {
        return retirements.stream().filter(gone -> gone.id().equals(removed)).findFirst();
    }

    /**
     * Tells whether nothing differs.
     *
     * @return whether the two notes are equal
     */
    public boolean isEmpty() {
        return parts.isEmpty() && clauses.isEmpty() && readings.isEmpty() && provisions.isEmpty();
    }

    /**
     * Returns what differs.
     *
     * @return such as {@code provisions: changed: intervention-time}, or {@code no difference}
     */
    @Override
    public String toString() {
        return new DifferenceText()
                .add("note", parts)
                .add("clauses", clauses)
                .add("readings", readings)
                .add("provisions", provisions)
                .toString();
    }
}
