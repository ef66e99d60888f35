package io.github.thematicsessions.core.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.thematicsessions.core.InvalidValueException;
import io.github.thematicsessions.core.note.NoteId;
import io.github.thematicsessions.core.note.Premise;
import io.github.thematicsessions.core.note.ReadingId;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ReceiptTest {

    private static final Receipt RECEIPT = receipt(NoteId.of("note"));

    static Receipt receipt(NoteId note) {
        return Receipt.builder()
                .note(note)
                .edition(1)
                .engine("0.1.0")
                .zoneData("2025b")
                .build();
    }

    @Test
    void the_hashes_are_added_by_whoever_knows_the_documents() {
        Fingerprint hash = Fingerprint.of("sha-256:" + "0f".repeat(32));
        Receipt receipt = RECEIPT.withNoteHash(hash).withSessionHash(hash).withRecordHash(hash);

        assertThat(RECEIPT.noteHash()).isEmpty();
        assertThat(RECEIPT.sessionHash()).isEmpty();
        assertThat(RECEIPT.recordHash()).isEmpty();
        assertThat(receipt.noteHash()).contains(hash);
        assertThat(receipt.sessionHash()).contains(hash);
        assertThat(receipt.recordHash()).contains(hash);
    }

    @Test
    void readings_keep_their_order() {
        Premise first = new Premise(ReadingId.of("second-question"), "yes");
        Premise second = new Premise(ReadingId.of("first-question"), "no");

        assertThat(RECEIPT.withReadings(first, second).readings()).containsExactly(first, second);
    }

    @Test
    void an_edition_below_one_and_blank_versions_are_refused() {
        assertRefused("edition: expected a number from 1, found 0", () -> RECEIPT.withEdition(0));
        assertRefused("engine: expected text that is not blank, found \" \"", () -> RECEIPT.withEngine(" "));
        assertRefused("zoneData: expected text that is not blank, found \"\"", () -> RECEIPT.withZoneData(""));
    }

    @Test
    void a_receipt_without_its_versions_is_not_made() {
        assertThatThrownBy(() -> Receipt.builder().note(NoteId.of("note")).build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("edition")
                .hasMessageContaining("engine")
                .hasMessageContaining("zoneData");
    }

    private static void assertRefused(String message, ThrowingCallable construction) {
        assertThatThrownBy(construction)
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(message);
    }
}
