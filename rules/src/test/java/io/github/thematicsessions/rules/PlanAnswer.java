package io.github.thematicsessions.rules;

import io.github.thematicsessions.core.note.ProceduralNotes;
import io.github.thematicsessions.core.note.ProvisionId;
import io.github.thematicsessions.core.report.Exemption;
import io.github.thematicsessions.core.report.Finding;
import io.github.thematicsessions.core.report.Judgement;
import io.github.thematicsessions.core.report.Location;
import io.github.thematicsessions.core.report.Report;
import io.github.thematicsessions.core.session.ThematicSession;
import java.util.ArrayList;
import java.util.List;

/**
 * All that a check says of a plan under one provision, in lines: how it stands and how often it was judged or why not, then
 * what was found with measures and repairs, then what is missing with its place.
 */
final class PlanAnswer {

    private static final NoteCheck SIXTH = NoteCheck.of(ProceduralNotes.sixthSession());

    private PlanAnswer() {}

    /** What a check against the note of the sixth session says. */
    static List<String> of(ThematicSession session, String provision) {
        return of(SIXTH, session, provision);
    }

    static List<String> of(NoteCheck check, ThematicSession session, String provision) {
        return of(check.plan(session), provision);
    }

    static List<String> of(Report report, String provision) {
        Judgement judgement = report.judgement(ProvisionId.of(provision)).orElseThrow();
        List<String> lines = new ArrayList<>();
        lines.add(judgement.outcome().code() + " "
                + judgement.exemption().map(Exemption::code).orElse(Integer.toString(judgement.judged())));
        report.findings().stream()
                .filter(finding -> finding.provision().text().equals(provision))
                .map(PlanAnswer::line)
                .forEach(lines::add);
        judgement.missing().stream()
                .map(absence ->
                        "missing " + absence.input().code() + " " + absence.at().pointer())
                .forEach(lines::add);
        return lines;
    }

    private static String line(Finding finding) {
        StringBuilder line = new StringBuilder();
        line.append(finding.severity().code())
                .append(' ')
                .append(finding.discrepancy().code());
        line.append(" at ").append(place(finding.at()));
        finding.with().forEach(other -> line.append(" with ").append(other));
        finding.measured().ifPresent(measured -> line.append(", is ").append(measured));
        finding.allowed().ifPresent(allowed -> line.append(", asked ").append(allowed));
        finding.difference().ifPresent(difference -> line.append(", by ").append(difference));
        finding.repairs().forEach(repair -> line.append("; ").append(repair));
        return line.toString();
    }

    private static String place(Location at) {
        String within = at.within().map(id -> id + "/").orElse("");
        return at.id().map(id -> within + id).orElseGet(() -> at.pointer().toString())
                + at.time().map(time -> " " + time).orElse("");
    }
}
