package io.github.thematicsessions.examples;

import io.github.thematicsessions.core.record.FloorRecord;
import io.github.thematicsessions.core.report.Fingerprint;
import io.github.thematicsessions.core.report.Receipt;
import io.github.thematicsessions.core.report.Report;
import io.github.thematicsessions.core.session.ThematicSession;
import io.github.thematicsessions.io.json.Fingerprints;
import io.github.thematicsessions.rules.NoteCheck;
import java.util.Optional;

/** Checks sessions against one note. The receipt of each report names what was checked by its hash. Thread-safe. */
final class SessionCheck {

    private final NoteCheck check;
    private final Fingerprint note;

    SessionCheck(NoteCheck check) {
        this.check = check;
        this.note = Fingerprints.of(check.note());
    }

    /** Judges a session as it was held, where that is known, or else as it is planned. */
    Report report(ThematicSession plan, Optional<FloorRecord> held) {
        Report report = held.map(known -> check.record(plan, known)).orElseGet(() -> check.plan(plan));
        Receipt receipt = report.receipt()
                .withNoteHash(note)
                .withSessionHash(Fingerprints.of(plan))
                .withRecordHash(held.map(Fingerprints::of));
        return report.withReceipt(receipt);
    }
}
