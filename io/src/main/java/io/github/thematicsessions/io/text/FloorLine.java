package io.github.thematicsessions.io.text;

import io.github.thematicsessions.core.PrintableText;
import io.github.thematicsessions.core.floor.FloorStatus;
import java.util.ArrayList;
import java.util.List;

/** The floor in one line, its parts two spaces apart. */
final class FloorLine {

    private FloorLine() {}

    /** Puts a line together; the news, if there are any, stand before how things stand. */
    static String of(FloorStatus status, String news, Appearance appearance) {
        List<String> parts = new ArrayList<>();
        parts.add(ClockText.recorded(status.at().toLocalTime()));
        parts.add(status.segment().text());
        add(parts, news);
        parts.add(FloorText.subject(status));
        status.turn().map(RunningTimeText::of).ifPresent(parts::add);
        int phase = parts.size();
        add(parts, PhaseText.brief(status));
        status.budget().map(BudgetLeftText::brief).ifPresent(parts::add);
        status.nextObligatory().map(UpcomingText::brief).ifPresent(parts::add);
        status.deviation().map(ForecastText::of).ifPresent(parts::add);
        parts.replaceAll(PrintableText::of);
        if (!PhaseText.brief(status).isEmpty()) {
            parts.set(phase, appearance.paint(PhaseText.colour(status.phase()), parts.get(phase)));
        }
        return String.join("  ", parts) + "\n";
    }

    private static void add(List<String> parts, String words) {
        if (!words.isEmpty()) {
            parts.add(words);
        }
    }
}
