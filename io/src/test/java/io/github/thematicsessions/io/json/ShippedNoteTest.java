package io.github.thematicsessions.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thematicsessions.core.note.ProceduralNotes;
import org.junit.jupiter.api.Test;

/** The note that is shipped as a value and the one that is shipped as a document are the same. */
class ShippedNoteTest {

    private static final String DOCUMENT =
            Examples.resource("/io/github/thematicsessions/core/note/gcm-thematic-6-note.json");

    @Test
    void the_document_reads_as_the_value() {
        assertThat(NoteJson.read(DOCUMENT)).isEqualTo(ProceduralNotes.sixthSession());
    }

    @Test
    void the_value_writes_as_the_document_byte_by_byte() {
        assertThat(NoteJson.write(ProceduralNotes.sixthSession())).isEqualTo(DOCUMENT);
    }
}
