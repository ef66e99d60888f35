package io.github.thematicsessions.core.floor;

import io.github.thematicsessions.core.Coded;
import io.github.thematicsessions.core.InvalidValueException;

/** Whether the meeting goes on. */
public enum MeetingState implements Coded {
    /** The meeting goes on, or nothing was said of it. */
    OPEN,
    /** The meeting is suspended: all clocks stand still, and nobody is given the floor. */
    SUSPENDED,
    /** The meeting is closed, and the panel is over unless a meeting is opened again. */
    CLOSED;

    /**
     * Finds a state by its code.
     *
     * @param code the code, such as {@code suspended}
     * @return the state
     * @throws InvalidValueException if no state has that code; the message lists those that exist
     */
    public static MeetingState of(String code) {
        return Coded.of(MeetingState.class, code);
    }
}
