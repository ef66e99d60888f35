package io.github.thematicsessions.io.text;

import io.github.thematicsessions.core.PrintableText;
import io.github.thematicsessions.core.report.Finding;
import io.github.thematicsessions.core.report.Irregularity;
import io.github.thematicsessions.core.report.Occurrence;
import io.github.thematicsessions.core.report.Outcome;

/** What an event has shown, in one line: a finding or why the event is refused. */
final class FloorMessages {

    private FloorMessages() {}

    static String of(Finding finding, Appearance appearance) {
        boolean waived = finding.outcome() == Outcome.WAIVED;
        String kind = waived ? Phrases.of(Outcome.WAIVED) : Phrases.one(finding.severity());
        Colour colour = waived ? Phrases.colour(Outcome.WAIVED) : Phrases.colour(finding.severity());
        String words = PlaceText.nameAndSegment(finding.at()) + ": " + FindingText.sentence(finding) + ": "
                + finding.provision() + " (" + finding.citation().locator() + " of "
                + finding.citation().note() + ")";
        return line(appearance.paint(colour, kind), words);
    }

    static String of(Irregularity refusal, Appearance appearance) {
        String time = refusal.at()
                .occurrence()
                .map(Occurrence::began)
                .map(began -> ClockText.recorded(began.toLocalTime()) + " ")
                .orElse("");
        String kind = appearance.paint(Colour.YELLOW, "refused");
        return line(kind, time + IrregularityText.sentence(refusal));
    }

    private static String line(String kind, String words) {
        return "  " + kind + "  " + PrintableText.of(words) + "\n";
    }
}
