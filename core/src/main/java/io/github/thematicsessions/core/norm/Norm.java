package io.github.thematicsessions.core.norm;

/**
 * What a provision asks for, as one of a closed set of kinds. A note that asks for something else with the same kinds is
 * another value, never another class.
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface Norm
        permits Identity,
                SessionDates,
                MandateDocuments,
                DayCount,
                MeetingHours,
                Chairing,
                SegmentCount,
                SegmentOrder,
                SlotPresence,
                SlotOrder,
                SlotPosition,
                SpeakerCount,
                SpeakerKind,
                Appointment,
                SameSpeakers,
                SpeakingTime,
                ReducedTime,
                DividedTime,
                TurnCount,
                NoInscription,
                Alternation,
                AccreditationInForce,
                SideEventWindow,
                SideEventApart,
                SideEventCoordination,
                AgendaRow,
                NoDoubleBooking {

    /**
     * Returns which kind of norm this is.
     *
     * @return the kind
     */
    NormKind kind();
}
