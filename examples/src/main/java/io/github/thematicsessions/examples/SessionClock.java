package io.github.thematicsessions.examples;

import io.github.thematicsessions.core.record.FloorEvent;
import io.github.thematicsessions.core.session.ThematicSession;
import java.time.LocalDateTime;

/** The clock on the wall of a session. */
final class SessionClock {

    private SessionClock() {}

    /** Returns when an event happened by that clock; by its own offset where nobody knows the zone of the session. */
    static LocalDateTime of(ThematicSession session, FloorEvent event) {
        return session.place()
                .zone()
                .map(zone -> event.at().atZoneSameInstant(zone).toLocalDateTime())
                .orElseGet(() -> event.at().toLocalDateTime());
    }
}
