package io.github.thematicsessions.io.text;

import io.github.thematicsessions.core.PrintableText;

/** Text of unknown origin as Markdown that shows it: nothing in it becomes a heading, a link, a list or markup. */
final class MarkdownText {

    private static final String MARKUP = "\\`*_[]<>|&#~!$";
    private static final String BEGINNINGS = "-+=";

    private MarkdownText() {}

    static String of(String text) {
        String words = PrintableText.of(text).strip();
        StringBuilder markdown = new StringBuilder(words.length() + 16);
        for (int at = 0; at < words.length(); at++) {
            char character = words.charAt(at);
            if (MARKUP.indexOf(character) >= 0 || isBeginning(words, at)) {
                markdown.append('\\');
            }
            markdown.append(character);
        }
        return markdown.toString();
    }

    /** At its beginning, a line can be made an element of a list or an underlining. */
    private static boolean isBeginning(String words, int at) {
        char character = words.charAt(at);
        return at == 0
                ? BEGINNINGS.indexOf(character) >= 0
                : (character == '.' || character == ')')
                        && words.chars().limit(at).allMatch(before -> before >= '0' && before <= '9');
    }
}
