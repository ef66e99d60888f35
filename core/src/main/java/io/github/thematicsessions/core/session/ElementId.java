package io.github.thematicsessions.core.session;

import io.github.thematicsessions.core.InvalidValueException;

/**
 * The name by which a session, segment, speaking slot or side event is referred to. It stays the same when the element
 * moves or changes its title.
 *
 * <p>Immutable and thread-safe.
 *
 * @param text from 1 to 200 visible characters without a space, such as {@code panel-1}
 */
public record ElementId(String text) implements Comparable<ElementId> {

    private static final int LONGEST = 200;

    /**
     * Checks the text.
     *
     * @throws InvalidValueException if the text is empty, too long or has a space or an invisible character
     */
    public ElementId {
        // What was found is put into words only for a refusal: a record has an id for each turn.
        if (text.isEmpty() || text.length() > LONGEST || !isVisible(text)) {
            throw new InvalidValueException("id", "1 to 200 visible characters without a space", '"' + text + '"');
        }
    }

    private static boolean isVisible(String text) {
        int at = 0;
        while (at < text.length()) {
            int character = text.codePointAt(at);
            if (!isVisible(character)) {
                return false;
            }
            at += Character.charCount(character);
        }
        return true;
    }

    private static boolean isVisible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }

    /**
     * Makes an id.
     *
     * @param text from 1 to 200 visible characters without a space
     * @return the id
     * @throws InvalidValueException if the text is empty, too long or has a space or an invisible character
     */
    public static ElementId of(String text) {
        return new ElementId(text);
    }

    @Override
    public int compareTo(ElementId other) {
        return text.compareTo(other.text);
    }

    /**
     * Returns the text, which {@link #of(String)} reads.
     *
     * @return the text
     */
    @Override
    public String toString() {
        return text;
    }
}
