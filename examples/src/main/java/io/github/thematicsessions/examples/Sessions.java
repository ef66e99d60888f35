package io.github.thematicsessions.examples;

import io.github.thematicsessions.core.note.ProceduralNote;
import io.github.thematicsessions.core.record.FloorRecord;
import io.github.thematicsessions.core.session.ThematicSession;
import io.github.thematicsessions.io.json.NoteJson;
import io.github.thematicsessions.io.json.RecordJson;
import io.github.thematicsessions.io.json.SessionJson;

/**
 * The bundled data as values, each in one expression, for a prompt:
 *
 * <pre>{@code
 * NoteCheck.of(ProceduralNotes.sixthSession()).plan(Sessions.sixth())
 * }</pre>
 */
public final class Sessions {

    private Sessions() {}

    /**
     * Returns the sixth informal thematic session as its public page gives it, and nothing else.
     *
     * @return the session of 12 and 13 October 2017
     */
    public static ThematicSession sixth() {
        return SessionJson.read(SixthSession.publishedDocument());
    }

    /**
     * Returns the sixth session slot by slot.
     *
     * @return the session; what is made up in it says so in {@link ThematicSession#illustrative()}
     */
    public static ThematicSession sixthWorkedOut() {
        return SessionJson.read(SixthSession.workedOutDocument());
    }

    /**
     * Returns the record of an expert panel and of the summary panel of the session that is worked out; it is made up.
     *
     * @return the record
     */
    public static FloorRecord sixthRecord() {
        return RecordJson.read(SixthSession.recordDocument());
    }

    /**
     * Returns the procedural note of another meeting.
     *
     * @param meeting its name, one of {@code ga-informal-meeting}, {@code hrc-general-segment}, {@code upr-adoption} and
     *     {@code stocktaking-meeting}
     * @return the note
     */
    public static ProceduralNote note(String meeting) {
        return NoteJson.read(SixthSession.otherNoteDocument(meeting));
    }
}
