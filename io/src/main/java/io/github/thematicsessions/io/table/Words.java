package io.github.thematicsessions.io.table;

import java.util.Locale;

/** How problems show what was found in a cell. */
final class Words {

    private static final int LONGEST = 60;

    private Words() {}

    /** Puts a cell in quotes, shortened, with invisible characters as escapes. */
    static String quoted(String cell) {
        StringBuilder words = new StringBuilder("\"");
        int shown = 0;
        for (int i = 0; i < cell.length() && shown < LONGEST; i += Character.charCount(cell.codePointAt(i))) {
            append(words, cell.codePointAt(i));
            shown++;
        }
        boolean whole = cell.codePointCount(0, cell.length()) <= LONGEST;
        return words.append(whole ? "\"" : "…\"").toString();
    }

    private static void append(StringBuilder words, int character) {
        int type = Character.getType(character);
        boolean blank = Character.isSpaceChar(character) && character != ' ';
        boolean visible = !blank
                && type != Character.CONTROL
                && type != Character.FORMAT
                && type != Character.UNASSIGNED
                && type != Character.SURROGATE;
        if (visible) {
            words.appendCodePoint(character);
        } else {
            for (char unit : Character.toChars(character)) {
                words.append(String.format(Locale.ROOT, "\\u%04x", (int) unit));
            }
        }
    }
}
