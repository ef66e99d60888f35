package io.github.thematicsessions.core.note;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The clauses of the sixth session's note as they were listed when its text was read, before there was any code. */
final class Ledger {

    /** One row of {@code note-ledger.csv}. */
    record Row(String locator, String strength, String bearer, String asks, String figures, String evaluated) {

        boolean isNotCheckable() {
            return evaluated.startsWith("not checkable");
        }
    }

    private Ledger() {}

    static List<Row> rows() {
        List<String> lines = text().lines().toList();
        if (!lines.get(0)
                .equals("locator,strength,bearer,what it asks for (paraphrase),figures,what can be evaluated")) {
            throw new AssertionError("another header: " + lines.get(0));
        }
        return lines.stream().skip(1).map(Ledger::row).toList();
    }

    private static Row row(String line) {
        List<String> cells = cells(line);
        if (cells.size() != 6) {
            throw new AssertionError("not six cells: " + line);
        }
        return new Row(cells.get(0), cells.get(1), cells.get(2), cells.get(3), cells.get(4), cells.get(5));
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char letter = line.charAt(i);
            if (letter == '"') {
                quoted = !quoted;
            } else if (letter == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(letter);
            }
        }
        cells.add(cell.toString());
        return cells;
    }

    private static String text() {
        try (InputStream ledger = Objects.requireNonNull(Ledger.class.getResourceAsStream("/note-ledger.csv"))) {
            return new String(ledger.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
