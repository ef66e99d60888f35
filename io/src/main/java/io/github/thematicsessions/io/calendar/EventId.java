package io.github.thematicsessions.io.calendar;

import io.github.thematicsessions.core.session.ElementId;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Makes the UID of an event out of the ids of session and element, so that it stays the same when the plan changes. */
final class EventId {

    /**
     * Stands where a host usually does. RFC 2606 keeps {@code .invalid} free for ever, so that it names nobody's machine and
     * nobody else's scheme of ids.
     */
    private static final String SUFFIX = "@thematic-sessions.invalid";

    private static final String PLAIN = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";

    private EventId() {}

    /** Joins both ids with a colon, which stands in neither once all but plain characters are escaped. */
    static String of(ElementId session, ElementId element) {
        return escaped(session) + ":" + escaped(element) + SUFFIX;
    }

    private static String escaped(ElementId id) {
        StringBuilder escaped = new StringBuilder();
        for (byte octet : id.text().getBytes(StandardCharsets.UTF_8)) {
            if (PLAIN.indexOf(octet) >= 0) {
                escaped.append((char) octet);
            } else {
                escaped.append(String.format(Locale.ROOT, "%%%02X", octet & 0xFF));
            }
        }
        return escaped.toString();
    }
}
