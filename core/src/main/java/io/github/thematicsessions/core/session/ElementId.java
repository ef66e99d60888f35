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
        boolean visible =
                !text.isEmpty() && text.length() <= LONGEST && text.codePoints().allMatch(ElementId::isVisible);
        InvalidValueException.unless(visible, "id", "1 to 200 visible characters without a space", '"' + text + '"');
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
