package io.github.thematicsessions.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thematicsessions.core.norm.Application;
import io.github.thematicsessions.core.norm.Enforcement;
import io.github.thematicsessions.core.norm.Norm;
import io.github.thematicsessions.core.norm.SpeakingTime;
import io.github.thematicsessions.core.note.ProceduralNote;
import io.github.thematicsessions.core.note.Provision;
import io.github.thematicsessions.core.note.ProvisionId;
import io.github.thematicsessions.core.note.RetiredProvision;
import io.github.thematicsessions.core.time.Allotment;
import io.github.thematicsessions.io.json.NoteJson;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
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
    void two_editions_of_a_note_are_compared_with_what_is_kept_of_a_provision_that_went() throws Exception {
        String first = CapturedRun.of("example", "note").out();
        ProceduralNote note = NoteJson.read(first);
        ProvisionId gone = ProvisionId.of("thematic-expert-time-exact");
        ProceduralNote second = note.withEdition(2)
                .withProvisions(note.provisions().stream()
                        .filter(provision -> !provision.id().equals(gone))
                        .map(DiffCommandTest::revised)
                        .toList())
                .withRetired(new RetiredProvision(
                        gone, 2, "Made up: told by the reading.", Optional.of(ProvisionId.of("thematic-expert-time"))));
        String before = Files.writeString(folder.resolve("first.json"), first).toString();
        String after = Files.writeString(folder.resolve("second.json"), NoteJson.write(second))
                .toString();
        assertThat(CapturedRun.of("diff", before, after))
                .isEqualTo(new CapturedRun(1, TestFiles.expected("diff-notes.txt"), ""));
        assertThat(CapturedRun.of("catalogue", "--note", after).out()).endsWith("""
                Provisions that have gone (1)

                thematic-expert-time-exact
                    gone since    edition 2
                    why           Made up: told by the reading.
                    successor     thematic-expert-time
                """);
    }

    /** A presentation takes a minute more, and the microphone goes off after an intervention. */
    private static Provision revised(Provision provision) {
        Application automatic = new Application(Enforcement.AUTOMATIC, Duration.ofSeconds(10));
        return switch (provision.id().text()) {
            case "presentation-time" -> provision.withNorm(revised(provision.norm(), "PT5M/PT8M", Application.LIMIT));
            case "intervention-time" -> provision.withNorm(revised(provision.norm(), "../PT3M", automatic));
            default -> provision;
        };
    }

    private static Norm revised(Norm norm, String time, Application application) {
        SpeakingTime before = (SpeakingTime) norm;
        return new SpeakingTime(before.slots(), before.share(), Allotment.parse(time), application);
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
        assertThat(CapturedRun.reading("[", "diff", "-", "no-such-file.json")).isEqualTo(new CapturedRun(2, "", """
                        -:1:1: expected an object, found an array
                        -:1:2: expected a value, found the end of the document
                        no-such-file.json: no such file
                        """));
    }
}
