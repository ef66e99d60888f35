package io.github.thematicsessions.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thematicsessions.io.json.SessionJson;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the programs that are there to be copied, and holds the whole of what they print. */
class ExampleProgramsTest {

    @TempDir
    private Path folder;

    @Test
    void the_calendar_is_published_and_what_is_not_in_it_is_told() throws Exception {
        String unknown = SixthSession.publishedDocument().replaceFirst("\"start\": \"10:00\", ", "");
        Path plan = Files.writeString(folder.resolve("plan.json"), unknown);
        Path calendar = folder.resolve("session.ics");
        assertThat(PrintedOutput.of(
                        PublishTheCalendar::main, plan.toString(), calendar.toString(), "2017-10-01T12:00:00Z"))
                .isEqualTo("opening is no event\n");
        assertThat(Files.readString(calendar, StandardCharsets.UTF_8))
                .isEqualTo(withoutFirstEvent(TestFiles.expected("export-published.ics")));
    }

    private static String withoutFirstEvent(String calendar) {
        int start = calendar.indexOf("BEGIN:VEVENT");
        return calendar.substring(0, start) + calendar.substring(calendar.indexOf("BEGIN:VEVENT", start + 1));
    }

    @Test
    void a_plan_is_checked_against_a_note_from_a_document() throws Exception {
        Path note = Files.writeString(folder.resolve("note.json"), SixthSession.otherNoteDocument("upr-adoption"));
        String plan = "src/main/resources/io/github/thematicsessions/examples/notes/upr-adoption/session.json";
        assertThat(PrintedOutput.of(ANoteOfYourOwn::main, note.toString(), plan))
                .isEqualTo(TestFiles.expected("a-note-of-your-own.txt"));
    }

    @Test
    void a_corpus_is_counted_on_all_cores_and_a_bad_line_is_told() throws Exception {
        String published = SessionJson.writeLine(Sessions.sixth());
        String broken =
                SessionJson.writeLine(SessionJson.read(Path.of(TestFiles.document("fit-overlapping-rows.json"))));
        Path corpus = Files.writeString(
                folder.resolve("corpus.jsonl"), published + broken + "{\"format\": 1}\n" + broken + published);
        assertThat(PrintedOutput.of(CheckACorpus::main, corpus.toString()))
                .isEqualTo(TestFiles.expected("check-a-corpus.txt"));
    }
}
