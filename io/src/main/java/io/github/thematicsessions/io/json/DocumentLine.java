package io.github.thematicsessions.io.json;

import io.github.thematicsessions.io.DocumentException;
import io.github.thematicsessions.io.Problem;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One line of a corpus, which holds a document that is not read yet. {@link DocumentLines} gives them.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <T> the type of the document
 */
public final class DocumentLine<T> {

    private final Document<T> document;
    private final @Nullable String source;
    private final int number;
    private final byte @Nullable [] bytes;

    /**
     * Makes a line.
     *
     * @param document tells how it is read
     * @param source what the corpus is called, null if it has no name
     * @param number the number of the line
     * @param bytes the line, null if it is longer than a document may be
     */
    DocumentLine(Document<T> document, @Nullable String source, int number, byte @Nullable [] bytes) {
        this.document = document;
        this.source = source;
        this.number = number;
        this.bytes = bytes;
    }

    /**
     * Returns where in the corpus the line is.
     *
     * @return the number of the line, from 1; beyond 2,147,483,647 it stays there
     */
    public int number() {
        return number;
    }

    /**
     * Reads the document.
     *
     * @return the document
     * @throws DocumentException if it cannot be read; it carries every problem, with the number of this line, and names the
     *     file if the corpus is one
     */
    public T read() {
        try {
            return document.readLine(text(), number);
        } catch (DocumentException unreadable) {
            throw source == null ? unreadable : unreadable.in(source);
        }
    }

    /**
     * Reads the document if it can be read.
     *
     * @param problems is told every problem, with the number of this line, if it cannot
     * @return the document, or empty if there is a problem
     */
    public Optional<T> read(Consumer<? super Problem> problems) {
        try {
            return Optional.of(document.readLine(text(), number));
        } catch (DocumentException unreadable) {
            unreadable.problems().forEach(problems);
            return Optional.empty();
        }
    }

    /**
     * Returns which line this is.
     *
     * @return for a log, as {@code line 3 of sessions.jsonl}; it says nothing of the document, which is not read
     */
    @Override
    public String toString() {
        return "line " + number + (source == null ? "" : " of " + source);
    }

    private DocumentText text() {
        return bytes == null ? DocumentText.tooLong() : DocumentText.ofLine(bytes);
    }
}
