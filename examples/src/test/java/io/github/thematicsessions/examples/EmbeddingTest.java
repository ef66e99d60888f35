package io.github.thematicsessions.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Compiles and runs the project in {@code examples/embedding} with core and rules and nothing else, as a module and on the
 * class path. Every warning of the compiler stops it.
 */
class EmbeddingTest {

    private static final Path SOURCES = Path.of("embedding", "src", "main", "java");
    private static final String MAIN = "org.example.timer.Timer";
    private static final String PRINTED = """
            error opening-remarks-time (II.c.1.3) at remarks in panel-1: too-long, measured PT9M, allowed PT5M/PT7M, difference PT2M
            error concluding-remarks-last (II.c.6.1) at remarks in panel-1: different, measured moderator and opening-remarks, allowed concluding-remarks
            floor of interactive-discussion in panel-1: PT2H8M/PT2H16M, 42-45 of PT3M
            2017-10-12T10:21+02:00 panel-1: within, moderator, opening-remarks for PT6M, next presentation
            """;

    @TempDir
    private Path folder;

    @Test
    void it_compiles_and_runs_as_a_module() throws Exception {
        compile("--module-path", path(), SOURCES.resolve("module-info.java").toString());
        String modules = path() + File.pathSeparator + folder;
        assertThat(run("--module-path", modules, "--module", "org.example.timer/" + MAIN))
                .isEqualTo(PRINTED);
    }

    @Test
    void it_compiles_and_runs_on_the_class_path() throws Exception {
        compile("--class-path", path());
        assertThat(run("--class-path", path() + File.pathSeparator + folder, MAIN))
                .isEqualTo(PRINTED);
    }

    /** Core and rules alone: that the engine needs no JSON and no validation is what is shown. */
    private static String path() {
        return Arrays.stream(System.getProperty("jdk.module.path").split(File.pathSeparator))
                .filter(entry -> entry.matches(".*\\b(core|rules)\\b.target.*"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private void compile(String... options) throws Exception {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<String> all =
                new ArrayList<>(List.of("--release", "17", "-Xlint:all", "-Werror", "-d", folder.toString()));
        List<String> sources = new ArrayList<>(List.of(SOURCES.resolve(Path.of("org", "example", "timer", "Timer.java"))
                .toString()));
        Stream.of(options).forEach(option -> (option.endsWith(".java") ? sources : all).add(option));
        StringWriter said = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            boolean compiled = compiler.getTask(
                            said, files, null, all, null, files.getJavaFileObjectsFromStrings(sources))
                    .call();
            assertThat(said.toString()).isEmpty();
            assertThat(compiled).isTrue();
        }
    }

    private String run(String... arguments) throws Exception {
        Path out = folder.resolve("out");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(arguments));
        int code = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start()
                .waitFor();
        String printed = Files.readString(out, StandardCharsets.UTF_8);
        assertThat(code).as(printed).isZero();
        return printed;
    }
}
