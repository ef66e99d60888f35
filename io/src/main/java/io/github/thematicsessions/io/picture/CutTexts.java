package io.github.thematicsessions.io.picture;

import java.util.ArrayList;
import java.util.List;

/** What had to be cut for want of room, each under a letter that stands in the picture, to be read in full below it. */
final class CutTexts {

    private final List<String> texts = new ArrayList<>();

    /** Keeps a whole text and returns what stands behind the cut one: a letter in brackets. */
    String keep(String whole) {
        texts.add(whole);
        return " (" + letter(texts.size() - 1) + ")";
    }

    int size() {
        return texts.size();
    }

    /** Forgets what was kept since there were so many. */
    void forgetFrom(int size) {
        texts.subList(size, texts.size()).clear();
    }

    String text(int index) {
        return texts.get(index);
    }

    /** From a to z, then aa, ab and so on. */
    static String letter(int index) {
        String last = Character.toString('a' + index % 26);
        return index < 26 ? last : letter(index / 26 - 1) + last;
    }
}
