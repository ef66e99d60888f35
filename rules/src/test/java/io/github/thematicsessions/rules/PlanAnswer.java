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
import java.util.function.Function;

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
        return of(report, provision, PlanAnswer::place, at -> at.pointer().toString());
    }

    /** The same with the places where something was found, and where something is missing, told in other words. */
    static List<String> of(
            Report report, String provision, Function<Location, String> found, Function<Location, String> lacking) {
        Judgement judgement = report.judgement(ProvisionId.of(provision)).orElseThrow();
        List<String> lines = new ArrayList<>();
        lines.add(judgement.outcome().code() + " "
                + judgement.exemption().map(Exemption::code).orElse(Integer.toString(judgement.judged())));
        report.findings().stream()
                .filter(finding -> finding.provision().text().equals(provision))
                .map(finding -> line(finding, found))
                .forEach(lines::add);
        judgement.missing().stream()
                .map(absence -> "missing " + absence.input().code() + " " + lacking.apply(absence.at()))
                .forEach(lines::add);
        return lines;
    }

    private static String line(Finding finding, Function<Location, String> place) {
        StringBuilder line = new StringBuilder();
        line.append(finding.severity().code())
                .append(' ')
                .append(finding.discrepancy().code());
        line.append(" at ").append(place.apply(finding.at()));
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
