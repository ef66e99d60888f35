package io.github.thematicsessions.examples;

import io.github.thematicsessions.core.PrintableText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Function;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;

/** Has a corpus judged by Spark, writes what comes out and tells how it went. */
final class CorpusOnSpark {

    private final Streams streams;
    private final SparkConf settings;
    private final int top;

    /**
     * Makes ready.
     *
     * @param streams take the table and what is wrong with documents
     * @param settings tell where Spark runs, and how
     * @param top how many provisions of each series are wanted
     */
    CorpusOnSpark(Streams streams, SparkConf settings, int top) {
        this.streams = streams;
        this.settings = settings;
        this.top = top;
    }

    /**
     * Runs until everything is told, and returns the exit code.
     *
     * @param corpus the name of the corpus
     * @param judge says how its documents are judged
     * @param folder takes the reports and the table
     * @throws Exception if Spark fails for another reason than a file; it does not declare which
     */
    int run(String corpus, Function<JavaSparkContext, JavaRDD<Row>> judge, Path folder) throws Exception {
        SparkSession spark = SparkSession.builder().config(here()).getOrCreate();
        try {
            JavaRDD<Row> judged = judge.apply(JavaSparkContext.fromSparkContext(spark.sparkContext()));
            return tell(corpus, new SparkAnswers(spark, judged), folder);
        } catch (Exception failure) {
            IOException broken = fileTrouble(failure);
            if (broken == null) {
                throw failure;
            }
            streams.complain(PrintableText.of(
                    corpus + ": cannot be read, or what comes out cannot be written: " + broken.getMessage()));
            return ThematicSessions.UNREADABLE;
        } finally {
            spark.stop();
        }
    }

    private int tell(String corpus, SparkAnswers answers, Path folder) {
        CorpusTally tally = answers.tally();
        answers.complaints().forEachRemaining(complaint -> streams.complain(complaint.getString(0)));
        answers.writeReports(folder.resolve("reports"));
        MostBroken broken = answers.mostBroken(top);
        broken.write(folder.resolve("most-broken"));
        streams.answer(broken.text());
        streams.complain(tally.summary(corpus));
        return tally.code();
    }

    /** Returns what went wrong with a file, which Spark wraps in exceptions of its own; null if nothing did. */
    private static @Nullable IOException fileTrouble(Throwable failure) {
        Throwable cause = failure;
        while (cause != null && !(cause instanceof IOException)) {
            cause = cause.getCause();
        }
        return (IOException) cause;
    }

    /** Stays on this machine and its own address, unless a cluster is named. */
    private SparkConf here() {
        SparkConf local = settings.clone()
                .setIfMissing("spark.app.name", "check-on-spark")
                .setIfMissing("spark.ui.enabled", "false");
        return settings.contains("spark.master")
                ? local
                : local.setMaster("local[*]")
                        .setIfMissing("spark.driver.host", "localhost")
                        .setIfMissing("spark.driver.bindAddress", "127.0.0.1");
    }
}
