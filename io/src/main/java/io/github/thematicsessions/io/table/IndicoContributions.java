package io.github.thematicsessions.io.table;

import io.github.thematicsessions.core.people.Individual;
import io.github.thematicsessions.core.people.Participant;
import io.github.thematicsessions.core.session.Day;
import io.github.thematicsessions.core.session.Segment;
import io.github.thematicsessions.core.session.SpeakingSlot;
import io.github.thematicsessions.core.session.ThematicSession;
import io.github.thematicsessions.core.time.TimeRange;
import io.github.thematicsessions.core.time.Timed;
import io.github.thematicsessions.io.text.Labels;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

/**
 * A programme for Indico's import of contributions: exactly seven columns and no row that names them - local start
 * without an offset, duration in whole minutes, title, and of the speaker the first name, the family name, the
 * affiliation and the e-mail address.
 *
 * <p>There is a row for each segment, and behind it one for each of its speaking slots that names a speaker. A slot for
 * which no start is planned is imported without a place in the timetable. A minute that has begun counts as a whole
 * one. Where no length is known, Indico takes 20 minutes. A name is kept as it was published, as family name: where one
 * ends and the other begins is not known. Indico takes speakers only with an e-mail address, which programmes do not
 * have, so that the names have to be added there. Line breaks within words become spaces: Indico splits the file at
 * them.
 *
 * <p>Source: Indico, {@code indico/modules/events/contributions/util.py} ({@code import_contributions_from_csv}) and
 * the page of the import, {@code templates/management/import_contributions.html} beside it.
 *
 * <p>Thread-safe.
 */
public final class IndicoContributions {

    private static final DateTimeFormatter TO_THE_SECOND = DateTimeFormatter.ISO_LOCAL_DATE_TIME;

    private static final Column<LocalDateTime> START = new Column<>("start", Forms.written(TO_THE_SECOND::format));
    private static final Column<Duration> DURATION = new Column<>("duration_min", Minutes.FORM);
    private static final Column<String> TITLE = new Column<>("title", Forms.written(OneLine::of));
    private static final Column<String> FIRST_NAME = new Column<>("first_name", Forms.written(OneLine::of));
    private static final Column<String> FAMILY_NAME = new Column<>("family_name", Forms.written(OneLine::of));
    private static final Column<String> AFFILIATION = new Column<>("affiliation", Forms.written(OneLine::of));
    private static final Column<String> E_MAIL = new Column<>("e_mail", Forms.written(OneLine::of));

    private static final List<Column<?>> COLUMNS =
            List.of(START, DURATION, TITLE, FIRST_NAME, FAMILY_NAME, AFFILIATION, E_MAIL);

    private final Sheet sheet = new Sheet(COLUMNS);

    private IndicoContributions() {}

    /**
     * Makes the table of a session's contributions.
     *
     * @param session the session
     * @return the table, which is written without names of columns
     * @throws io.github.thematicsessions.core.InvalidValueException if a text of it is longer than a cell may be
     */
    public static Table of(ThematicSession session) {
        IndicoContributions contributions = new IndicoContributions();
        session.days().forEach(contributions::add);
        return contributions.sheet.table().withoutNames();
    }

    private void add(Day day) {
        for (Segment segment : day.segments()) {
            row(segment, day.date(), segment.time().map(TimeRange::length)).put(TITLE, Labels.of(segment));
            for (SpeakingSlot slot : segment.slots()) {
                slot.speaker().ifPresent(who -> add(day, segment, slot, who));
            }
        }
    }

    private void add(Day day, Segment segment, SpeakingSlot slot, Participant who) {
        Optional<Duration> length = slot.time().map(TimeRange::length).or(slot.allotted()::longest);
        row(slot, day.date(), length)
                .put(TITLE, Labels.of(segment) + ": " + Labels.of(slot))
                .put(FAMILY_NAME, who.name())
                .put(AFFILIATION, who instanceof Individual individual ? individual.affiliation() : who.party());
    }

    private Sheet.Row row(Timed timed, Optional<LocalDate> date, Optional<Duration> length) {
        Optional<LocalDateTime> start = date.flatMap(day -> timed.start().map(day::atTime));
        return sheet.row().put(START, start).put(DURATION, length);
    }
}
