package io.github.thematicsessions.io.document;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Hands a whole document over, in UTF-8, once it is made: what cannot be made leaves its destination as it was. */
public final class Destination {

    private Destination() {}

    /**
     * Writes a document to a stream, which is flushed and left open.
     *
     * @param document the document
     * @param stream takes it in UTF-8
     * @throws UncheckedIOException if the stream fails
     */
    public static void write(String document, OutputStream stream) {
        try {
            stream.write(document.getBytes(StandardCharsets.UTF_8));
            stream.flush();
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    /**
     * Writes a document to a file, which is made or replaced.
     *
     * @param document the document
     * @param file takes it in UTF-8
     * @throws UncheckedIOException if the file cannot be written
     */
    public static void write(String document, Path file) {
        byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
        try {
            Files.write(file, bytes);
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }
}
