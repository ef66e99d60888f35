package io.github.thematicsessions.core.session;

import io.github.thematicsessions.core.InvalidValueException;
import io.github.thematicsessions.core.PrintableText;
import java.time.ZoneId;
import java.time.zone.ZoneRulesProvider;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * Where a session is held, as far as it is known.
 *
 * <p>The sources of the thematic sessions do not state a time zone; who loads a programme does.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface Place extends WithPlace permits ImmutablePlace {

    /**
     * Returns the city.
     *
     * @return the city, or empty if it is not known
     */
    Optional<String> city();

    /**
     * Returns the building.
     *
     * @return the building, or empty if it is not known
     */
    Optional<String> venue();

    /**
     * Returns the room in which the plenary meets.
     *
     * @return the room, or empty if it is not known
     */
    Optional<String> room();

    /**
     * Returns the time zone in which the times of the programme are given.
     *
     * @return the zone by its region, such as {@code Europe/Zurich}, or empty if it is not known
     */
    Optional<ZoneId> zone();

    /**
     * Refuses a place that makes no sense. An offset is no zone: it does not know summer time.
     *
     * @throws InvalidValueException if a text is blank or the zone is no region
     */
    @Value.Check
    default void check() {
        city().ifPresent(text -> InvalidValueException.unlessText("city", text));
        venue().ifPresent(text -> InvalidValueException.unlessText("venue", text));
        room().ifPresent(text -> InvalidValueException.unlessText("room", text));
        zone().ifPresent(zone -> InvalidValueException.unless(
                ZoneRulesProvider.getAvailableZoneIds().contains(zone.getId()),
                "zone",
                "a time zone by its region, as Europe/Zurich",
                zone));
    }

    /**
     * Returns the place of which nothing is known.
     *
     * @return the place without any field
     */
    static Place unstated() {
        return builder().build();
    }

    /**
     * Returns what is known of the place. {@code toString()} says the same.
     *
     * @return a line, as {@code Geneva, Palais des Nations, Room XX, Europe/Zurich}; empty if nothing is known
     */
    default String summary() {
        return PrintableText.of(Stream.of(city(), venue(), room(), zone().map(ZoneId::getId))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", ")));
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
     * Collects the fields of a {@link Place}; not thread-safe. {@code build()} throws an {@link IllegalStateException} that
     * names the required fields which are not set.
     */
    final class Builder extends ImmutablePlace.Builder {
        Builder() {}
    }
}
