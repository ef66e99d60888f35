package io.github.thematicsessions.examples;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.io.LongWritable;
import org.apache.hadoop.io.Text;
import org.apache.hadoop.mapreduce.JobContext;
import org.apache.hadoop.mapreduce.lib.input.TextInputFormat;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;

/**
 * The lines of one file, whatever it is called: Hadoop takes some names for patterns or lists, and does not see others. Only
 * a line feed ends a line, as in the readers of this SDK. Hadoop makes it by its name; it keeps no state.
 */
public final class CorpusLines extends TextInputFormat {

    private static final String FILE = "thematic-sessions.corpus";

    /** Makes a reader of the file that the configuration of a job names. */
    public CorpusLines() {}

    /**
     * Divides a file into lines, without their ends and in their order.
     *
     * @param spark reads them
     * @param file a file that every machine sees under this name; one that ends in {@code .gz} is unpacked
     * @return the bytes of each line, which need not be UTF-8
     */
    static JavaRDD<byte[]> of(JavaSparkContext spark, java.nio.file.Path file) {
        Configuration job = new Configuration(spark.hadoopConfiguration());
        job.set(FILE, file.toUri().toString());
        job.set("textinputformat.record.delimiter", "\n");
        // One buffer is used for all lines: each is copied out of it.
        return spark.newAPIHadoopRDD(job, CorpusLines.class, LongWritable.class, Text.class)
                .values()
                .map(Text::copyBytes);
    }

    @Override
    protected List<FileStatus> listStatus(JobContext job) throws IOException {
        Configuration settings = job.getConfiguration();
        Path file = new Path(java.net.URI.create(Objects.requireNonNull(settings.get(FILE))));
        return List.of(file.getFileSystem(settings).getFileStatus(file));
    }
}
