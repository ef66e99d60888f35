package io.github.thematicsessions.io.picture;

/** What a reader takes for one letter: a character with its marks, joined characters, a flag. It is never cut in two. */
final class Clusters {

    private static final int JOINER = 0x200D;
    private static final int FIRST_FLAG_LETTER = 0x1F1E6;
    private static final int LAST_FLAG_LETTER = 0x1F1FF;
    private static final int FIRST_SKIN = 0x1F3FB;
    private static final int LAST_SKIN = 0x1F3FF;

    private Clusters() {}

    /** Returns where the letter ends that begins at a place of a text. */
    static int end(String text, int begin) {
        int character = text.codePointAt(begin);
        int end = begin + Character.charCount(character);
        boolean halfOfFlag = isFlagLetter(character);
        while (end < text.length()) {
            int next = text.codePointAt(end);
            boolean flag = halfOfFlag && isFlagLetter(next);
            if (!flag && character != JOINER && !isMark(next)) {
                break;
            }
            halfOfFlag = false;
            character = next;
            end += Character.charCount(next);
        }
        return end;
    }

    private static boolean isFlagLetter(int character) {
        return character >= FIRST_FLAG_LETTER && character <= LAST_FLAG_LETTER;
    }

    /** What opens an isolate belongs to what follows it. */
    private static boolean isMark(int character) {
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> true;
            case Character.FORMAT -> character != Prose.FIRST_STRONG_ISOLATE;
            default -> character >= FIRST_SKIN && character <= LAST_SKIN;
        };
    }
}
