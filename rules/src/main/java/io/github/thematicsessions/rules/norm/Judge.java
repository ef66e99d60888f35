package io.github.thematicsessions.rules.norm;

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
import io.github.thematicsessions.core.note.Basis;
import io.github.thematicsessions.core.note.Citation;
import io.github.thematicsessions.core.note.ProceduralNote;
import io.github.thematicsessions.core.note.Provision;
import io.github.thematicsessions.core.note.Strength;
import io.github.thematicsessions.core.report.Absence;
import io.github.thematicsessions.core.report.Exemption;
import io.github.thematicsessions.core.report.Finding;
import io.github.thematicsessions.core.report.Judgement;
import io.github.thematicsessions.core.report.Outcome;
import io.github.thematicsessions.core.report.Severity;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A provision made ready: its evaluator, its severity and its citation.
 *
 * <p>Immutable and thread-safe.
 */
public final class Judge {

    private static final int PASSED_BEFOREHAND = 16;

    private final Provision provision;
    private final Severity severity;
    private final Citation citation;
    private final Evaluator evaluator;
    private final boolean inForce;
    private final List<Judgement> passed;
    private final Map<Exemption, Judgement> exempt = new EnumMap<>(Exemption.class);

    private Judge(ProceduralNote note, Provision provision) {
        this.provision = provision;
        this.severity = severity(provision.strength(), provision.basis());
        this.citation = new Citation(note.id(), provision.clauses().get(0));
        this.inForce = note.isInForce(provision);
        this.evaluator =
                inForce ? evaluator(provision.norm()) : (plan, verdict) -> verdict.exempt(Exemption.READING_NOT_CHOSEN);
        this.passed = IntStream.range(0, PASSED_BEFOREHAND)
                .mapToObj(judged -> newJudgement(Outcome.PASS, judged, List.of(), null))
                .toList();
        for (Exemption reason : Exemption.values()) {
            exempt.put(reason, newJudgement(Outcome.NOT_APPLICABLE, 0, List.of(), reason));
        }
    }

    /**
     * Makes a provision ready.
     *
     * @param note the note, whose readings decide whether the provision is in force
     * @param provision a provision of that note
     * @return the judge
     */
    public static Judge of(ProceduralNote note, Provision provision) {
        return new Judge(note, provision);
    }

    private static Evaluator evaluator(Norm norm) {
        return switch (norm.kind()) {
            case IDENTITY -> new IdentityEvaluator((Identity) norm);
            case SESSION_DATES -> new SessionDatesEvaluator((SessionDates) norm);
            case MANDATE_DOCUMENTS -> new MandateDocumentsEvaluator((MandateDocuments) norm);
            case DAY_COUNT -> new DayCountEvaluator((DayCount) norm);
            case MEETING_HOURS -> new MeetingHoursEvaluator((MeetingHours) norm);
            case CHAIRING -> new ChairingEvaluator((Chairing) norm);
            case SEGMENT_COUNT -> new SegmentCountEvaluator((SegmentCount) norm);
            case SEGMENT_ORDER -> new SegmentOrderEvaluator((SegmentOrder) norm);
            case SLOT_PRESENCE -> new SlotPresenceEvaluator((SlotPresence) norm);
            case SLOT_ORDER -> new SlotOrderEvaluator((SlotOrder) norm);
            case SLOT_POSITION -> new SlotPositionEvaluator((SlotPosition) norm);
            case SPEAKER_COUNT -> new SpeakerCountEvaluator((SpeakerCount) norm);
            case SPEAKER_KIND -> new SpeakerKindEvaluator((SpeakerKind) norm);
            case APPOINTMENT -> new AppointmentEvaluator((Appointment) norm);
            case SAME_SPEAKERS -> new SameSpeakersEvaluator((SameSpeakers) norm);
            case SPEAKING_TIME -> new SpeakingTimeEvaluator((SpeakingTime) norm);
            case REDUCED_TIME -> new ReducedTimeEvaluator((ReducedTime) norm);
            case DIVIDED_TIME -> new DividedTimeEvaluator((DividedTime) norm);
            case TURN_COUNT -> new TurnCountEvaluator((TurnCount) norm);
            case NO_INSCRIPTION -> new NoInscriptionEvaluator((NoInscription) norm);
            case ALTERNATION -> new AlternationEvaluator((Alternation) norm);
            case ACCREDITATION_IN_FORCE -> new AccreditationInForceEvaluator();
            case SIDE_EVENT_WINDOW -> new SideEventWindowEvaluator((SideEventWindow) norm);
            case SIDE_EVENT_APART -> new SideEventApartEvaluator();
            case SIDE_EVENT_COORDINATION -> new SideEventCoordinationEvaluator();
            case AGENDA_ROW -> new AgendaRowEvaluator((AgendaRow) norm);
            case NO_DOUBLE_BOOKING ->
                switch (((NoDoubleBooking) norm).resource()) {
                    case ROOM -> new OneRoomEvaluator();
                    case PERSON -> new OnePersonEvaluator();
                };
        };
    }

    /** Severity follows the verb of the source; what is derived or interpreted is at most a warning. */
    private static Severity severity(Strength strength, Basis basis) {
        Severity byVerb = switch (strength) {
            case REQUIRED, PROHIBITED, LIMITED -> Severity.ERROR;
            case ENCOURAGED, PERMITTED, STATED -> Severity.INFO;
        };
        return basis == Basis.QUOTED ? byVerb : Verdict.milder(byVerb, Severity.WARNING);
    }

    /**
     * Tells whether the provision holds under the readings that are chosen.
     *
     * @return whether it does
     */
    public boolean isInForce() {
        return inForce;
    }

    /**
     * Judges a plan by this provision.
     *
     * @param plan the plan
     * @param verdict collects the findings
     * @return how the provision stands
     */
    public Judgement judge(Plan plan, Verdict verdict) {
        verdict.open(this);
        evaluator.judge(plan, verdict);
        return verdict.close();
    }

    /**
     * Returns the provision itself.
     *
     * @return the provision
     */
    public Provision provision() {
        return provision;
    }

    /**
     * Returns the sentence of the note that asks for it.
     *
     * @return the clause to cite first
     */
    public Citation citation() {
        return citation;
    }

    Severity severity() {
        return severity;
    }

    /** Starts a finding with all that this provision says of it. */
    Finding.Builder finding() {
        return Finding.builder()
                .provision(provision.id())
                .basis(provision.basis())
                .bearer(provision.bearer())
                .citation(citation)
                .because(provision.derivedFrom());
    }

    /** Makes a judgement; that a few elements passed, or that nothing applies, is told by one that was made beforehand. */
    Judgement judgement(Outcome outcome, int judged, List<Absence> missing, @Nullable Exemption exemption) {
        Judgement known = switch (outcome) {
            case PASS -> judged < passed.size() ? passed.get(judged) : null;
            case NOT_APPLICABLE -> exemption == null ? null : exempt.get(exemption);
            case FAIL, NOT_EVALUATED, WAIVED -> null;
        };
        return known == null ? newJudgement(outcome, judged, missing, null) : known;
    }

    private Judgement newJudgement(Outcome outcome, int judged, List<Absence> missing, @Nullable Exemption exemption) {
        return new Judgement(
                provision.id(),
                provision.title(),
                provision.clauses(),
                provision.strength(),
                provision.basis(),
                outcome,
                judged,
                missing,
                Optional.ofNullable(exemption));
    }
}
