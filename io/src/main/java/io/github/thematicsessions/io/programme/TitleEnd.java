package io.github.thematicsessions.io.programme;

import java.util.List;

/** Tells from its last word whether a title runs on in the next line. */
final class TitleEnd {

    private static final List<String> JOINING =
            List.of("and", "of", "the", "for", "in", "to", "on", "with", "or", "a", "an", "by", "from", "through", "&");

    private TitleEnd() {}

    static boolean isUnfinished(String title) {
        String lower = Wording.lower(title);
        return lower.endsWith(",") || JOINING.contains(lower.substring(lower.lastIndexOf(' ') + 1));
    }
}
