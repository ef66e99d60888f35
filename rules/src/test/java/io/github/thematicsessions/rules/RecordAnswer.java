package io.github.thematicsessions.rules;

import io.github.thematicsessions.core.report.Absence;
import io.github.thematicsessions.core.report.Input;
import io.github.thematicsessions.core.report.Judgement;
import io.github.thematicsessions.core.report.Location;
import io.github.thematicsessions.core.report.Occurrence;
import io.github.thematicsessions.core.report.Report;
import java.util.ArrayList;
import java.util.List;

/**
 * What a check says of a record, in lines. A place is an element or, where it has no id, its pointer, with the number of the
 * event in the record.
 */
final class RecordAnswer {

    private RecordAnswer() {}

    /** How a provision stands and how often it was judged or why not, then what was found, then what is missing. */
    static List<String> of(Report report, String provision) {
        return PlanAnswer.of(report, provision, RecordAnswer::place, RecordAnswer::place);
    }

    private static String place(Location at) {
        return at
                + at.occurrence()
                        .map(Occurrence::event)
                        .map(event -> " " + event)
                        .orElse("");
    }

    /** In what way a record contradicts itself or the plan, at which event, where, and with what. */
    static List<String> irregular(Report report) {
        return report.irregularities().stream()
                .map(irregularity -> irregularity.kind().code() + " "
                        + place(irregularity.at())
                        + irregularity.with().stream()
                                .map(id -> " with " + id)
                                .findFirst()
                                .orElse(""))
                .toList();
    }

    /** Where something is missing, by each provision that asks for it. */
    static List<String> missing(Report report, Input input) {
        List<String> lines = new ArrayList<>();
        for (Judgement judgement : report.provisions()) {
            for (Absence absence : judgement.missing()) {
                if (absence.input() == input) {
                    lines.add(judgement.provision() + " " + place(absence.at()));
                }
            }
        }
        return lines;
    }

    /** What became of each part: how many turns it had and how long was spoken in it. */
    static List<String> courses(Report report) {
        return report.courses().stream()
                .map(course -> course.at() + " " + course.turns() + " " + course.spoken())
                .toList();
    }
}
