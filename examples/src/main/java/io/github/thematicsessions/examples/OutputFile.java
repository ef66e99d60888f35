package io.github.thematicsessions.examples;

import io.github.thematicsessions.core.PrintableText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where an answer goes: to standard output, or into a file. */
final class OutputFile {

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Writes into this file, which is made or replaced; standard output unless said.")
    private @Nullable String file;

    OutputFile() {}

    /** Writes a text as UTF-8, its line ends as they are. Returns whether it could, and says so if not. */
    boolean write(String text, Streams streams) {
        String name = file;
        if (name == null) {
            streams.answer(text);
            return true;
        }
        try {
            Files.write(Path.of(name), text.getBytes(StandardCharsets.UTF_8));
            return true;
        } catch (IOException broken) {
            streams.complain(PrintableText.of(name + ": cannot be written"));
        } catch (InvalidPathException noPath) {
            streams.complain(PrintableText.of(name + ": no name of a file"));
        }
        return false;
    }
}
