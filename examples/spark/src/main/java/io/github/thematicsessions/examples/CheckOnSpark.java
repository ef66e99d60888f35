package io.github.thematicsessions.examples;

import io.github.thematicsessions.core.PrintableText;
import io.github.thematicsessions.core.note.ProceduralNote;
import io.github.thematicsessions.core.report.Waiver;
import io.github.thematicsessions.io.json.WaiversJson;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Checks a corpus on Apache Spark: {@code java -jar check-on-spark.jar CORPUS OUT}. What it says of each document is what
 * {@code check --corpus} says, in the same order.
 *
 * <p>It runs on all cores of this machine unless it is submitted to a cluster, or {@code -Dspark.master=} names one.
 */
@Command(
        name = "check-on-spark",
        description = {
            "Checks a corpus that outgrows one machine, on Apache Spark. Reports are written as JSON Lines to OUT/reports, the"
                    + " provisions that most sessions of a series do not follow as CSV to OUT/most-broken; these are"
                    + " printed too.",
            "A series is what is left of the ids of its sessions without the number at the end. broken are its sessions"
                    + " that do not follow the provision, errors those of them in which that is an error, and judged all"
                    + " those in which it could be judged."
        },
        mixinStandardHelpOptions = true,
        versionProvider = ThematicSessions.Version.class,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:no finding is an error; what is waived does not count",
            "1:at least one finding is an error",
            "2:a file cannot be read or written, or the command is wrong; the reports on what can be read are written",
            "3:the program itself has failed"
        })
public final class CheckOnSpark implements Callable<Integer> {

    private static final int LATEST_JDK = 21;

    private final Streams streams;
    private final SparkConf settings;

    @Parameters(
            index = "0",
            paramLabel = "CORPUS",
            description =
                    "A file with a session in each line, or a folder, in which and below which each X.json is a session"
                            + " and X.jsonl beside it its record. Every machine has to see it under this name.")
    private String corpus = "";

    @Parameters(
            index = "1",
            paramLabel = "OUT",
            description = "A folder that is not there yet and that all machines share.")
    private String out = "";

    @Mixin
    private NoteOptions note = new NoteOptions();

    @Option(
            names = "--waivers",
            paramLabel = "WAIVERS.json",
            description = "Decisions of the chair not to insist; - reads standard input.")
    private @Nullable String waivers;

    @Option(
            names = "--salvage",
            description = "Judges as much of a record as can be read. What cannot is still told, and all else counts.")
    private boolean salvage;

    @Option(
            names = "--top",
            paramLabel = "COUNT",
            description = "How many provisions of each series are wanted; 10 unless said.")
    private int top = 10;

    CheckOnSpark(Streams streams, SparkConf settings) {
        this.streams = streams;
        this.settings = settings;
    }

    /**
     * Runs the command and ends the process with its exit code.
     *
     * @param arguments the corpus, the folder for what comes out, and options
     */
    public static void main(String[] arguments) {
        int code = ThematicSessions.FAILED;
        try {
            code = run(Streams.ofProcess(), new SparkConf(), arguments);
        } finally {
            System.exit(code);
        }
    }

    /** Runs the command on any streams and with any settings of Spark, and returns its exit code. */
    static int run(Streams streams, SparkConf settings, String... arguments) {
        return ThematicSessions.run(new CommandLine(new CheckOnSpark(streams, settings)), streams, arguments);
    }

    @Override
    public Integer call() throws Exception {
        int jdk = Runtime.version().feature();
        if (jdk > LATEST_JDK) {
            return refuse("Java", "expected version 17 or 21, on which Spark runs, found " + jdk);
        }
        if (top < 1) {
            return refuse("--top", "expected a number from 1, found " + top);
        }
        Documents documents = new Documents(streams);
        if (!documents.readStandardInputOnce(note.document(), waivers)) {
            return ThematicSessions.UNREADABLE;
        }
        Optional<Function<JavaSparkContext, JavaRDD<Row>>> judge =
                order(documents).flatMap(order -> judge(documents, order));
        Optional<Path> folder = judge.flatMap(known -> folder());
        return folder.isPresent()
                ? new CorpusOnSpark(streams, settings, top).run(corpus, judge.get(), folder.get())
                : ThematicSessions.UNREADABLE;
    }

    private int refuse(String name, String what) {
        streams.complain(PrintableText.of(name + ": " + what));
        return ThematicSessions.UNREADABLE;
    }

    /** Returns by what is judged, or empty after what is wrong with the note or the waivers has been said. */
    private Optional<CheckOrder> order(Documents documents) {
        Optional<ProceduralNote> asked = note.read(documents, streams);
        Optional<List<Waiver>> decided =
                waivers == null ? Optional.of(List.of()) : documents.read(waivers, WaiversJson::read);
        return asked.flatMap(known -> decided.map(decisions -> CheckOrder.of(known, decisions, salvage)));
    }

    /** Returns how the corpus is judged, or empty after it has been said why it cannot be read. */
    private Optional<Function<JavaSparkContext, JavaRDD<Row>>> judge(Documents documents, CheckOrder order) {
        if (corpus.equals(Documents.STANDARD_INPUT)) {
            refuse(corpus, "expected a file or a folder, found standard input, which is read by one machine");
            return Optional.empty();
        }
        if (!new File(corpus).isDirectory()) {
            return documents.read(corpus, opened -> spark -> SparkCorpus.lines(spark, corpus, order));
        }
        try {
            List<String> names = CorpusFolder.names(Path.of(corpus));
            return Optional.of(spark -> SparkCorpus.files(spark, names, order));
        } catch (IOException | UncheckedIOException broken) {
            refuse(corpus, "cannot be looked through: " + broken.getMessage());
            return Optional.empty();
        }
    }

    /** Makes the folder for what comes out, or says why not. */
    private Optional<Path> folder() {
        try {
            Path folder = Path.of(out);
            if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
                return Optional.of(Files.createDirectories(folder));
            }
            refuse(out, "expected a folder that is not there yet, found one that is");
        } catch (IOException broken) {
            refuse(out, "cannot be made");
        } catch (InvalidPathException noPath) {
            refuse(out, "no name of a folder");
        }
        return Optional.empty();
    }
}
