package io.github.thematicsessions.io.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thematicsessions.core.note.Premise;
import io.github.thematicsessions.core.note.ReadingId;
import io.github.thematicsessions.core.report.Fingerprint;
import io.github.thematicsessions.core.report.Receipt;
import org.junit.jupiter.api.Test;

class ReceiptTextTest {

    private static final Receipt WITHOUT_HASHES = SampleReports.receipt();

    @Test
    void a_receipt_without_hashes_is_one_line() {
        assertReceipt(
                WITHOUT_HASHES, "receipt: a-note edition 2, engine 0.1.0, zone data 2025b, 0 readings, 0 waivers\n");
    }

    @Test
    void each_hash_that_is_there_is_said_by_its_first_twelve_digits() {
        assertReceipt(
                WITHOUT_HASHES
                        .withNoteHash(hash("0123456789abcdef"))
                        .withSessionHash(hash("fedcba9876543210"))
                        .withRecordHash(hash("00000000000fffff"))
                        .withReadings(new Premise(ReadingId.of("stated-minutes"), "exact")),
                """
                receipt: a-note edition 2, engine 0.1.0, zone data 2025b, 1 reading, 0 waivers
                sha-256: note 0123456789ab, session fedcba987654, record 00000000000f
                """);
        assertReceipt(WITHOUT_HASHES.withSessionHash(hash("fedcba9876543210")), """
                receipt: a-note edition 2, engine 0.1.0, zone data 2025b, 0 readings, 0 waivers
                sha-256: session fedcba987654
                """);
    }

    private static Fingerprint hash(String beginning) {
        return Fingerprint.of("sha-256:" + beginning + "0".repeat(64 - beginning.length()));
    }

    private static void assertReceipt(Receipt receipt, String text) {
        TextLines lines = new TextLines(Appearance.PLAIN);
        ReceiptText.write(receipt, lines, Messages.english());
        assertThat(lines).hasToString(text);
    }
}
