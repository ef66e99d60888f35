package io.github.thematicsessions.examples;

import io.github.thematicsessions.core.InvalidValueException;
import io.github.thematicsessions.core.session.Place;
import java.time.DateTimeException;
import java.time.ZoneId;

/** A time zone as the command line takes it. */
final class ZoneWords {

    private ZoneWords() {}

    /**
     * Reads a zone.
     *
     * @throws InvalidValueException if it is no region, such as {@code Europe/Zurich}
     */
    static ZoneId region(String words) {
        try {
            ZoneId region = ZoneId.of(words);
            Place.builder().zone(region).build();
            return region;
        } catch (DateTimeException | InvalidValueException none) {
            throw new InvalidValueException("zone", "a time zone by its region, as Europe/Zurich", words);
        }
    }
}
