package io.github.thematicsessions.io.programme;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a section of a published text is about, by its heading. */
enum SectionHeading {
    /** The rows of the programme. */
    PROGRAMME,
    /** The list of side events. */
    SIDE_EVENTS,
    /** Sentences, as in a procedural note. */
    PROSE,
    /** Something that is no part of a programme. */
    OTHER;

    private static final int LONGEST = 80;

    private static final Set<String> PROGRAMMES = Set.of(
            "organization of work",
            "organisation of work",
            "programme",
            "program",
            "agenda",
            "schedule",
            "timetable",
            "provisional programme",
            "provisional agenda",
            "draft programme",
            "draft agenda",
            "programme of work",
            "programme of the session",
            "programme of events");

    private static final Set<String> EVENTS = Set.of(
            "side events",
            "list of side events",
            "programme of side events",
            "side events programme",
            "parallel events");

    private static final Set<String> OTHERS = Set.of(
            "background documents",
            "background",
            "documents",
            "documentation",
            "contact",
            "contacts",
            "related links",
            "press",
            "webcast",
            "statements",
            "presentations",
            "links");

    /** Reads a line as the heading of a section, or returns null. */
    static @Nullable SectionHeading of(Line line) {
        if (line.body().length() > LONGEST) {
            return null;
        }
        String words = heading(Wording.lower(line.words()));
        if (PROGRAMMES.contains(words) || words.equals("annex")) {
            return PROGRAMME;
        }
        if (EVENTS.contains(words)) {
            return SIDE_EVENTS;
        }
        if (OTHERS.contains(words)) {
            return OTHER;
        }
        return isLettered(line.body()) ? PROSE : null;
    }

    /** Takes away the number of an annex and a colon, and reads a hyphen as a space. */
    private static String heading(String lower) {
        String words = lower.replace('-', ' ');
        if (Wording.isWordAt(words, 0, "annex")) {
            int at = Wording.skipBlanks(words, "annex".length());
            Numbers number = Numbers.orRomanAt(words, at);
            int next = Wording.skipPunctuation(words, number == null ? at : number.until());
            return next == words.length() ? "annex" : words.substring(next);
        }
        return words.endsWith(":") ? Wording.trim(words.substring(0, words.length() - 1)) : words;
    }

    /** Tells whether a heading begins as {@code II. } or {@code a. } and is no sentence. */
    private static boolean isLettered(String body) {
        String lower = Wording.lower(body);
        int end = Wording.endOfLetters(lower, 0);
        Numbers roman = Numbers.orRomanAt(lower, 0);
        boolean label = end == 1 || (roman != null && roman.until() == end && isCapital(body, end));
        boolean dotted =
                label && end + 1 < body.length() && body.charAt(end) == '.' && Wording.isBlank(body.charAt(end + 1));
        return dotted && !body.endsWith(".");
    }

    private static boolean isCapital(String body, int end) {
        return body.substring(0, end).chars().allMatch(Character::isUpperCase);
    }

    /** Tells whether a line is the head of a table, such as {@code Time Session}; its words may be cut by tabs. */
    static @Nullable TableHead tableHead(Line line) {
        String lower = Wording.lower(line.body());
        boolean time = line.body().length() <= LONGEST && Wording.beginsWith(lower, "time", "hour", "hours");
        if (!time) {
            return null;
        }
        int from = Wording.skipPunctuation(lower, Wording.endOfLetters(lower, 0));
        String rest = Wording.squeeze(lower.substring(from));
        if (TableHead.COLUMNS.contains(rest)) {
            return TableHead.WHOLE;
        }
        return TableHead.COLUMNS.contains(inOnePiece(rest)) ? TableHead.IN_PIECES : null;
    }

    /** Puts the pieces of a word together; a letter that both have at the cut is one letter. */
    private static String inOnePiece(String rest) {
        StringBuilder word = new StringBuilder();
        for (String piece : Wording.split(rest, ' ')) {
            boolean twice = !word.isEmpty() && word.charAt(word.length() - 1) == piece.charAt(0);
            word.append(piece, twice ? 1 : 0, piece.length());
        }
        return word.toString();
    }

    /** How the head of a table is published. */
    enum TableHead {
        WHOLE,
        IN_PIECES;

        private static final Set<String> COLUMNS = Set.of(
                "session",
                "concept",
                "programme",
                "program",
                "activity",
                "event",
                "item",
                "segment",
                "agenda item",
                "topic",
                "title",
                "description",
                "subject",
                "");
    }
}
