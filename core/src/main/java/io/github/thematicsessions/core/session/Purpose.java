package io.github.thematicsessions.core.session;

import io.github.thematicsessions.core.Coded;
import io.github.thematicsessions.core.InvalidValueException;

/** What a speaking slot is for. */
public enum Purpose implements Coded {
    /** Words of welcome in the opening segment. */
    WELCOME,
    /** The presentation of the inter-agency issue brief. */
    ISSUE_BRIEF,
    /** The moderator's remarks that open a panel. */
    OPENING_REMARKS,
    /** An expert's introductory presentation. */
    PRESENTATION,
    /** The interactive discussion of a panel as a whole; the capacity says who leads it. */
    INTERACTIVE_DISCUSSION,
    /** A turn, or a run of turns, from the floor within the interactive discussion. */
    INTERVENTION,
    /** An answer, or a run of answers, of panelists within the interactive discussion. */
    ANSWER,
    /** A moderator's perspective in the summary panel on the views expressed in a panel. */
    PERSPECTIVE,
    /** The thematic expert's remarks in the summary panel, or remarks of another kind. */
    REMARKS,
    /** The moderator's remarks that conclude a panel. */
    CONCLUDING_REMARKS,
    /** The remarks that close the session. */
    CLOSING_REMARKS,
    /** A keynote, in person or by video. */
    KEYNOTE,
    /** Anything else; the title of the slot says what. */
    OTHER;

    /**
     * Finds a word by its code.
     *
     * @param code the code, such as {@code opening-remarks}
     * @return the word
     * @throws InvalidValueException if no word has that code; the message lists those that exist
     */
    public static Purpose of(String code) {
        return Coded.of(Purpose.class, code);
    }
}
