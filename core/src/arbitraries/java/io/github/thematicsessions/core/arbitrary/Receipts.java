package io.github.thematicsessions.core.arbitrary;

import io.github.thematicsessions.core.note.Premise;
import io.github.thematicsessions.core.note.ProceduralNote;
import io.github.thematicsessions.core.report.Fingerprint;
import io.github.thematicsessions.core.report.Receipt;
import io.github.thematicsessions.core.report.Waiver;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** What says from what a report was made. */
public final class Receipts {

    private Receipts() {}

    /**
     * Gives receipts of checks against one note.
     *
     * @param note the note, whose readings are those of the receipt
     * @param waivers the waivers that were given
     * @return receipts, with and without each hash
     */
    public static Arbitrary<Receipt> of(ProceduralNote note, List<Waiver> waivers) {
        List<Premise> readings = note.readings().stream()
                .map(reading -> new Premise(reading.id(), reading.chosen()))
                .toList();
        return Combinators.combine(
                        fingerprints().optional(0.5),
                        fingerprints().optional(0.5),
                        fingerprints().optional(0.5),
                        Texts.any(),
                        Texts.any())
                .as((ofNote, ofSession, ofRecord, engine, zoneData) -> Receipt.builder()
                        .note(note.id())
                        .edition(note.edition())
                        .noteHash(ofNote)
                        .sessionHash(ofSession)
                        .recordHash(ofRecord)
                        .engine(engine)
                        .zoneData(zoneData)
                        .readings(readings)
                        .waivers(waivers)
                        .build());
    }

    /**
     * Gives hashes of documents.
     *
     * @return fingerprints
     */
    public static Arbitrary<Fingerprint> fingerprints() {
        return Arbitraries.strings()
                .withCharRange('0', '9')
                .withCharRange('a', 'f')
                .ofLength(64)
                .map(digits -> Fingerprint.of("sha-256:" + digits));
    }
}
