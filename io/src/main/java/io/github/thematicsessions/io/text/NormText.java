package io.github.thematicsessions.io.text;

import io.github.thematicsessions.core.norm.AgendaRow;
import io.github.thematicsessions.core.norm.Alternation;
import io.github.thematicsessions.core.norm.Application;
import io.github.thematicsessions.core.norm.Appointment;
import io.github.thematicsessions.core.norm.Chairing;
import io.github.thematicsessions.core.norm.DayCount;
import io.github.thematicsessions.core.norm.DividedTime;
import io.github.thematicsessions.core.norm.Identity;
import io.github.thematicsessions.core.norm.MandateDocuments;
import io.github.thematicsessions.core.norm.MeetingHours;
import io.github.thematicsessions.core.norm.NoDoubleBooking;
import io.github.thematicsessions.core.norm.NoInscription;
import io.github.thematicsessions.core.norm.Norm;
import io.github.thematicsessions.core.norm.ReducedTime;
import io.github.thematicsessions.core.norm.SameSpeakers;
import io.github.thematicsessions.core.norm.SegmentCount;
import io.github.thematicsessions.core.norm.SegmentOrder;
import io.github.thematicsessions.core.norm.SessionDates;
import io.github.thematicsessions.core.norm.SideEventWindow;
import io.github.thematicsessions.core.norm.SlotOrder;
import io.github.thematicsessions.core.norm.SlotPosition;
import io.github.thematicsessions.core.norm.SlotPresence;
import io.github.thematicsessions.core.norm.SlotSelector;
import io.github.thematicsessions.core.norm.SpeakerCount;
import io.github.thematicsessions.core.norm.SpeakerKind;
import io.github.thematicsessions.core.norm.SpeakingTime;
import io.github.thematicsessions.core.norm.TurnCount;
import io.github.thematicsessions.core.report.Measure;
import io.github.thematicsessions.core.session.DocumentSymbol;
import io.github.thematicsessions.core.session.SegmentKind;
import io.github.thematicsessions.core.time.Allotment;
import java.util.function.Function;

/** What a norm asks for, in one phrase with its figures. A new kind of norm does not compile until it has its phrase. */
final class NormText {

    private NormText() {}

    static String of(Norm norm) {
        return switch (norm.kind()) {
            case IDENTITY -> of((Identity) norm);
            case SESSION_DATES -> "the days of the session: " + dates((SessionDates) norm);
            case MANDATE_DOCUMENTS -> "the mandate of the session names " + documents((MandateDocuments) norm);
            case DAY_COUNT -> "how many days: " + MeasureText.of(((DayCount) norm).days());
            case MEETING_HOURS -> "every plenary segment within " + hours((MeetingHours) norm);
            case CHAIRING -> of((Chairing) norm);
            case SEGMENT_COUNT -> of((SegmentCount) norm);
            case SEGMENT_ORDER -> "the order of segments: " + order((SegmentOrder) norm);
            case SLOT_PRESENCE -> of((SlotPresence) norm);
            case SLOT_ORDER -> of((SlotOrder) norm);
            case SLOT_POSITION -> of((SlotPosition) norm);
            case SPEAKER_COUNT -> of((SpeakerCount) norm);
            case SPEAKER_KIND -> of((SpeakerKind) norm);
            case APPOINTMENT -> of((Appointment) norm);
            case SAME_SPEAKERS -> of((SameSpeakers) norm);
            case SPEAKING_TIME -> of((SpeakingTime) norm);
            case REDUCED_TIME -> of((ReducedTime) norm);
            case DIVIDED_TIME -> of((DividedTime) norm);
            case TURN_COUNT -> of((TurnCount) norm);
            case NO_INSCRIPTION -> of((NoInscription) norm);
            case ALTERNATION -> of((Alternation) norm);
            case ACCREDITATION_IN_FORCE ->
                "each accredited stakeholder that speaks: an accreditation in force and a registered representative";
            case SIDE_EVENT_WINDOW ->
                "side events in the break between meetings: " + SpokenTime.of(((SideEventWindow) norm).window());
            case SIDE_EVENT_APART -> "no side event at the same time as a plenary segment";
            case SIDE_EVENT_COORDINATION -> "each side event: an organizer, and coordinated";
            case AGENDA_ROW -> of((AgendaRow) norm);
            case NO_DOUBLE_BOOKING -> of((NoDoubleBooking) norm);
        };
    }

    private static String of(Identity norm) {
        return "the " + FieldWords.of(norm.fact()) + " of the session: " + MeasureText.of(Measure.of(norm.expected()));
    }

    private static String dates(SessionDates norm) {
        return MeasureText.of(new Measure.Dates(norm.dates()));
    }

    private static String documents(MandateDocuments norm) {
        return joined(norm.documents(), DocumentSymbol::toString, ", ");
    }

    private static String hours(MeetingHours norm) {
        return MeasureText.of(new Measure.Hours(norm.meetings()));
    }

    private static String of(Chairing norm) {
        String where = norm.segment().map(NormText::each).orElse("the session");
        return "the chairs of " + where + ": " + MeasureText.of(norm.chairs()) + ", each "
                + FieldWords.of(norm.capacity());
    }

    private static String of(SegmentCount norm) {
        return "how many times there is " + FieldWords.a(FieldWords.of(norm.segment())) + ": "
                + MeasureText.of(norm.quantity());
    }

