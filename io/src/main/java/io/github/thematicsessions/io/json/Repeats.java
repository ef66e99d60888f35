package io.github.thematicsessions.io.json;

import org.jspecify.annotations.Nullable;

/**
 * What short texts were read as before. The lines of a record say the same few names and codes again and again; a value
 * that is made once saves the text of every repetition. Only so many are kept, the last of those that share a place.
 */
final class Repeats {

    private static final int PLACES = 1 << 10;
    private static final int LONGEST = 64;
    private static final int TELLING = 8;

    private final @Nullable Repeat[] repeats = new @Nullable Repeat[PLACES];

    private record Repeat(Text<?> form, String text, Object value) {}

    /** Returns the value that a form made of the text which was read last, or null where that is not known. */
    @Nullable
    Object find(Text<?> form, Lexer in) {
        Repeat repeat = repeats[place(in)];
        return repeat != null && repeat.form == form && in.isText(repeat.text) ? repeat.value : null;
    }

    /** Keeps what a form has made of the text which was read last. */
    void keep(Text<?> form, Lexer in, String text, Object value) {
        if (text.length() <= LONGEST) {
            repeats[place(in)] = new Repeat(form, text, value);
        }
    }

    /** Finds the place of a text by its last characters: names that are numbered differ there. */
    private static int place(Lexer in) {
        char[] source = in.source();
        int hash = in.until() - in.from();
        for (int i = Math.max(in.from(), in.until() - TELLING); i < in.until(); i++) {
            hash = hash * 31 + source[i];
        }
        return (hash ^ hash >>> 15) & PLACES - 1;
    }
}
