package io.github.thematicsessions.io.json;

import io.github.thematicsessions.core.note.ProceduralNote;
import io.github.thematicsessions.core.record.FloorRecord;
import io.github.thematicsessions.core.report.Fingerprint;
import io.github.thematicsessions.core.session.ThematicSession;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The fingerprints of values: the SHA-256 hash of exactly the bytes that {@link NoteJson}, {@link SessionJson} and {@link
 * RecordJson} write. Two equal values have the same fingerprint everywhere.
 *
 * <p>Thread-safe.
 */
public final class Fingerprints {

    private Fingerprints() {}

    /**
     * Takes the fingerprint of a note.
     *
     * @param note the note
     * @return the fingerprint
     * @throws io.github.thematicsessions.core.InvalidValueException if no document can hold a value of it
     */
    public static Fingerprint of(ProceduralNote note) {
        return of(sha256(), NoteJson.DOCUMENT.bytes(note));
    }

    /**
     * Takes the fingerprint of a session.
     *
     * @param session the session
     * @return the fingerprint
     * @throws io.github.thematicsessions.core.InvalidValueException if no document can hold a value of it
     */
    public static Fingerprint of(ThematicSession session) {
        return of(sha256(), SessionJson.DOCUMENT.bytes(session));
    }

    /**
     * Takes the fingerprint of a record. The record is not written as a whole: memory is the same for a record of any
     * length.
     *
     * @param record the record
     * @return the fingerprint
     * @throws io.github.thematicsessions.core.InvalidValueException if no line can hold an event of it
     */
    public static Fingerprint of(FloorRecord record) {
        MessageDigest digest = sha256();
        RecordWriter.write(record, new DigestOutputStream(OutputStream.nullOutputStream(), digest));
        return of(digest, new byte[0]);
    }

    private static Fingerprint of(MessageDigest digest, byte[] last) {
        return Fingerprint.of("sha-256:" + HexFormat.of().formatHex(digest.digest(last)));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException cannotBe) {
            throw new IllegalStateException("every Java platform has SHA-256", cannotBe);
        }
    }
}
