package io.github.thematicsessions.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds the check on Spark against {@code check --corpus} on the same files. */
class CheckOnSparkTest {

    @TempDir
    private Path folder;

    private Path reports() {
        return folder.resolve("out").resolve("reports");
    }

    /** Runs both and returns what {@code check --corpus} gave back. */
    private SparkRun assertSame(Path corpus, String... options) throws Exception {
        SparkRun check = SparkRun.ofCheck(corpus, options);
        SparkRun spark = SparkRun.ofSpark(corpus, folder.resolve("out"), options);
        assertThat(SparkRun.written(reports())).isEqualTo(check.out());
        assertThat(spark.err()).isEqualTo(check.err());
        assertThat(spark.code()).isEqualTo(check.code());
        return check;
    }

    @Test
    void lines_give_the_same_reports_and_complaints_in_the_same_order_from_many_partitions() throws Exception {
        SparkRun check = assertSame(TestCorpus.lines(folder.resolve("corpus.jsonl")));

        assertThat(check.code()).isEqualTo(2);
        assertThat(check.out()).hasLineCount(210);
        assertThat(check.err()).endsWith("\n253 documents: 150 with errors, 43 that cannot be read\n");
        assertThat(SparkRun.parts(reports())).hasSizeGreaterThan(5);
    }

    @Test
    void a_folder_of_sessions_and_records_gives_the_same() throws Exception {
        SparkRun check = assertSame(TestCorpus.folder(folder.resolve("corpus")));

        assertThat(check.code()).isEqualTo(2);
        assertThat(check.out()).hasLineCount(35).contains("\"stage\":\"record\"");
        assertThat(check.err()).endsWith("\n42 documents: 26 with errors, 7 that cannot be read\n");
        assertThat(SparkRun.parts(reports())).hasSizeGreaterThan(1);
    }

    @Test
    void what_can_be_read_of_a_record_is_judged_if_it_is_asked_for() throws Exception {
        SparkRun check = assertSame(TestCorpus.folder(folder.resolve("corpus")), "--salvage");

        assertThat(check.err()).endsWith("\n42 documents: 29 with errors, 2 that cannot be read\n");
    }

    @Test
    void a_file_of_any_name_is_judged_by_the_note_the_readings_and_the_waivers_that_are_asked_for() throws Exception {
        String coModerators = TestCorpus.line(TestCorpus.sessions().get(3), "co-moderators-1");
        Path corpus = Files.writeString(folder.resolve("_a,b [1] {x} é.jsonl"), coModerators);
        Path waivers = Files.writeString(folder.resolve("waivers.json"), SixthSession.waiversDocument());

        assertThat(SparkRun.ofCheck(corpus).code()).isEqualTo(1);
        SparkRun check = assertSame(corpus, "--waivers", waivers.toString(), "--reading", "stated-minutes=exact");
        assertThat(check.code()).isZero();
    }

    @Test
    void a_corpus_without_a_session_is_no_good_answer() throws Exception {
        assertSame(Files.writeString(folder.resolve("empty.jsonl"), "\n\n"));
    }

    @Test
    void a_file_that_is_packed_is_unpacked_and_one_that_only_says_so_is_told() throws Exception {
        Path corpus = TestCorpus.lines(folder.resolve("corpus.jsonl"));
        Path packed = folder.resolve("corpus.jsonl.gz");
        try (OutputStream target = new GZIPOutputStream(Files.newOutputStream(packed))) {
            Files.copy(corpus, target);
        }
        Path other = Files.copy(corpus, folder.resolve("other.gz"));

        assertThat(SparkRun.ofSpark(packed, folder.resolve("out")).code()).isEqualTo(2);
        assertThat(SparkRun.written(reports()))
                .isEqualTo(SparkRun.ofCheck(corpus).out());
        assertThat(SparkRun.ofSpark(other, folder.resolve("others")))
                .isEqualTo(refused(other + ": cannot be read, or what comes out cannot be written: not a gzip file\n"));
    }

    @Test
    void what_cannot_be_begun_is_refused_before_spark_is_started() throws Exception {
        Path corpus = Files.writeString(folder.resolve("corpus.jsonl"), "\n");
        String missing = folder.resolve("missing").toString();
        Path out = folder.resolve("out");

        assertThat(SparkRun.ofSpark(folder.resolve("missing"), out)).isEqualTo(refused(missing + ": no such file\n"));
        assertThat(SparkRun.ofSpark("-", out.toString()))
                .isEqualTo(refused(
                        "-: expected a file or a folder, found standard input, which is read by one machine\n"));
        assertThat(SparkRun.ofSpark(corpus, out, "--top", "0"))
                .isEqualTo(refused("--top: expected a number from 1, found 0\n"));
        assertThat(SparkRun.ofSpark(corpus, out, "--waivers", missing))
                .isEqualTo(refused(missing + ": no such file\n"));
        assertThat(out).doesNotExist();
        assertThat(SparkRun.ofSpark(corpus, folder))
                .isEqualTo(refused(folder + ": expected a folder that is not there yet, found one that is\n"));
        assertThat(SparkRun.ofSpark(corpus, corpus.resolve("out")))
                .isEqualTo(refused(corpus.resolve("out") + ": cannot be made\n"));
        assertThat(SparkRun.ofSpark(corpus.toString(), "a\0b")).isEqualTo(refused("a\\u0000b: no name of a folder\n"));
    }

    private static SparkRun refused(String complaint) {
        return new SparkRun(2, "", complaint);
    }

    @Test
    void a_process_of_its_own_logs_nothing_and_ends_with_the_exit_code() throws Exception {
        Path corpus = Files.writeString(
                folder.resolve("corpus.jsonl"),
                TestCorpus.line(TestCorpus.sessions().get(3), "co-moderators-1"));
        File out = folder.resolve("stdout").toFile();
        File err = folder.resolve("stderr").toFile();

        int code = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dfile.encoding=ISO-8859-1",
                        "-Duser.language=tr",
                        "--class-path",
                        System.getProperty("java.class.path"),
                        CheckOnSpark.class.getName(),
                        corpus.toString(),
                        folder.resolve("out").toString()))
                .redirectOutput(out)
                .redirectError(err)
                .start()
                .waitFor();

        assertThat(Files.readString(err.toPath())).isEqualTo("1 document: 1 with errors, 0 that cannot be read\n");
        assertThat(Files.readString(out.toPath())).isEqualTo("""
                        series         provision                clauses   broken  errors  judged
                        co-moderators  one-moderator            II.c.1.1  1       1       1
                        co-moderators  summary-same-moderators  II.d.1    1       1       1
                        """);
        assertThat(SparkRun.written(reports()))
                .isEqualTo(SparkRun.ofCheck(corpus).out());
        assertThat(code).isEqualTo(1);
    }
}
