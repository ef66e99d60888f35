package io.github.thematicsessions.examples;

import io.github.thematicsessions.core.note.ProceduralNote;
import io.github.thematicsessions.core.note.ReadingId;
import io.github.thematicsessions.core.record.FloorRecord;
import io.github.thematicsessions.core.report.Finding;
import io.github.thematicsessions.core.report.Measure;
import io.github.thematicsessions.core.report.Report;
import io.github.thematicsessions.core.session.ThematicSession;
import io.github.thematicsessions.io.json.NoteJson;
import io.github.thematicsessions.io.json.RecordJson;
import io.github.thematicsessions.io.json.SessionJson;
import io.github.thematicsessions.rules.NoteCheck;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** The four other notes that come as documents, each with a session, a record that passes and one that fails. */
enum FourNotes {
    GA_INFORMAL_MEETING,
    HRC_GENERAL_SEGMENT,
    UPR_ADOPTION,
    STOCKTAKING_MEETING;

    String text(String file) {
        return resource("notes/" + name().toLowerCase(Locale.ROOT).replace('_', '-') + '/' + file);
    }

    ProceduralNote note(String... choices) {
        ProceduralNote note = NoteJson.read(text("note.json"));
        for (String choice : choices) {
            int equals = choice.indexOf('=');
            note = note.withReading(ReadingId.of(choice.substring(0, equals)), choice.substring(equals + 1));
        }
        return note;
    }

    ThematicSession session() {
        return SessionJson.read(text("session.json"));
    }

    /** Returns the session with another number of inscribed speakers. */
    ThematicSession session(int inscribed) {
        return SessionJson.read(
                text("session.json").replaceFirst("\"inscribed\": [0-9]+", "\"inscribed\": " + inscribed));
    }

    FloorRecord passing() {
        return RecordJson.read(text("passing.jsonl"));
    }

    FloorRecord failing() {
        return RecordJson.read(text("failing.jsonl"));
    }

    Report judged(FloorRecord record, String... choices) {
        return NoteCheck.of(note(choices)).record(session(), record);
    }

    static String resource(String path) {
        try (InputStream document = SixthSession.class.getResourceAsStream(path)) {
            return new String(Objects.requireNonNull(document, path).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Says each finding in one line: what, where in the plan and at which event, what was measured, allowed and between. */
    static List<String> rows(Report report) {
        return report.findings().stream().map(FourNotes::row).toList();
    }

    private static String row(Finding finding) {
        String what = String.join(
                " ",
                finding.provision().text(),
                finding.outcome().code(),
                finding.severity().code(),
                finding.discrepancy().code());
        String where = finding.at().pointer()
                + finding.at()
                        .occurrence()
                        .map(when -> " event " + when.event())
                        .orElse(" no event");
        String figures =
                String.join(" ", figure(finding.measured()), figure(finding.allowed()), figure(finding.difference()));
        return what + " | " + where + " | " + figures + (finding.with().isEmpty() ? "" : " with " + finding.with());
    }

    private static String figure(Optional<Measure> measure) {
        return measure.map(FourNotes::figure).orElse("-");
    }

    private static String figure(Measure measure) {
        if (measure instanceof Measure.Elapsed elapsed) {
            return elapsed.elapsed().toString();
        }
        if (measure instanceof Measure.Length length) {
            return length.length().toString();
        }
        if (measure instanceof Measure.Count count) {
            return Integer.toString(count.number());
        }
        if (measure instanceof Measure.Amount amount) {
            return amount.quantity().toString();
        }
        return ((Measure.Words) measure).words().toString();
    }
}
