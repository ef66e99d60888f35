package io.github.thematicsessions.io.table;

import io.github.thematicsessions.core.session.Day;
import io.github.thematicsessions.core.session.Segment;
import io.github.thematicsessions.core.session.ThematicSession;
import io.github.thematicsessions.core.time.TimeRange;
import io.github.thematicsessions.io.text.Labels;
import java.time.Duration;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * A programme for the import of a rundown into Ontime 4, under the names of columns that its import takes unless told
 * otherwise.
 *
 * <p>Each day is a group; each segment of which both ends are known is an event in it that counts down, each other one
 * a milestone. The cue is the id of the segment. No start is linked to the end before it: the hours are those of the
 * programme. Ontime takes workbooks and Google Sheets: open the table in a spreadsheet and save it as one.
 *
 * <p>Source: Ontime, {@code apps/server/src/api-data/excel/excel.parser.ts} (what it reads) and {@code excel.utils.ts} (the
 * names of the columns), and its manual, page "Import from spreadsheets".
 *
 * <p>Thread-safe.
 */
public final class OntimeRundown {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    private static final Column<String> CUE = new Column<>("Cue", Forms.TEXT);
    private static final Column<String> TITLE = new Column<>("Title", Forms.TEXT);
    private static final Column<LocalTime> START = new Column<>("Time Start", Forms.written(CLOCK::format));
    private static final Column<LocalTime> END = new Column<>("Time End", Forms.written(CLOCK::format));
    private static final Column<Duration> DURATION = new Column<>("Duration", Forms.written(OntimeRundown::clock));
    private static final Column<Boolean> LINK_START =
            new Column<>("Link Start", Forms.written(linked -> linked ? "TRUE" : "FALSE"));
    private static final Column<String> NOTE = new Column<>("Note", Forms.TEXT);
    private static final Column<String> TIMER_TYPE = new Column<>("Timer Type", Forms.TEXT);

    private static final List<Column<?>> COLUMNS =
            List.of(CUE, TITLE, START, END, DURATION, LINK_START, NOTE, TIMER_TYPE);

    private final Sheet sheet = new Sheet(COLUMNS);

    private OntimeRundown() {}

    /**
     * Makes the table of a session's rundown.
     *
     * @param session the session
     * @return the table
     * @throws io.github.thematicsessions.core.InvalidValueException if a text of it is longer than a cell may be
     */
    public static Table of(ThematicSession session) {
        OntimeRundown rundown = new OntimeRundown();
        for (int i = 0; i < session.days().size(); i++) {
            rundown.add(i + 1, session.days().get(i));
        }
        return rundown.sheet.table();
    }

    private void add(int number, Day day) {
        String name = day.date().map(Object::toString).orElse("Day " + number);
        sheet.row().put(TITLE, name).put(TIMER_TYPE, "group");
        day.segments().forEach(this::add);
        sheet.row().put(TIMER_TYPE, "group-end");
    }

    private void add(Segment segment) {
        Sheet.Row row = sheet.row()
                .put(CUE, segment.id().text())
                .put(TITLE, Labels.of(segment))
                .put(NOTE, segment.description());
        if (segment.time().isPresent()) {
            TimeRange time = segment.time().get();
            row.put(START, time.startInclusive())
                    .put(END, time.endExclusive())
                    .put(DURATION, time.length())
                    .put(LINK_START, false)
                    .put(TIMER_TYPE, "count-down");
        } else {
            row.put(TIMER_TYPE, "milestone");
        }
    }

    private static String clock(Duration length) {
        return CLOCK.format(LocalTime.ofSecondOfDay(length.toSeconds()));
    }
}
