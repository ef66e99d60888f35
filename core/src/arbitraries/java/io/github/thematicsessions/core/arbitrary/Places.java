package io.github.thematicsessions.core.arbitrary;

import io.github.thematicsessions.core.session.Place;
import java.time.ZoneId;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Places and rooms. */
public final class Places {

    private Places() {}

    /**
     * Gives places of which all, some or nothing is known.
     *
     * @return places
     */
    public static Arbitrary<Place> any() {
        return Combinators.combine(
                        Texts.any().optional(0.5),
                        Texts.any().optional(0.5),
                        rooms().optional(0.5),
                        zones().optional(0.5))
                .as((city, venue, room, zone) -> Place.builder()
                        .city(city)
                        .venue(venue)
                        .room(room)
                        .zone(zone)
                        .build());
    }

    /**
     * Gives rooms.
     *
     * @return a few real rooms, so that a room is met twice, and any text
     */
    public static Arbitrary<String> rooms() {
        return Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.of("XIX", "XXVII", "Conference Room 3")), Tuple.of(1, Texts.any()));
    }

    /**
     * Gives time zones.
     *
     * @return the zones of the six sessions, others with odd rules
     */
    public static Arbitrary<ZoneId> zones() {
        return Arbitraries.of(
                        "Europe/Zurich",
                        "America/New_York",
                        "Europe/Vienna",
                        "Asia/Kathmandu",
                        "Pacific/Apia",
                        "Etc/GMT+8",
                        "UTC")
                .map(ZoneId::of);
    }
}
