package io.github.thematicsessions.rules;

import io.github.thematicsessions.core.note.ProceduralNote;
import io.github.thematicsessions.core.report.ClauseStanding;
import io.github.thematicsessions.core.report.Finding;
import io.github.thematicsessions.core.report.Report;
import io.github.thematicsessions.core.session.ThematicSession;
import io.github.thematicsessions.rules.norm.Judge;
import io.github.thematicsessions.rules.norm.Plan;
import io.github.thematicsessions.rules.norm.Verdict;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * A procedural note made ready to judge. Preparing costs more than judging: make one check and keep it.
 *
 * <pre>{@code
 * NoteCheck check = NoteCheck.of(ProceduralNotes.sixthSession());
 * Report report = check.plan(session);
 * report.hasErrors(); // whether something that will be so is not so in the plan
 * }</pre>
 *
 * <p>The answer depends on the note and the session alone, never on a clock, a default zone or a default locale.
 *
 * <p>Immutable and thread-safe.
 */
public final class NoteCheck {

    private static final Comparator<Finding> BY_DATE_AND_PLACE = Comparator.comparing(
                    Finding::at, Comparator.comparing(at -> at.date().orElse(LocalDate.MIN)))
            .thenComparing(finding -> finding.at().pointer());

    private final ProceduralNote note;
    private final List<ClauseStanding> clauses;
    private final List<Judge> judges;

    private NoteCheck(ProceduralNote note) {
        this.note = Objects.requireNonNull(note, "note");
        this.clauses = note.clauses().stream()
                .map(clause ->
                        new ClauseStanding(clause.locator(), note.claimedBy(clause.locator()), clause.notCheckable()))
                .toList();
        this.judges = note.provisions().stream()
                .map(provision -> Judge.of(note, provision))
                .toList();
    }

    /**
     * Makes a note ready to judge.
     *
     * @param note the note
     * @return the check, to be kept and shared
     */
    public static NoteCheck of(ProceduralNote note) {
        return new NoteCheck(note);
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
     * Judges a plan by every provision of the note.
     *
     * @param session the plan, complete or not
     * @return a report that lists every clause and every provision; findings come by date, those without one first, then
     *     by their place in the session and, at the same place, in the order of the note
     */
    public Report plan(ThematicSession session) {
        Plan plan = Plan.of(Objects.requireNonNull(session, "session"));
        Verdict verdict = new Verdict();
        Report.Builder report = Report.builder();
        for (Judge judge : judges) {
            report.addProvisions(judge.judge(plan, verdict));
        }
        List<Finding> findings = verdict.findings();
        findings.sort(BY_DATE_AND_PLACE);
        return report.session(session.id())
                .sessionTitle(session.title())
                .note(note.id())
                .noteTitle(note.title())
                .clauses(clauses)
                .findings(findings)
                .build();
    }
}
