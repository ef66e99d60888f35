package io.github.thematicsessions.io.table;

import io.github.thematicsessions.core.people.Capacity;
import io.github.thematicsessions.core.people.Participant;
import io.github.thematicsessions.core.record.FloorEvent;
import io.github.thematicsessions.core.record.FloorRecord;
import io.github.thematicsessions.core.session.ElementId;
import io.github.thematicsessions.core.session.Purpose;
import java.time.OffsetDateTime;
import java.util.Optional;

/** Makes a record of the rows of a table; used for one table. */
final class RecordReader {

    private static final String ONCE = "the session once, in front of everything else";

    private final Reading reading;
    private final FloorRecord.Builder record = FloorRecord.builder();
    private boolean begun;
    private int events;

    RecordReader(Reading reading) {
        this.reading = reading;
    }

    /** Returns the record; it does not matter once something wrong has been told. */
    FloorRecord read() {
        reading.rows().forEach(this::accept);
        return record.build();
    }

    private void accept(Cells cells) {
        RecordRow kind = cells.require(RecordColumns.ROW);
        if (kind == null) {
            return;
        }
        switch (kind) {
            case RECORD -> readHeading(cells);
            case COVERS -> readCovered(cells);
            case EVENT -> readEvent(cells);
        }
        begun = true;
        cells.refuseOthers(RecordColumns.ALL, "the kind " + kind.code());
    }

    private void readHeading(Cells cells) {
        if (begun) {
            cells.refuse(RecordColumns.ROW, ONCE, Words.quoted(RecordRow.RECORD.code()));
        }
        record.session(cells.find(RecordColumns.SESSION));
    }

    private void readCovered(Cells cells) {
        ElementId covered = cells.require(RecordColumns.SEGMENT);
        if (covered != null) {
            record.addCovers(covered);
        }
    }

    private void readEvent(Cells cells) {
        events++;
        cells.agree(RecordColumns.EVENT, Optional.of(events));
        Happening happening = cells.require(RecordColumns.KIND);
        OffsetDateTime at = cells.require(RecordColumns.AT);
        cells.agree(RecordColumns.DATE, Optional.ofNullable(at).map(OffsetDateTime::toLocalDate));
        cells.agree(RecordColumns.TIME, Optional.ofNullable(at).map(OffsetDateTime::toLocalTime));
        Optional<ElementId> segment = cells.find(RecordColumns.SEGMENT);
        Optional<ElementId> slot = cells.find(RecordColumns.SLOT);
        Optional<ElementId> turn = cells.find(RecordColumns.TURN);
        Optional<Participant> speaker = PersonColumns.find(cells);
        Optional<Capacity> capacity = cells.find(RecordColumns.CAPACITY);
        Optional<Purpose> purpose = cells.find(RecordColumns.PURPOSE);
        Optional<ElementId> answerTo = cells.find(RecordColumns.ANSWER_TO);
        Optional<String> remark = cells.find(RecordColumns.REMARK);
        if (happening == null || at == null) {
            return;
        }
        record.addEvents(new FloorEvent(
                happening.kind(),
                happening.asRecorded(),
                at,
                segment,
                slot,
                turn,
                speaker,
                capacity,
                purpose,
                answerTo,
                remark));
    }
}
