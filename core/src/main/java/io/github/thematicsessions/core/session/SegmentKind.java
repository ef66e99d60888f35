package io.github.thematicsessions.core.session;

import io.github.thematicsessions.core.Coded;
import io.github.thematicsessions.core.InvalidValueException;

/** What kind of row of the programme a segment is. */
public enum SegmentKind implements Coded {
    /** The opening segment, with welcome and issue brief. */
    OPENING,
    /** A panel of experts with a moderator. */
    EXPERT_PANEL,
    /** The panel in which the moderators sum up the panels before it. */
    SUMMARY_PANEL,
    /** The closing remarks. */
    CLOSING,
    /** A break between meetings, such as lunch. */
    BREAK,
    /** The registration of participants. */
    REGISTRATION,
    /** A ceremony of the plenary. */
    CEREMONY,
    /** A keynote before the plenary. */
    KEYNOTE,
    /** A dialogue beside the plenary, such as one with stakeholders before it meets. */
    DIALOGUE,
    /** A discussion of the plenary outside a panel. */
    DISCUSSION,
    /** Anything else; the title says what. */
    OTHER;

    /**
     * Finds a kind by its code.
     *
     * @param code the code, such as {@code expert-panel}
     * @return the kind
     * @throws InvalidValueException if no kind has that code; the message lists those that exist
     */
    public static SegmentKind of(String code) {
        return Coded.of(SegmentKind.class, code);
    }

    /**
     * Tells whether the plenary meets in a segment of this kind.
     *
     * @return true for the opening, panels, the closing, a ceremony, a keynote and a discussion; false for a break, the
     *     registration, a dialogue and anything else
     */
    public boolean isPlenary() {
        return switch (this) {
            case OPENING, EXPERT_PANEL, SUMMARY_PANEL, CLOSING, CEREMONY, KEYNOTE, DISCUSSION -> true;
            case BREAK, REGISTRATION, DIALOGUE, OTHER -> false;
        };
    }

    /**
     * Tells whether a segment of this kind is a panel.
     *
     * @return true for an expert panel and for a summary panel
     */
    public boolean isPanel() {
        return this == EXPERT_PANEL || this == SUMMARY_PANEL;
    }
}
