package io.github.thematicsessions.io.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.thematicsessions.core.arbitrary.Texts;
import io.github.thematicsessions.io.json.SessionJson;
import java.time.Duration;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Whatever the text, reading it ends soon, throws nothing, and accounts for every line. */
class HostileProgrammeProperties {

    private static final int TEN_MEGABYTES = 10_000_000;

    /** Ten times what the slowest of these texts takes on a machine of two cores that does something else as well. */
    private static final Duration ENOUGH = Duration.ofSeconds(60);

    /** Pieces of which programmes are made, in any order. */
    private static final List<String> PIECES = List.of(
            "10:00 - 10:15",
            "10.15-13.00",
            "13:15 tol 14:30",
            "1:15 pm to 2:45",
            "25:00-26:99",
            "15:00-13:00",
            "10:00 -",
            "PANEL 1:",
            "Panel IV",
            "PANEL",
            "SUMMARY PANEL",
            "panel 99999",
            "Panel #",
            "Opening segment",
            "Lunch",
            "Closing remarks by the co-facilitators",
            "remarks by",
            "Remarks by N.",
            "This panel will",
            "Day 1",
            "Day",
            "Day 0",
            "day two (",
            "12 October 2017",
            "12-13 October",
            "31 February",
            "0 May",
            "29 February 2017",
            "October 12-",
            "Friday, 12 October 2017",
            "Side events",
            "Programme",
            "ANNEX",
            "II. Format",
            "a. Part",
            "Background documents",
            "Time\tCo\toncept",
            "Time",
            "Room: XI,",
            "Room",
            "(Room",
            "Venue:",
            "Organized by",
            "Moderator:",
            "Moderators: ;",
            "Experts:",
            "Moderated by",
            "Chair:",
            "(TBC)",
            "TBC",
            ", Director",
            "Kenya",
            "Permanent Representative of",
            " of ",
            "five to seven minutes",
            "99999 minutes",
            "0 minutes",
            "A/RES/71/280",
            "A/",
            "resolution",
            "thematic session",
            "Sixth",
            "Palais des Nations",
            "Geneva",
            "\"",
            "•",
            "•  •",
            "- ",
            "1.",
            ":",
            ",",
            ";",
            ".",
            "\t",
            "\u00a0",
            "\ufeff",
            "\u2028",
            "\n",
            "\n\n",
            "\r\n",
            "\r",
            "İ",
            "\ud800",
            "\udc00",
            "\u0000",
            "to",
            "and",
            "x");

