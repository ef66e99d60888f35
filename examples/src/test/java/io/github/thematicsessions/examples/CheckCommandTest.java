package io.github.thematicsessions.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CheckCommandTest {

    private static final String BROKEN = TestFiles.document("broken-note-session.json");
    private static final String UNREADABLE = TestFiles.document("unreadable-session.json");

    @Test
    void without_a_file_the_session_as_published_is_checked() {
        assertThat(CapturedRun.of("check")).isEqualTo(new CapturedRun(0, TestFiles.expected("published.txt"), ""));
    }

    @Test
    void the_report_on_the_session_as_published_is_written_as_json() {
        assertThat(CapturedRun.of("check", "--format", "json"))
                .isEqualTo(new CapturedRun(0, TestFiles.expected("published.json"), ""));
    }

    @Test
    void the_session_worked_out_gives_no_finding() {
        assertThat(CapturedRun.reading(SixthSession.workedOutDocument(), "check", "-"))
                .isEqualTo(new CapturedRun(0, TestFiles.expected("worked-out.txt"), ""));
    }

    @Test
    void the_report_on_the_session_worked_out_is_written_as_json() {
        assertThat(CapturedRun.reading(SixthSession.workedOutDocument(), "check", "--format=json", "-"))
                .isEqualTo(new CapturedRun(0, TestFiles.expected("worked-out.json"), ""));
    }

    @Test
    void an_error_among_the_findings_gives_exit_code_1() {
        assertThat(CapturedRun.of("check", BROKEN))
                .isEqualTo(new CapturedRun(1, TestFiles.expected("broken-note.txt"), ""));
        assertThat(CapturedRun.of("check", BROKEN, "--format", "json"))
                .isEqualTo(new CapturedRun(1, TestFiles.expected("broken-note.json"), ""));
    }

    @Test
    void every_problem_of_an_unreadable_file_is_on_standard_error_and_nothing_on_standard_output() {
        assertThat(CapturedRun.of("check", UNREADABLE))
                .isEqualTo(new CapturedRun(2, "", TestFiles.expected("unreadable.txt")));
    }

    @Test
    void the_note_may_be_a_document_too() {
        String note = CapturedRun.of("example", "note").out();
        assertThat(CapturedRun.reading(note, "check", "--note", "-")).isEqualTo(CapturedRun.of("check"));
    }

    @Test
    void the_problems_of_both_documents_are_said_in_one_run() {
        CapturedRun run = CapturedRun.reading("[]", "check", UNREADABLE, "--note", "-");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .isEqualTo(TestFiles.expected("unreadable.txt") + "-:1:1: expected an object, found an array\n");
    }

    @Test
    void standard_input_cannot_be_both_documents() {
        assertThat(CapturedRun.reading("{}", "check", "-", "--note", "-"))
                .isEqualTo(new CapturedRun(2, "", "-: standard input is one document, and 2 are to be read from it\n"));
    }

    @Test
    void an_empty_document_is_a_problem_at_its_first_character() {
        assertThat(CapturedRun.reading("", "check", "-"))
                .isEqualTo(new CapturedRun(2, "", "-:1:1: expected an object, found the end of the document\n"));
    }

    @ParameterizedTest
    @CsvSource({"no-such-file.json, no such file", "src, 'a directory, not a file'"})
    void a_file_that_cannot_be_opened_is_said(String name, String reason) {
        assertThat(CapturedRun.of("check", name)).isEqualTo(new CapturedRun(2, "", name + ": " + reason + "\n"));
    }

    @Test
    void a_name_that_no_file_can_have_is_said_without_steering_the_terminal() {
        assertThat(CapturedRun.of("check", "a\0b")).isEqualTo(new CapturedRun(2, "", "a\\u0000b: no name of a file\n"));
    }

    @Test
    void a_file_that_is_no_text_is_refused(@TempDir Path folder) throws Exception {
        Path file = Files.write(folder.resolve("bytes.json"), new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1});
        CapturedRun run = CapturedRun.of("check", file.toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith(file + ":1:1: expected ").endsWith("\n");
    }

    @Test
    void text_is_coloured_on_a_terminal_alone_unless_it_is_said_otherwise() {
        String plain = CapturedRun.of("check").out();
        String coloured = CapturedRun.of("check", "--color", "always").out();
        assertThat(coloured).contains("\u001b[32mpass\u001b[0m").isNotEqualTo(plain);
        assertThat(CapturedRun.onTerminal("check").out()).isEqualTo(coloured);
        assertThat(CapturedRun.onTerminal("check", "--color=auto").out()).isEqualTo(coloured);
        assertThat(CapturedRun.onTerminal("check", "--color=never").out()).isEqualTo(plain);
        assertThat(CapturedRun.of("check", "--color=auto").out()).isEqualTo(plain);
        assertThat(CapturedRun.onTerminal("check", "--format=json"))
                .isEqualTo(CapturedRun.of("check", "--format=json"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"TEXT", "text", "Text"})
    void the_words_of_an_option_may_be_in_capital_letters(String format) {
        assertThat(CapturedRun.of("check", "--format", format)).isEqualTo(CapturedRun.of("check"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "zh", "fr", "ru", "es"})
    void the_text_is_in_the_language_that_is_asked_for(String code) {
        assertThat(CapturedRun.of("check", BROKEN, "--lang", code))
                .isEqualTo(new CapturedRun(1, TestFiles.expected("broken-note-" + code + ".txt"), ""));
    }

    @Test
    void english_may_be_asked_for_and_a_document_is_in_no_language() {
        assertThat(CapturedRun.of("check", "--lang", "EN")).isEqualTo(CapturedRun.of("check"));
        assertThat(CapturedRun.of("check", "--lang", "fr", "--format", "json")).isEqualTo(new CapturedRun(2, "", """
                        --lang: expected a report as text, found --format json
                        See: thematic-sessions check --help
                        """));
    }

    @Test
    void another_language_is_refused_with_the_six() {
        assertThat(CapturedRun.of("check", "--lang", "de")).isEqualTo(new CapturedRun(2, "", """
                        Invalid value for option '--lang': expected one of ar, zh, en, fr, ru, es, found de
                        See: thematic-sessions check --help
                        """));
    }
}
