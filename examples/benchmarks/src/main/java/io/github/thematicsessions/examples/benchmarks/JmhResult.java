package io.github.thematicsessions.examples.benchmarks;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** One measurement of a JSON result of JMH, as far as the table needs it. */
record JmhResult(
        String benchmark,
        String jdkVersion,
        String vmName,
        @Nullable Map<String, String> params,
        Metric primaryMetric,
        @Nullable Map<String, Metric> secondaryMetrics) {

    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final Map<String, Double> NANOSECONDS =
            Map.of("ns/op", 1.0, "us/op", 1e3, "ms/op", 1e6, "s/op", 1e9);

    /** What was measured: in each fork, in each iteration. */
    record Metric(String scoreUnit, List<List<Double>> rawData) {

        private double median() {
            double[] values = rawData.stream()
                    .flatMap(List::stream)
                    .mapToDouble(Double::doubleValue)
                    .sorted()
                    .toArray();
            int middle = values.length / 2;
            return values.length % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
        }
    }

    /** Reads the measurements of a run. */
    static List<JmhResult> read(byte[] json) {
        return List.of(MAPPER.readValue(json, JmhResult[].class));
    }

    /** Returns class and method, without the package. */
    String name() {
        int method = benchmark.lastIndexOf('.');
        return benchmark.substring(benchmark.lastIndexOf('.', method - 1) + 1);
    }

    /** Returns the value of a parameter, or nothing if the benchmark has none of that name. */
    String param(String name) {
        return params == null ? "" : params.getOrDefault(name, "");
    }

    /** Returns the median of the time. */
    double nanoseconds() {
        Double unit = NANOSECONDS.get(primaryMetric.scoreUnit());
        if (unit == null) {
            throw new IllegalArgumentException(
                    benchmark + ": expected a time as ns/op, found " + primaryMetric.scoreUnit());
        }
        return unit * primaryMetric.median();
    }

    /** Returns the median of what was allocated, if that was measured (-prof gc). */
    OptionalDouble bytes() {
        Metric allocated = secondaryMetrics == null ? null : secondaryMetrics.get("gc.alloc.rate.norm");
        return allocated == null ? OptionalDouble.empty() : OptionalDouble.of(allocated.median());
    }

    /** Returns how many values the medians are of. */
    int values() {
        return primaryMetric.rawData().stream().mapToInt(List::size).sum();
    }
}
