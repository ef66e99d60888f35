package io.github.thematicsessions.examples;

import io.github.thematicsessions.core.PrintableText;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jdk.jshell.tool.JavaShellToolBuilder;
import picocli.CommandLine.Command;

/** Opens a prompt of JShell with everything on the class path and imported. */
@Command(
        name = "shell",
        description = "Opens JShell with everything imported: sessions, notes, checks, and the bundled data as"
                + " Sessions.sixth(). Needs a JDK.",
        mixinStandardHelpOptions = true,
        versionProvider = ThematicSessions.Version.class)
final class ShellCommand implements Callable<Integer> {

    private final Streams streams;

    ShellCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws Exception {
        if (ModuleLayer.boot().findModule("jdk.jshell").isEmpty()) {
            streams.complain("shell: this Java has no JShell; run it with a JDK");
            return ThematicSessions.UNREADABLE;
        }
        Path start;
        try {
            start = Files.createTempFile("thematic-sessions", ".jsh");
        } catch (IOException unwritable) {
            streams.complain("shell: the folder for temporary files cannot be written to: "
                    + PrintableText.of(String.valueOf(unwritable.getMessage())));
            return ThematicSessions.UNREADABLE;
        }
        try (InputStream bundled = ShellCommand.class.getResourceAsStream("shell.jsh")) {
            Files.write(start, Objects.requireNonNull(bundled).readAllBytes());
            return JavaShellToolBuilder.builder()
                    .start("--class-path", classPath(), "--startup", "DEFAULT", "--startup", start.toString());
        } finally {
            Files.delete(start);
        }
    }

    /** Everything is on the class path of the prompt, also where this program runs on the module path. */
    static String classPath() {
        return Stream.of("java.class.path", "jdk.module.path")
                .map(System::getProperty)
                .filter(path -> path != null && !path.isEmpty())
                .collect(Collectors.joining(File.pathSeparator));
    }
}
