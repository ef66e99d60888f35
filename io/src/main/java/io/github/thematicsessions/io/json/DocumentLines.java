package io.github.thematicsessions.io.json;

import io.github.thematicsessions.io.DocumentException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * A corpus as JSON Lines: one document in each line, read from a stream one after the other and kept nowhere. Memory is that
 * of the longest line, however many there are. {@link SessionJson#lines(Path)} and {@link ReportJson#lines(Path)} start it.
 *
 * <p>What is given is a line that is not read yet: {@link DocumentLine#read()} reads it, wherever and whenever that is
 * wanted, so that several threads may read the lines of one corpus. A line that cannot be read hides no other one.
 *
 * <p>A line has at most 64 MiB and ends with a line feed, which a carriage return may precede; the last one may have no end.
 * Lines without text are stepped over and counted. Bytes are UTF-8; the mark that some programs put before it is stepped
 * over.
 *
 * <p>Not thread-safe; the lines are.
 *
 * @param <T> the type of the documents
 */
public final class DocumentLines<T> implements Iterator<DocumentLine<T>>, AutoCloseable {

    private final Document<T> document;
    private final InputStream stream;
    private final @Nullable String source;
    private final LineBytes lines;
    private int number;
    private boolean waiting;
    private boolean over;

    private DocumentLines(Document<T> document, InputStream stream, @Nullable String source) {
        this.document = document;
        this.stream = stream;
        this.source = source;
        this.lines = new LineBytes(stream, Dialect.LONGEST_DOCUMENT);
    }

    static <T> DocumentLines<T> of(Document<T> document, InputStream stream) {
        return new DocumentLines<>(document, stream, null);
    }

    static <T> DocumentLines<T> of(Document<T> document, Path file) {
        try {
            return new DocumentLines<>(document, Files.newInputStream(file), file.toString());
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    /**
     * Tells whether there is another document, be it one that cannot be read.
     *
     * @return whether {@link #next()} gives a line
     * @throws UncheckedIOException if the stream fails
     */
    @Override
    public boolean hasNext() {
        while (!waiting && !over) {
            over = !lines.next();
            if (!over && number < Integer.MAX_VALUE) {
                number++;
            }
            waiting = !over && !isBlank();
        }
        return waiting;
    }

    private boolean isBlank() {
        byte[] bytes = lines.bytes();
        for (int i = lines.start(); i < lines.end(); i++) {
            if (bytes[i] != ' ' && bytes[i] != '\t' && bytes[i] != '\r') {
                return false;
            }
        }
        return !lines.isTooLong();
    }

    /**
     * Goes to the next document.
     *
     * @return its line, which is not read yet
     * @throws NoSuchElementException if there is no other line, or this is closed
     * @throws UncheckedIOException if the stream fails
     */
    @Override
    public DocumentLine<T> next() {
        if (!hasNext()) {
            throw new NoSuchElementException("the corpus has no other document");
        }
        waiting = false;
        byte[] line = lines.isTooLong() ? null : Arrays.copyOfRange(lines.bytes(), lines.start(), lines.end());
        return new DocumentLine<>(document, source, number, line);
    }

    /**
     * Returns the lines that are left as a stream. They are read as the stream asks for them; closing it closes this.
     *
     * @return the lines, in their order
     */
    public Stream<DocumentLine<T>> stream() {
        Spliterator<DocumentLine<T>> rest =
                Spliterators.spliteratorUnknownSize(this, Spliterator.ORDERED | Spliterator.NONNULL);
        return StreamSupport.stream(rest, false).onClose(this::close);
    }

    /**
     * Returns the documents that are left as a stream, for whoever wants all of them or none: the first line that cannot be
     * read is a {@link DocumentException} of the operation that meets it. Closing the stream closes this.
     *
     * @return the documents, in their order
     */
    public Stream<T> documents() {
        return stream().map(DocumentLine::read);
    }

    /**
     * Closes the stream. There is no next line then; those that were given can still be read.
     *
     * @throws UncheckedIOException if the stream cannot be closed
     */
    @Override
    public void close() {
        waiting = false;
        over = true;
        try {
            stream.close();
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }
}
