package io.github.thematicsessions.io.programme;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a text, ended by line feeds, carriage returns or both.
 *
 * @param lines the lines that are read
 * @param unread the first line that is not read, or null if these are all
 * @param broken the lines in which half of a character was replaced
 */
record Lines(List<Line> lines, @Nullable Line unread, List<Integer> broken) {

    /** A programme has some hundreds; without a limit a text of nothing but line ends would fill the memory. */
    static final int MOST = 100_000;

    static Lines of(String text) {
        List<Line> lines = new ArrayList<>();
        List<Integer> broken = new ArrayList<>();
        int from = text.startsWith("\ufeff") ? 1 : 0;
        while (from <= text.length() && lines.size() < MOST) {
            int end = end(text, from);
            if (end == text.length() && from == end && !lines.isEmpty()) {
                break;
            }
            String raw = text.substring(from, end);
            String sound = sound(raw);
            lines.add(Line.of(lines.size() + 1, sound));
            if (!sound.equals(raw)) {
                broken.add(lines.size());
            }
            from = next(text, end);
        }
        boolean whole = lines.size() < MOST || from >= text.length();
        Line unread = whole ? null : Line.of(MOST + 1, sound(text.substring(from, end(text, from))));
        return new Lines(lines, unread, broken);
    }

    private static int end(String text, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    private static int next(String text, int end) {
        boolean both = end + 1 < text.length() && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n';
        return end + (both ? 2 : 1);
    }

    /** No document can hold half of a surrogate pair. */
    private static String sound(String raw) {
        StringBuilder sound = null;
        for (int i = 0; i < raw.length(); i++) {
            char unit = raw.charAt(i);
            if (!Character.isSurrogate(unit)) {
                continue;
            }
            boolean pair = i + 1 < raw.length() && Character.isSurrogatePair(unit, raw.charAt(i + 1));
            if (pair) {
                i++;
            } else {
                sound = sound == null ? new StringBuilder(raw) : sound;
                sound.setCharAt(i, '\ufffd');
            }
        }
        return sound == null ? raw : sound.toString();
    }
}
