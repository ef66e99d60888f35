package io.github.thematicsessions.core.session;

import io.github.thematicsessions.core.InvalidValueException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * The plan of one thematic session: its identity, its days, its side events and where all that was read.
 *
 * <p>A session holds what a source publishes, complete or not, regular or not. It refuses only what makes no sense: a
 * blank title, or two elements with the same id. Whether it follows a procedural note is answered by a check.
 *
 * <pre>{@code
 * ThematicSession session = ThematicSession.builder()
 *         .id("gcm-thematic-6")
 *         .ordinal(6)
 *         .title("Sixth informal thematic session")
 *         .addDays(Day.builder().date(LocalDate.of(2017, 10, 12)).build())
 *         .build();
 * session.panels(); // []
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface ThematicSession extends WithThematicSession permits ImmutableThematicSession {

    /**
     * Returns the name of this session.
     *
     * @return an id that no element of the session has
     */
    ElementId id();

    /**
     * Returns which session of its series it is.
     *
     * @return the number from 1, or empty if it is not known
     */
    OptionalInt ordinal();

    /**
     * Returns the title under which the session is published.
     *
     * @return the title
     */
    String title();

    /**
     * Returns the theme.
     *
     * @return the theme, or empty if no source gives it
     */
    Optional<String> theme();

    /**
     * Returns the documents that ask for the session.
     *
     * @return the symbols, empty if none is named
     */
    List<DocumentSymbol> mandate();

    /**
     * Returns where the session is held.
     *
     * @return the place; unstated unless said
     */
    @Value.Default
    default Place place() {
        return Place.unstated();
    }

    /**
     * Returns who chairs the session.
     *
     * @return the chairs, empty if none is named
     */
    List<Chair> chairs();

    /**
     * Returns the days.
     *
     * @return the days in their order
     */
    List<Day> days();

    /**
     * Returns the events beside the plenary.
     *
     * @return the side events in the order of the source
     */
    List<SideEvent> sideEvents();

    /**
     * Returns where the plan was read.
     *
     * @return the sources, empty if none is named
     */
    List<Source> sources();

    /**
     * Returns what in this plan was made up to fill it, and why.
     *
     * @return a remark, or empty if nothing was made up
     */
    Optional<String> illustrative();

    /**
     * Returns the segments of all days.
     *
     * @return the segments, day by day
     */
    default List<Segment> segments() {
        return days().stream().flatMap(day -> day.segments().stream()).toList();
    }

    /**
     * Returns the panels of all days.
     *
     * @return the expert panels and summary panels, day by day
     */
    default List<Panel> panels() {
        return segments().stream()
                .filter(segment -> segment.kind().isPanel())
                .map(Panel::of)
                .toList();
    }

    /**
     * Refuses a session that makes no sense.
     *
     * @throws InvalidValueException if a text is blank, the ordinal is not positive or two elements have the same id
     */
    @Value.Check
    default void check() {
        InvalidValueException.unlessText("title", title());
        InvalidValueException.unless(
                ordinal().orElse(1) >= 1,
                "ordinal",
                "a number from 1",
                ordinal().orElse(1));
        theme().ifPresent(text -> InvalidValueException.unlessText("theme", text));
        illustrative().ifPresent(text -> InvalidValueException.unlessText("illustrative", text));
        Set<ElementId> seen = new HashSet<>();
        ids().forEach(id ->
                InvalidValueException.unless(seen.add(id), "id", "an id that no other element of the session has", id));
    }

    private Stream<ElementId> ids() {
        Stream<ElementId> planned = segments().stream().flatMap(segment -> idsOf(segment.id(), segment.slots()));
        Stream<ElementId> beside = sideEvents().stream().flatMap(event -> idsOf(event.id(), event.slots()));
        return Stream.concat(Stream.of(id()), Stream.concat(planned, beside));
    }

    private static Stream<ElementId> idsOf(ElementId id, List<SpeakingSlot> slots) {
        return Stream.concat(Stream.of(id), slots.stream().map(SpeakingSlot::id));
    }

    /**
     * Returns the programme as a table: title and place, the rows of each day, the side events. {@code toString()}
     * says the same.
     *
     * @return lines without an end of the last
     */
    default String summary() {
        return ProgrammeTable.of(this);
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
     * Collects the fields of a {@link ThematicSession}; not thread-safe. {@code build()} throws an {@link IllegalStateException} that
     * names the required fields which are not set.
     */
    final class Builder extends ImmutableThematicSession.Builder {
        Builder() {}

        /**
         * Sets the name of the session.
         *
         * @param text the text of the id
         * @return this builder
         * @throws InvalidValueException if the text is no id
         */
        public Builder id(String text) {
            return id(ElementId.of(text));
        }
    }
}