    private static String order(SegmentOrder norm) {
        return joined(norm.order(), FieldWords::of, ", ");
    }

    private static String of(SlotPresence norm) {
        return each(norm.slots().segment()) + ": at least one " + slot(norm.slots());
    }

    private static String of(SlotOrder norm) {
        return each(norm.earlier().segment()) + ": every " + slot(norm.earlier()) + " before every "
                + slot(norm.later());
    }

    private static String of(SlotPosition norm) {
        String which = switch (norm.position()) {
            case FIRST -> "the first slot of ";
            case LAST -> "the last slot of ";
        };
        return which + each(norm.slots().segment()) + ": " + FieldWords.a(slot(norm.slots()));
    }

    private static String of(SpeakerCount norm) {
        return each(norm.slots().segment()) + ", people who speak in " + slots("slots", norm.slots()) + ": "
                + MeasureText.of(norm.speakers());
    }

    private static String of(SpeakerKind norm) {
        return "who speaks in each " + slotInSegment(norm.slots()) + ": "
                + joined(norm.kinds(), kind -> FieldWords.a(FieldWords.of(kind)), " or ");
    }

    private static String of(Appointment norm) {
        return "who speaks in each " + slotInSegment(norm.slots()) + ": appointed by " + FieldWords.of(norm.by());
    }

    private static String of(SameSpeakers norm) {
        return "everybody who speaks in " + FieldWords.a(slotInSegment(norm.expected())) + ": also in "
                + FieldWords.a(slotInSegment(norm.slots()));
    }

    private static String of(SpeakingTime norm) {
        String time = SpokenTime.of(norm.time()) + applied(norm.application());
        return switch (norm.share()) {
            case EACH -> "each " + slotInSegment(norm.slots()) + ": " + time;
            case TOGETHER -> together(norm.slots()) + ": " + time;
        };
    }

    private static String of(ReducedTime norm) {
        return "each " + slotInSegment(norm.slots()) + ": " + SpokenTime.of(norm.time()) + ", with more than "
                + norm.above() + " inscribed " + SpokenTime.of(norm.reduced()) + applied(norm.application());
    }

    private static String of(DividedTime norm) {
        Allotment turn = Allotment.stated(norm.turn());
        return together(norm.slots()) + ": " + SpokenTime.of(norm.total()) + " in equal parts, with more than "
                + norm.turns() + " inscribed " + Phrases.count(norm.turns(), "turn") + " of " + SpokenTime.of(turn)
                + applied(norm.application());
    }

    private static String of(TurnCount norm) {
        return each(norm.slots().segment()) + ", turns in " + slots("slots", norm.slots()) + ": "
                + MeasureText.of(norm.turns());
    }

    private static String of(NoInscription norm) {
        return each(norm.segment()) + ": nobody is inscribed for the floor before it is open";
    }

    private static String of(Alternation norm) {
        String answered = switch (norm.answering()) {
            case AT_LEAST_ONCE -> "at least one run from the floor";
            case EVERY_RUN -> "every run from the floor";
        };
        return each(norm.segment()) + ": panelists answer " + answered;
    }

    private static String of(AgendaRow norm) {
        String number = norm.number().isPresent() ? " " + norm.number().getAsInt() : "";
        return "day " + norm.day() + ": " + FieldWords.of(norm.segment()) + number + " from "
                + SpokenTime.of(norm.time());
    }

    private static String of(NoDoubleBooking norm) {
        return switch (norm.resource()) {
            case ROOM -> "no room for two things at once";
            case PERSON -> "no person in two places at once";
        };
    }

    /** A limit that is applied as limits are says nothing more. */
    private static String applied(Application application) {
        String tolerance = application.tolerance().isZero()
                ? ""
                : SpokenTime.of(application.tolerance()) + " over it do not count";
        String how = switch (application.enforcement()) {
            case ENCOURAGED -> "encouraged";
            case LIMIT -> "";
            case AUTOMATIC -> "automatic: the microphone goes off";
        };
        String both = how.isEmpty() || tolerance.isEmpty() ? how + tolerance : how + ", " + tolerance;
        return both.isEmpty() ? "" : " (" + both + ")";
    }

    private static String each(SegmentKind kind) {
        return "each " + FieldWords.of(kind);
    }

    private static String together(SlotSelector slots) {
        return each(slots.segment()) + ", " + slots("slots", slots) + " together";
    }

    private static String slotInSegment(SlotSelector slots) {
        return slot(slots) + " in " + FieldWords.a(FieldWords.of(slots.segment()));
    }

    private static String slot(SlotSelector slots) {
        return slots("slot", slots);
    }

    /** Says which slots, without an article: presentation slot of an expert. */
    private static String slots(String noun, SlotSelector slots) {
        String purposes = joined(slots.purposes(), FieldWords::of, " or ");
        String capacities = joined(slots.capacities(), FieldWords::of, " or ");
        return (purposes.isEmpty() ? "" : purposes + " ") + noun + (capacities.isEmpty() ? "" : " of " + capacities);
    }

    private static <T> String joined(Iterable<T> parts, Function<T, String> words, String between) {
        StringBuilder all = new StringBuilder();
        for (T part : parts) {
            all.append(all.isEmpty() ? "" : between).append(words.apply(part));
        }
        return all.toString();
    }
}
