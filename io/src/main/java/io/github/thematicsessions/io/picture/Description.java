package io.github.thematicsessions.io.picture;

import io.github.thematicsessions.core.report.Report;
import io.github.thematicsessions.core.session.ThematicSession;
import io.github.thematicsessions.io.text.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The picture in words, line by line, for readers that speak. */
final class Description {

    private final ThematicSession session;
    private final List<DayPlan> days;
    private final Optional<Report> report;

    Description(ThematicSession session, List<DayPlan> days, Optional<Report> report) {
        this.session = session;
        this.days = days;
        this.report = report;
    }

    String text() {
        List<String> lines = new ArrayList<>(new Header(session, List.of()).told());
        for (DayPlan day : days) {
            lines.add(day.heading());
            day.timed().forEach(entry -> lines.add(entry.telling()));
            day.untimed().forEach(entry -> lines.add(entry.telling()));
        }
        lines.addAll(DayPlan.elsewhere(session));
        report.ifPresent(told -> findings(lines, told));
        lines.removeIf(String::isEmpty);
        return String.join("\n", lines);
    }

    private void findings(List<String> lines, Report told) {
        Labels.of(told).stream().map(Prose::of).forEach(lines::add);
        new FindingNotes(told, session)
                .blocks(Marks.of(session, report).all())
                .forEach(block -> lines.add(block.told()));
    }
}
