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
import java.util.function.Function;

/** Which table is made. */
enum ExportTable implements Coded {
    /** The whole session. */
    PROGRAMME(export -> ProgrammeTable.of(export.session())),
    /** Its speaking slots. */
    SLOTS(export -> SlotTable.of(export.session())),
    /** Its side events. */
    SIDE_EVENTS(export -> SideEventTable.of(export.session())),
    /** What took place. */
    RECORD(export -> RecordTable.of(export.record())),
    /** What does not follow the note. */
    FINDINGS(export -> FindingTable.of(export.report())),
    /** How each provision stands. */
    PROVISIONS(export -> ProvisionTable.of(export.report())),
    /** Who has spoken for how long, segment by segment. */
    SPEAKING_TIME(export -> SpeakingTimeTable.of(export.ledgers()));

    private final Function<SessionExport, Table> make;

    ExportTable(Function<SessionExport, Table> make) {
        this.make = make;
    }

    Table of(SessionExport export) {
        return make.apply(export);
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