    @Property(tries = 3000, edgeCases = EdgeCasesMode.NONE)
    void a_text_of_pieces_of_programmes_is_read(@ForAll("programmes") String text) {
        assertRead(text);
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void any_text_is_read(@ForAll String text) {
        assertRead(text);
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void a_published_programme_with_something_else_in_it_is_read(@ForAll("damaged") String text) {
        assertRead(text);
    }

    private static void assertRead(String text) {
        ProgrammeReading reading = ProgrammeText.read(text, Outline.ZURICH, Year.of(2017));
        assertThat(ProgrammeText.read(text, Outline.ZURICH, Year.of(2017))).isEqualTo(reading);
        assertThat(SessionJson.read(SessionJson.write(reading.session()))).isEqualTo(reading.session());
        assertAccounted(text, reading);
    }

    private static void assertAccounted(String text, ProgrammeReading reading) {
        List<String> lines = lines(text);
        assertThat(reading.lines()).extracting(LineUse::line).containsExactlyElementsOf(numbers(lines.size()));
        List<Integer> refused =
                reading.notUnderstood().stream().map(LineUse::line).toList();
        List<Integer> told = reading.diagnostics().stream()
                .filter(diagnostic -> diagnostic.kind().isNotUnderstood())
                .map(Diagnostic::line)
                .toList();
        assertThat(told).isEqualTo(refused);
        for (Diagnostic diagnostic : reading.diagnostics()) {
            LineUse line = reading.lines().get(diagnostic.line() - 1);
            int from = diagnostic.column() - 1;
            assertThat(line.text().substring(from)).startsWith(diagnostic.asPublished());
        }
    }

    private static List<Integer> numbers(int count) {
        return IntStream.rangeClosed(1, count).boxed().toList();
    }

    /** The lines as another hand splits them: an end of line behind the last one begins no other. */
    private static List<String> lines(String text) {
        String whole = text.startsWith("\ufeff") ? text.substring(1) : text;
        List<String> lines = new ArrayList<>(List.of(whole.split("\r\n|\r|\n", -1)));
        if (lines.size() > 1 && lines.get(lines.size() - 1).isEmpty()) {
            lines.remove(lines.size() - 1);
        }
        return lines;
    }

    @Provide
    static Arbitrary<String> programmes() {
        return Arbitraries.frequencyOf(
                        Tuple.of(5, Arbitraries.of(PIECES)),
                        Tuple.of(3, Arbitraries.of("\n", " ")),
                        Tuple.of(1, Texts.any()))
                .list()
                .ofMaxSize(40)
                .map(pieces -> String.join("", pieces));
    }

    @Provide
    static Arbitrary<String> damaged() {
        String page = Outline.resource("page.txt");
        String note = Outline.resource("note.txt");
        return Combinators.combine(
                        Arbitraries.of(page, note), Arbitraries.integers().between(0, 5000), programmes())
                .as((text, at, other) -> {
                    int place = Math.min(at, text.length());
                    int end = Math.min(text.length(), place + other.length() / 2);
                    return text.substring(0, place) + other + text.substring(end);
                });
    }

    @Example
    void ten_megabytes_of_anything_take_bounded_time() {
        for (String piece : List.of("x", "\n", "10:00 - 10:15", "PANEL", "\u00a0", "\ud800", "12 October 2017\n")) {
            assertBounded(piece.repeat(TEN_MEGABYTES / piece.length()));
            assertBounded((piece + "\n").repeat(TEN_MEGABYTES / (piece.length() + 1)));
        }
    }

    @Example
    void every_piece_on_as_many_lines_as_are_read_takes_bounded_time() {
        for (String piece : PIECES) {
            assertBounded((piece + "\n").repeat(Lines.MOST));
            assertBounded("Day 1\nProgramme\nOpening segment\n" + (piece + " ").repeat(90_000 / (piece.length() + 1)));
        }
    }

    /** A longer line is not read at all, so that the longest that is read is the worst. */
    @Example
    void lines_of_the_greatest_length_take_bounded_time_in_every_section() {
        List<String> sections = List.of(
                "",
                "Programme\nOpening segment\n\n",
                "Programme\n10:00-11:00\n",
                "Programme\n10:00-11:00 Opening\nExperts: ",
                "Side events\n",
                "Side events\nTitle\nRoom: ",
                "I. Introduction\n");
        for (String section : sections) {
            for (String piece :
                    List.of("10:00 - 10:15 ", "12 October ", "N. One; ", "Remarks by ", "A/1/2 ", ", ", "five to ")) {
                String line = piece.repeat(99_000 / piece.length());
                assertBounded((section + line + "\n").repeat(10));
            }
        }
    }

    @Example
    void ten_megabytes_of_programmes_take_bounded_time() {
        for (String name : List.of("page.txt", "note.txt")) {
            String text = Outline.resource(name);
            assertBounded((text + "\n").repeat(TEN_MEGABYTES / text.length()));
            assertBounded(text.replace('\n', ' ').repeat(TEN_MEGABYTES / text.length()));
        }
        String days = IntStream.range(0, 99_000)
                .mapToObj(day ->
                        "2" + String.format(Locale.ROOT, "%03d", day % 1000) + "-01-" + (10 + day % 20) + "\nx\n")
                .collect(Collectors.joining());
        assertBounded("Side events\n" + days);
    }

    private static void assertBounded(String text) {
        ProgrammeReading reading = assertTimeoutPreemptively(ENOUGH, () -> ProgrammeText.read(text, Outline.ZURICH));
        assertThat(reading.lines()).hasSizeLessThanOrEqualTo(Lines.MOST + 1);
    }
}
