package io.github.thematicsessions.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.module.ModuleDescriptor.Exports;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Types the transcript of the README into the prompt, in a process of its own, and holds what comes back against it. */
class ShellCommandTest {

    private static final String PROMPT = "jshell> ";

    @TempDir
    private Path folder;

    @Test
    void the_prompt_answers_as_the_transcript_says() throws Exception {
        List<String> typed = new ArrayList<>();
        List<String> answers = new ArrayList<>();
        for (String turn : transcript().split(PROMPT, -1)) {
            if (!turn.isBlank()) {
                int end = turn.indexOf('\n');
                typed.add(turn.substring(0, end));
                answers.add(turn.substring(end + 1).strip());
            }
        }
        assertThat(answers(typed)).isEqualTo(answers).hasSize(4);
    }

    @Test
    void every_package_is_imported_but_that_of_the_annotations() {
        String start = TestFiles.text(Path.of("src/main/resources/io/github/thematicsessions/examples/shell.jsh"));
        List<String> packages = Stream.of("core", "rules", "io")
                .map(module -> "io.github.thematicsessions." + module)
                .flatMap(module ->
                        ModuleLayer.boot().findModule(module).orElseThrow().getDescriptor().exports().stream())
                .map(Exports::source)
                .filter(exported -> !exported.endsWith(".bean"))
                .sorted()
                .toList();
        List<String> imported = start.lines()
                .filter(line -> line.startsWith("import io.github.") && line.endsWith(".*;"))
                .map(line -> line.substring("import ".length(), line.length() - ".*;".length()))
                .toList();
        assertThat(imported).isEqualTo(packages);
    }

    private static String transcript() {
        String readme = TestFiles.text(Path.of("..", "README.md"));
        int start = readme.indexOf("```jshell\n") + "```jshell\n".length();
        return readme.substring(start, readme.indexOf("```", start));
    }

    private List<String> answers(List<String> typed) throws Exception {
        Path in = Files.writeString(folder.resolve("in"), String.join("\n", typed) + "\n/exit\n");
        Path out = folder.resolve("out");
        int code = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Djava.util.prefs.userRoot=" + folder,
                        "-Dfile.encoding=UTF-8",
                        "--add-modules",
                        "jdk.jshell",
                        "--module-path",
                        System.getProperty("jdk.module.path"),
                        "--module",
                        "io.github.thematicsessions.examples/" + ThematicSessions.class.getName(),
                        "shell")
                .redirectInput(in.toFile())
                .redirectOutput(out.toFile())
                .redirectError(folder.resolve("err").toFile())
                .start()
                .waitFor();
        assertThat(code).isZero();
        String[] turns = Files.readString(out, StandardCharsets.UTF_8).split(PROMPT, -1);
        List<String> answers = new ArrayList<>();
        for (int turn = 1; turn <= typed.size(); turn++) {
            // Without a terminal one version of JShell puts a control character before the answer, another repeats
            // what is typed.
            String words = turns[turn].trim();
            String echo = typed.get(turn - 1);
            answers.add((words.startsWith(echo) ? words.substring(echo.length()) : words).trim());
        }
        return answers;
    }
}
