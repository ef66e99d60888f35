package io.github.thematicsessions.io.table;

import io.github.thematicsessions.io.DocumentException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;

/** Reads a table out of a file. */
final class TableFile {

    private TableFile() {}

    /**
     * Reads a file.
     *
     * @throws DocumentException if it cannot be read; it names the file
     * @throws UncheckedIOException if there is no such file or it fails
     */
    static <T> T read(Path file, Function<InputStream, T> read) {
        try (InputStream stream = Files.newInputStream(file)) {
            return read.apply(stream);
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        } catch (DocumentException unreadable) {
            throw unreadable.in(file.toString());
        }
    }
}
