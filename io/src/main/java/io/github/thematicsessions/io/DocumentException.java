package io.github.thematicsessions.io;

import java.io.Serial;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A document that cannot be read, with all of its problems in the order of the document. The message is the name of the
 * document where it has one, the number of problems, and every problem on a line of its own.
 *
 * <p>Trouble with a file or a stream is not this exception but a {@link java.io.UncheckedIOException}.
 */
public final class DocumentException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** The name of the document, or null where it has none. */
    private final @Nullable String source;

    private final transient @Nullable List<Problem> problems;

    private DocumentException(@Nullable String source, List<Problem> problems) {
        super(message(source, problems));
        this.source = source;
        this.problems = problems;
    }

    /**
     * Makes the exception of a document without a name.
     *
     * @param problems what is wrong with it, at least one problem
     * @return the exception
     */
    public static DocumentException of(List<Problem> problems) {
        return new DocumentException(null, List.copyOf(problems));
    }

    /**
     * Names the document.
     *
     * @param name the name of the document, such as the file it is in
     * @return an exception with that name and the same problems
     */
    public DocumentException in(String name) {
        return new DocumentException(name, problems());
    }

    private static String message(@Nullable String source, List<Problem> problems) {
        StringBuilder text = new StringBuilder();
        if (source != null) {
            text.append(source).append(": ");
        }
        text.append(problems.size() == 1 ? "1 problem" : problems.size() + " problems");
        problems.forEach(problem -> text.append('\n').append(problem));
        return text.toString();
    }

    /**
     * Returns the name of the document.
     *
     * @return the name, such as the file it is in, or empty where it has none
     */
    public Optional<String> source() {
        return Optional.ofNullable(source);
    }

    /**
     * Returns what is wrong with the document.
     *
     * @return the problems in the order of the document; empty only after serialization, which keeps the message alone
     */
    public List<Problem> problems() {
        return problems == null ? List.of() : problems;
    }
}
