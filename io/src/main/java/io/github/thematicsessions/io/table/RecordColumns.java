package io.github.thematicsessions.io.table;

import io.github.thematicsessions.core.people.Capacity;
import io.github.thematicsessions.core.session.ElementId;
import io.github.thematicsessions.core.session.Purpose;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;

/** The columns of a record, beside those of people. */
final class RecordColumns {

    static final Column<RecordRow> ROW = new Column<>("row", Forms.codes(RecordRow.class));
    static final Column<ElementId> SESSION = new Column<>("session", Forms.ID);
    static final Column<Integer> EVENT = new Column<>("event", Forms.NUMBER_FROM_1);
    static final Column<Happening> KIND = new Column<>("kind", Happening.FORM);
    static final Column<OffsetDateTime> AT = new Column<>("at", Forms.MOMENT);
    static final Column<LocalDate> DATE = new Column<>("date", Forms.DATE);
    static final Column<LocalTime> TIME = new Column<>("time", Forms.TIME_HELD);
    static final Column<ElementId> SEGMENT = new Column<>("segment", Forms.ID);
    static final Column<ElementId> SLOT = new Column<>("slot", Forms.ID);
    static final Column<ElementId> TURN = new Column<>("turn", Forms.ID);
    static final Column<Capacity> CAPACITY = new Column<>("capacity", Forms.codes(Capacity.class));
    static final Column<Purpose> PURPOSE = new Column<>("purpose", Forms.codes(Purpose.class));
    static final Column<ElementId> ANSWER_TO = new Column<>("answer_to", Forms.ID);
    static final Column<String> REMARK = new Column<>("remark", Forms.TEXT);

    static final List<Column<?>> ALL = Sheet.columns(
            List.of(ROW, SESSION, EVENT, KIND, AT, DATE, TIME, SEGMENT, SLOT, TURN, CAPACITY, PURPOSE),
            PersonColumns.ALL,
            List.of(ANSWER_TO, REMARK));

    private RecordColumns() {}
}
