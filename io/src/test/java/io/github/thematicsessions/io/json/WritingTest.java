package io.github.thematicsessions.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.thematicsessions.core.InvalidValueException;
import io.github.thematicsessions.core.note.Basis;
import io.github.thematicsessions.core.note.ProvisionId;
import io.github.thematicsessions.core.note.Strength;
import io.github.thematicsessions.core.report.Judgement;
import io.github.thematicsessions.core.report.Outcome;
import io.github.thematicsessions.core.report.Report;
import io.github.thematicsessions.core.session.ThematicSession;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be written, and that nothing around the program changes what is. */
class WritingTest {

    private static final ThematicSession SESSION = SessionJson.read(Examples.SESSION.text());

    @ParameterizedTest
    @ValueSource(strings = {"+10000-01-01", "0000-12-31", "-0001-12-31"})
    void a_year_that_has_not_four_digits_is_refused(String date) {
        assertThatThrownBy(() -> Fragment.write(Times.DATE, LocalDate.parse(date)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("date: expected a date of the years 1 to 9999, found " + date);
    }

    @Test
    void half_of_a_surrogate_pair_is_refused() {
        assertThatThrownBy(() -> Fragment.write(Texts.TEXT, "\ud83d")).isInstanceOf(InvalidValueException.class);
        assertThat(Fragment.write(Texts.TEXT, " \ud83d\ude00")).isEqualTo("' \ud83d\ude00'");
    }

    @Test
    void a_file_is_left_as_it_is_where_the_value_cannot_be_written(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("report.json"), "before");
        Report report = ReportJson.read(Examples.REPORT.text());
        Judgement untitled = new Judgement(
                ProvisionId.of("untitled"),
                " ",
                List.of(),
                Strength.STATED,
                Basis.QUOTED,
                Outcome.PASS,
                1,
                List.of(),
                Optional.empty());

        assertThatThrownBy(() -> ReportJson.write(report.withProvisions(untitled), file))
                .isInstanceOf(InvalidValueException.class);

        assertThat(file).hasContent("before");
    }

    @Test
    void trouble_with_a_file_or_a_stream_is_unchecked(@TempDir Path folder) {
        OutputStream failing = new OutputStream() {
            @Override
            public void write(int unit) throws IOException {
                throw new IOException("full");
            }
        };

        assertThatThrownBy(() -> SessionJson.write(SESSION, failing))
                .isInstanceOf(UncheckedIOException.class)
                .hasRootCauseMessage("full");
        assertThatThrownBy(() -> SessionJson.write(SESSION, folder)).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void locale_and_zone_and_line_ends_of_the_system_change_nothing() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        String lineEnd = System.lineSeparator();
        String broken = Examples.SESSION.text().replace("\"ordinal\": 6", "\"ordinal\": \"6\"");
        List<String> problems = Examples.SESSION.problems(broken);
        try {
            for (String tag :
                    List.of("tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai", "ja-JP-u-ca-japanese")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
                System.setProperty("line.separator", "\r\n");
                for (Examples kind : Examples.values()) {
                    assertThat(kind.rewritten(kind.text())).isEqualTo(kind.text());
                }
                assertThat(Examples.SESSION.problems(broken)).isEqualTo(problems);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
            System.setProperty("line.separator", lineEnd);
        }
    }
}
