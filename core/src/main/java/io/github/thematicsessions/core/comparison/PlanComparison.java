package io.github.thematicsessions.core.comparison;

import io.github.thematicsessions.core.session.ThematicSession;
import java.util.List;
import java.util.Set;

/**
 * What differs between two plans of a session, or between the plans of two sessions.
 *
 * <p>Elements are the same if they are of the same kind and have the same id. Lists come in the order of the later plan,
 * segments with their slots before side events with theirs; what was removed comes in that of the earlier. An element may
 * be in several of them: moved, with another speaker and altered. Nothing differs exactly if the two plans are equal.
 *
 * <pre>{@code
 * PlanComparison changes = PlanComparison.of(published, revised);
 * for (Move move : changes.moved()) {
 *     move.before().at().time(); // Optional[10:15/13:00]
 *     move.after().at().time(); // Optional[15:00/18:00]
 * }
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param session what differs of the sessions themselves, in the order in which the parts are declared
 * @param added the elements that only the later plan has
 * @param removed the elements that only the earlier plan has
 * @param moved the elements that are on another day, at other hours, in another room or, for a slot, in another segment;
 *     slots that only go along with their segment are {@linkplain Move#isCarried() marked}
 * @param people the elements for which other people are named; the session itself comes first
 * @param altered the elements of which something else is said
 */
public record PlanComparison(
        Set<SessionPart> session,
        List<PlanElement> added,
        List<PlanElement> removed,
        List<Move> moved,
        List<PeopleChange> people,
        List<Alteration> altered) {

    /** Copies the set, which keeps its order, and the lists. */
    public PlanComparison {
        session = Parts.ordered(session);
        added = List.copyOf(added);
        removed = List.copyOf(removed);
        moved = List.copyOf(moved);
        people = List.copyOf(people);
        altered = List.copyOf(altered);
    }

    /**
     * Compares two plans.
     *
     * @param before the earlier plan
     * @param after the later plan
     * @return what differs
     */
    public static PlanComparison of(ThematicSession before, ThematicSession after) {
        return new PlanDifferences(before, after).comparison();
    }

    /**
     * Tells whether nothing differs.
     *
     * @return whether the two plans are equal
     */
    public boolean isEmpty() {
        return session.isEmpty()
                && added.isEmpty()
                && removed.isEmpty()
                && moved.isEmpty()
                && people.isEmpty()
                && altered.isEmpty();
    }

    /**
     * Returns what differs.
     *
     * @return such as {@code moved: segment panel-1; people: slot remarks}, or {@code no difference}
     */
    @Override
    public String toString() {
        return new DifferenceText()
                .add("session", session)
                .add("added", added)
                .add("removed", removed)
                .add("moved", moved)
                .add("people", people)
                .add("altered", altered)
                .toString();
    }
}
