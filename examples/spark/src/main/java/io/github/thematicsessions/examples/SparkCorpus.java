package io.github.thematicsessions.examples;

import io.github.thematicsessions.io.json.SessionJson;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Row;
import scala.Tuple2;

/** The documents of a corpus, which Spark divides into partitions, judged in their order. */
final class SparkCorpus {

    private static final int FILES_IN_A_PARTITION = 1_000;
    private static final byte[] LINE_FEED = {'\n'};

    private SparkCorpus() {}

    /** Judges the sessions of one line each in a file. Lines are counted through all partitions, in a pass before. */
    static JavaRDD<Row> lines(JavaSparkContext spark, String file, CheckOrder order) {
        return CorpusLines.of(spark, Path.of(file))
                .zipWithIndex()
                .mapPartitions(part -> order.answers(stream(part).flatMap(line -> document(file, line))));
    }

    /** Judges the sessions that are files, with their records; every machine sees them under these names. */
    static JavaRDD<Row> files(JavaSparkContext spark, List<String> names, CheckOrder order) {
        int partitions = Math.max(spark.defaultParallelism(), names.size() / FILES_IN_A_PARTITION);
        return spark.parallelize(names, partitions)
                .mapPartitions(part ->
                        order.answers(stream(part).map(name -> CorpusFolder.document(name, order.salvage()))));
    }

    /**
     * Reads a line as one of a file is read, which gives nothing for a blank one. An empty line is put before it: the mark
     * that some programs put before UTF-8 may begin a file, where Hadoop steps over it, and no other line.
     */
    private static Stream<CorpusDocument> document(String file, Tuple2<byte[], Long> line) {
        InputStream behindAnother =
                new SequenceInputStream(new ByteArrayInputStream(LINE_FEED), new ByteArrayInputStream(line._1()));
        return SessionJson.lines(behindAnother).stream().map(read -> new CorpusLine(file, line._2() - 1, read));
    }

    private static <T> Stream<T> stream(Iterator<T> part) {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(part, Spliterator.ORDERED), false);
    }
}
