package io.github.thematicsessions.io.table;

import io.github.thematicsessions.core.session.ElementId;
import io.github.thematicsessions.core.session.SideEvent;
import io.github.thematicsessions.core.session.ThematicSession;
import java.util.List;

/**
 * The side events of a session as a table: one row for each, in the order of the source. It is not read; {@link
 * ProgrammeTable} carries side events that are.
 *
 * <p>Thread-safe.
 */
public final class SideEventTable {

    private static final Column<ElementId> SESSION = new Column<>("session", Forms.ID);
    private static final Column<List<String>> ORGANIZERS =
            new Column<>("organizers", Forms.written(names -> String.join("; ", names)));
    private static final Column<Integer> SLOTS = new Column<>("slots", Forms.NUMBER_FROM_0);

    private static final List<Column<?>> COLUMNS = Sheet.columns(
            List.of(SESSION, ProgrammeColumns.ID),
            Hours.ALL,
            List.of(ProgrammeColumns.TITLE, ProgrammeColumns.ROOM, ORGANIZERS, ProgrammeColumns.COORDINATED),
            List.of(SLOTS, ProgrammeColumns.AS_PUBLISHED));

    private SideEventTable() {}

    /**
     * Makes the table of a session's side events. {@code organizers} joins the names with a semicolon and a space, {@code
     * slots} counts the speaking slots.
     *
     * @param session the session
     * @return the table
     * @throws io.github.thematicsessions.core.InvalidValueException if a text of it is longer than a cell may be
     */
    public static Table of(ThematicSession session) {
        Sheet sheet = new Sheet(COLUMNS);
        for (SideEvent event : session.sideEvents()) {
            Sheet.Row row = sheet.row()
                    .put(SESSION, session.id())
                    .put(ProgrammeColumns.ID, event.id())
                    .put(ProgrammeColumns.TITLE, event.title())
                    .put(ProgrammeColumns.ROOM, event.room())
                    .put(ORGANIZERS, event.organizers())
                    .put(ProgrammeColumns.COORDINATED, event.coordinated())
                    .put(SLOTS, event.slots().size())
                    .put(ProgrammeColumns.AS_PUBLISHED, event.asPublished());
            Hours.put(row, event, event.date(), session.place().zone());
        }
        return sheet.table();
    }
}
