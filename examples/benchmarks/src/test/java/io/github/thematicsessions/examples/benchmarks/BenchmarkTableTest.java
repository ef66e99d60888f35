package io.github.thematicsessions.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openjdk.jmh.runner.BenchmarkList;
import org.openjdk.jmh.runner.BenchmarkListEntry;
import org.openjdk.jmh.runner.format.OutputFormat;
import org.openjdk.jmh.runner.format.OutputFormatFactory;
import org.openjdk.jmh.runner.options.VerboseMode;

/** The results are made up and say so: nothing in them was measured. */
class BenchmarkTableTest {

    private static String result(String benchmark, String params, String unit, String rawData, String more) {
        return """
                {"jmhVersion": "0", "benchmark": "made.up.%s", "mode": "avgt", "jdkVersion": "99", "vmName": "A JVM",
                 %s "primaryMetric": {"score": 0.0, "scoreUnit": "%s", "rawData": %s}, "secondaryMetrics": {%s}}
                """.formatted(benchmark, params, unit, rawData, more);
    }

    private static List<String> rows(String... results) {
        String json = "[" + String.join(",", results) + "]";
        String table = BenchmarkTable.write(JmhResult.read(json.getBytes(StandardCharsets.UTF_8)), "a machine");
        assertThat(table).startsWith("""
                        Measured on a machine; A JVM 99.

                        | work | how | median | times ours | allocated | values |
                        | --- | --- | ---: | ---: | ---: | ---: |
                        """).endsWith("|\n");
        return table.lines().skip(4).toList();
    }

    private static String allocated(int bytes) {
        return "\"gc.alloc.rate.norm\": {\"scoreUnit\": \"B/op\", \"rawData\": [[%d.0]]}".formatted(bytes);
    }

    @Test
    void each_way_is_told_with_its_median_and_how_many_times_ours_it_is() {
        String plan = "\"params\": {\"plan\": \"published\"},";
        String peer = "\"params\": {\"plan\": \"published\", \"peer\": \"EASY_RULES\"},";

        assertThat(rows(
                        result("PlanByPeers.judge", peer, "us/op", "[[100.0, 3.0], [7.0, 8.0]]", ""),
                        result("PlanCheck.byHand", plan, "ns/op", "[[9000.0, 250.0, 1.0]]", allocated(12_340)),
                        result("PlanCheck.whole", plan, "ns/op", "[[2000.0]]", allocated(0))))
                .containsExactly(
                        "| plan of the sixth session checked: published | thematic-sessions | 2.00 µs | 1.00 | 0.00 B | 1 |",
                        "|  | by hand | 250 ns | 0.13 | 12.3 kB | 3 |",
                        "|  | Easy Rules | 7.50 µs | 3.75 |  | 4 |");
    }

    @Test
    void a_record_is_told_for_each_intervention() {
        String hundred = "\"params\": {\"interventions\": \"100\"},";
        String thousands = "\"params\": {\"interventions\": \"10000\"},";

        assertThat(rows(
                        result("RecordCheck.stream", hundred, "ns/op", "[[1400.0]]", allocated(500)),
                        result("RecordCheck.stream", thousands, "ns/op", "[[150000.0]]", allocated(500)),
                        result("RecordCheck.byHand", thousands, "ns/op", "[[75000.0]]", "")))
                .containsExactly(
                        "| record checked, each intervention: 100 | thematic-sessions | 14.0 ns | 1.00 | 5.00 B | 1 |",
                        "| record checked, each intervention: 10000 | thematic-sessions | 15.0 ns | 1.00 | 0.05 B | 1 |",
                        "|  | by hand | 7.50 ns | 0.50 |  | 1 |");
    }

    @Test
    void a_way_has_no_ratio_where_ours_was_not_measured() {
        assertThat(rows(result("FirstReport.drools", "", "ms/op", "[[1234.0]]", "")))
                .containsExactly("| first report in a fresh JVM | Drools | 1.23 s |  |  | 1 |");
    }

    @Test
    void a_benchmark_that_stands_beside_nothing_is_told_by_its_name() {
        assertThat(rows(result("Other.one", "\"params\": {\"size\": \"3\"},", "s/op", "[[4000.0]]", "")))
                .containsExactly("| Other.one size=3 |  | 4000 s |  |  | 1 |");
    }

    @Test
    void what_is_no_time_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rows(result("Other.one", "", "ops/s", "[[4.0]]", "")))
                .withMessage("made.up.Other.one: expected a time as ns/op, found ops/s");
    }

    @Test
    void the_table_of_a_file_is_printed_with_the_machine_and_its_processors(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(
                folder.resolve("made-up.json"), "[" + result("Other.one", "", "s/op", "[[4.0]]", "") + "]");
        PrintStream console = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            BenchmarkTable.main(new String[] {file.toString(), "Zürich"});
        } finally {
            System.setOut(console);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8))
                .startsWith("Measured on Zürich, " + Runtime.getRuntime().availableProcessors()
                        + " processors; A JVM 99.\n")
                .endsWith("| Other.one |  | 4.00 s |  |  | 1 |\n");
    }

    @Test
    void the_file_and_the_name_of_the_machine_are_asked_for() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BenchmarkTable.main(new String[] {"benchmarks.json"}))
                .withMessage("expected two arguments, the JSON result of JMH and the name of the machine, found 1");
    }

    @Test
    void a_result_without_a_measurement_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(BenchmarkTableTest::rows)
                .withMessage("the result has no measurement: did the run find a benchmark?");
    }

    @Test
    void every_benchmark_has_its_place_in_the_table_and_every_place_its_benchmark() {
        OutputFormat silent = OutputFormatFactory.createFormatInstance(System.out, VerboseMode.SILENT);
        Set<String> benchmarks = BenchmarkList.defaultList().getAll(silent, List.of()).stream()
                .map(BenchmarkListEntry::getUsername)
                .map(name -> name.substring(name.lastIndexOf('.', name.lastIndexOf('.') - 1) + 1))
                .collect(Collectors.toSet());

        assertThat(Comparison.ALL)
                .flatExtracting(Comparison::ways)
                .extracting(Comparison.Way::benchmark)
                .containsOnly(benchmarks.toArray(String[]::new));
    }
}
