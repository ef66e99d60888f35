package io.github.thematicsessions.io.text;

import io.github.thematicsessions.core.report.Fingerprint;
import io.github.thematicsessions.core.report.Receipt;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** From what a report was made, in two lines. */
final class ReceiptText {

    private static final int FIRST_DIGITS = 12;

    private final Messages messages;

    private ReceiptText(Messages messages) {
        this.messages = messages;
    }

    static void write(Receipt receipt, TextLines lines, Messages messages) {
        lines.line(
                0,
                messages.say(
                        "receipt",
                        Map.of(
                                "note", messages.apart(receipt.note().text()),
                                "edition", Integer.toString(receipt.edition()),
                                "engine", messages.apart(receipt.engine()),
                                "zones", messages.apart(receipt.zoneData()),
                                "readings",
                                        messages.count(
                                                "receipt.readings",
                                                receipt.readings().size()),
                                "waivers",
                                        messages.count(
                                                "receipt.waivers",
                                                receipt.waivers().size()))));
        List<String> hashes = new ReceiptText(messages).hashes(receipt);
        if (!hashes.isEmpty()) {
            lines.line(
                    0,
                    messages.say(
                            "receipt.hashes",
                            Map.of("algorithm", messages.apart("sha-256"), "hashes", messages.list(hashes))));
        }
    }

    private List<String> hashes(Receipt receipt) {
        List<String> hashes = new ArrayList<>();
        add(hashes, "receipt.hash.note", receipt.noteHash());
        add(hashes, "receipt.hash.session", receipt.sessionHash());
        add(hashes, "receipt.hash.record", receipt.recordHash());
        return hashes;
    }

    private void add(List<String> hashes, String key, Optional<Fingerprint> hash) {
        hash.map(Fingerprint::text)
                .map(text -> text.substring(text.indexOf(':') + 1))
                .map(digits -> messages.apart(digits.substring(0, FIRST_DIGITS)))
                .ifPresent(digits -> hashes.add(messages.say(key, "digits", digits)));
    }
}
