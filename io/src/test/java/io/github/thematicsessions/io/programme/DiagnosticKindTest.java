package io.github.thematicsessions.io.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.thematicsessions.core.InvalidValueException;
import java.time.Year;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Each kind can really be told, and is told with the words that were read. */
class DiagnosticKindTest {

    private static final String DAY = "12 October 2017\n";
    private static final String ROW = DAY + "10:00-11:00 Panel 1: Pathways\n";
    private static final String EVENT = "Side events\n12 October 2017\n";

    private static final Map<DiagnosticKind, String> TEXTS = new TreeMap<>(Map.ofEntries(
            Map.entry(DiagnosticKind.NOT_UNDERSTOOD, DAY + "Programme\nnothing"),
            Map.entry(DiagnosticKind.NOT_READ, "\n".repeat(100_001)),
            Map.entry(DiagnosticKind.NO_PROGRAMME, "nothing"),
            Map.entry(DiagnosticKind.CHARACTER_REPLACED, ROW + "\ud800"),
            Map.entry(DiagnosticKind.ZONE_GIVEN, ROW),
            Map.entry(DiagnosticKind.YEAR_GIVEN, "12 October\n10:00-11:00 Lunch"),
            Map.entry(DiagnosticKind.YEAR_INFERRED, ROW + "13 October\n10:00-11:00 Lunch"),
            Map.entry(DiagnosticKind.DATE_INFERRED, "Geneva, 12 October 2017\nDay 1\n10:00-11:00 Lunch"),
            Map.entry(DiagnosticKind.DATE_IMPOSSIBLE, "31 February 2017\n10:00-11:00 Lunch"),
            Map.entry(DiagnosticKind.DATE_MISSING, "Day 1\n10:00-11:00 Lunch"),
            Map.entry(DiagnosticKind.WEEKDAY_DIFFERS, "Friday, 12 October 2017\n10:00-11:00 Lunch"),
            Map.entry(DiagnosticKind.DATES_DIFFER, "Day 1: 12 October 2017\n10:00-11:00 Lunch\nDay 1: 13 October 2017"),
            Map.entry(DiagnosticKind.TITLE_INFERRED, "A session\n" + ROW),
            Map.entry(DiagnosticKind.TITLE_MISSING, DAY + "10:00-11:00"),
            Map.entry(DiagnosticKind.TITLE_JOINED, DAY + "10:00-11:00 Panel 1:\nPathways"),
            Map.entry(DiagnosticKind.TITLE_CUT, DAY + "10:00-11:00 Panel 1: Pathways This panel is long."),
            Map.entry(DiagnosticKind.THEME_INFERRED, "A session\nA theme\n" + ROW),
            Map.entry(
                    DiagnosticKind.PLACE_INFERRED, "Some house, some city, 12 October 2017\nDay 1\n10:00-11:00 Lunch"),
            Map.entry(DiagnosticKind.MANDATE_INFERRED, "I. Introduction\nSee A/RES/71/280.\nAnnex\n" + ROW),
            Map.entry(DiagnosticKind.HEADING_JOINED, "Day\n1\n10:00-11:00 Lunch"),
            Map.entry(DiagnosticKind.SEPARATOR_MISSPELT, DAY + "10:00 tol 11:00 Lunch"),
            Map.entry(DiagnosticKind.SEPARATOR_MISSING, DAY + "10:00 11:00 Lunch"),
            Map.entry(DiagnosticKind.COMMA_MISSING, EVENT + "Health\nRoom XI 13:15 to 14:30"),
            Map.entry(DiagnosticKind.MERIDIEM_INFERRED, DAY + "1:00 to 2:00 pm Lunch"),
            Map.entry(DiagnosticKind.MERIDIEM_IGNORED, DAY + "13:00 pm to 14:00 Lunch"),
            Map.entry(DiagnosticKind.TIME_MISSING, DAY + "Programme\nLunch"),
            Map.entry(DiagnosticKind.END_MISSING, ROW + "11:00 Lunch"),
            Map.entry(DiagnosticKind.TIME_IMPOSSIBLE, DAY + "10:00-24:00 Lunch"),
            Map.entry(DiagnosticKind.END_BEFORE_START, DAY + "11:00-10:00 Lunch"),
            Map.entry(DiagnosticKind.ROWS_OVERLAP, ROW + "10:30-12:00 Lunch"),
            Map.entry(DiagnosticKind.KIND_INFERRED, DAY + "10:00-11:00 Panel 4: Summary"),
            Map.entry(DiagnosticKind.KIND_UNKNOWN, DAY + "10:00-11:00 Group photo"),
            Map.entry(
                    DiagnosticKind.PURPOSE_INFERRED,
                    ROW + "Remarks by the Secretary-General of the intergovernmental conference"),
            Map.entry(DiagnosticKind.PERSON_INFERRED, ROW + "Moderator: N. One, Director"),
            Map.entry(DiagnosticKind.BODY_INFERRED, ROW + "Moderator: Kenya"),
            Map.entry(DiagnosticKind.SPEAKERS_TOGETHER, ROW + "Moderators: N. One and N. Two"),
            Map.entry(DiagnosticKind.NAME_MISSING, ROW + "Moderator:"),
            Map.entry(
                    DiagnosticKind.ALLOTMENT_INFERRED,
                    "a. Opening\nWelcoming remarks take ten minutes.\nAnnex\n" + DAY
                            + "10:00-11:00 Opening\n• Welcoming remarks by the co-facilitators"),
            Map.entry(DiagnosticKind.WORDS_LEFT, EVENT + "Health\nRoom XI, 13:15 to 14:30, with lunch")));

