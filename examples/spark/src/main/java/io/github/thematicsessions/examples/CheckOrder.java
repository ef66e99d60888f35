package io.github.thematicsessions.examples;

import io.github.thematicsessions.core.note.ProceduralNote;
import io.github.thematicsessions.core.report.Waiver;
import io.github.thematicsessions.io.json.NoteJson;
import io.github.thematicsessions.io.json.WaiversJson;
import io.github.thematicsessions.rules.NoteCheck;
import java.io.Serializable;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/**
 * By what sessions are judged, as texts that go to any machine: the check is made where the sessions are.
 *
 * @param note the note as JSON, with its readings
 * @param waivers the decisions of the chair not to insist, as JSON
 * @param salvage whether as much of a record is taken as can be read
 */
record CheckOrder(String note, String waivers, boolean salvage) implements Serializable {

    /** What is said of one document: its report as a line, or null; whether it breaks the note; what is wrong with it. */
    static final StructType ANSWER = StructType.fromDDL("report STRING, breaks BOOLEAN, complaints ARRAY<STRING>");

    static CheckOrder of(ProceduralNote note, List<Waiver> waivers, boolean salvage) {
        return new CheckOrder(NoteJson.write(note), WaiversJson.write(waivers), salvage);
    }

    /** Judges documents as they are asked for, with a check that is made once for all of them. */
    Iterator<Row> answers(Stream<CorpusDocument> documents) {
        NoteCheck check = NoteCheck.of(NoteJson.read(note)).waiving(WaiversJson.read(waivers));
        SessionCheck sessions = new SessionCheck(check);
        return documents.map(document -> row(document.check(sessions))).iterator();
    }

    private static Row row(CorpusAnswer answer) {
        return RowFactory.create(
                answer.report().map(String::stripTrailing).orElse(null),
                answer.breaks(),
                answer.complaints().toArray(String[]::new));
    }
}
