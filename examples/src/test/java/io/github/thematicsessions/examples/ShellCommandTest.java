package io.github.thematicsessions.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.module.ModuleDescriptor.Exports;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
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

    @Test
    void without_a_folder_for_temporary_files_it_says_so_and_ends() throws Exception {
        Path nowhere = folder.resolve("nowhere");
        Path in = Files.createFile(folder.resolve("in"));

        assertThat(run(in, "-Djava.io.tmpdir=" + nowhere)).isEqualTo(ThematicSessions.UNREADABLE);
        // Some versions of Java warn of it themselves.
        assertThat(TestFiles.text(folder.resolve("err")).lines().filter(line -> !line.startsWith("WARNING: ")))
                .singleElement(InstanceOfAssertFactories.STRING)
                .startsWith("shell: the folder for temporary files cannot be written to: " + nowhere);
    }

    private static String transcript() {
        String readme = TestFiles.text(Path.of("..", "README.md"));
        int start = readme.indexOf("```jshell\n") + "```jshell\n".length();
        return readme.substring(start, readme.indexOf("```", start));
    }

    private List<String> answers(List<String> typed) throws Exception {
        Path in = Files.writeString(folder.resolve("in"), String.join("\n", typed) + "\n/exit\n");
        assertThat(run(in)).isZero();
        String[] turns = TestFiles.text(folder.resolve("out")).split(PROMPT, -1);
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

    /** Runs the shell and returns its exit code; what it writes is in the folder. */
    private int run(Path in, String... options) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.util.prefs.userRoot=" + folder,
                "-Dfile.encoding=UTF-8"));
        command.addAll(List.of(options));
        command.addAll(List.of(
                "--add-modules",
                "jdk.jshell",
                "--module-path",
                System.getProperty("jdk.module.path"),
                "--module",
                "io.github.thematicsessions.examples/" + ThematicSessions.class.getName(),
                "shell"));
        return new ProcessBuilder(command)
                .redirectInput(in.toFile())
                .redirectOutput(folder.resolve("out").toFile())
                .redirectError(folder.resolve("err").toFile())
                .start()
                .waitFor();
    }
}
