package io.github.thematicsessions.io.json;

/** The lines of a text. */
final class CharLines extends LineSource {

    private final String text;
    private int at;

    CharLines(String text) {
        this.text = text;
    }

    @Override
    boolean next() {
        if (at == text.length()) {
            return false;
        }
        begin();
        int lineFeed = text.indexOf('\n', at);
        int end = lineFeed < 0 ? text.length() : lineFeed;
        if (lineFeed < 0) {
            setWithoutEnd();
        }
        take(at, end > at && text.charAt(end - 1) == '\r' ? end - 1 : end);
        at = lineFeed < 0 ? end : end + 1;
        return true;
    }

    private void take(int from, int until) {
        if (until - from > LONGEST) {
            setTooLong();
            return;
        }
        text.getChars(from, until, room(until - from), 0);
        setLength(until - from);
    }
}
