package io.github.thematicsessions.rules;

import io.github.thematicsessions.core.InvalidValueException;
import io.github.thematicsessions.core.fit.Feasibility;
import io.github.thematicsessions.core.norm.Stage;
import io.github.thematicsessions.core.note.ProceduralNote;
import io.github.thematicsessions.core.record.FloorEvent;
import io.github.thematicsessions.core.record.FloorRecord;
import io.github.thematicsessions.core.report.Catalogue;
import io.github.thematicsessions.core.report.ClauseStanding;
import io.github.thematicsessions.core.report.Finding;
import io.github.thematicsessions.core.report.Judgement;
import io.github.thematicsessions.core.report.Receipt;
import io.github.thematicsessions.core.report.Report;
import io.github.thematicsessions.core.report.Waiver;
import io.github.thematicsessions.core.session.ElementId;
import io.github.thematicsessions.core.session.ThematicSession;
import io.github.thematicsessions.rules.fit.TimeNorms;
import io.github.thematicsessions.rules.fit.Timetable;
import io.github.thematicsessions.rules.floor.Floor;
import io.github.thematicsessions.rules.norm.Judge;
import io.github.thematicsessions.rules.norm.Plan;
import io.github.thematicsessions.rules.norm.Verdict;
import io.github.thematicsessions.rules.record.HeldSession;
import io.github.thematicsessions.rules.record.Proceedings;
import io.github.thematicsessions.rules.record.RecordJudge;
import io.github.thematicsessions.rules.record.Watches;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A procedural note made ready to judge. Preparing costs more than judging: make one check and keep it.
 *
 * <pre>{@code
 * NoteCheck check = NoteCheck.of(ProceduralNotes.sixthSession());
 * Report planned = check.plan(session);
 * planned.hasErrors(); // false
 * Report held = check.record(session, record);
 * }</pre>
 *
 * <p>The answer depends on the note, the session, the record and the waivers alone, never on a clock, a default zone or a
 * default locale. The receipt of a report names the version of the time zone data of the platform, by which the instants of
 * a record are put on the clock of the session.
 *
 * <p>Immutable and thread-safe.
 */
public final class NoteCheck {

    private final ProceduralNote note;
    private final List<ClauseStanding> clauses;
    private final List<Judge> judges;
    private final TimeNorms times;
    private final Waivers waivers;
    private final UnaryOperator<Finding> waived;
    private final Receipt receipt;

    private NoteCheck(
            ProceduralNote note,
            List<ClauseStanding> clauses,
            List<Judge> judges,
            TimeNorms times,
            List<Waiver> waivers) {
        this.note = note;
        this.clauses = clauses;
        this.judges = judges;
        this.times = times;
        this.waivers = new Waivers(waivers);
        this.waived = this.waivers::waived;
        this.receipt = Engine.receipt(note, waivers);
    }

    /**
     * Makes a note ready to judge.
     *
     * @param note the note
     * @return the check, to be kept and shared
     */
    public static NoteCheck of(ProceduralNote note) {
        Objects.requireNonNull(note, "note");
        List<ClauseStanding> clauses = note.clauses().stream()
                .map(clause ->
                        new ClauseStanding(clause.locator(), note.claimedBy(clause.locator()), clause.notCheckable()))
                .toList();
        List<Judge> judges = note.provisions().stream()
                .map(provision -> Judge.of(note, provision))
                .toList();
        return new NoteCheck(note, clauses, judges, TimeNorms.of(note), List.of());
    }

    /**
     * Returns this check with the decisions of a chair not to insist: a finding that a waiver matches is waived, by the
     * first that does.
     *
     * @param decided the waivers, in place of those that this check has
     * @return the check with these waivers; nothing is prepared again
     */
    public NoteCheck waiving(List<Waiver> decided) {
        return new NoteCheck(note, clauses, judges, times, List.copyOf(decided));
    }

    /**
     * Returns the note that is checked against.
     *
     * @return the note
     */
    public ProceduralNote note() {
        return note;
    }

    /**
     * Lists what this check judges by.
     *
     * @return every provision of the note, with where it can be judged
     */
    public Catalogue catalogue() {
        return Catalogue.of(note);
    }

    /**
     * Judges a plan by every provision of the note.
     *
     * @param session the plan, complete or not
     * @return a report that lists every clause and every provision; findings come by date, those without one first, then
     *     by their place in the session and, at the same place, in the order of the note
     */
    public Report plan(ThematicSession session) {
        Plan plan = Plan.of(Objects.requireNonNull(session, "session"));
        Verdict verdict = new Verdict(Stage.PLAN);
        Judgement[] judgements = new Judgement[judges.size()];
        for (int judge = 0; judge < judgements.length; judge++) {
            judgements[judge] = judges.get(judge).judge(plan, verdict);
        }
        return complete(report(session, judgements, verdict.findings()), judgements);
    }

