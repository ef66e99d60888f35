package io.github.thematicsessions.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thematicsessions.core.note.ProceduralNotes;
import io.github.thematicsessions.io.json.NoteJson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ThematicSessionsTest {

    @Test
    void help_is_an_answer() {
        assertThat(CapturedRun.of("--help")).isEqualTo(new CapturedRun(0, TestFiles.expected("help.txt"), ""));
        assertThat(CapturedRun.of("check", "--help"))
                .isEqualTo(new CapturedRun(0, TestFiles.expected("check-help.txt"), ""));
        assertThat(CapturedRun.of("example", "-h"))
                .isEqualTo(new CapturedRun(0, TestFiles.expected("example-help.txt"), ""));
    }

    @Test
    void outside_a_jar_there_is_no_version() {
        CapturedRun answer = new CapturedRun(0, "thematic-sessions (not from a jar)\n", "");
        assertThat(CapturedRun.of("--version")).isEqualTo(answer);
        assertThat(CapturedRun.of("check", "-V")).isEqualTo(answer);
    }

    @Test
    void a_run_without_a_command_is_refused() {
        assertRefused("Missing required subcommand\nSee: thematic-sessions --help\n");
    }

    @Test
    void an_unknown_command_is_refused() {
        assertRefused("Unmatched argument at index 0: 'chekc'\nSee: thematic-sessions --help\n", "chekc");
    }

    @Test
    void an_unknown_option_is_refused() {
        assertRefused("Unknown option: '--worked-out'\nSee: thematic-sessions check --help\n", "check", "--worked-out");
    }

    @Test
    void a_second_session_is_refused() {
        assertRefused(
                "Unmatched argument at index 2: 'b\\u001b.json'\nSee: thematic-sessions check --help\n",
                "check",
                "a.json",
                "b\u001b.json");
    }

    @Test
    void an_unknown_word_is_refused_with_those_that_exist() {
        assertRefused("""
                Invalid value for option '--format': expected one of text, json, found xml
                See: thematic-sessions check --help
                """, "check", "--format", "xml");
        assertRefused("""
                Invalid value for option '--color': expected one of auto, always, never, found red
                See: thematic-sessions check --help
                """, "check", "--color=red");
        assertRefused(
                "Invalid value for positional parameter at index 0 (DOCUMENT): expected one of published, worked-out,"
                        + " record, waivers, note, ga-informal-meeting, hrc-general-segment, upr-adoption,"
                        + " stocktaking-meeting, found session\nSee: thematic-sessions example --help\n",
                "example",
                "session");
    }

    private static void assertRefused(String complaint, String... arguments) {
        assertThat(CapturedRun.of(arguments)).isEqualTo(new CapturedRun(2, "", complaint));
    }

    @Test
    void bundled_documents_are_printed_as_they_are() {
        CapturedRun published = new CapturedRun(0, SixthSession.publishedDocument(), "");
        assertThat(CapturedRun.of("example")).isEqualTo(published);
        assertThat(CapturedRun.of("example", "published")).isEqualTo(published);
        assertThat(CapturedRun.of("example", "worked-out"))
                .isEqualTo(new CapturedRun(0, SixthSession.workedOutDocument(), ""));
        assertThat(NoteJson.read(CapturedRun.of("example", "note").out())).isEqualTo(ProceduralNotes.sixthSession());
    }

    @Test
    void an_answer_that_nobody_can_receive_is_not_a_good_one() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Streams streams = new Streams(
                InputStream.nullInputStream(),
                new AnswerStream(new FullDisk()),
                new PrintStream(err, false, StandardCharsets.UTF_8),
                false,
                false,
                false);
        assertThat(ThematicSessions.run(streams, new PassingTime(), "check")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).isEqualTo("standard output: cannot be written\n");
    }

    @Test
    void an_error_of_the_machine_is_told_like_any_other_defect() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        InputStream deep = new InputStream() {
            @Override
            public int read() {
                throw new StackOverflowError("too deep");
            }

            @Override
            public int read(byte[] bytes, int from, int length) {
                throw new StackOverflowError("too deep");
            }
        };
        Streams streams = new Streams(
                deep,
                new AnswerStream(OutputStream.nullOutputStream()),
                new PrintStream(err, false, StandardCharsets.UTF_8),
                false,
                false,
                false);
        assertThat(ThematicSessions.run(streams, new PassingTime(), "check", "-"))
                .isEqualTo(3);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .startsWith("The program has failed; this is a defect of it, not of the input.\n"
                        + "java.lang.StackOverflowError: too deep");
    }

    /** Takes nothing. */
    private static final class FullDisk extends OutputStream {

        @Override
        public void write(int octet) throws IOException {
            throw new IOException("no space left");
        }
    }
}
