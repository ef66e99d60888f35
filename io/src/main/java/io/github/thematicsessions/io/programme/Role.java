package io.github.thematicsessions.io.programme;

import io.github.thematicsessions.core.people.Capacity;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A role of the field, found in words.
 *
 * @param capacity the role
 * @param from where it begins, behind an article
 */
record Role(Capacity capacity, int from) {

    /** The longer before the shorter. */
    private static final Map<String, Capacity> WORDS = new LinkedHashMap<>();

    static {
        WORDS.put("co-facilitators", Capacity.CO_FACILITATOR);
        WORDS.put("co-facilitator", Capacity.CO_FACILITATOR);
        WORDS.put("cofacilitators", Capacity.CO_FACILITATOR);
        WORDS.put("cofacilitator", Capacity.CO_FACILITATOR);
        WORDS.put(
                "secretary-general of the intergovernmental conference", Capacity.SECRETARY_GENERAL_OF_THE_CONFERENCE);
        WORDS.put("secretary-general of the conference", Capacity.SECRETARY_GENERAL_OF_THE_CONFERENCE);
        WORDS.put("secretary-general of the international conference", Capacity.SECRETARY_GENERAL_OF_THE_CONFERENCE);
        WORDS.put("president of the general assembly", Capacity.PRESIDENT_OF_THE_GENERAL_ASSEMBLY);
        WORDS.put("thematic expert", Capacity.THEMATIC_EXPERT);
        WORDS.put("moderators", Capacity.MODERATOR);
        WORDS.put("moderator", Capacity.MODERATOR);
    }

    /** Tells whether words are a role and nothing else, such as {@code the co-facilitators}. */
    static boolean isAlone(String words) {
        String lower = Wording.lower(words);
        String role = Wording.isWordAt(lower, 0, "the") ? lower.substring(Math.min(4, lower.length())) : lower;
        return WORDS.containsKey(role);
    }

    /** Finds the first role in words in lower case, or null. */
    static @Nullable Role in(String lower) {
        Role found = null;
        for (Map.Entry<String, Capacity> word : WORDS.entrySet()) {
            int at = Wording.indexOfWord(lower, word.getKey(), 0);
            if (at >= 0 && (found == null || at < found.from)) {
                found = new Role(word.getValue(), at);
            }
        }
        return found;
    }
}
