package io.github.thematicsessions.core.fit;

import io.github.thematicsessions.core.InvalidValueException;
import io.github.thematicsessions.core.PrintableText;
import io.github.thematicsessions.core.note.NoteId;
import io.github.thematicsessions.core.session.ElementId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * Whether a plan can hold: when each of its parts can start and end, how much time the floor has, and where it cannot hold,
 * which demands meet and by how much.
 *
 * <p>The hours of segments and side events are fixed points. The hours of a slot are how the plan expects a segment to run:
 * inside it, turns follow one another and take the time that is given to them, and the floor has what they leave. A day on
 * which something cannot hold has no windows.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface Feasibility extends WithFeasibility permits ImmutableFeasibility {

    /**
     * Returns which session was looked at.
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
     * Returns the note whose provisions were held to.
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
     * Returns when each part can start and end.
     *
     * @return the windows in the order of the plan, a part before what lies within it; none for a day on which something
     *     cannot hold
     */
    List<PartWindow> windows();

    /**
     * Returns how much time the floor has.
     *
     * @return one budget for each discussion, in the order of the plan
     */
    List<FloorBudget> budgets();

    /**
     * Returns what cannot hold together.
     *
     * @return the conflicts in the order of the plan, no two of which share a demand other than that a day is between its
     *     midnights, and at most 100 of a day; empty if the plan can hold
     */
    List<Conflict> conflicts();

    /**
     * Returns which provisions were not held to.
     *
     * @return the provisions with their places, in the order of the plan
     */
    List<SetAside> setAside();

    /**
     * Tells whether the plan can hold.
     *
     * @return whether there is no conflict
     */
    default boolean isFeasible() {
        return conflicts().isEmpty();
    }

    /**
     * Finds the window of an element.
     *
     * @param id a segment, a slot or a side event
     * @return its window, or empty if the plan has no such element or its day cannot hold
     */
    default Optional<PartWindow> window(ElementId id) {
        return windows().stream()
                .filter(window -> window.part().id().filter(id::equals).isPresent())
                .findFirst();
    }

    /**
     * Finds the time of the floor in a segment.
     *
     * @param segment the segment
     * @return the budget of its first discussion, or empty if it has none or its day cannot hold
     */
    default Optional<FloorBudget> budget(ElementId segment) {
        return budgets().stream()
                .filter(budget -> budget.discussion().isWithin(segment))
                .findFirst();
    }

    /**
     * Lists the parts about which nothing can give.
     *
     * @return the windows without slack, in the order of the plan
     */
    default List<PartWindow> withoutSlack() {
        return windows().stream().filter(PartWindow::isFixed).toList();
    }

    /**
     * Refuses an answer that makes no sense.
     *
     * @throws InvalidValueException if a title is blank
     */
    @Value.Check
    default void check() {
        InvalidValueException.unlessText("sessionTitle", sessionTitle());
        InvalidValueException.unlessText("noteTitle", noteTitle());
    }

    /**
     * Returns whether the plan can hold, each conflict and each time of the floor in a line of its own. {@code toString()} says the same.
     *
     * @return lines without an end of the last
     */
    default String summary() {
        return Stream.of(
                        Stream.of(PrintableText.of(sessionTitle()) + " [" + session() + "] "
                                + (isFeasible() ? "can hold" : "cannot hold")),
                        conflicts().stream().map(Conflict::toString),
                        budgets().stream().map(FloorBudget::toString))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n"));
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
     * Collects the fields of a {@link Feasibility}; not thread-safe. {@code build()} throws an {@link IllegalStateException} that
     * names the required fields which are not set.
     */
    final class Builder extends ImmutableFeasibility.Builder {
        Builder() {}
    }
}
