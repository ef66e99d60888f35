package io.github.thematicsessions.io.programme;

import java.util.List;

/** The words with which a programme says that something is not known yet. */
final class ToBeConfirmed {

    private static final List<String> ALONE =
            List.of("tbc", "tbd", "tba", "to be confirmed", "to be determined", "to be announced");

    private ToBeConfirmed() {}

    /** Tells whether words in lower case begin by saying that. */
    static boolean isFirst(String lower) {
        return Wording.beginsWith(lower, ALONE.toArray(String[]::new));
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
