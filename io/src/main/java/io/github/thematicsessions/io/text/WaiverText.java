package io.github.thematicsessions.io.text;

import io.github.thematicsessions.core.report.Report;
import io.github.thematicsessions.core.report.Waiver;
import io.github.thematicsessions.core.report.WaiverScope;
import io.github.thematicsessions.io.text.TextLines.Cell;
import java.util.List;

/** The waivers of a report: on what the chair does not insist, where, who decided it, and how many findings it matches. */
final class WaiverText {

    private static final int INDENT = 2;

    private WaiverText() {}

    static void write(Report report, TextLines lines) {
        List<Waiver> waivers = report.receipt().waivers();
        int width = Integer.toString(waivers.size()).length() + 2;
        for (int number = 1; number <= waivers.size(); number++) {
            Waiver waiver = waivers.get(number - 1);
            Cell cell = new Cell(Integer.toString(number), width);
            String what = waiver.provision() + " " + scope(waiver.scope());
            lines.row(
                    INDENT,
                    Colour.FAINT,
                    cell,
                    what + ": " + use(report.findings(number).size()));
            lines.line(INDENT + width, "by " + decision(waiver));
            lines.line(INDENT + width, "why: " + waiver.why());
        }
    }

    private static String use(int findings) {
        return switch (findings) {
            case 0 -> "of no use, no finding matches it";
            case 1 -> "1 finding";
            default -> findings + " findings";
        };
    }

    private static String scope(WaiverScope scope) {
        if (scope instanceof WaiverScope.Element element) {
            return "in " + element.id();
        }
        if (scope instanceof WaiverScope.Span span) {
            return "from " + ClockText.set(span.fromInclusive()) + " until " + ClockText.set(span.untilExclusive());
        }
        // Not reachable by another kind: the type is sealed, and Java 17 has no switch over types.
        return "in the whole session";
    }

    static String inShort(Waiver waiver) {
        return decision(waiver) + ": " + waiver.why();
    }

    /** Says who decided, when, and until when it holds. */
    static String decision(Waiver waiver) {
        return waiver.by() + ", decided " + ClockText.set(waiver.decided())
                + waiver.until().map(end -> ", until " + ClockText.set(end)).orElse("");
    }
}
