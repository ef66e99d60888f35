package io.github.thematicsessions.io.programme;

import java.util.List;
import java.util.stream.Stream;

/** The words with which a programme says that something is not known yet. */
final class ToBeConfirmed {

    private static final List<String> ALONE =
            List.of("tbc", "tbd", "tba", "to be confirmed", "to be determined", "to be announced");

    /** The words as they stand beside a name, in lower case: in brackets, behind a comma or a dash. */
    static final List<String> MARKS = ALONE.stream()
            .flatMap(words ->
                    Stream.of("(" + words + ")", "[" + words + "]", "- " + words, "\u2013 " + words, ", " + words))
            .toList();

    private ToBeConfirmed() {}

    /** Tells whether words in lower case begin by saying that. */
    static boolean isFirst(String lower) {
        return Wording.beginsWith(lower, ALONE.toArray(String[]::new));
    }

    /** Returns where such words end at the beginning of words in lower case, if a mark parts them from what follows, or 0. */
    static int until(String lower) {
        for (String words : ALONE) {
            boolean marked = Wording.skipPunctuation(lower, words.length()) > Wording.skipBlanks(lower, words.length());
            if (marked && Wording.isWordAt(lower, 0, words)) {
                return words.length();
            }
        }
        return 0;
    }

    /** Tells whether words in lower case, in brackets or not, say that and nothing else. */
    static boolean isAll(String lower) {
        int from = Wording.skipBlanksAnd(lower, 0, "([");
        int until = lower.length();
        while (until > from && ")] ".indexOf(lower.charAt(until - 1)) >= 0) {
            until--;
        }
        return ALONE.contains(lower.substring(from, until));
    }
}
