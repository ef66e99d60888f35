package io.github.thematicsessions.io.json;

import static io.github.thematicsessions.io.json.Scalars.NUMBER_FROM_1;
import static io.github.thematicsessions.io.json.Texts.FINGERPRINT;
import static io.github.thematicsessions.io.json.Texts.NOTE_ID;
import static io.github.thematicsessions.io.json.Texts.OPTION_CODE;
import static io.github.thematicsessions.io.json.Texts.READING_ID;
import static io.github.thematicsessions.io.json.Texts.TEXT;

import io.github.thematicsessions.core.note.NoteId;
import io.github.thematicsessions.core.note.Premise;
import io.github.thematicsessions.core.note.ReadingId;
import io.github.thematicsessions.core.report.Fingerprint;
import io.github.thematicsessions.core.report.Receipt;
import io.github.thematicsessions.core.report.Waiver;
import java.util.List;
import java.util.Optional;

/** The form of the receipt of a report. It belongs to the note that the report names, and numbers its waivers. */
final class ReceiptShapes {

    private static final String NOTE_SCOPE = "note";
    private static final String WAIVER_SCOPE = "waiver";

    /** The note of a report. */
    static final Codec<NoteId> NOTE_OF_REPORT = Names.declaring(NOTE_SCOPE, NOTE_ID);

    /** The waiver of a finding. */
    static final Codec<Integer> WAIVER_NUMBER =
            Names.referringTo(WAIVER_SCOPE, "the number of a waiver of the receipt", NUMBER_FROM_1);

    private static final Shape<Premise> READING = new Shape<>() {
        private final Field<ReadingId> reading = required("reading", READING_ID, Premise::reading);
        private final Field<String> option = required("option", OPTION_CODE, Premise::option);

        @Override
        Premise make(Values v) {
            return new Premise(v.get(reading), v.get(option));
        }
    };

    static final Shape<Receipt> RECEIPT = new Shape<>() {
        private final Field<NoteId> note =
                required("note", Names.referringTo(NOTE_SCOPE, "the note of this report", NOTE_ID), Receipt::note);
        private final Field<Integer> edition = required("edition", NUMBER_FROM_1, Receipt::edition);
        private final Field<Optional<Fingerprint>> noteHash = optional("noteHash", FINGERPRINT, Receipt::noteHash);
        private final Field<Optional<Fingerprint>> sessionHash =
                optional("sessionHash", FINGERPRINT, Receipt::sessionHash);
        private final Field<Optional<Fingerprint>> recordHash =
                optional("recordHash", FINGERPRINT, Receipt::recordHash);
        private final Field<String> engine = required("engine", TEXT, Receipt::engine);
        private final Field<String> zoneData = required("zoneData", TEXT, Receipt::zoneData);
        private final Field<List<Premise>> readings = list("readings", READING, Receipt::readings);
        private final Field<List<Waiver>> waivers =
                list("waivers", Names.numbered(WAIVER_SCOPE, WaiverShapes.WAIVER), Receipt::waivers);

        @Override
        Receipt make(Values v) {
            return Receipt.builder()
                    .note(v.get(note))
                    .edition(v.get(edition))
                    .noteHash(v.get(noteHash))
                    .sessionHash(v.get(sessionHash))
                    .recordHash(v.get(recordHash))
                    .engine(v.get(engine))
                    .zoneData(v.get(zoneData))
                    .readings(v.get(readings))
                    .waivers(v.get(waivers))
                    .build();
        }
    };

    private ReceiptShapes() {}
}
