package io.github.thematicsessions.core.record;

import io.github.thematicsessions.core.session.ElementId;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The record of a session as held: what happened on the floor, in the order in which it was recorded.
 *
 * <p>A record may be partial and may contradict itself: an end that is missing, two speakers at once, a clock that goes
 * back are data, which a check reports. The order of the list counts, not that of the instants.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface FloorRecord extends WithFloorRecord permits ImmutableFloorRecord {

    /**
     * Returns of which session this is the record.
     *
     * @return the id of the session, or empty if the record does not say
     */
    Optional<ElementId> session();

    /**
     * Returns which segments of the plan the record is meant to cover.
     *
     * @return their ids; empty if it is meant to cover the whole session
     */
    List<ElementId> covers();

    /**
     * Returns what happened.
     *
     * @return the events in the order of the record; the first has the number 1
     */
    List<FloorEvent> events();

    /**
     * Returns of which session the record is, how many events it has, and when they happened. {@code toString()}
     * says the same.
     *
     * @return a line, as {@code record of my-plan: 5 events from 2017-10-12T10:15:10+02:00 on}
     */
    default String summary() {
        return "record of " + session().map(ElementId::text).orElse("an unnamed session") + ": "
                + events().size() + (events().size() == 1 ? " event" : " events")
                + (events().isEmpty() ? "" : " from " + events().get(0).at() + " on");
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
     * Collects the fields of a {@link FloorRecord}; not thread-safe. {@code build()} never fails.
     */
    final class Builder extends ImmutableFloorRecord.Builder {
        Builder() {}
    }
}
