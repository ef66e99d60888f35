package io.github.thematicsessions.examples;

import io.github.thematicsessions.core.session.ThematicSession;
import io.github.thematicsessions.io.calendar.SessionCalendar;
import io.github.thematicsessions.io.json.SessionJson;
import java.nio.file.Path;
import java.time.Instant;

/** Reads a plan, writes its calendar, and tells what has no hours and is therefore no event in it. */
public final class PublishTheCalendar {

    private PublishTheCalendar() {}

    /**
     * Writes the calendar of one plan.
     *
     * @param arguments the file that holds the plan, the file that takes the calendar, and when it is made, such as {@code
     *     2017-10-01T12:00:00Z}
     */
    public static void main(String[] arguments) {
        ThematicSession session = SessionJson.read(Path.of(arguments[0]));
        SessionCalendar.write(session, Instant.parse(arguments[2]), Path.of(arguments[1]));
        SessionCalendar.leftOut(session).forEach(id -> System.out.print(id + " is no event\n"));
    }
}
