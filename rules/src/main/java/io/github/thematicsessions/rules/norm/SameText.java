package io.github.thematicsessions.rules.norm;

import java.util.Locale;

/** Compares what sources write in different ways: letter case, spaces of every kind and a final full stop do not count. */
final class SameText {

    private static final String ROOM = "Room ";

    private SameText() {}

    static boolean same(String left, String right) {
        return left.equals(right) || key(left).equals(key(right));
    }

    static boolean sameRoom(String left, String right) {
        return left.equals(right) || room(left).equals(room(right));
    }

    /** Returns what identifies a room: "Conference room XIX", "Room XIX" and "xix" are the same. */
    static String room(String room) {
        // As most programmes write it, and what the rest would come to.
        String named = room.startsWith(ROOM) ? room.substring(ROOM.length()) : room;
        if (isPlainNumeral(named)) {
            return named;
        }
        String key = key(room);
        String number = key.startsWith("CONFERENCE ROOM ") ? key.substring("CONFERENCE ".length()) : key;
        return number.startsWith("ROOM ") ? number.substring("ROOM ".length()) : number;
    }

    private static boolean isPlainNumeral(String room) {
        for (int i = 0; i < room.length(); i++) {
            char letter = room.charAt(i);
            if ((letter < 'A' || letter > 'Z') && (letter < '0' || letter > '9')) {
                return false;
            }
        }
        return !room.isEmpty();
    }

    /** Returns what is left of a text when letter case, spaces and a final full stop do not count. */
    static String key(String text) {
        StringBuilder key = new StringBuilder(text.length());
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (Character.isWhitespace(letter) || Character.isSpaceChar(letter)) {
                space = key.length() > 0;
            } else {
                if (space) {
                    key.append(' ');
                    space = false;
                }
                key.append(letter);
            }
        }
        int last = key.length() - 1;
        if (last > 0 && key.charAt(last) == '.') {
            key.setLength(last);
        }
        return key.toString().toUpperCase(Locale.ROOT);
    }
}
