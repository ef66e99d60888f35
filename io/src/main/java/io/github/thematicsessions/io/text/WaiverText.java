package io.github.thematicsessions.io.text;

import io.github.thematicsessions.core.report.Report;
import io.github.thematicsessions.core.report.Waiver;
import io.github.thematicsessions.core.report.WaiverScope;
import io.github.thematicsessions.io.text.TextLines.Cell;
import java.util.List;
import java.util.Map;

/** The waivers of a report: on what the chair does not insist, where, who decided it, and how many findings it matches. */
final class WaiverText {

    private static final int INDENT = 2;

    private final Messages messages;

    private WaiverText(Messages messages) {
        this.messages = messages;
    }

    static void write(Report report, TextLines lines, Messages messages) {
        WaiverText text = new WaiverText(messages);
        List<Waiver> waivers = report.receipt().waivers();
        int width = Integer.toString(waivers.size()).length() + 2;
        for (int number = 1; number <= waivers.size(); number++) {
            Waiver waiver = waivers.get(number - 1);
            Cell cell = new Cell(Integer.toString(number), width);
            int findings = report.findings(number).size();
            lines.row(INDENT, Colour.FAINT, cell, text.what(waiver, findings));
            lines.line(INDENT + width, messages.say("waiver.by", "decision", decision(waiver, messages)));
            lines.line(INDENT + width, messages.say("waiver.why", "why", messages.apart(waiver.why())));
        }
    }

    private String what(Waiver waiver, int findings) {
        return messages.say(
                "waiver.what",
                Map.of(
                        "provision", messages.apart(waiver.provision().text()),
                        "scope", scope(waiver.scope()),
                        "use",
                                findings == 0
                                        ? messages.say("waiver.unused")
                                        : messages.count("waiver.findings", findings)));
    }

    private String scope(WaiverScope scope) {
        if (scope instanceof WaiverScope.Element element) {
            return messages.say(
                    "waiver.scope.element",
                    "element",
                    messages.apart(element.id().text()));
        }
        if (scope instanceof WaiverScope.Span span) {
            return messages.say(
                    "waiver.scope.span",
                    Map.of(
                            "start", messages.apart(ClockText.set(span.fromInclusive())),
                            "end", messages.apart(ClockText.set(span.untilExclusive()))));
        }
        // Not reachable by another kind: the type is sealed, and Java 17 has no switch over types.
        return messages.say("waiver.scope.session");
    }

    static String inShort(Waiver waiver) {
        return decision(waiver, Messages.english()) + ": " + waiver.why();
    }

    /** Says who decided, when, and until when it holds. */
    static String decision(Waiver waiver, Messages messages) {
        String by = NoteWords.said(waiver.by(), messages);
        String when = messages.apart(ClockText.set(waiver.decided()));
        return waiver.until()
                .map(ClockText::set)
                .map(messages::apart)
                .map(end -> messages.say("waiver.decision.until", Map.of("by", by, "when", when, "end", end)))
                .orElseGet(() -> messages.say("waiver.decision", Map.of("by", by, "when", when)));
    }
}
