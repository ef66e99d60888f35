package io.github.thematicsessions.rules.reference;

import java.util.Locale;

/** Letter case, spaces of every kind and a final full stop do not count. */
final class Words {

    private Words() {}

    static String key(String text) {
        StringBuilder spaced = new StringBuilder();
        for (int place = 0; place < text.length(); place++) {
            char letter = text.charAt(place);
            boolean space = Character.isWhitespace(letter) || Character.isSpaceChar(letter);
            spaced.append(space ? ' ' : letter);
        }
        String words = spaced.toString().replaceAll(" +", " ").strip();
        boolean stop = words.length() > 1 && words.endsWith(".");
        return (stop ? words.substring(0, words.length() - 1) : words).toUpperCase(Locale.ROOT);
    }

    /** "Conference room XIX", "Room XIX" and "xix" are one room. */
    static String room(String text) {
        return key(text).replaceFirst("^(CONFERENCE )?ROOM ", "");
    }
}
