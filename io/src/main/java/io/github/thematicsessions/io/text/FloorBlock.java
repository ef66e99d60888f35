package io.github.thematicsessions.io.text;

import io.github.thematicsessions.core.floor.FloorStatus;
import io.github.thematicsessions.core.floor.RunningTurn;
import io.github.thematicsessions.io.text.TextLines.Cell;
import java.time.OffsetDateTime;
import java.util.List;

/** The floor in a few lines, as a chair has it on the screen: what runs above, what follows below. */
final class FloorBlock {

    /** As wide as a terminal is at least. */
    static final int WIDTH = 80;

    private static final int INDENT = 2;
    private static final int LABEL = 11;

    private final FloorStatus status;
    private final TextLines lines;

    private FloorBlock(FloorStatus status, Appearance appearance) {
        this.status = status;
        this.lines = new TextLines(appearance, WIDTH);
    }

    static String of(String title, FloorStatus status, Appearance appearance) {
        FloorBlock block = new FloorBlock(status, appearance);
        block.lines.line(
                Colour.BOLD, ClockText.recorded(status.at().toLocalTime()) + "  " + status.segment() + ": " + title);
        block.running();
        block.lines.blank();
        block.following();
        return block.lines.toString();
    }

    private void running() {
        labelled("floor of", FloorText.subject(status));
        labelled("time", status.turn().map(RunningTimeText::of).orElse("-"));
        labelled(PhaseText.colour(status.phase()), "phase", PhaseText.sentence(status));
        labelled(
                "limit",
                status.turn()
                        .flatMap(RunningTurn::limit)
                        .map(RunningTimeText::limit)
                        .orElse("-"));
    }

    private void following() {
        labelled("may speak", AccessText.lines(status.access()));
        status.budget().ifPresent(budget -> labelled("discussion", BudgetLeftText.lines(budget)));
        labelled("to come", UpcomingText.lines(status.upcoming(), status.at()));
        status.expectedEnd().ifPresent(end -> labelled("end", "expected " + end(end)));
    }

    private String end(OffsetDateTime end) {
        String deviation = status.deviation()
                .map(ForecastText::of)
                .map(words -> ", " + words)
                .orElse("");
        return "at " + UpcomingText.clock(end) + deviation;
    }

    private void labelled(String label, List<String> rows) {
        String first = label;
        for (String words : rows) {
            labelled(first, words);
            first = "";
        }
    }

    private void labelled(String label, String words) {
        lines.row(INDENT, Colour.FAINT, new Cell(label, LABEL), words);
    }

    /** The word that a colour underlines stands alone in its column. */
    private void labelled(Colour colour, String label, String words) {
        lines.row(INDENT, Colour.FAINT, new Cell(label, LABEL), words, colour);
    }
}
