package io.github.thematicsessions.examples;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * The provisions that most sessions of a series do not follow, counted from the reports.
 *
 * <p>A session says which one of its series it is, and not of which series. The series is taken from its id: what is left of
 * it without the number at its end, as {@code gcm-thematic} of {@code gcm-thematic-6}. An id without such a number is a
 * series of its own.
 */
final class MostBroken {

    /** The members of a report that are counted. */
    private static final String REPORT = """
            session STRING,
            provisions ARRAY<STRUCT<id: STRING, clauses: ARRAY<STRING>, outcome: STRING>>,
            findings ARRAY<STRUCT<provision: STRING, outcome: STRING, severity: STRING>>""";

    private static final String COUNTS = """
            WITH report AS (
              SELECT r.session, r.provisions,
                filter(r.findings, f -> f.outcome = 'fail' AND f.severity = 'error').provision AS erring
              FROM (
                SELECT from_json(report, :members, map('mode', 'FAILFAST')) AS r FROM answers WHERE report IS NOT NULL)),
            judgement AS (
              SELECT regexp_replace(session, '^(.*[^-._])[-._]*(?<![0-9])[0-9]+$', '$1') AS series, erring, p.*
              FROM report LATERAL VIEW explode(provisions) exploded AS p),
            provision AS (
              SELECT series, id AS provision, concat_ws(' ', clauses) AS clauses,
                count_if(outcome = 'fail') AS broken,
                count_if(array_contains(erring, id)) AS errors,
                count_if(outcome IN ('pass', 'fail', 'waived')) AS judged
              FROM judgement GROUP BY series, id, clauses),
            ranked AS (
              SELECT *, row_number() OVER (PARTITION BY series ORDER BY broken DESC, errors DESC, provision) AS rank
              FROM provision WHERE broken > 0)
            SELECT series, provision, clauses, broken, errors, judged FROM ranked WHERE rank <= :top ORDER BY series, rank
            """;

    private final Dataset<Row> table;

    /**
     * Counts.
     *
     * @param spark runs the query
     * @param answers what is said of each document
     * @param top how many provisions of each series are wanted
     */
    MostBroken(SparkSession spark, Dataset<Row> answers, int top) {
        answers.createOrReplaceTempView("answers");
        Dataset<Row> counted = spark.sql(COUNTS, Map.of("members", REPORT, "top", top));
        // Few rows: with these at hand nothing is counted twice, and one file takes them in their order.
        this.table = spark.createDataFrame(counted.collectAsList(), counted.schema());
    }

    /** Writes the table into a folder that is not there yet, as a CSV file with a heading, quoted as RFC 4180 says. */
    void write(Path folder) {
        table.coalesce(1).write().option("header", true).option("escape", "\"").csv(SparkAnswers.location(folder));
    }

    /** Returns the table in lines for people. */
    String text() {
        List<List<String>> rows = Stream.concat(
                        Stream.of(List.of(table.columns())),
                        table.collectAsList().stream().map(MostBroken::cells))
                .toList();
        List<Integer> widths = IntStream.range(0, table.columns().length)
                .map(column -> rows.stream()
                        .mapToInt(row -> row.get(column).length())
                        .max()
                        .orElse(0))
                .boxed()
                .toList();
        return rows.stream().map(row -> line(row, widths)).collect(Collectors.joining());
    }

    private static List<String> cells(Row row) {
        return IntStream.range(0, row.size())
                .mapToObj(column -> String.valueOf(row.get(column)))
                .toList();
    }

    private static String line(List<String> cells, List<Integer> widths) {
        String line = IntStream.range(0, cells.size())
                .mapToObj(column -> padded(cells.get(column), widths.get(column)))
                .collect(Collectors.joining("  "));
        return line.stripTrailing() + "\n";
    }

    private static String padded(String cell, int width) {
        return cell + " ".repeat(width - cell.length());
    }
}
