package io.github.thematicsessions.io.programme;

import io.github.thematicsessions.core.people.Participant;
import io.github.thematicsessions.core.session.SegmentKind;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/**
 * What a rendered programme says, before it is rendered.
 *
 * @param days the days in their order
 * @param events the side events, day by day
 */
record Plan(List<PlannedDay> days, List<PlannedEvent> events) {

    /**
     * A day.
     *
     * @param date the date
     * @param rows the rows
     */
    record PlannedDay(LocalDate date, List<PlannedRow> rows) {}

    /**
     * A row.
     *
     * @param kind the kind
     * @param number the number of a panel, or 0
     * @param title the title without its label
     * @param start the start, or empty for a row without a time
     * @param end the end
     * @param moderators who moderates
     * @param experts who sits on it
     * @param description sentences, or empty
     */
    record PlannedRow(
            SegmentKind kind,
            int number,
            String title,
            Optional<LocalTime> start,
            Optional<LocalTime> end,
            List<Speaker> moderators,
            List<Speaker> experts,
            String description) {}

    /**
     * A speaker.
     *
     * @param words the words that are published
     * @param participant what they mean
     */
    record Speaker(String words, Participant participant) {}

    /**
     * A side event.
     *
     * @param day the day, from 0
     * @param title the title
     * @param room the room
     * @param start the start
     * @param end the end
     * @param organizers who organizes it
     */
    record PlannedEvent(int day, String title, String room, LocalTime start, LocalTime end, List<String> organizers) {}
}
