package io.github.thematicsessions.core.report;

import io.github.thematicsessions.core.Coded;
import io.github.thematicsessions.core.InvalidValueException;

/** What has to be known to judge a provision. */
public enum Input implements Coded {
    /** Which session of its series it is. */
    ORDINAL,
    /** The theme. */
    THEME,
    /** The city. */
    CITY,
    /** The building. */
    VENUE,
    /** The room. */
    ROOM,
    /** The date of a day or of a side event. */
    DATE,
    /** The days of the programme. */
    DAYS,
    /** The start and the end. */
    TIME,
    /** The documents that ask for the session. */
    MANDATE,
    /** Who chairs. */
    CHAIRS,
    /** The speaking slots of a segment. */
    SPEAKING_SLOTS,
    /** What a speaking slot is for. */
    PURPOSE,
    /** Who speaks. */
    SPEAKER,
    /** The time that is given to a speaker. */
    SPEAKING_TIME,
    /** Who appointed the speaker. */
    APPOINTMENT,
    /** The runs of the floor and of panelists in a discussion. */
    RUNS,
    /** How many are inscribed for the floor. */
    INSCRIBED,
    /** What the record says of a segment. */
    RECORD,
    /** When a turn began and ended. */
    TURN,
    /** When the discussion of a segment was opened. */
    DISCUSSION_OPENING,
    /** That a segment is over: a record that breaks off does not show what would have followed. */
    END_OF_SEGMENT,
    /** The accreditation of a stakeholder and the registration of its representative. */
    ACCREDITATION,
    /** Who organizes a side event. */
    ORGANIZER,
    /** Whether a side event was coordinated. */
    COORDINATION;

    /**
     * Finds a word by its code.
     *
     * @param code the code, such as {@code speaker}
     * @return the word
     * @throws InvalidValueException if no word has that code; the message lists those that exist
     */
    public static Input of(String code) {
        return Coded.of(Input.class, code);
    }
}
