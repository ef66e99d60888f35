package io.github.thematicsessions.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the valid documents of the tests have one way, the other way: it is read, and written as it was. */
class OtherDocumentsTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "`\"ahead\",\n    \"amount\": \"PT2M30S\"`",
                "`\"behind\",\n    \"amount\": \"PT0.5S\"`",
                "`\"on-time\"`"
            })
    void a_floor_may_be_ahead_of_the_plan_behind_it_or_on_time(String deviation) {
        assertReadAndWritten(
                Examples.FLOOR, Examples.FLOOR.text().replace("\"behind\",\n    \"amount\": \"PT10S\"", deviation));
    }

    @ParameterizedTest
    @CsvSource({"PT12S", "PT0S"})
    void a_turn_may_have_time_left_or_none(String remaining) {
        assertReadAndWritten(
                Examples.FLOOR,
                Examples.FLOOR.text().replace("\"over\": \"PT6S\"", "\"remaining\": \"" + remaining + '"'));
    }

    @Test
    void a_report_may_be_one_of_a_plan() {
        String report = Examples.REPORT.text();
        int stage = report.indexOf("  \"stage\": \"record\"");
        int record = report.indexOf(",\n  \"irregularities\"");

        assertReadAndWritten(
                Examples.REPORT,
                report.substring(0, stage) + report.substring(report.indexOf("  \"receipt\""), record) + "\n}\n");
    }

    private static void assertReadAndWritten(Examples kind, String document) {
        assertThat(document).isNotEqualTo(kind.text());
        assertThat(kind.rewritten(document)).isEqualTo(document);
    }
}
