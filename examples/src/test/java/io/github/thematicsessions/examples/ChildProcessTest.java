package io.github.thematicsessions.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the command line as a process of its own, on the module path, with defaults that would spoil careless output. */
class ChildProcessTest {

    @TempDir
    private Path folder;

    @Test
    void the_published_session_is_checked_and_the_output_is_utf8_without_colour() throws Exception {
        assertThat(run("", "check")).isEqualTo(new CapturedRun(0, TestFiles.expected("published.txt"), ""));
    }

    @Test
    void a_session_that_breaks_the_note_comes_through_a_pipe_and_ends_the_process_with_1() throws Exception {
        String session = TestFiles.text(Path.of(TestFiles.document("broken-note-session.json")));
        assertThat(run(session, "check", "-")).isEqualTo(new CapturedRun(1, TestFiles.expected("broken-note.txt"), ""));
    }

    @Test
    void letters_beyond_ascii_keep_their_form() throws Exception {
        String session = SixthSession.publishedDocument().replace("Labour mobility\"", "Zürich, Genève, 移民\"");
        CapturedRun run = run(session, "check", "-");
        assertThat(run).isEqualTo(CapturedRun.reading(session, "check", "-"));
        assertThat(run.out()).startsWith("Zürich, Genève, 移民 [gcm-thematic-6]\n");
    }

    @Test
    void a_calendar_and_a_table_are_the_same_bytes_everywhere() throws Exception {
        assertThat(run("", "export", "--to", "ics", "--stamp", "2017-10-01T12:00:00Z"))
                .isEqualTo(new CapturedRun(0, TestFiles.expected("export-published.ics"), ""));
        String session = SixthSession.publishedDocument().replace("Labour mobility\"", "Zürich, Genève, 移民\"");
        CapturedRun table = run(session, "export", "-", "--to", "csv");
        assertThat(table).isEqualTo(CapturedRun.reading(session, "export", "-", "--to", "csv"));
        assertThat(table.out()).contains(",\"Zürich, Genève, 移民\",");
    }

    @Test
    void an_unreadable_session_ends_the_process_with_2() throws Exception {
        assertThat(run("", "check", TestFiles.document("unreadable-session.json")))
                .isEqualTo(new CapturedRun(2, "", TestFiles.expected("unreadable.txt")));
    }

    private CapturedRun run(String input, String... arguments) throws IOException, InterruptedException {
        File in = Files.writeString(folder.resolve("in"), input).toFile();
        File out = folder.resolve("out").toFile();
        File err = folder.resolve("err").toFile();
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=ISO-8859-1",
                "-Dstdout.encoding=US-ASCII",
                "-Duser.language=tr",
                "-Dline.separator=\r\n",
                "--module-path",
                System.getProperty("jdk.module.path"),
                "--module",
                "io.github.thematicsessions.examples/" + ThematicSessions.class.getName()));
        command.addAll(List.of(arguments));
        int code = new ProcessBuilder(command)
                .redirectInput(in)
                .redirectOutput(out)
                .redirectError(err)
                .start()
                .waitFor();
        return new CapturedRun(code, text(out), text(err));
    }

    private static String text(File file) throws IOException {
        return Files.readString(file.toPath(), StandardCharsets.UTF_8);
    }
}
