package io.github.thematicsessions.io.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.thematicsessions.core.report.Report;
import io.github.thematicsessions.core.session.ThematicSession;
import io.github.thematicsessions.io.json.SessionJson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SessionPictureTest {

    private static final Path EXAMPLES =
            Path.of("..", "examples", "src", "main", "resources", "io", "github", "thematicsessions", "examples");

    private final ThematicSession session = BrokenPlan.session();
    private final Report report = BrokenPlan.report();

    @Test
    void the_sixth_session_as_published_is_drawn_to_the_letter() {
        assertThat(SessionPicture.write(SessionJson.read(EXAMPLES.resolve("sixth-session.json"))))
                .isEqualTo(BrokenPlan.resource("sixth-session.svg"));
    }

    @Test
    void the_sixth_session_worked_out_is_drawn_to_the_letter() {
        assertThat(SessionPicture.write(SessionJson.read(EXAMPLES.resolve("sixth-session-worked-out.json"))))
                .isEqualTo(BrokenPlan.resource("sixth-session-worked-out.svg"));
    }

    @Test
    void a_plan_that_breaks_the_note_is_drawn_to_the_letter_with_its_findings() {
        assertThat(SessionPicture.write(session, report)).isEqualTo(BrokenPlan.resource("broken-plan.svg"));
    }

    @Test
    void a_panel_as_held_is_drawn_to_the_letter_beside_its_plan() {
        Report held = BrokenPlan.held();
        assertThat(SessionPicture.write(session, held)).isEqualTo(BrokenPlan.resource("broken-plan-held.svg"));
    }

    @Test
    void a_session_without_days_says_so() {
        ThematicSession empty =
                ThematicSession.builder().id("s").title("A session").build();
        assertThat(Parsed.of(SessionPicture.write(empty)).texts()).containsExactly("A session", "No day is planned.");
    }

    @Test
    void streams_and_files_take_the_same_picture_in_utf_8(@TempDir Path folder) throws IOException {
        ByteArrayOutputStream plan = new ByteArrayOutputStream();
        SessionPicture.write(session, plan);
        assertThat(plan.toString(StandardCharsets.UTF_8)).isEqualTo(SessionPicture.write(session));
        ByteArrayOutputStream checked = new ByteArrayOutputStream();
        SessionPicture.write(session, report, checked);
        assertThat(checked.toString(StandardCharsets.UTF_8)).isEqualTo(SessionPicture.write(session, report));

        Path file = folder.resolve("session.svg");
        SessionPicture.write(session, report, file);
        assertThat(Files.readString(file)).isEqualTo(SessionPicture.write(session, report));
        SessionPicture.write(session, file);
        assertThat(Files.readString(file)).isEqualTo(SessionPicture.write(session));
    }

    @Test
    void a_file_that_cannot_be_written_is_told(@TempDir Path folder) {
        Path file = folder.resolve("nowhere").resolve("session.svg");
        assertThatThrownBy(() -> SessionPicture.write(session, file))
                .isInstanceOf(UncheckedIOException.class)
                .hasCauseInstanceOf(NoSuchFileException.class);
    }

    @Test
    void a_stream_that_fails_is_told() {
        OutputStream broken = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("full");
            }
        };
        assertThatThrownBy(() -> SessionPicture.write(session, broken))
                .isInstanceOf(UncheckedIOException.class)
                .hasRootCauseMessage("full");
    }
}
