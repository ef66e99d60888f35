package io.github.thematicsessions.io.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thematicsessions.core.PrintableText;
import io.github.thematicsessions.core.arbitrary.Reports;
import io.github.thematicsessions.core.report.Judgement;
import io.github.thematicsessions.core.report.Report;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ReportTextPropertiesTest {

    @Provide
    Arbitrary<Report> reports() {
        return Reports.any();
    }

    @Property(tries = 100)
    void no_line_is_too_wide_unless_one_word_is_and_none_ends_with_a_space(@ForAll("reports") Report report) {
        assertThat(ReportText.write(report, Appearance.PLAIN).split("\n")).allSatisfy(line -> {
            assertThat(line).doesNotEndWith(" ");
            assertThat(DisplayWidth.of(line) <= TextLines.WIDTH || isOneWord(line))
                    .isTrue();
        });
    }

    /** Behind the cells of a row, which end with a space of their own. */
    static boolean isOneWord(String line) {
        int lastSpace = line.lastIndexOf(' ');
        return line.substring(0, lastSpace + 1).length() < TextLines.WIDTH / 2;
    }

    @Property(tries = 100)
    void nothing_but_line_feeds_and_isolates_steers_a_terminal(@ForAll("reports") Report report) {
        String text = ReportText.write(report, Appearance.PLAIN).replaceAll("[\n\u2068\u2069]", "");
        assertThat(PrintableText.of(text)).isEqualTo(text);
    }

    @Property(tries = 100)
    void colour_adds_nothing_that_the_words_do_not_say(@ForAll("reports") Report report) {
        String coloured = ReportText.write(report, Appearance.COLOURED);
        assertThat(coloured.replaceAll("\u001b\\[[0-9]{1,2}m", ""))
                .isEqualTo(ReportText.write(report, Appearance.PLAIN));
    }

    @Property(tries = 100)
    void every_provision_and_every_finding_is_there(@ForAll("reports") Report report) {
        String text = ReportText.write(report, Appearance.PLAIN);
        for (Judgement judgement : report.provisions()) {
            assertThat(text).contains("[" + judgement.provision());
        }
        assertThat(text.lines().filter(line -> line.startsWith("    duty of    ")))
                .hasSameSizeAs(report.findings());
        assertThat(text).startsWith(ReportText.findings(report, Appearance.PLAIN));
    }

    @Property(tries = 50)
    void the_text_does_not_depend_on_the_default_locale(@ForAll("reports") Report report) {
        String before = ReportText.write(report, Appearance.PLAIN);
        Locale locale = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(ReportText.write(report, Appearance.PLAIN)).isEqualTo(before);
        } finally {
            Locale.setDefault(locale);
        }
    }

    @Property(tries = 100)
    void lines_keep_to_their_width_in_every_language(@ForAll("reports") Report report, @ForAll Language language) {
        assertThat(ReportText.write(report, Appearance.PLAIN, language).split("\n"))
                .allSatisfy(line -> {
                    assertThat(line).doesNotEndWith(" ");
                    assertThat(DisplayWidth.of(line) <= TextLines.WIDTH || isOneWord(line))
                            .isTrue();
                });
    }

    @Property(tries = 100)
    void every_line_closes_what_it_sets_apart_and_nothing_else_steers_it(
            @ForAll("reports") Report report, @ForAll Language language) {
        String start = language.isRightToLeft() ? "\u200f" : "";
        assertThat(ReportText.write(report, Appearance.PLAIN, language).lines().filter(line -> !line.isEmpty()))
                .allSatisfy(line -> {
                    assertThat(line).startsWith(start);
                    String words = line.substring(start.length());
                    assertThat(Isolates.closed(List.of(words))).containsExactly(words);
                    String bare = words.replaceAll("[\u2068\u2069]", "");
                    assertThat(PrintableText.of(bare)).isEqualTo(bare);
                });
    }

    @Property(tries = 50)
    void colour_and_the_default_locale_change_no_word_in_any_language(
            @ForAll("reports") Report report, @ForAll Language language) {
        String plain = ReportText.write(report, Appearance.PLAIN, language);
        Locale locale = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            String coloured = ReportText.write(report, Appearance.COLOURED, language);
            assertThat(coloured.replaceAll("\u001b\\[[0-9]{1,2}m", "")).isEqualTo(plain);
        } finally {
            Locale.setDefault(locale);
        }
    }
}
