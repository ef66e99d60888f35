package io.github.thematicsessions.rules.reference;

import io.github.thematicsessions.core.norm.AgendaRow;
import io.github.thematicsessions.core.norm.Alternation;
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
import io.github.thematicsessions.core.norm.SpeakerCount;
import io.github.thematicsessions.core.norm.SpeakerKind;
import io.github.thematicsessions.core.norm.SpeakingTime;
import io.github.thematicsessions.core.norm.TurnCount;
import io.github.thematicsessions.core.note.ProceduralNote;
import io.github.thematicsessions.core.note.Provision;
import io.github.thematicsessions.core.record.FloorEvent;
import io.github.thematicsessions.core.report.Exemption;
import io.github.thematicsessions.core.report.Finding;
import io.github.thematicsessions.core.report.Input;
import io.github.thematicsessions.core.report.Judgement;
import io.github.thematicsessions.core.report.Report;
import io.github.thematicsessions.core.session.ElementId;
import io.github.thematicsessions.core.session.ThematicSession;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Judges a plan or a record by every provision of a note, slowly and obviously.
 *
 * <p>What is compared with the engine: for every provision its outcome, why it does not apply, how many things were looked
 * at, and what was missing where; and the findings, each with its provision, discrepancy, severity, place, elements that
 * take part, measured and allowed value and difference; and what became of each planned element. Not compared: hours and dates of a location, the end of an
 * occurrence, repairs, citations, irregularities, the receipt, and the order of findings.
 *
 * @param judgements how every provision stands, in the order of the note
 * @param findings what fails, with how often it is told: the order says nothing
 * @param courses what became of each planned element, in the order of the plan
 */
record ReferenceCheck(List<Stood> judgements, Map<Told, Long> findings, List<Went> courses) {

    static ReferenceCheck of(Report report) {
        List<Stood> judgements = new ArrayList<>();
        for (Judgement judgement : report.provisions()) {
            judgements.add(Stood.of(judgement));
        }
        List<Told> findings = new ArrayList<>();
        for (Finding finding : report.findings()) {
            findings.add(Told.of(finding));
        }
        List<Went> courses = report.courses().stream().map(Went::of).toList();
        return new ReferenceCheck(judgements, counted(findings), courses);
    }

    static ReferenceCheck plan(ProceduralNote note, ThematicSession session) {
        Layout layout = Layout.planned(session);
        return judge(note, List.of(), (provision, answer) -> planned(provision.norm(), layout, answer));
    }

    static ReferenceCheck record(
            ProceduralNote note, ThematicSession session, List<ElementId> covers, List<FloorEvent> events) {
        Retold retold = new Retold(session, covers, events);
        HeldLayouts layouts = HeldLayouts.of(retold);
        List<Went> courses = retold.sittings().stream()
                .flatMap(sitting -> sitting.courses().stream())
                .toList();
        return judge(note, courses, (provision, answer) -> held(provision.norm(), retold, layouts, answer));
    }

    private static ReferenceCheck judge(ProceduralNote note, List<Went> courses, BiConsumer<Provision, Answer> judge) {
        List<Stood> judgements = new ArrayList<>();
        List<Told> findings = new ArrayList<>();
        for (Provision provision : note.provisions()) {
            Answer answer = new Answer(provision);
            if (isInForce(note, provision)) {
                judge.accept(provision, answer);
            } else {
                answer.exempt(Exemption.READING_NOT_CHOSEN);
            }
            judgements.add(answer.stood());
            findings.addAll(answer.findings());
        }
        return new ReferenceCheck(judgements, counted(findings), courses);
    }

    private static boolean isInForce(ProceduralNote note, Provision provision) {
        return provision.premise().isEmpty()
                || note.readings().stream()
                        .anyMatch(reading -> reading.id()
                                        .equals(provision.premise().get().reading())
                                && reading.chosen()
                                        .equals(provision.premise().get().option()));
    }

