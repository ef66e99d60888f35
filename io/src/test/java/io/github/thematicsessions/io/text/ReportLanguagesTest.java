package io.github.thematicsessions.io.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Bidi;
import io.github.thematicsessions.core.report.Report;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** What holds of a report in each language. */
class ReportLanguagesTest {

    /** The algorithm of hashes is not there, and no clock of this report runs by UTC: all else that has letters are words. */
    private static final Report EVERYTHING = EverythingTold.report();

    private static final Pattern ISOLATED = Pattern.compile("\u2068([^\u2068\u2069]*)\u2069");

    @ParameterizedTest
    @EnumSource(names = {"ARABIC", "CHINESE", "RUSSIAN"})
    void no_english_remains_where_the_language_has_letters_of_its_own(Language language) {
        assertThat(text(language).lines()).allSatisfy(line -> assertThat(line).doesNotContainPattern("[A-Za-z]"));
    }

    @ParameterizedTest
    @EnumSource(names = {"FRENCH", "SPANISH"})
    void no_line_in_words_is_the_same_as_in_english(Language language) {
        Set<String> english = Set.copyOf(text(Language.ENGLISH).lines().toList());
        assertThat(text(language).lines().filter(line -> line.matches(".*[A-Za-z].*")))
                .isNotEmpty()
                .noneMatch(english::contains);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_argument_is_put_in(Language language) {
        assertThat(text(language)).doesNotContain("{", "}");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_columns_of_a_table_stand_below_one_another(Language language) {
        int column = DisplayWidth.of(Messages.in(language).say("outcome.not-evaluated"));
        assertThat(text(language)
                        .lines()
                        .filter(line -> line.contains("7-") && line.contains("2.1"))
                        .map(line -> DisplayWidth.of(line.substring(0, line.indexOf("2.1"))))
                        .distinct())
                .hasSize(1)
                .allSatisfy(start -> assertThat(start).isGreaterThan(column));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_same_things_are_told_in_every_language(Language language) {
        assertThat(figures(text(language))).isEqualTo(figures(text(Language.ENGLISH)));
    }

    /** The times of a day, which no language writes in another way. */
    private static Set<String> figures(String text) {
        return Pattern.compile("[0-9]{2}:[0-9]{2}(:[0-9]{2})?")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    @Test
    void english_is_what_is_written_where_no_language_is_given() {
        assertThat(ReportText.write(EVERYTHING, Appearance.PLAIN)).isEqualTo(text(Language.ENGLISH));
        assertThat(ReportText.findings(EVERYTHING, Appearance.PLAIN))
                .isEqualTo(ReportText.findings(EVERYTHING, Appearance.PLAIN, Language.ENGLISH));
    }

    @ParameterizedTest
    @EnumSource(names = "ARABIC", mode = Mode.EXCLUDE)
    void a_language_from_left_to_right_sets_nothing_apart_that_is_written_so(Language language) {
        assertThat(text(language)).doesNotContain("\u2068", "\u2069", "\u200f");
    }

    /** By the bidirectional algorithm of ICU, in the order in which a reader sees the letters. */
    @Test
    void ids_and_times_in_arabic_are_seen_from_left_to_right_in_lines_from_right_to_left() {
        assertThat(text(Language.ARABIC).lines().filter(line -> !line.isEmpty()))
                .allSatisfy(line -> {
                    assertThat(line).startsWith("\u200f");
                    Bidi seen = new Bidi(line, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
                    assertThat(Bidi.getBaseDirection(line)).isEqualTo(Bidi.RTL);
                    String ordered = seen.writeReordered(Bidi.DO_MIRRORING | Bidi.REMOVE_BIDI_CONTROLS);
                    assertThat(ISOLATED.matcher(line).results().map(isolated -> isolated.group(1)))
                            .allMatch(ordered::contains);
                });
    }

    private static String text(Language language) {
        return ReportText.write(EVERYTHING, Appearance.PLAIN, language);
    }
}
