package io.github.thematicsessions.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiffCommandTest {

    @TempDir
    private Path folder;

    private String output(String name, String... arguments) throws Exception {
        return Files.writeString(folder.resolve(name), CapturedRun.of(arguments).out())
                .toString();
    }

    @Test
    void what_has_changed_between_two_plans_is_told_with_exit_code_1() throws Exception {
        String published = output("published.json", "example", "published");
        String workedOut = output("worked-out.json", "example", "worked-out");
        assertThat(CapturedRun.of("diff", published, workedOut))
                .isEqualTo(new CapturedRun(1, TestFiles.expected("diff-plans.txt"), ""));
    }

    @Test
    void nothing_has_changed_between_a_note_and_itself() throws Exception {
        String note = output("note.json", "example", "note");
        CapturedRun run = CapturedRun.of("diff", note, note);
        assertThat(run.code()).isZero();
        assertThat(run.out()).isEqualTo("Nothing has changed.\n");
    }

    @Test
    void two_reports_are_compared() throws Exception {
        String before = output("before.json", "check", TestFiles.document("co-moderators.json"), "--format", "json");
        String plan = output("plan.json", "example", "worked-out");
        String after = output("after.json", "check", plan, "--format", "json");
        assertThat(CapturedRun.of("diff", before, after))
                .isEqualTo(new CapturedRun(1, TestFiles.expected("diff-reports.txt"), ""));
    }

    @Test
    void documents_of_two_kinds_are_not_compared() throws Exception {
        String note = output("note.json", "example", "note");
        String plan = output("plan.json", "example", "published");
        assertThat(CapturedRun.of("diff", note, plan))
                .isEqualTo(new CapturedRun(
                        2,
                        "",
                        note + " and " + plan + ": expected two documents of one kind, found a note and a session\n"));
    }

    @Test
    void a_document_that_cannot_be_read_is_said() {
        assertThat(CapturedRun.reading("[", "diff", "-", "no-such-file.json"))
                .isEqualTo(new CapturedRun(
                        2,
                        "",
                        "-:1:1: expected an object, found an array\n"
                                + "-:1:2: expected a value, found the end of the document\n"
                                + "no-such-file.json: no such file\n"));
    }
}
