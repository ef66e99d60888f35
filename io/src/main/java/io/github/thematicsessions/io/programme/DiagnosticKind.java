package io.github.thematicsessions.io.programme;

import io.github.thematicsessions.core.Coded;
import io.github.thematicsessions.core.InvalidValueException;

/** What a {@link Diagnostic} tells of a programme: a guess that was made, something that is lacking, a line that says nothing to us. */
public enum DiagnosticKind implements Coded {
    /** A line of which nothing could be made. */
    NOT_UNDERSTOOD(Nature.NOT_UNDERSTOOD, "not understood"),
    /** This line and those below it are more than a programme may have. */
    NOT_READ(Nature.NOT_UNDERSTOOD, "not read from here on"),
    /** Nothing in the text is a row, a day or a side event. */
    NO_PROGRAMME(Nature.GAP, "no programme"),
    /** Half of a surrogate pair, which is no character. */
    CHARACTER_REPLACED(Nature.GUESS, "half of a character"),

    /** The zone is the caller's: no programme states one. */
    ZONE_GIVEN(Nature.GUESS, "time zone given by the caller"),
    /** The year is the caller's. */
    YEAR_GIVEN(Nature.GUESS, "year given by the caller"),
    /** The year stands elsewhere in the text. */
    YEAR_INFERRED(Nature.GUESS, "year taken from another line"),
    /** The date follows from the number of the day and the dates of the session. */
    DATE_INFERRED(Nature.GUESS, "date taken from the dates of the session"),
    /** The calendar has no such day. */
    DATE_IMPOSSIBLE(Nature.GAP, "no day of the calendar"),
    /** Neither the day nor the dates of the session give a date. */
    DATE_MISSING(Nature.GAP, "no date"),
    /** The date is another day of the week than the text says. */
    WEEKDAY_DIFFERS(Nature.GUESS, "another day of the week"),
    /** Two dates are given to one day. */
    DATES_DIFFER(Nature.GAP, "another date for the same day"),

    /** The title of the session is the first line that is nothing else. */
    TITLE_INFERRED(Nature.GUESS, "title taken from its place"),
    /** There is no title. */
    TITLE_MISSING(Nature.GAP, "no title"),
    /** The title was put together from several lines or columns. */
    TITLE_JOINED(Nature.GUESS, "title joined"),
    /** The title was cut off from the words that follow it on its line. */
    TITLE_CUT(Nature.GUESS, "title ended before what follows it"),
    /** The theme is the line below the title. */
    THEME_INFERRED(Nature.GUESS, "theme taken from its place"),
    /** Which words are venue, room or city follows from their order. */
    PLACE_INFERRED(Nature.GUESS, "place taken from the order of the words"),
    /** The documents in the introduction are taken as the mandate. */
    MANDATE_INFERRED(Nature.GUESS, "mandate taken from the introduction"),
    /** A heading was put together from its pieces. */
    HEADING_JOINED(Nature.GUESS, "heading joined"),

    /** The word between two times is a misspelling. */
    SEPARATOR_MISSPELT(Nature.GUESS, "word between two times"),
    /** There is nothing but blanks between two times. */
    SEPARATOR_MISSING(Nature.GUESS, "two times without a word between"),
    /** The comma behind the room is missing. */
    COMMA_MISSING(Nature.GUESS, "no comma behind the room"),
    /** Before or after noon follows from the other time. */
    MERIDIEM_INFERRED(Nature.GUESS, "am or pm taken from the other time"),
    /** A time of 24 hours is marked am or pm. */
    MERIDIEM_IGNORED(Nature.GUESS, "am or pm beside a time of 24 hours"),
    /** There is no time. */
    TIME_MISSING(Nature.GAP, "no time"),
    /** There is a start and no end. */
    END_MISSING(Nature.GAP, "no end"),
    /** The day has no such time, or ends with it. */
    TIME_IMPOSSIBLE(Nature.GAP, "no time of a day"),
    /** The end is not after the start, and left out. */
    END_BEFORE_START(Nature.GAP, "an end that is not after the start"),
    /** The row begins before another one is over. */
    ROWS_OVERLAP(Nature.GAP, "begins before an earlier row is over"),

    /** The kind of a row follows from a word in its title. */
    KIND_INFERRED(Nature.GUESS, "kind taken from a word of the title"),
    /** The title names no kind. */
    KIND_UNKNOWN(Nature.GAP, "kind unknown"),
    /** What a slot is for follows from who speaks. */
    PURPOSE_INFERRED(Nature.GUESS, "purpose taken from who speaks"),
    /** Which words are name, function and affiliation follows from their order. */
    PERSON_INFERRED(Nature.GUESS, "name, function and affiliation taken from the order of the words"),
    /** A body stands where a person is expected. */
    BODY_INFERRED(Nature.GUESS, "a body in place of a person"),
    /** Several speakers are announced, and the words do not tell them apart. */
    SPEAKERS_TOGETHER(Nature.GAP, "several announced, not told apart"),
    /** A role, and nobody who fills it. */
    NAME_MISSING(Nature.GAP, "nobody named"),
    /** The time of a slot is stated elsewhere in the text. */
    ALLOTMENT_INFERRED(Nature.GUESS, "time of the slot taken from another line"),
    /** Words on a line that was used are no part of what was read. */
    WORDS_LEFT(Nature.GAP, "words left over");

    private enum Nature {
        GUESS,
        GAP,
        NOT_UNDERSTOOD
    }

    private final Nature nature;
    private final String phrase;

    DiagnosticKind(Nature nature, String phrase) {
        this.nature = nature;
        this.phrase = phrase;
    }

    /**
     * Finds a kind by its code.
     *
     * @param code the code, such as {@code date-inferred}
     * @return the kind
     * @throws InvalidValueException if no kind has that code; the message lists those that exist
     */
    public static DiagnosticKind of(String code) {
        return Coded.of(DiagnosticKind.class, code);
    }

    /**
     * Tells whether a value of the session is a guess.
     *
     * @return whether something was read that the words do not say by themselves
     */
    public boolean isGuess() {
        return nature == Nature.GUESS;
    }

    /**
     * Tells whether a line was left out of the session.
     *
     * @return whether a line was not understood or not read
     */
    public boolean isNotUnderstood() {
        return nature == Nature.NOT_UNDERSTOOD;
    }

    /**
     * Returns this kind in a few words.
     *
     * @return an English phrase without an end
     */
    public String phrase() {
        return phrase;
    }
}
