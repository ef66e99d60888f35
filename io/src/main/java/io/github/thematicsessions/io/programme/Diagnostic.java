package io.github.thematicsessions.io.programme;

import io.github.thematicsessions.core.InvalidValueException;
import io.github.thematicsessions.core.session.ElementId;
import java.util.Optional;

/**
 * Something that the reader of a programme has to know: a guess with the words as published beside the value that was read
 * from them, something that is lacking, or a line that was not understood.
 *
 * <p>Columns count UTF-16 code units, as Java and most editors do; a tab is one. Immutable and thread-safe.
 *
 * @param kind what is told
 * @param line the line, from 1
 * @param column the column in that line, from 1
 * @param asPublished the words in question; empty where the programme has none, as for a zone
 * @param readAs what they were read as, or what was expected of a line that was not understood; may be empty
 * @param element what it is about, or empty if it is about no element
 */
public record Diagnostic(
        DiagnosticKind kind, int line, int column, String asPublished, String readAs, Optional<ElementId> element) {

    private static final int LONGEST_WORDS = 80;
    private static final int LONGEST_READING = 200;

    /**
     * Checks the figures.
     *
     * @throws InvalidValueException if the line or the column is not positive
     */
    public Diagnostic {
        InvalidValueException.unless(line >= 1, "line", "a number from 1", line);
        InvalidValueException.unless(column >= 1, "column", "a number from 1", column);
    }

    /**
     * Returns what is told, without the place: {@code word between two times: "tol", read as "to" [side-event-2-1]}. Words of
     * more than 80 characters, and what they were read as from 200 on, are shortened here and nowhere else.
     *
     * @return an English phrase without an end
     */
    public String message() {
        StringBuilder text = new StringBuilder(kind.phrase());
        if (!asPublished.isEmpty()) {
            text.append(": \"").append(shortened(asPublished, LONGEST_WORDS)).append('"');
        }
        if (!readAs.isEmpty()) {
            text.append(kind.isNotUnderstood() ? ", expected " : kind.isGuess() ? ", read as " : ", ")
                    .append(shortened(readAs, LONGEST_READING));
        }
        element.ifPresent(id -> text.append(" [").append(id).append(']'));
        return text.toString();
    }

    private static String shortened(String words, int longest) {
        if (words.length() <= longest) {
            return words;
        }
        int end = Character.isHighSurrogate(words.charAt(longest - 1)) ? longest - 1 : longest;
        return words.substring(0, end) + "…";
    }

    /**
     * Returns place and message as one line, such as {@code line 16, column 20: word between two times: "tol", read as to
     * [side-event-2-1]}.
     *
     * @return the line without an end
     */
    @Override
    public String toString() {
        return "line " + line + ", column " + column + ": " + message();
    }
}
