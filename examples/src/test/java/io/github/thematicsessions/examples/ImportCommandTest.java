package io.github.thematicsessions.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thematicsessions.core.session.Segment;
import io.github.thematicsessions.core.session.SideEvent;
import io.github.thematicsessions.core.session.ThematicSession;
import io.github.thematicsessions.io.json.SessionJson;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The texts are those that the reader itself is tested with. */
class ImportCommandTest {

    private static final String PAGE = "../io/src/test/resources/programmes/page.txt";
    private static final String NOTE = "../io/src/test/resources/programmes/note.txt";

    private static CapturedRun imported(String file, String... options) {
        String[] arguments = new String[options.length + 4];
        System.arraycopy(new String[] {"import", file, "--zone", "Europe/Zurich"}, 0, arguments, 0, 4);
        System.arraycopy(options, 0, arguments, 4, options.length);
        return CapturedRun.of(arguments);
    }

    @Test
    void help_is_an_answer() {
        assertThat(CapturedRun.of("import", "--help"))
                .isEqualTo(new CapturedRun(0, TestFiles.expected("import-help.txt"), ""));
    }

    @Test
    void a_page_gives_a_session_and_says_what_was_guessed() {
        CapturedRun page =
                new CapturedRun(0, TestFiles.expected("import-page.json"), TestFiles.expected("import-page.txt"));
        assertThat(imported(PAGE)).isEqualTo(page);
        assertThat(imported(PAGE, "--strict")).isEqualTo(page);
    }

    @Test
    void a_note_gives_a_session_and_says_what_was_guessed() {
        assertThat(imported(NOTE, "--year", "2016"))
                .isEqualTo(new CapturedRun(
                        0, TestFiles.expected("import-note.json"), TestFiles.expected("import-note.txt")));
    }

    @Test
    void what_was_imported_can_be_checked(@TempDir Path folder) throws Exception {
        Path session =
                Files.writeString(folder.resolve("page.json"), imported(PAGE).out());
        CapturedRun check = CapturedRun.of("check", session.toString());
        assertThat(check.code()).isZero();
        assertThat(check.err()).isEmpty();
    }

    /** Ids are made by the reader, and the page itself gives neither a source nor the day on which it was read. */
    @Test
    void the_page_agrees_with_the_bundled_session_element_by_element() {
        ThematicSession bundled = SessionJson.read(SixthSession.publishedDocument());
        ThematicSession page = SessionJson.read(imported(PAGE).out());

        assertThat(page.withId(bundled.id())
                        .withOrdinal(bundled.ordinal())
                        .withSources(bundled.sources())
                        .withDays(List.of())
                        .withSideEvents(List.of()))
                .isEqualTo(bundled.withDays(List.of()).withSideEvents(List.of()));
        assertThat(page.ordinal()).isEmpty();
        assertThat(page.days()).extracting(day -> day.date()).isEqualTo(dates(bundled));
        for (int i = 0; i < 8; i++) {
            Segment expected = bundled.segments().get(i);
            assertThat(page.segments().get(i).withDescription(Optional.empty())).isEqualTo(expected);
        }
        assertThat(page.segments()).hasSize(8);
        assertThat(page.segments())
                .filteredOn(segment -> segment.description().isPresent())
                .extracting(segment -> segment.id().text())
                .containsExactly("panel-1", "panel-2", "panel-3", "summary-panel");
        for (int i = 0; i < 5; i++) {
            SideEvent expected = bundled.sideEvents().get(i);
            assertThat(page.sideEvents().get(i).withId(expected.id())).isEqualTo(expected);
        }
        assertThat(page.sideEvents()).hasSize(5);
    }

    private static List<?> dates(ThematicSession session) {
        return session.days().stream().map(day -> day.date()).toList();
    }

