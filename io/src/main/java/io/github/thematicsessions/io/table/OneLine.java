package io.github.thematicsessions.io.table;

import java.util.stream.Collectors;

/** How words fit into one line. */
final class OneLine {

    private OneLine() {}

    /** Puts a space in place of everything that some programs take for the end of a line. */
    static String of(String words) {
        return words.codePoints()
                .mapToObj(character -> endsLine(character) ? " " : Character.toString(character))
                .collect(Collectors.joining());
    }

    private static boolean endsLine(int character) {
        int type = Character.getType(character);
        return type == Character.CONTROL || type == Character.LINE_SEPARATOR || type == Character.PARAGRAPH_SEPARATOR;
    }
}
