package io.github.thematicsessions.examples;

import io.github.thematicsessions.core.Coded;
import io.github.thematicsessions.io.table.FindingTable;
import io.github.thematicsessions.io.table.ProgrammeTable;
import io.github.thematicsessions.io.table.ProvisionTable;
import io.github.thematicsessions.io.table.RecordTable;
import io.github.thematicsessions.io.table.SideEventTable;
import io.github.thematicsessions.io.table.SlotTable;
import io.github.thematicsessions.io.table.SpeakingTimeTable;
import io.github.thematicsessions.io.table.Table;

/** Which table is made. */
enum ExportTable implements Coded {
    /** The whole session. */
    PROGRAMME,
    /** Its speaking slots. */
    SLOTS,
    /** Its side events. */
    SIDE_EVENTS,
    /** What took place. */
    RECORD,
    /** What does not follow the note. */
    FINDINGS,
    /** How each provision stands. */
    PROVISIONS,
    /** Who has spoken for how long, segment by segment. */
    SPEAKING_TIME;

    Table of(SessionExport export) {
        return switch (this) {
            case PROGRAMME -> ProgrammeTable.of(export.session());
            case SLOTS -> SlotTable.of(export.session());
            case SIDE_EVENTS -> SideEventTable.of(export.session());
            case RECORD -> RecordTable.of(export.record());
            case FINDINGS -> FindingTable.of(export.report());
            case PROVISIONS -> ProvisionTable.of(export.report());
            case SPEAKING_TIME -> SpeakingTimeTable.of(export.session().id(), export.ledgers());
        };
    }

    /** Tells whether it cannot be made without a record. */
    boolean needsRecord() {
        return this == RECORD || this == SPEAKING_TIME;
    }

    /** Tells whether a record changes anything. */
    boolean takesRecord() {
        return needsRecord() || this == FINDINGS || this == PROVISIONS;
    }

    /** Tells whether a note changes anything. */
    boolean takesNote() {
        return takesRecord() && this != RECORD;
    }
}