    @Test
    void every_kind_has_a_text_that_gives_it() {
        assertThat(TEXTS.keySet()).isEqualTo(EnumSet.allOf(DiagnosticKind.class));
        TEXTS.forEach((kind, text) -> assertThat(told(text)).as(text).contains(kind));
    }

    private static List<DiagnosticKind> told(String text) {
        return ProgrammeText.read(text, Outline.ZURICH, Year.of(2017)).diagnostics().stream()
                .map(Diagnostic::kind)
                .toList();
    }

    /** A programme that needs no guess has none but the zone. */
    @Test
    void no_kind_is_told_without_need() {
        assertThat(told("Sixth informal thematic session\nGeneva\n\nDay 1: Thursday, 12 October 2017\n"
                        + "10:00-10:15 Opening segment\n10:15-13:00 PANEL 1: Pathways\nModerator: N. One"))
                .containsExactly(DiagnosticKind.ZONE_GIVEN);
    }

    @Test
    void every_kind_has_a_phrase_of_its_own_and_is_found_by_its_code() {
        assertThat(Arrays.stream(DiagnosticKind.values())
                        .map(DiagnosticKind::phrase)
                        .distinct())
                .hasSize(DiagnosticKind.values().length);
        for (DiagnosticKind kind : DiagnosticKind.values()) {
            assertThat(DiagnosticKind.of(kind.code())).isEqualTo(kind);
            assertThat(kind.isGuess() && kind.isNotUnderstood()).isFalse();
        }
    }

    @Test
    void a_message_shortens_long_words_between_characters() {
        String words = "x".repeat(79) + "\ud83d\ude00" + "x";
        Diagnostic told = new Diagnostic(DiagnosticKind.TITLE_JOINED, 2, 3, words, "", Optional.empty());
        assertThat(told.toString()).isEqualTo("line 2, column 3: title joined: \"" + "x".repeat(79) + "…\"");
        assertThat(told.asPublished()).isEqualTo(words);
    }

    @Test
    void words_of_80_characters_stand_whole() {
        String words = "x".repeat(80);
        Diagnostic told = new Diagnostic(DiagnosticKind.TITLE_JOINED, 1, 1, words, "", Optional.empty());
        assertThat(told.message()).isEqualTo("title joined: \"" + words + '"');
    }

    @Test
    void a_place_counts_from_one() {
        assertThatThrownBy(() -> new Diagnostic(DiagnosticKind.TITLE_JOINED, 0, 1, "", "", Optional.empty()))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("line: expected a number from 1, found 0");
        assertThatThrownBy(() -> new Diagnostic(DiagnosticKind.TITLE_JOINED, 1, 0, "", "", Optional.empty()))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("column: expected a number from 1, found 0");
    }
}
