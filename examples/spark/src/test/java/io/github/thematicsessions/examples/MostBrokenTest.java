package io.github.thematicsessions.examples;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.github.thematicsessions.core.report.Finding;
import io.github.thematicsessions.core.report.Judgement;
import io.github.thematicsessions.core.report.Outcome;
import io.github.thematicsessions.core.report.Report;
import io.github.thematicsessions.core.report.Severity;
import io.github.thematicsessions.core.session.ThematicSession;
import io.github.thematicsessions.io.json.ReportJson;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds the table that Spark counts against one that is counted by hand from the reports of {@code check --corpus}. */
class MostBrokenTest {

    private static final List<String> HEADING = List.of("series", "provision", "clauses", "broken", "errors", "judged");

    @TempDir
    private Path folder;

    @Test
    void it_counts_what_the_reports_say() throws Exception {
        Path corpus = TestCorpus.lines(folder.resolve("corpus.jsonl"));

        String printed =
                SparkRun.ofSpark(corpus, folder.resolve("out"), "--top", "7").out();

        List<List<String>> counted = byHand(SparkRun.ofCheck(corpus).out(), 7);
        assertThat(counted).hasSize(1 + 5 * 7);
        assertThat(written()).isEqualTo(counted);
        assertThat(printed.lines().map(line -> List.of(line.split(" {2,}")))).isEqualTo(counted);
    }

    @Test
    void the_series_is_the_id_without_the_number_at_its_end() throws Exception {
        ThematicSession breaking = TestCorpus.sessions().get(3);
        Path corpus = Files.writeString(
                folder.resolve("corpus.jsonl"),
                TestCorpus.line(breaking, "gcm-thematic-6")
                        + TestCorpus.line(breaking, "gcm-thematic-12")
                        + TestCorpus.line(breaking, "gcm-thematic-12-summary")
                        + TestCorpus.line(breaking, "second,\"series\".3")
                        + TestCorpus.line(breaking, "2017")
                        + TestCorpus.line(breaking, "-6")
                        + TestCorpus.line(breaking, "hrc-2017-36")
                        + TestCorpus.line(breaking, "hrc36"));

        SparkRun.ofSpark(corpus, folder.resolve("out"), "--top", "1");

        assertThat(written())
                .containsExactly(
                        HEADING,
                        List.of("-6", "one-moderator", "II.c.1.1", "1", "1", "1"),
                        List.of("2017", "one-moderator", "II.c.1.1", "1", "1", "1"),
                        List.of("gcm-thematic", "one-moderator", "II.c.1.1", "2", "2", "2"),
                        List.of("gcm-thematic-12-summary", "one-moderator", "II.c.1.1", "1", "1", "1"),
                        List.of("hrc", "one-moderator", "II.c.1.1", "1", "1", "1"),
                        List.of("hrc-2017", "one-moderator", "II.c.1.1", "1", "1", "1"),
                        List.of("second,\"series\"", "one-moderator", "II.c.1.1", "1", "1", "1"));
    }

    private List<List<String>> written() throws Exception {
        List<Path> parts = SparkRun.parts(folder.resolve("out").resolve("most-broken"));
        assertThat(parts).hasSize(1);
        try (CsvReader<CsvRecord> rows = CsvReader.builder().ofCsvRecord(parts.get(0))) {
            return rows.stream().map(CsvRecord::getFields).toList();
        }
    }

    private static List<List<String>> byHand(String reports, int top) {
        Map<String, Map<String, Count>> series = new TreeMap<>();
        ReportJson.lines(new ByteArrayInputStream(reports.getBytes(StandardCharsets.UTF_8)))
                .documents()
                .forEach(report -> {
                    String name = report.session().text().substring(0, "series-a".length());
                    report.provisions()
                            .forEach(judgement -> series.computeIfAbsent(name, unknown -> new TreeMap<>())
                                    .computeIfAbsent(judgement.provision().toString(), unknown -> new Count())
                                    .add(report, judgement));
                });
        List<List<String>> rows = new ArrayList<>(List.of(HEADING));
        series.forEach((name, counts) -> counts.entrySet().stream()
                .filter(count -> count.getValue().broken > 0)
                .sorted(Map.Entry.comparingByValue(Comparator.<Count>comparingInt(count -> -count.broken)
                        .thenComparingInt(count -> -count.errors)))
                .limit(top)
                .forEach(count -> rows.add(count.getValue().row(name, count.getKey()))));
        return rows;
    }

    /** How a provision stands in the sessions of one series. */
    private static final class Count {

        private String clauses = "";
        private int broken;
        private int errors;
        private int judged;

        private void add(Report report, Judgement judgement) {
            clauses = judgement.clauses().stream().map(String::valueOf).collect(Collectors.joining(" "));
            broken += judgement.outcome() == Outcome.FAIL ? 1 : 0;
            judged += judgement.outcome() == Outcome.NOT_EVALUATED || judgement.outcome() == Outcome.NOT_APPLICABLE
                    ? 0
                    : 1;
            errors += report.findings(Severity.ERROR).stream()
                            .map(Finding::provision)
                            .anyMatch(judgement.provision()::equals)
                    ? 1
                    : 0;
        }

        private List<String> row(String series, String provision) {
            return List.of(series, provision, clauses, "" + broken, "" + errors, "" + judged);
        }
    }
}
