package io.github.thematicsessions.examples;

import io.github.thematicsessions.io.DocumentException;
import io.github.thematicsessions.io.Problem;
import io.github.thematicsessions.io.text.PrintableText;
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
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the documents that the command line names, and says on standard error why one of them cannot be read. */
final class Documents {

    static final String STANDARD_INPUT = "-";

    private final Streams streams;

    Documents(Streams streams) {
        this.streams = streams;
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
            return streams.in();
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
            streams.complain("-: standard input is one document, and " + times + " are to be read from it");
        }
        return times <= 1;
    }

    void complain(String name, Problem problem) {
        String pointer = problem.pointer().toString();
        complain(
                name + ":" + problem.line() + ":" + problem.column(),
                (pointer.isEmpty() ? "" : pointer + ": ") + "expected " + problem.expected() + ", found "
                        + problem.found());
    }

    private void complain(String place, String what) {
        streams.complain(PrintableText.of(place + ": " + what));
    }
}
