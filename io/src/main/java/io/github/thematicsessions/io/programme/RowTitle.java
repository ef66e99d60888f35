package io.github.thematicsessions.io.programme;

import io.github.thematicsessions.core.session.SegmentKind;
import org.jspecify.annotations.Nullable;

/**
 * The title of a row, and what it says of the kind of the row.
 *
 * @param kind the kind
 * @param number the number, or 0 if it has none
 * @param title the title without label and number; empty if there is only a label
 * @param sure how the kind was found
 */
record RowTitle(SegmentKind kind, int number, String title, Sureness sure) {

    /** How the kind of a row was found. */
    enum Sureness {
        /** A label says it, such as {@code PANEL 1:}, or the title begins with the word. */
        LABELLED,
        /** A word within the title says it. */
        BY_A_WORD,
        /** Nothing says it. */
        NOT_AT_ALL
    }

    /** Reads words with one space between them. */
    static RowTitle of(String words) {
        String lower = Wording.lower(words);
        RowTitle panel = panel(words, lower);
        if (panel != null) {
            return panel;
        }
        SegmentKind first = byFirstWord(lower);
        if (first != null) {
            return new RowTitle(first, 0, words, Sureness.LABELLED);
        }
        SegmentKind within = byAnyWord(lower);
        return within == null
                ? new RowTitle(SegmentKind.OTHER, 0, words, Sureness.NOT_AT_ALL)
                : new RowTitle(within, 0, words, Sureness.BY_A_WORD);
    }

    private static @Nullable RowTitle panel(String words, String lower) {
        boolean summary = Wording.beginsWith(lower, "summary panel");
        int from = summary ? "summary ".length() : Wording.beginsWith(lower, "expert panel") ? "expert ".length() : 0;
        if (!Wording.isWordAt(lower, from, "panel")) {
            return null;
        }
        int label = from + "panel".length();
        boolean discussion = Wording.isWordAt(lower, label + 1, "discussion");
        label = discussion ? label + " discussion".length() : label;
        Numbers number = number(lower, label);
        int end = number == null ? label : number.until();
        String title = titleBehind(words, end);
        if (title == null) {
            return null;
        }
        int figure = number == null ? 0 : number.value();
        if (summary) {
            return new RowTitle(SegmentKind.SUMMARY_PANEL, figure, title, Sureness.LABELLED);
        }
        String rest = Wording.lower(title);
        return Wording.hasWord(rest, "summary") || Wording.hasWord(rest, "synopsis")
                ? new RowTitle(SegmentKind.SUMMARY_PANEL, figure, title, Sureness.BY_A_WORD)
                : new RowTitle(SegmentKind.EXPERT_PANEL, figure, title, Sureness.LABELLED);
    }

    /** Reads {@code 1}, {@code #1}, {@code No. 1}, {@code I} or {@code (Panel 4)} behind the word panel. */
    private static @Nullable Numbers number(String lower, int from) {
        int at = Wording.skipBlanksAnd(lower, from, "#(");
        if (Wording.isWordAt(lower, at, "panel")) {
            at = Wording.skipBlanksAnd(lower, at + "panel".length(), "#");
        }
        for (String word : new String[] {"no", "nr", "number"}) {
            if (Wording.isWordAt(lower, at, word)) {
                at = Wording.skipBlanksAnd(lower, at + word.length(), ".");
            }
        }
        Numbers number = Numbers.orRomanAt(lower, at);
        if (number == null) {
            return null;
        }
        boolean closed = number.until() < lower.length() && lower.charAt(number.until()) == ')';
        return closed ? new Numbers(number.value(), number.until() + 1) : number;
    }

    /** Returns what stands behind the label, empty if nothing does, null if the label goes on as a sentence. */
    private static @Nullable String titleBehind(String words, int end) {
        int next = Wording.skipPunctuation(words, end);
        boolean marked = Wording.trim(words.substring(end, next)).length() > 0;
        boolean capital = next < words.length() && !Character.isLowerCase(words.charAt(next));
        return marked || capital || next == words.length() ? words.substring(next) : null;
    }

    private static @Nullable SegmentKind byFirstWord(String lower) {
        if (Wording.beginsWith(lower, "opening ceremony", "closing ceremony", "ceremony")) {
            return SegmentKind.CEREMONY;
        }
        if (Wording.beginsWith(lower, "opening", "welcome", "welcoming")) {
            return SegmentKind.OPENING;
        }
        if (Wording.beginsWith(lower, "closing", "closure", "conclusion", "conclusions", "concluding")) {
            return SegmentKind.CLOSING;
        }
        if (Wording.beginsWith(lower, "lunch", "luncheon", "break", "coffee", "tea", "recess")) {
            return SegmentKind.BREAK;
        }
        if (Wording.beginsWith(lower, "registration")) {
            return SegmentKind.REGISTRATION;
        }
        if (Wording.beginsWith(lower, "keynote")) {
            return SegmentKind.KEYNOTE;
        }
        if (Wording.beginsWith(lower, "dialogue")) {
            return SegmentKind.DIALOGUE;
        }
        return Wording.beginsWith(
                        lower, "discussion", "interactive discussion", "general discussion", "plenary discussion")
                ? SegmentKind.DISCUSSION
                : null;
    }

    private static @Nullable SegmentKind byAnyWord(String lower) {
        if (Wording.hasWord(lower, "registration")) {
            return SegmentKind.REGISTRATION;
        }
        if (Wording.hasWord(lower, "dialogue")) {
            return SegmentKind.DIALOGUE;
        }
        if (Wording.hasWord(lower, "keynote")) {
            return SegmentKind.KEYNOTE;
        }
        if (Wording.hasWord(lower, "ceremony")) {
            return SegmentKind.CEREMONY;
        }
        return Wording.hasWord(lower, "break") || Wording.hasWord(lower, "lunch") ? SegmentKind.BREAK : null;
    }

    /** Tells whether a line without a time begins a row with these words. */
    boolean beginsRow() {
        return sure == Sureness.LABELLED || (kind == SegmentKind.SUMMARY_PANEL && sure == Sureness.BY_A_WORD);
    }
}
