package io.github.thematicsessions.io.programme;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Collects what is to be told of a programme, and makes diagnostics of it when the elements have their ids. */
final class Remarks {

    private final List<Remark> remarks = new ArrayList<>();

    private record Remark(
            DiagnosticKind kind,
            int line,
            int column,
            String asPublished,
            String readAs,
            @Nullable Draft element) {}

    void add(DiagnosticKind kind, Line line, String readAs, @Nullable Draft element) {
        add(kind, line, 0, line.body().length(), readAs, element);
    }

    /** Tells something of a part of a line, by its offsets in the body. */
    void add(DiagnosticKind kind, Line line, int from, int until, String readAs, @Nullable Draft element) {
        String words = Wording.trim(line.published(from, until));
        remarks.add(new Remark(kind, line.number(), line.column(from), words, readAs, element));
    }

    void add(Guess guess, Line line, @Nullable Draft element) {
        add(guess.kind(), line, guess.from(), guess.until(), guess.readAs(), element);
    }

    /** Tells something of which there are no words. */
    void addWordless(DiagnosticKind kind, int line, int column, String readAs, @Nullable Draft element) {
        remarks.add(new Remark(kind, line, column, "", readAs, element));
    }

    List<Diagnostic> diagnostics() {
        remarks.sort(Comparator.comparingInt(Remark::line).thenComparingInt(Remark::column));
        return remarks.stream().map(Remarks::diagnostic).toList();
    }

    private static Diagnostic diagnostic(Remark remark) {
        return new Diagnostic(
                remark.kind,
                remark.line,
                remark.column,
                remark.asPublished,
                remark.readAs,
                Optional.ofNullable(remark.element).map(Draft::id));
    }
}
