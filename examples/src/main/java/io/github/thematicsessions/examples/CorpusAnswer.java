package io.github.thematicsessions.examples;

import io.github.thematicsessions.core.report.Report;
import io.github.thematicsessions.io.json.ReportJson;
import java.util.List;
import java.util.Optional;

/**
 * What is said of one document of a corpus.
 *
 * @param report the report as a line; empty if the document cannot be read
 * @param breaks whether a finding is an error
 * @param complaints what is wrong with the document itself, as lines without their ends
 */
record CorpusAnswer(Optional<String> report, boolean breaks, List<String> complaints) {

    static CorpusAnswer of(Optional<Report> report, List<String> complaints) {
        boolean breaks = report.map(Report::hasErrors).orElse(false);
        return new CorpusAnswer(report.map(ReportJson::writeLine), breaks, complaints);
    }
}
