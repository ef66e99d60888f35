package io.github.thematicsessions.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thematicsessions.core.note.ProceduralNote;
import io.github.thematicsessions.core.note.ProceduralNotes;
import io.github.thematicsessions.core.record.FloorRecord;
import io.github.thematicsessions.core.report.Fingerprint;
import io.github.thematicsessions.core.session.ThematicSession;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.junit.jupiter.api.Test;

/** A fingerprint is that of exactly what is written. */
class FingerprintsTest {

    private static final ThematicSession SESSION = SessionJson.read(Examples.SESSION.text());
    private static final FloorRecord RECORD = RecordJson.read(Examples.RECORD.text());

    @Test
    void the_bytes_that_are_written_are_hashed() throws Exception {
        ProceduralNote note = NoteJson.read(Examples.NOTE.text());

        assertThat(Fingerprints.of(note)).isEqualTo(hash(Examples.NOTE.text()));
        assertThat(Fingerprints.of(SESSION)).isEqualTo(hash(Examples.SESSION.text()));
        assertThat(Fingerprints.of(RECORD)).isEqualTo(hash(Examples.RECORD.text()));
    }

    @Test
    void the_shipped_note_has_the_fingerprint_of_its_document() throws Exception {
        String document = Examples.resource("/io/github/thematicsessions/core/note/gcm-thematic-6-note.json");

        assertThat(Fingerprints.of(ProceduralNotes.sixthSession())).isEqualTo(hash(document));
    }

    @Test
    void an_empty_record_has_a_fingerprint_that_never_changes() {
        assertThat(Fingerprints.of(FloorRecord.builder().build()).text())
                .isEqualTo("sha-256:a1a3c5df3ac63f306dd70b1d27c62d91be46673eed6393e0220b58ab8e46eb8b");
    }

    @Test
    void another_value_has_another_fingerprint() {
        assertThat(Fingerprints.of(SESSION.withTitle("Another title"))).isNotEqualTo(Fingerprints.of(SESSION));
        assertThat(Fingerprints.of(RECORD.withCovers())).isNotEqualTo(Fingerprints.of(RECORD));
    }

    private static Fingerprint hash(String text) throws Exception {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        return Fingerprint.of(String.format("sha-256:%064x", new BigInteger(1, digest)));
    }
}
