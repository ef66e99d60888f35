package io.github.thematicsessions.io.picture;

import io.github.thematicsessions.core.report.Report;
import io.github.thematicsessions.core.session.ThematicSession;
import io.github.thematicsessions.io.json.ReportJson;
import io.github.thematicsessions.io.json.SessionJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A plan with three findings, a side event during a panel and slots without hours, and what a check says of it. */
final class BrokenPlan {

    private BrokenPlan() {}

    static ThematicSession session() {
        return SessionJson.read(resource("broken-plan.json"));
    }

    static Report report() {
        return ReportJson.read(resource("broken-plan-report.json"));
    }

    /** The report of a record of some minutes of its first panel. */
    static Report held() {
        return ReportJson.read(resource("broken-plan-record-report.json"));
    }

    static String resource(String name) {
        try (var stream = BrokenPlan.class.getResourceAsStream("/pictures/" + name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }
}
