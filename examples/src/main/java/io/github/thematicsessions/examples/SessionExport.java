package io.github.thematicsessions.examples;

import io.github.thematicsessions.core.PrintableText;
import io.github.thematicsessions.core.floor.SpeakingLedger;
import io.github.thematicsessions.core.record.FloorEvent;
import io.github.thematicsessions.core.record.FloorRecord;
import io.github.thematicsessions.core.report.Report;
import io.github.thematicsessions.core.session.ElementId;
import io.github.thematicsessions.core.session.Segment;
import io.github.thematicsessions.core.session.ThematicSession;
import io.github.thematicsessions.io.calendar.SessionCalendar;
import io.github.thematicsessions.io.table.Table;
import io.github.thematicsessions.rules.NoteCheck;
import io.github.thematicsessions.rules.floor.FloorReplay;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is to be exported, with all that a target may need.
 *
 * @param session the plan
 * @param held what took place, where a record is given
 * @param check the note against which both are checked
 * @param table which table is made
 * @param neutralised whether cells may not run as formulas
 * @param marked whether a mark stands in front of a table
 * @param stamp when a calendar is made
 * @param streams takes what is left out
 */
record SessionExport(
        ThematicSession session,
        Optional<FloorRecord> held,
        NoteCheck check,
        ExportTable table,
        boolean neutralised,
        boolean marked,
        Instant stamp,
        Streams streams) {

    FloorRecord record() {
        return held.orElseThrow();
    }

    Report report() {
        return held.map(known -> check.record(session, known)).orElseGet(() -> check.plan(session));
    }

    String text(Table rows) {
        Table harmless = neutralised ? rows.neutralised() : rows;
        return (marked ? harmless.marked() : harmless).write();
    }

    String calendar() {
        String calendar = SessionCalendar.write(session, stamp);
        for (ElementId left : SessionCalendar.leftOut(session)) {
            tell(left, "not in the calendar: its date, its start or its end is not known or cannot be");
        }
        return calendar;
    }

    /** Returns what was spoken in each segment of which the record says something. */
    Map<ElementId, SpeakingLedger> ledgers() {
        Map<ElementId, SpeakingLedger> ledgers = new LinkedHashMap<>();
        for (Segment segment : session.segments()) {
            List<FloorEvent> events = PanelEvents.of(session, segment.id(), record());
            if (!events.isEmpty()) {
                FloorReplay replay = check.floor(session, segment.id()).replay(events);
                ledgers.put(segment.id(), replay.floor().ledger());
                tellRefused(segment.id(), replay.refusals().size());
            }
        }
        return ledgers;
    }

    private void tellRefused(ElementId segment, int refused) {
        if (refused > 0) {
            String events = refused == 1 ? "1 event contradicts" : refused + " events contradict";
            tell(segment, "not counted: " + events + " what is recorded before; floor --replay tells why");
        }
    }

    private void tell(ElementId element, String what) {
        streams.complain(PrintableText.of(element + ": " + what));
    }
}
