package io.github.thematicsessions.io.programme;

import io.github.thematicsessions.core.people.Capacity;
import io.github.thematicsessions.core.session.Purpose;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A turn as a programme announces it: {@code Welcoming remarks by the co-facilitators}.
 *
 * @param capacity in what role somebody speaks
 * @param purpose what for
 * @param inferred whether the purpose follows from who speaks
 * @param speakerFrom where the words begin that name a person, or -1 if there is only a role
 */
record Turn(Capacity capacity, Purpose purpose, boolean inferred, int speakerFrom) {

    private static final int LONGEST = 300;
    private static final List<String> SPEECHES = List.of(
            "remarks by",
            "statement by",
            "statements by",
            "address by",
            "message by",
            "message from",
            "keynote by",
            "speech by",
            "keynote speech by");
    private static final List<String> ADJECTIVES = List.of(
            "welcome",
            "welcoming",
            "opening",
            "closing",
            "introductory",
            "brief",
            "keynote",
            "concluding",
            "video",
            "special",
            "short");

    /** Reads a line as a turn, or returns null. */
    static @Nullable Turn of(String words) {
        String lower = Wording.lower(words);
        int speech = words.length() > LONGEST ? -1 : start(lower, 0);
        return speech == 0 ? announced(lower) : null;
    }

    /** Returns where the announcement of a turn begins, with the word that says what it is for, or -1. */
    static int start(String lower, int from) {
        int found = -1;
        for (String speech : SPEECHES) {
            int at = Wording.indexOfWord(lower, speech, from);
            found = at >= 0 && (found < 0 || at < found) ? at : found;
        }
        return found < 0 ? -1 : withAdjectives(lower, found, from);
    }

    /** Returns where the words end that begin the announcement at an offset: behind the first "by" or "from". */
    static int speech(String lower, int start) {
        int by = end(lower, "by", start);
        int from = end(lower, "from", start);
        return Math.min(by, from);
    }

    private static int end(String lower, String word, int start) {
        int at = Wording.indexOfWord(lower, word, start);
        return at < 0 ? lower.length() : at + word.length();
    }

    private static int withAdjectives(String lower, int at, int from) {
        int start = at;
        for (boolean more = true; more; ) {
            more = false;
            for (String word : ADJECTIVES) {
                int before = start - word.length() - 1;
                boolean adjective = before >= from
                        && Wording.isWordAt(lower, before, word)
                        && lower.charAt(start - 1) == ' '
                        && (before == 0 || !Wording.isWordPart(lower.charAt(before - 1)));
                start = adjective ? before : start;
                more |= adjective;
            }
        }
        return start;
    }

    private static Turn announced(String lower) {
        int from = Wording.skipBlanks(lower, speech(lower, 0));
        String who = lower.substring(from);
        Role role = Role.in(who);
        Capacity capacity = role == null ? Capacity.OTHER : role.capacity();
        boolean roleAlone = who.isEmpty() || Wording.isWordAt(who, 0, "the") || (role != null && role.from() == 0);
        boolean brief = capacity == Capacity.SECRETARY_GENERAL_OF_THE_CONFERENCE && plain(lower);
        Purpose purpose = brief ? Purpose.ISSUE_BRIEF : purpose(lower.substring(0, from), capacity);
        return new Turn(capacity, purpose, brief, roleAlone ? -1 : from);
    }

    /** Tells whether nothing is said of the remarks but who makes them. */
    private static boolean plain(String lower) {
        return lower.startsWith("remarks by ");
    }

    private static Purpose purpose(String speech, Capacity capacity) {
        if (Wording.hasWord(speech, "welcome") || Wording.hasWord(speech, "welcoming")) {
            return Purpose.WELCOME;
        }
        if (Wording.hasWord(speech, "closing")) {
            return Purpose.CLOSING_REMARKS;
        }
        if (Wording.hasWord(speech, "concluding")) {
            return Purpose.CONCLUDING_REMARKS;
        }
        if (Wording.hasWord(speech, "keynote")) {
            return Purpose.KEYNOTE;
        }
        boolean moderator = capacity == Capacity.MODERATOR && Wording.hasWord(speech, "opening");
        return moderator ? Purpose.OPENING_REMARKS : Purpose.REMARKS;
    }
}