    static <T> Map<T, Long> counted(List<T> values) {
        return values.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    private static void planned(Norm norm, Layout layout, Answer answer) {
        switch (norm.kind()) {
            case IDENTITY -> SessionNorms.identity((Identity) norm, layout.session(), answer);
            case SESSION_DATES -> SessionNorms.dates((SessionDates) norm, layout, answer);
            case MANDATE_DOCUMENTS -> SessionNorms.mandate((MandateDocuments) norm, layout.session(), answer);
            case DAY_COUNT -> SessionNorms.dayCount((DayCount) norm, layout, answer);
            case MEETING_HOURS -> SegmentNorms.meetingHours((MeetingHours) norm, layout, answer);
            case CHAIRING -> SessionNorms.chairing((Chairing) norm, layout, answer);
            case SEGMENT_COUNT -> SegmentNorms.count((SegmentCount) norm, layout, answer);
            case SEGMENT_ORDER -> {
                SegmentOrder order = (SegmentOrder) norm;
                SegmentNorms.order(order, SegmentNorms.byStart(order, layout), answer);
            }
            case SLOT_PRESENCE -> OrderNorms.presence((SlotPresence) norm, layout, answer);
            case SLOT_ORDER -> OrderNorms.order((SlotOrder) norm, layout, answer);
            case SLOT_POSITION -> OrderNorms.position((SlotPosition) norm, layout, answer);
            case SPEAKER_COUNT -> PeopleNorms.count((SpeakerCount) norm, layout, answer);
            case SPEAKER_KIND -> PeopleNorms.kind((SpeakerKind) norm, layout, answer);
            case APPOINTMENT -> PeopleNorms.appointment((Appointment) norm, layout, answer);
            case SAME_SPEAKERS -> PeopleNorms.sameSpeakers((SameSpeakers) norm, layout, answer);
            case SPEAKING_TIME -> PlannedTimeNorms.speakingTime((SpeakingTime) norm, layout, answer);
            case REDUCED_TIME -> PlannedTimeNorms.reducedTime((ReducedTime) norm, layout, answer);
            case DIVIDED_TIME -> PlannedTimeNorms.dividedTime((DividedTime) norm, layout, answer);
            case TURN_COUNT -> PlannedTimeNorms.turnCount((TurnCount) norm, layout, answer);
            case NO_INSCRIPTION -> OrderNorms.noInscription((NoInscription) norm, layout, answer);
            case ALTERNATION -> OrderNorms.alternation((Alternation) norm, layout, answer);
            case ACCREDITATION_IN_FORCE -> PeopleNorms.accreditation(layout, answer);
            case SIDE_EVENT_WINDOW -> new SideEventNorms(layout, answer).window((SideEventWindow) norm);
            case SIDE_EVENT_APART -> new SideEventNorms(layout, answer).apart();
            case SIDE_EVENT_COORDINATION -> new SideEventNorms(layout, answer).coordination();
            case AGENDA_ROW -> SegmentNorms.agendaRow((AgendaRow) norm, layout, answer);
            case NO_DOUBLE_BOOKING -> new Bookings(layout, answer).judge((NoDoubleBooking) norm);
        }
    }

    private static void held(Norm norm, Retold retold, HeldLayouts held, Answer answer) {
        TurnNorms turns = new TurnNorms(retold, answer);
        switch (norm.kind()) {
            case SESSION_DATES, DAY_COUNT, SEGMENT_COUNT, SEGMENT_ORDER -> whole(norm, retold, held, answer);
            case MEETING_HOURS -> SegmentNorms.meetingHours((MeetingHours) norm, held.everyTurn(), answer);
            case SLOT_PRESENCE -> OrderNorms.presence((SlotPresence) norm, held.everyTurn(), answer);
            case SLOT_ORDER -> OrderNorms.order((SlotOrder) norm, held.tellingTurns(), answer);
            case SLOT_POSITION -> OrderNorms.position((SlotPosition) norm, held.everyTurn(), answer);
            case ALTERNATION -> OrderNorms.alternation((Alternation) norm, held.everyTurn(), answer);
            case SIDE_EVENT_APART -> new SideEventNorms(held.everyTurn(), answer).apart();
            case SPEAKER_COUNT -> PeopleNorms.count((SpeakerCount) norm, held.people(), answer);
            case SAME_SPEAKERS -> PeopleNorms.sameSpeakers((SameSpeakers) norm, held.people(), answer);
            case SPEAKER_KIND -> turns.speakerKind((SpeakerKind) norm);
            case SPEAKING_TIME -> turns.speakingTime((SpeakingTime) norm);
            case REDUCED_TIME -> turns.reducedTime((ReducedTime) norm);
            case DIVIDED_TIME -> turns.dividedTime((DividedTime) norm);
            case TURN_COUNT -> turns.turnCount((TurnCount) norm);
            case NO_INSCRIPTION -> turns.noInscription((NoInscription) norm);
            case ACCREDITATION_IN_FORCE -> turns.accreditation();
            case IDENTITY,
                    MANDATE_DOCUMENTS,
                    CHAIRING,
                    APPOINTMENT,
                    SIDE_EVENT_WINDOW,
                    SIDE_EVENT_COORDINATION,
                    AGENDA_ROW,
                    NO_DOUBLE_BOOKING -> answer.exempt(Exemption.NOT_SHOWN_BY_A_RECORD);
        }
    }

    /** What speaks of the whole session needs a record of every segment of the plenary; no record counts the others. */
    private static void whole(Norm norm, Retold retold, HeldLayouts held, Answer answer) {
        if (norm instanceof SegmentCount count && !count.segment().isPlenary()) {
            answer.exempt(Exemption.NOT_SHOWN_BY_A_RECORD);
            return;
        }
        if (!retold.isWhole()) {
            answer.exempt(Exemption.PART_OF_A_SESSION);
            return;
        }
        boolean complete = true;
        for (Sitting sitting : retold.sittings()) {
            if (!sitting.isRecorded() && sitting.segment().kind().isPlenary()) {
                answer.missing(Input.RECORD, sitting.at());
                complete = false;
            }
        }
        if (complete) {
            whole(norm, held.everyTurn().recorded(), answer);
        }
    }

    private static void whole(Norm norm, Layout layout, Answer answer) {
        switch (norm.kind()) {
            case SESSION_DATES -> SessionNorms.dates((SessionDates) norm, layout, answer);
            case DAY_COUNT -> SessionNorms.dayCount((DayCount) norm, layout, answer);
            case SEGMENT_COUNT -> SegmentNorms.count((SegmentCount) norm, layout, answer);
            default -> SegmentNorms.order((SegmentOrder) norm, layout.rows(), answer);
        }
    }
}
