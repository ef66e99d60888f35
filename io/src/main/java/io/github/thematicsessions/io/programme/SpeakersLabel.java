package io.github.thematicsessions.io.programme;

import io.github.thematicsessions.core.people.Capacity;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The words before a list of speakers: {@code Moderator:}, {@code Moderated by}, {@code Experts:}.
 *
 * @param capacity in what role they speak
 * @param chair whether they chair and are no speakers
 * @param several whether several are announced
 * @param contentFrom where the list begins in the line
 */
record SpeakersLabel(Capacity capacity, boolean chair, boolean several, int contentFrom) {

    private static final int LONGEST_LABEL = 30;

    private static final Map<String, Capacity> SPEAKERS = Map.ofEntries(
            Map.entry("moderator", Capacity.MODERATOR),
            Map.entry("moderators", Capacity.MODERATOR),
            Map.entry("co-moderator", Capacity.MODERATOR),
            Map.entry("co-moderators", Capacity.MODERATOR),
            Map.entry("moderator(s)", Capacity.MODERATOR),
            Map.entry("moderation", Capacity.MODERATOR),
            Map.entry("expert", Capacity.EXPERT),
            Map.entry("experts", Capacity.EXPERT),
            Map.entry("expert panelists", Capacity.EXPERT),
            Map.entry("panelist", Capacity.EXPERT),
            Map.entry("panelists", Capacity.EXPERT),
            Map.entry("panellist", Capacity.EXPERT),
            Map.entry("panellists", Capacity.EXPERT),
            Map.entry("panel members", Capacity.EXPERT),
            Map.entry("thematic expert", Capacity.THEMATIC_EXPERT),
            Map.entry("speaker", Capacity.OTHER),
            Map.entry("speakers", Capacity.OTHER),
            Map.entry("keynote speaker", Capacity.OTHER),
            Map.entry("keynote speakers", Capacity.OTHER),
            Map.entry("presenter", Capacity.OTHER),
            Map.entry("presenters", Capacity.OTHER),
            Map.entry("discussant", Capacity.OTHER),
            Map.entry("discussants", Capacity.OTHER));

    private static final Map<String, Boolean> CHAIRS = Map.of(
            "chair", false,
            "chairs", true,
            "co-chair", false,
            "co-chairs", true,
            "chairperson", false,
            "co-chairpersons", true);

    private static final Map<String, Capacity> BY =
            Map.of("moderated by", Capacity.MODERATOR, "co-moderated by", Capacity.MODERATOR);

    /** Reads the label of a line, or returns null. */
    static @Nullable SpeakersLabel of(String body) {
        String lower = Wording.lower(body.substring(0, Math.min(body.length(), LONGEST_LABEL)));
        SpeakersLabel by = by(lower);
        if (by != null) {
            return by;
        }
        int end = endOfLabel(lower);
        String label = Wording.squeeze(lower.substring(0, end));
        boolean marked = end < lower.length() || body.length() == end;
        Capacity capacity = SPEAKERS.get(label);
        Boolean chairs = CHAIRS.get(label);
        if (!marked || (capacity == null && chairs == null)) {
            return null;
        }
        int content = Wording.skipPunctuation(body, end);
        return capacity != null
                ? new SpeakersLabel(capacity, false, label.endsWith("s") || label.endsWith(")"), content)
                : new SpeakersLabel(Capacity.OTHER, true, Boolean.TRUE.equals(chairs), content);
    }

    /** A colon ends a label, a tab, and a dash that stands apart. */
    private static int endOfLabel(String lower) {
        for (int at = 0; at < lower.length(); at++) {
            boolean dash = Wording.isDash(lower.charAt(at)) && at > 0 && Wording.isBlank(lower.charAt(at - 1));
            if (dash || ":\t".indexOf(lower.charAt(at)) >= 0) {
                return at;
            }
        }
        return lower.length();
    }

    private static @Nullable SpeakersLabel by(String lower) {
        for (Map.Entry<String, Capacity> label : BY.entrySet()) {
            if (Wording.isWordAt(lower, 0, label.getKey())) {
                int content = Wording.skipPunctuation(lower, label.getKey().length());
                return new SpeakersLabel(label.getValue(), false, false, content);
            }
        }
        for (String words : new String[] {"chaired by", "co-chaired by"}) {
            if (Wording.isWordAt(lower, 0, words)) {
                int content = Wording.skipPunctuation(lower, words.length());
                return new SpeakersLabel(Capacity.OTHER, true, words.startsWith("co-"), content);
            }
        }
        return null;
    }
}
