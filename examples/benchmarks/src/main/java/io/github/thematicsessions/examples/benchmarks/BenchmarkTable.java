package io.github.thematicsessions.examples.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Turns the JSON result of a run of JMH into a table: the medians of each way to do the same work, how many times ours that
 * is, and what it allocates. What stands side by side is in {@link Comparison}; nothing that was measured is left out.
 */
public final class BenchmarkTable {

    private final List<JmhResult> results;
    private final List<String> lines = new ArrayList<>();

    private BenchmarkTable(List<JmhResult> results) {
        this.results = results;
    }

    /**
     * Prints the table of a result.
     *
     * @param arguments the file, and what to call the machine
     * @throws IllegalArgumentException if there are more or fewer arguments, or the result has no measurement or one that is
     *     no time
     * @throws UncheckedIOException if the file cannot be read
     */
    public static void main(String[] arguments) {
        if (arguments.length != 2) {
            throw new IllegalArgumentException(
                    "expected two arguments, the JSON result of JMH and the name of the machine, found "
                            + arguments.length);
        }
        try {
            byte[] json = Files.readAllBytes(Path.of(arguments[0]));
            int processors = Runtime.getRuntime().availableProcessors();
            String table = write(JmhResult.read(json), arguments[1] + ", " + processors + " processors");
            new PrintStream(System.out, true, StandardCharsets.UTF_8).print(table);
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }

    /** Writes the table, with the machine named above it. */
    static String write(List<JmhResult> results, String machine) {
        if (results.isEmpty()) {
            throw new IllegalArgumentException("the result has no measurement: did the run find a benchmark?");
        }
        BenchmarkTable table = new BenchmarkTable(results);
        Set<String> machines = new TreeSet<>();
        results.forEach(result -> machines.add(result.vmName() + " " + result.jdkVersion()));
        table.lines.add("Measured on " + machine + "; " + String.join(", ", machines) + ".");
        table.lines.add("");
        table.lines.add("| work | how | median | times ours | allocated | values |");
        table.lines.add("| --- | --- | ---: | ---: | ---: | ---: |");
        Comparison.ALL.forEach(table::compare);
        table.others();
        return String.join("\n", table.lines) + "\n";
    }

    private void compare(Comparison comparison) {
        Set<String> variants = new LinkedHashSet<>();
        for (JmhResult result : results) {
            if (comparison.ways().stream().anyMatch(way -> way.is(result))) {
                variants.add(result.param(comparison.varies()));
            }
        }
        variants.forEach(variant -> compare(comparison, variant));
    }

    private void compare(Comparison comparison, String variant) {
        String work = variant.isEmpty() ? comparison.work() : comparison.work() + ": " + variant;
        double divisor = comparison.divides() ? Double.parseDouble(variant) : 1;
        Optional<JmhResult> ours = find(comparison, comparison.ways().get(0), variant);
        for (Comparison.Way way : comparison.ways()) {
            Optional<JmhResult> result = find(comparison, way, variant);
            if (result.isPresent()) {
                String times = ours.map(base -> digits(result.get().nanoseconds() / base.nanoseconds()))
                        .orElse("");
                lines.add(row(work, way.name(), result.get(), times, divisor));
                work = "";
            }
        }
    }

    private Optional<JmhResult> find(Comparison comparison, Comparison.Way way, String variant) {
        return results.stream()
                .filter(result ->
                        way.is(result) && result.param(comparison.varies()).equals(variant))
                .findFirst();
    }

    /** What stands beside nothing. */
    private void others() {
        for (JmhResult result : results) {
            if (Comparison.ALL.stream()
                    .flatMap(comparison -> comparison.ways().stream())
                    .noneMatch(way -> way.is(result))) {
                lines.add(row(result.name() + parameters(result), "", result, "", 1));
            }
        }
    }

    private static String parameters(JmhResult result) {
        return result.params() == null
                ? ""
                : result.params().entrySet().stream()
                        .map(param -> " " + param.getKey() + "=" + param.getValue())
                        .collect(Collectors.joining());
    }

    private static String row(String work, String how, JmhResult result, String times, double divisor) {
        String bytes = result.bytes().isPresent()
                ? scaled(result.bytes().getAsDouble() / divisor, List.of("B", "kB", "MB", "GB"))
                : "";
        String time = scaled(result.nanoseconds() / divisor, List.of("ns", "µs", "ms", "s"));
        return String.join(" | ", "| " + work, how, time, times, bytes, result.values() + " |");
    }

    private static String scaled(double value, List<String> units) {
        int unit = 0;
        double scaled = value;
        while (scaled >= 999.5 && unit < units.size() - 1) {
            scaled /= 1000;
            unit++;
        }
        return digits(scaled) + " " + units.get(unit);
    }

    /** Three digits, but no more than two behind the point. */
    private static String digits(double value) {
        String format = value < 9.995 ? "%.2f" : value < 99.95 ? "%.1f" : "%.0f";
        return String.format(Locale.ROOT, format, value);
    }
}
