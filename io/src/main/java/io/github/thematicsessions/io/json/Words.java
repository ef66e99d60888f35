package io.github.thematicsessions.io.json;

import java.util.Locale;

/** How problems show what was found. */
final class Words {

    private static final int LONGEST = 60;

    private Words() {}

    /** Puts text in quotes, shortened, with invisible characters as escapes, so that "6" is told from 6. */
    static String quoted(String text) {
        return '"' + shortened(text) + '"';
    }

    static String shortened(String text) {
        StringBuilder words = new StringBuilder();
        int end = Math.min(text.length(), LONGEST);
        for (int i = 0; i < end; i++) {
            append(words, text, i);
        }
        return text.length() > LONGEST ? words + "…" : words.toString();
    }

    private static void append(StringBuilder words, String text, int index) {
        char unit = text.charAt(index);
        if (isVisible(text, index)) {
            words.append(unit);
        } else {
            words.append(String.format(Locale.ROOT, "\\u%04x", (int) unit));
        }
    }

    private static boolean isVisible(String text, int index) {
        char unit = text.charAt(index);
        if (Character.isHighSurrogate(unit)) {
            return index + 1 < Math.min(text.length(), LONGEST) && Character.isLowSurrogate(text.charAt(index + 1));
        }
        if (Character.isLowSurrogate(unit)) {
            return index > 0 && Character.isHighSurrogate(text.charAt(index - 1));
        }
        int type = Character.getType(unit);
        boolean blank = Character.isSpaceChar(unit) && unit != ' ';
        return !blank && type != Character.CONTROL && type != Character.FORMAT && type != Character.UNASSIGNED;
    }
}
