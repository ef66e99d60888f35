package io.github.thematicsessions.io.table;

import io.github.thematicsessions.core.Coded;

/** What a row of a programme tells. */
enum ProgrammeRow implements Coded {
    /** The session itself. */
    SESSION,
    /** A document that asks for the session. */
    MANDATE,
    /** Somebody who chairs the session or a segment. */
    CHAIR,
    /** Where facts were read. */
    SOURCE,
    /** A day. */
    DAY,
    /** A segment of a day. */
    SEGMENT,
    /** A speaking slot of a segment or of a side event. */
    SLOT,
    /** An event beside the plenary. */
    SIDE_EVENT,
    /** Who organizes a side event. */
    ORGANIZER
}
