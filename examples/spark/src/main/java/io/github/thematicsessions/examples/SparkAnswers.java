package io.github.thematicsessions.examples;

import java.nio.file.Path;
import java.util.Iterator;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** What is said of the documents of a corpus. It is worked out once, and kept by the machines that have done so. */
final class SparkAnswers {

    private final SparkSession spark;
    private final Dataset<Row> answers;

    SparkAnswers(SparkSession spark, JavaRDD<Row> rows) {
        this.spark = spark;
        this.answers = spark.createDataFrame(rows, CheckOrder.ANSWER).persist();
    }

    CorpusTally tally() {
        Row counts = answers.selectExpr("count(*)", "count_if(breaks)", "count_if(report IS NULL)")
                .head();
        return new CorpusTally(counts.getLong(0), counts.getLong(1), counts.getLong(2));
    }

    /** Returns what is wrong with documents, in their order; no more of it than that of one partition is fetched at a time. */
    Iterator<Row> complaints() {
        return answers.selectExpr("explode(complaints)").toLocalIterator();
    }

    /** Writes the reports into a folder that is not there yet: JSON Lines in files whose names have the order of the corpus. */
    void writeReports(Path folder) {
        answers.selectExpr("report").where("report IS NOT NULL").write().text(location(folder));
    }

    /** Counts the provisions that are not followed. */
    MostBroken mostBroken(int top) {
        return new MostBroken(spark, answers, top);
    }

    /** Returns what Spark calls a folder of this machine, or of one that all machines share. */
    static String location(Path folder) {
        return new org.apache.hadoop.fs.Path(folder.toUri()).toString();
    }
}
