package io.github.thematicsessions.core.norm;

import io.github.thematicsessions.core.Coded;
import io.github.thematicsessions.core.InvalidValueException;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** The kinds of {@link Norm}. */
public enum NormKind implements Coded {
    /** A norm of type {@link Identity}. */
    IDENTITY,
    /** A norm of type {@link SessionDates}. */
    SESSION_DATES,
    /** A norm of type {@link MandateDocuments}. */
    MANDATE_DOCUMENTS,
    /** A norm of type {@link DayCount}. */
    DAY_COUNT,
    /** A norm of type {@link MeetingHours}. */
    MEETING_HOURS,
    /** A norm of type {@link Chairing}. */
    CHAIRING,
    /** A norm of type {@link SegmentCount}. */
    SEGMENT_COUNT,
    /** A norm of type {@link SegmentOrder}. */
    SEGMENT_ORDER,
    /** A norm of type {@link SlotPresence}. */
    SLOT_PRESENCE,
    /** A norm of type {@link SlotOrder}. */
    SLOT_ORDER,
    /** A norm of type {@link SlotPosition}. */
    SLOT_POSITION,
    /** A norm of type {@link SpeakerCount}. */
    SPEAKER_COUNT,
    /** A norm of type {@link SpeakerKind}. */
    SPEAKER_KIND,
    /** A norm of type {@link Appointment}. */
    APPOINTMENT,
    /** A norm of type {@link SameSpeakers}. */
    SAME_SPEAKERS,
    /** A norm of type {@link SpeakingTime}. */
    SPEAKING_TIME,
    /** A norm of type {@link ReducedTime}. */
    REDUCED_TIME,
    /** A norm of type {@link DividedTime}. */
    DIVIDED_TIME,
    /** A norm of type {@link TurnCount}. */
    TURN_COUNT,
    /** A norm of type {@link NoInscription}. */
    NO_INSCRIPTION,
    /** A norm of type {@link Alternation}. */
    ALTERNATION,
    /** A norm of type {@link AccreditationInForce}. */
    ACCREDITATION_IN_FORCE,
    /** A norm of type {@link SideEventWindow}. */
    SIDE_EVENT_WINDOW,
    /** A norm of type {@link SideEventApart}. */
    SIDE_EVENT_APART,
    /** A norm of type {@link SideEventCoordination}. */
    SIDE_EVENT_COORDINATION,
    /** A norm of type {@link AgendaRow}. */
    AGENDA_ROW,
    /** A norm of type {@link NoDoubleBooking}. */
    NO_DOUBLE_BOOKING;

    /**
     * Finds a kind by its code.
     *
     * @param code the code, such as {@code speaking-time}
     * @return the kind
     * @throws InvalidValueException if no kind has that code; the message lists those that exist
     */
    public static NormKind of(String code) {
        return Coded.of(NormKind.class, code);
    }

    /**
     * Returns at what stages of a session a norm of this kind can be judged.
     *
     * @return the stages, at least the plan; a record shows only what is done on the floor, and while the floor is open
     *     only that which does not have to wait for the end of a segment is known
     */
    public Set<Stage> stages() {
        return switch (this) {
            case IDENTITY,
                    MANDATE_DOCUMENTS,
                    CHAIRING,
                    APPOINTMENT,
                    SIDE_EVENT_WINDOW,
                    SIDE_EVENT_COORDINATION,
                    AGENDA_ROW,
                    NO_DOUBLE_BOOKING -> Collections.unmodifiableSet(EnumSet.of(Stage.PLAN));
            case SESSION_DATES,
                    DAY_COUNT,
                    SEGMENT_COUNT,
                    SEGMENT_ORDER,
                    SLOT_PRESENCE,
                    SPEAKER_COUNT,
                    SAME_SPEAKERS,
                    SIDE_EVENT_APART -> Collections.unmodifiableSet(EnumSet.of(Stage.PLAN, Stage.RECORD));
            case MEETING_HOURS,
                    SLOT_ORDER,
                    SLOT_POSITION,
                    SPEAKER_KIND,
                    SPEAKING_TIME,
                    REDUCED_TIME,
                    DIVIDED_TIME,
                    TURN_COUNT,
                    NO_INSCRIPTION,
                    ALTERNATION,
                    ACCREDITATION_IN_FORCE -> Collections.unmodifiableSet(EnumSet.allOf(Stage.class));
        };
    }
}
