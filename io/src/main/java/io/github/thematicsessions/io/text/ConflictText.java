package io.github.thematicsessions.io.text;

import io.github.thematicsessions.core.fit.Conflict;
import io.github.thematicsessions.io.text.TextLines.Cell;
import java.util.List;

/** One conflict: on which day, what cannot hold together, who asks for it, and what could give. */
final class ConflictText {

    private static final int INDENT = 4;
    private static final int LABEL = 11;

    private ConflictText() {}

    static void write(Conflict conflict, TextLines lines) {
        String date = conflict.demands()
                .get(0)
                .part()
                .at()
                .date()
                .map(day -> " (" + day + ")")
                .orElse("");
        lines.line(2, "day " + conflict.day() + date);
        lines.line(INDENT, ConflictSentence.of(conflict));
        labelled("asked by", "", DemandSources.of(ConflictSentence.inOrder(conflict)), lines);
        List<String> remedies = RemedyText.of(conflict.remedies());
        labelled(
                "could be",
                "or",
                remedies.isEmpty()
                        ? List.of("no cut within the note, no move and no waiver ends it by itself")
                        : remedies,
                lines);
    }

    private static void labelled(String label, String again, List<String> words, TextLines lines) {
        String before = label;
        for (String line : words) {
            lines.row(INDENT, Colour.FAINT, new Cell(before, LABEL), line);
            before = again;
        }
    }
}
