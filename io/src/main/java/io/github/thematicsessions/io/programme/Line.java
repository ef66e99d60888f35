package io.github.thematicsessions.io.programme;

/**
 * A line of the text.
 *
 * @param number the line, from 1
 * @param text the whole line without its end
 * @param body what is on it, without blanks at both ends and without a bullet before it; every blank but a tab is a space
 * @param offset where the body begins in the text
 * @param bullet whether a bullet stands before it
 */
record Line(int number, String text, String body, int offset, boolean bullet) {

    /** What publishing programs put before the items of a list; the last is the bullet of a symbol font. */
    private static final String BULLETS = "\u2022\u25cf\u25aa\u25e6\u2023\u00b7*\u25cb\u25a0\u2043\uf0b7\uf0a7";

    static Line of(int number, String text) {
        int from = Wording.skipBlanks(text, 0);
        boolean bullet = false;
        while (from < text.length() && isBullet(text, from)) {
            bullet = true;
            from = Wording.skipBlanks(text, from + 1);
        }
        return new Line(number, text, Wording.spaced(Wording.trim(text.substring(from))), from, bullet);
    }

    /** A dash is a bullet if it stands apart from what follows. */
    private static boolean isBullet(String text, int at) {
        char unit = text.charAt(at);
        boolean apart = at + 1 < text.length() && Wording.isBlank(text.charAt(at + 1));
        return BULLETS.indexOf(unit) >= 0 || (Wording.isDash(unit) && apart);
    }

    boolean isBlank() {
        return body.isEmpty();
    }

    /** Returns the column of an offset in the body. */
    int column(int offsetInBody) {
        return offset + offsetInBody + 1;
    }

    /** Returns a part of the line as published, by its offsets in the body. */
    String published(int from, int until) {
        return text.substring(offset + from, offset + until);
    }

    /** Returns the body as words with one space between them. */
    String words() {
        return Wording.squeeze(body);
    }
}
