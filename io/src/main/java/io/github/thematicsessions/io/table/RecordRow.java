package io.github.thematicsessions.io.table;

import io.github.thematicsessions.core.Coded;

/** What a row of a record tells. */
enum RecordRow implements Coded {
    /** Of which session it is the record. */
    RECORD,
    /** A segment that the record is meant to cover. */
    COVERS,
    /** Something that happened. */
    EVENT
}
