package io.github.thematicsessions.core;

/**
 * Text that a terminal shows and does not obey. Titles and ids come from documents of unknown origin, and a control
 * character in one of them could move the cursor, change the colour or turn the direction of writing.
 *
 * <p>Each such character becomes its number, as {@code \}{@code u001b}: control characters, line separators, halves of
 * surrogate pairs, and format characters other than the two joiners that some scripts need. All else stays as it is.
 *
 * <pre>{@code
 * PrintableText.of("a\tb").equals("a\\u0009b"); // true
 * }</pre>
 */
public final class PrintableText {

    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private PrintableText() {}

    /**
     * Makes text printable.
     *
     * @param text any text
     * @return the text with each character that a terminal would obey written as its number
     */
    public static String of(String text) {
        if (text.codePoints().noneMatch(PrintableText::isObeyed)) {
            return text;
        }
        StringBuilder printable = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(character -> {
            if (isObeyed(character)) {
                printable.append(escape(character));
            } else {
                printable.appendCodePoint(character);
            }
        });
        return printable.toString();
    }

    private static boolean isObeyed(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE ->
                true;
            case Character.FORMAT -> character != ZERO_WIDTH_NON_JOINER && character != ZERO_WIDTH_JOINER;
            default -> false;
        };
    }

    /** Four digits, more only where the number needs them: no format and no locale is asked. */
    private static String escape(int character) {
        String digits = Integer.toHexString(character);
        return "\\u" + "0".repeat(Math.max(0, 4 - digits.length())) + digits;
    }
}