    /**
     * Answers whether a plan can hold, by what it and the note ask of its time. A provision that a waiver speaks of is not held
     * to at its place.
     *
     * @param session the plan, complete or not
     * @return when each part can start and end, how much time the floor has, and what cannot hold together
     */
    public Feasibility fit(ThematicSession session) {
        return timetable(session).feasibility();
    }

    /**
     * Lays a plan out in time, to be asked more than once.
     *
     * @param session the plan, complete or not
     * @return its timetable
     */
    public Timetable timetable(ThematicSession session) {
        return Timetable.of(Objects.requireNonNull(session, "session"), times, waivers.all());
    }

    /**
     * Judges a session as it was held, by every provision of the note that a record can show.
     *
     * @param session the plan of the session, complete or not
     * @param record what took place, complete or not
     * @return a report that lists every clause and every provision; findings come by date, then in the order of the record
     */
    public Report record(ThematicSession session, FloorRecord record) {
        return record(
                session, record.session(), record.covers(), record.events().iterator());
    }

    /**
     * Judges a session as it was held while its record is read, which may be longer than memory: apart from what the report
     * tells, the memory that it takes does not grow with the record.
     *
     * @param session the plan of the session, complete or not
     * @param named of which session the record says that it is, empty if it does not say
     * @param covers the segments that the record is meant to cover, empty for the whole session
     * @param events what took place, in the order of the record; read to its end
     * @return the same report as that of the whole record
     */
    public Report record(
            ThematicSession session, Optional<ElementId> named, List<ElementId> covers, Iterator<FloorEvent> events) {
        Watches watches = Watches.of(judges);
        Proceedings proceedings = new Proceedings(Objects.requireNonNull(session, "session"), named, covers, watches);
        while (events.hasNext()) {
            proceedings.accept(events.next());
        }
        HeldSession held = proceedings.conclude();
        RecordJudge recordJudge = new RecordJudge(held, watches);
        Judgement[] judgements = new Judgement[judges.size()];
        for (int judge = 0; judge < judgements.length; judge++) {
            judgements[judge] = recordJudge.judge(judges.get(judge));
        }
        return complete(
                report(session, judgements, recordJudge.findings())
                        .stage(Stage.RECORD)
                        .covers(covers)
                        .irregularities(proceedings.irregularities())
                        .courses(held.courses()),
                judgements);
    }

    /**
     * Opens the floor of one segment, to follow it while it is held. What is found on it is what a record of the same events
     * shows of the norms that can be judged while the floor is open.
     *
     * @param session the plan of the session, complete or not
     * @param panel which segment is run: a panel or any other
     * @return the floor on which nothing has happened
     * @throws InvalidValueException if the plan has no such segment; the message lists those that it has
     */
    public Floor floor(ThematicSession session, ElementId panel) {
        return Floor.of(note, session, timetable(session), panel, waived);
    }

    /**
     * Judges a session as it was held while it is recorded or read, by a record that does not say of which session it is.
     *
     * @param session the plan of the session, complete or not
     * @param covers the segments that the record is meant to cover, empty for the whole session
     * @param events what took place, in the order of the record; read to its end
     * @return the same report as that of the whole record
     */
    public Report record(ThematicSession session, List<ElementId> covers, Iterator<FloorEvent> events) {
        return record(session, Optional.empty(), covers, events);
    }

    private Report.Builder report(ThematicSession session, Judgement[] judgements, List<Finding> findings) {
        findings.sort(FindingOrder.BY_DATE_AND_PLACE);
        waivers.apply(findings, judgements);
        return Report.builder()
                .session(session.id())
                .sessionTitle(session.title())
                .note(note.id())
                .noteTitle(note.title())
                .receipt(receipt)
                .findings(findings);
    }

    /** Adds what is long: a copy takes over the lists that are made, where a builder collects them element by element. */
    private Report complete(Report.Builder report, Judgement[] judgements) {
        return report.build().withClauses(clauses).withProvisions(judgements);
    }

    /**
     * Returns which note is made ready to judge.
     *
     * @return a line, as {@code check against gcm-thematic-6-note, edition 1}
     */
    @Override
    public String toString() {
        return "check against " + note.id() + ", edition " + note.edition();
    }
}
