package io.github.thematicsessions.rules.fit;

import io.github.thematicsessions.core.norm.AgendaRow;
import io.github.thematicsessions.core.note.Ground;
import io.github.thematicsessions.core.session.Segment;

/**
 * A row of the agenda that a note gives.
 *
 * @param row the row
 * @param asked the provision
 */
record Row(AgendaRow row, Ground asked) {

    /** Tells whether a segment on a day is the one that this row speaks of, if it is the only one of its kind there. */
    boolean speaksOf(int day, Segment segment) {
        return row.day() == day
                && row.segment() == segment.kind()
                && (row.number().isEmpty() || row.number().equals(segment.number()));
    }
}
