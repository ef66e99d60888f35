package io.github.thematicsessions.io.text;

import io.github.thematicsessions.core.report.Fingerprint;
import io.github.thematicsessions.core.report.Receipt;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** From what a report was made, in two lines. */
final class ReceiptText {

    private static final int FIRST_DIGITS = 12;

    private ReceiptText() {}

    static void write(Receipt receipt, TextLines lines) {
        lines.line(
                0,
                "receipt: " + receipt.note() + " edition " + receipt.edition() + ", engine " + receipt.engine()
                        + ", zone data " + receipt.zoneData() + ", "
                        + Phrases.count(receipt.readings().size(), "reading") + ", "
                        + Phrases.count(receipt.waivers().size(), "waiver"));
        List<String> hashes = hashes(receipt);
        if (!hashes.isEmpty()) {
            lines.line(0, "sha-256: " + String.join(", ", hashes));
        }
    }

    private static List<String> hashes(Receipt receipt) {
        List<String> hashes = new ArrayList<>();
        add(hashes, "note", receipt.noteHash());
        add(hashes, "session", receipt.sessionHash());
        add(hashes, "record", receipt.recordHash());
        return hashes;
    }

    private static void add(List<String> hashes, String of, Optional<Fingerprint> hash) {
        hash.map(Fingerprint::text)
                .map(text -> text.substring(text.indexOf(':') + 1))
                .ifPresent(digits -> hashes.add(of + " " + digits.substring(0, FIRST_DIGITS)));
    }
}
