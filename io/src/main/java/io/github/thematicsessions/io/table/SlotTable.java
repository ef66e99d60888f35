package io.github.thematicsessions.io.table;

import io.github.thematicsessions.core.session.ElementId;
import io.github.thematicsessions.core.session.Segment;
import io.github.thematicsessions.core.session.SegmentKind;
import io.github.thematicsessions.core.session.SideEvent;
import io.github.thematicsessions.core.session.SpeakingSlot;
import io.github.thematicsessions.core.session.ThematicSession;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The speaking slots of a session as a table: one row for each, those of segments day by day, then those of side events, with
 * what they belong to in every row. It is not read; {@link ProgrammeTable} carries slots that are.
 *
 * <p>Thread-safe.
 */
public final class SlotTable {

    private static final Column<ElementId> SESSION = new Column<>("session", Forms.ID);
    private static final Column<SegmentKind> WITHIN_KIND = new Column<>("within_kind", Forms.codes(SegmentKind.class));
    private static final Column<Integer> WITHIN_NUMBER = new Column<>("within_number", Forms.NUMBER_FROM_1);
    private static final Column<String> WITHIN_TITLE = new Column<>("within_title", Forms.TEXT);
    private static final Column<Integer> POSITION = new Column<>("position", Forms.NUMBER_FROM_1);

    private static final List<Column<?>> COLUMNS = Sheet.columns(
            List.of(SESSION, ProgrammeColumns.DAY, ProgrammeColumns.WITHIN, WITHIN_KIND, WITHIN_NUMBER, WITHIN_TITLE),
            List.of(POSITION, ProgrammeColumns.ID),
            Hours.ALL,
            List.of(ProgrammeColumns.TITLE, ProgrammeColumns.CAPACITY, ProgrammeColumns.PURPOSE),
            List.of(ProgrammeColumns.APPOINTED_BY, ProgrammeColumns.ALLOTTED),
            List.of(ProgrammeColumns.ALLOTTED_MIN, ProgrammeColumns.ALLOTTED_MAX),
            PersonColumns.ALL);

    private final Sheet sheet = new Sheet(COLUMNS);
    private final ThematicSession session;

    private SlotTable(ThematicSession session) {
        this.session = session;
    }

    /**
     * Makes the table of a session's slots. {@code position} is the place of a slot in its segment or side event, from 1.
     *
     * @param session the session
     * @return the table
     * @throws io.github.thematicsessions.core.InvalidValueException if a text of it is longer than a cell may be
     */
    public static Table of(ThematicSession session) {
        return new SlotTable(session).table();
    }

    private Table table() {
        for (int day = 1; day <= session.days().size(); day++) {
            for (Segment segment : session.days().get(day - 1).segments()) {
                add(day, segment);
            }
        }
        session.sideEvents().forEach(this::add);
        return sheet.table();
    }

    private void add(int day, Segment segment) {
        Optional<LocalDate> date = session.days().get(day - 1).date();
        for (int i = 0; i < segment.slots().size(); i++) {
            row(segment.slots().get(i), date)
                    .put(POSITION, i + 1)
                    .put(ProgrammeColumns.DAY, day)
                    .put(ProgrammeColumns.WITHIN, segment.id())
                    .put(WITHIN_KIND, segment.kind())
                    .put(WITHIN_NUMBER, segment.number())
                    .put(WITHIN_TITLE, segment.title());
        }
    }

    private void add(SideEvent event) {
        for (int i = 0; i < event.slots().size(); i++) {
            row(event.slots().get(i), event.date())
                    .put(POSITION, i + 1)
                    .put(ProgrammeColumns.WITHIN, event.id())
                    .put(WITHIN_TITLE, event.title());
        }
    }

    private Sheet.Row row(SpeakingSlot slot, Optional<LocalDate> date) {
        Sheet.Row row = sheet.row()
                .put(SESSION, session.id())
                .put(ProgrammeColumns.ID, slot.id())
                .put(ProgrammeColumns.TITLE, slot.title())
                .put(ProgrammeColumns.CAPACITY, slot.capacity())
                .put(ProgrammeColumns.PURPOSE, slot.purpose())
                .put(ProgrammeColumns.APPOINTED_BY, slot.appointedBy());
        Hours.put(row, slot, date, session.place().zone());
        ProgrammeColumns.putAllotted(row, slot.allotted());
        slot.speaker().ifPresent(who -> PersonColumns.put(row, who));
        return row;
    }
}