    @Test
    void a_line_that_is_not_understood_is_told_and_counts_if_it_is_strict() {
        String text = "Session\n12 October 2017\n10:00 - 10:15 Opening\n\nContacts\nby telephone\n";
        CapturedRun lenient = CapturedRun.reading(text, "import", "-", "--zone=Europe/Zurich");
        assertThat(lenient.code()).isZero();
        assertThat(lenient.err()).isEqualTo("""
                -:1:1: title taken from its place: "Session", read as "Session" [session-2017-10-12]
                -:1:1: time zone given by the caller, read as Europe/Zurich [session-2017-10-12]
                -:6:1: not understood: "by telephone", expected a heading, a day or a row of the programme
                """);
        assertThat(CapturedRun.reading(text, "import", "-", "--zone=Europe/Zurich", "--strict"))
                .isEqualTo(new CapturedRun(1, lenient.out(), lenient.err()));
    }

    @Test
    void a_year_is_used_where_the_text_gives_none() {
        CapturedRun run = CapturedRun.reading(
                "12 October\n10:00 - 10:15 Opening", "import", "-", "--zone=Europe/Zurich", "--year=2017");
        assertThat(SessionJson.read(run.out()).days().get(0).date().map(Object::toString))
                .hasValue("2017-10-12");
        assertThat(run.err()).contains("-:1:1: year given by the caller: \"12 October\", read as 2017\n");
    }

    @Test
    void a_file_that_cannot_be_read_is_said() {
        assertThat(imported("no-such-file.txt")).isEqualTo(new CapturedRun(2, "", "no-such-file.txt: no such file\n"));
    }

    @Test
    void bytes_that_are_no_text_are_told_at_their_place(@TempDir Path folder) throws Exception {
        Path file = Files.write(folder.resolve("latin.txt"), new byte[] {'a', '\n', 'b', (byte) 0xE9});
        assertThat(imported(file.toString()))
                .isEqualTo(new CapturedRun(2, "", file + ":2:2: expected UTF-8 text, found the byte 0xE9\n"));
    }

    @Test
    void a_wrong_option_is_said() {
        assertThat(CapturedRun.of("import", PAGE, "--zone", "Zurich"))
                .isEqualTo(new CapturedRun(
                        2, "", "--zone: expected a time zone by its region, as Europe/Zurich, found Zurich\n"));
        assertThat(CapturedRun.of("import", PAGE, "--zone", "+02:00"))
                .isEqualTo(new CapturedRun(
                        2, "", "--zone: expected a time zone by its region, as Europe/Zurich, found +02:00\n"));
        assertThat(imported(PAGE, "--year", "0"))
                .isEqualTo(new CapturedRun(2, "", "--year: expected a number from 1 to 9999, found 0\n"));
        assertThat(CapturedRun.of("import", PAGE))
                .isEqualTo(new CapturedRun(
                        2, "", "Missing required option: '--zone=ZONE'\nSee: thematic-sessions import --help\n"));
    }

    @Test
    void what_a_table_or_a_programme_has_no_use_for_is_refused() {
        String both = ": expected one of them, found both\nSee: thematic-sessions import --help\n";
        assertThat(CapturedRun.of("import", "a.csv", "--table=record", "--zone=Europe/Zurich"))
                .isEqualTo(new CapturedRun(2, "", "--zone and --table" + both));
        assertThat(CapturedRun.of("import", "a.csv", "--table=record", "--year=2017"))
                .isEqualTo(new CapturedRun(2, "", "--year and --table" + both));
        assertThat(CapturedRun.of("import", "a.csv", "--table=record", "--strict"))
                .isEqualTo(new CapturedRun(2, "", "--strict and --table" + both));
        assertThat(CapturedRun.of("import", "a.txt", "--zone=Europe/Zurich", "--neutralised"))
                .isEqualTo(new CapturedRun(2, "", """
                        --neutralised: expected --table beside it, found none
                        See: thematic-sessions import --help
                        """));
        assertThat(CapturedRun.of("import", "a.csv", "--table=slots")).isEqualTo(new CapturedRun(2, "", """
                        Invalid value for option '--table': expected one of programme, record, found slots
                        See: thematic-sessions import --help
                        """));
    }
}
