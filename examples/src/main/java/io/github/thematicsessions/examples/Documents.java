package io.github.thematicsessions.examples;

import io.github.thematicsessions.core.PrintableText;
import io.github.thematicsessions.io.DocumentException;
import io.github.thematicsessions.io.Problem;
import java.io.BufferedInputStream;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the documents that the command line names, and says on standard error why one of them cannot be read. */
final class Documents {

    static final String STANDARD_INPUT = "-";

    private final InputStream standardInput;
    private final Consumer<String> complaints;

    Documents(Streams streams) {
        this(streams.in(), streams::complain);
    }

    /**
     * Makes a reader of documents.
     *
     * @param standardInput is read where a document is to be
     * @param complaints takes what is wrong, in lines without their ends
     */
    Documents(InputStream standardInput, Consumer<String> complaints) {
        this.standardInput = standardInput;
        this.complaints = complaints;
    }

    /** Returns the document, or empty after every problem of it has been said. */
    <T> Optional<T> read(String name, Function<InputStream, T> read) {
        try (InputStream document = open(name)) {
            return Optional.of(read.apply(document));
        } catch (DocumentException unreadable) {
            unreadable.problems().forEach(problem -> complain(name, problem));
        } catch (UncheckedIOException broken) {
            complain(
                    name,
                    String.valueOf(Objects.requireNonNull(broken.getCause()).getMessage()));
        } catch (IOException broken) {
            complain(name, String.valueOf(broken.getMessage()));
        } catch (InvalidPathException noPath) {
            complain(name, "no name of a file");
        }
        return Optional.empty();
    }

    /** Opens a bare file stream behind a buffer: the streams of {@link Files} ask a pipe for its position and fail. */
    private InputStream open(String name) throws IOException {
        if (name.equals(STANDARD_INPUT)) {
            return standardInput;
        }
        Path path = Path.of(name);
        if (Files.isDirectory(path)) {
            throw new IOException("a directory, not a file");
        }
        if (Files.notExists(path)) {
            throw new IOException("no such file");
        }
        if (!Files.isReadable(path)) {
            throw new IOException("no permission to read it");
        }
        return new BufferedInputStream(new FileInputStream(path.toFile()));
    }

    /** Tells whether at most one document is to be read from standard input, and says so if several are. */
    boolean readStandardInputOnce(@Nullable String... names) {
        long times = Arrays.stream(names).filter(STANDARD_INPUT::equals).count();
        if (times > 1) {
            complaints.accept("-: standard input is one document, and " + times + " are to be read from it");
        }
        return times <= 1;
    }

    void complain(String name, Problem problem) {
        complaints.accept(complaint(name, problem));
    }

    /** Puts a problem of a document into a line without its end. */
    static String complaint(String name, Problem problem) {
        String pointer = problem.pointer().toString();
        return PrintableText.of(name + ":" + problem.line() + ":" + problem.column() + ": "
                + (pointer.isEmpty() ? "" : pointer + ": ") + "expected " + problem.expected() + ", found "
                + problem.found());
    }

    private void complain(String name, String what) {
        complaints.accept(PrintableText.of(name + ": " + what));
    }
}
