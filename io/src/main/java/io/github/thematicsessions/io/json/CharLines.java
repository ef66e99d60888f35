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
        boolean ended = lineFeed >= 0;
        int end = ended ? lineFeed : text.length();
        if (!ended) {
            setWithoutEnd();
        }
        take(at, end > at && text.charAt(end - 1) == '\r' ? end - 1 : end);
        at = ended ? end + 1 : end;
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
