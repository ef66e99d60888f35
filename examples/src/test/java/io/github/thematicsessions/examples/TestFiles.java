package io.github.thematicsessions.examples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The documents of these tests, and the outputs that are expected. Paths are relative to the folder of the module. */
final class TestFiles {

    private static final Path RESOURCES = Path.of("src", "test", "resources");

    private TestFiles() {}

    /** Returns the path of a document, with slashes as the expected outputs print it. */
    static String document(String name) {
        return "src/test/resources/documents/" + name;
    }

    static String expected(String name) {
        return text(RESOURCES.resolve("expected").resolve(name));
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
