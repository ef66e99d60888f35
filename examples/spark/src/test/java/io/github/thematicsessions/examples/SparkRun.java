package io.github.thematicsessions.examples;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.apache.spark.SparkConf;

/**
 * What one run of a command in this process gave back.
 *
 * @param code the exit code
 * @param out what is on standard output
 * @param err what is on standard error
 */
record SparkRun(int code, String out, String err) {

    /** Runs {@code check --corpus}. */
    static SparkRun ofCheck(Path corpus, String... options) {
        List<String> arguments = new ArrayList<>(List.of("check", "--corpus", corpus.toString()));
        arguments.addAll(List.of(options));
        return of(streams -> ThematicSessions.run(streams, WallTime.ofProcess(), arguments.toArray(String[]::new)));
    }

    /** Runs the check on Spark, which divides files into parts of at most 64 KiB. */
    static SparkRun ofSpark(String... arguments) {
        SparkConf settings = new SparkConf().set("spark.hadoop.mapreduce.input.fileinputformat.split.maxsize", "65536");
        return of(streams -> CheckOnSpark.run(streams, settings, arguments));
    }

    static SparkRun ofSpark(Path corpus, Path folder, String... options) {
        List<String> arguments = new ArrayList<>(List.of(corpus.toString(), folder.toString()));
        arguments.addAll(List.of(options));
        return ofSpark(arguments.toArray(String[]::new));
    }

    private static SparkRun of(ToIntFunction<Streams> command) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        InputStream nothing = new ByteArrayInputStream(new byte[0]);
        AnswerStream answers = new AnswerStream(out);
        PrintStream complaints = new PrintStream(err, false, StandardCharsets.UTF_8);
        int code = command.applyAsInt(new Streams(nothing, answers, complaints, false, false, false));
        return new SparkRun(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** Returns what Spark has written into a folder, one part behind the other. */
    static String written(Path folder) throws IOException {
        StringBuilder all = new StringBuilder();
        for (Path part : parts(folder)) {
            all.append(Files.readString(part));
        }
        return all.toString();
    }

    static List<Path> parts(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith("part-"))
                    .sorted()
                    .toList();
        }
    }
}
