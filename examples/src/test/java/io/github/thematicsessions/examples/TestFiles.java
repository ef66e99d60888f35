package io.github.thematicsessions.examples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.zone.ZoneRulesProvider;

/** The documents of these tests, and the outputs that are expected. Paths are relative to the folder of the module. */
final class TestFiles {

    private static final Path RESOURCES = Path.of("src", "test", "resources");

    private TestFiles() {}

    /** Returns the path of a document, with slashes as the expected outputs print it. */
    static String document(String name) {
        return "src/test/resources/documents/" + name;
    }

    /** Returns an expected output. A receipt in it names the time zone data of the machine on which the test runs. */
    static String expected(String name) {
        return text(RESOURCES.resolve("expected").resolve(name))
                .replace("${zoneData}", ZoneRulesProvider.getVersions("UTC").lastKey());
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
