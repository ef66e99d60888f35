package io.github.thematicsessions.io.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.github.thematicsessions.core.report.Pointer;
import io.github.thematicsessions.io.DocumentException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A table that is being read: which columns it has, and its rows one by one, with every problem; not thread-safe. */
final class Reading {

    private final Columns columns;
    private final Formulas formulas;
    private final Problems problems = new Problems();
    private final Map<String, Integer> places = new HashMap<>();
    private final List<TextRow> rows = new ArrayList<>();
    private int width;
    private boolean whole = true;

    /**
     * The columns that a table may have.
     *
     * @param known all of them
     * @param required those without which it says nothing
     */
    record Columns(List<Column<?>> known, List<Column<?>> required) {}

    private Reading(Columns columns, Formulas formulas) {
        this.columns = columns;
        this.formulas = formulas;
    }

    /**
     * Reads a table.
     *
     * @param make makes the value of all rows; what it gives does not matter once it has told a problem
     * @return the value
     * @throws DocumentException if there is a problem
     */
    static <T> T read(TableText text, Formulas formulas, Columns columns, Function<Reading, @Nullable T> make) {
        Reading reading = new Reading(columns, formulas);
        T value = null;
        try {
            reading.take(text);
            value = reading.hasColumns() ? make.apply(reading) : null;
        } catch (Problems.TooMany enough) {
            value = null;
        }
        if (value == null || reading.problems.count() > 0) {
            throw DocumentException.of(reading.problems.list());
        }
        return value;
    }

    private void take(TableText text) {
        if (text.flaw().equals(TableText.TOO_LONG)) {
            refuse(new Place(1, 1), "a table of at most " + TableText.LONGEST + " bytes", text.flaw());
        } else {
            parse(text);
        }
    }

    private void parse(TableText text) {
        RowHandler handler = new RowHandler();
        CsvReader<TextRow> parser = CsvReader.builder()
                .allowUnclosedQuote(!text.flaw().isEmpty())
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .build(handler, text.text());
        TextRow last = null;
        try {
            for (TextRow row : parser) {
                accept(last);
                last = row;
            }
            end(text, last);
        } catch (CsvParseException flaw) {
            accept(last);
            TextRow row = handler.row();
            refuse(
                    row.place(row.cells().size()),
                    "a cell of which every quote is closed, and a comma or the end of the line behind it",
                    "a quote that is not closed, text behind it or more than one cell can hold");
        }
        if (width == 0 && whole) {
            refuse(new Place(1, 1), "a row that names the columns", "the end of the table");
        }
    }

    /** Where the bytes stop being text, the last row may be half a row. */
    private void end(TableText text, @Nullable TextRow last) {
        if (text.flaw().isEmpty()) {
            accept(last);
        } else {
            refuse(new Place(1, 1).behind(text.text()), "UTF-8 text", text.flaw());
        }
    }

    private void refuse(Place place, String expected, String found) {
        whole = false;
        problems.add(Pointer.root(), place, expected, found);
    }

    private void accept(@Nullable TextRow row) {
        if (row == null || row.cells().stream().allMatch(String::isEmpty)) {
            return;
        }
        if (width > 0) {
            rows.add(row);
        } else if (isSeparatedOtherwise(row)) {
            width = row.cells().size();
            refuse(row.place(0), "columns separated by commas", "semicolons or tabs");
        } else {
            name(row);
        }
    }

    /** Some spreadsheets separate cells by what the language of the machine suggests. */
    private static boolean isSeparatedOtherwise(TextRow names) {
        String first = names.cells().get(0);
        return names.cells().size() == 1 && (first.indexOf(';') >= 0 || first.indexOf('\t') >= 0);
    }

    /** The columns that may be there are listed for the first that may not: a table of another kind has dozens. */
    private void name(TextRow names) {
        String expected = "one of " + names(columns.known());
        for (int i = 0; i < names.cells().size(); i++) {
            String name = names.cells().get(i);
            boolean known =
                    columns.known().stream().anyMatch(column -> column.name().equals(name));
            if (!known) {
                problems.add(Pointer.root(), names.place(i), expected, Words.quoted(name));
                expected = "one of the columns named before";
            }
            if (places.putIfAbsent(name, i) != null && known) {
                problems.add(Pointer.root(), names.place(i), "each column once", Words.quoted(name) + " once more");
            }
        }
        width = names.cells().size();
        for (Column<?> column : columns.required()) {
            if (!places.containsKey(column.name())) {
                refuse(
                        names.place(0),
                        "the column " + column.name(),
                        names.cells().size() + " others");
            }
        }
    }

    private static String names(List<Column<?>> columns) {
        return columns.stream().map(column -> column.name()).collect(Collectors.joining(", "));
    }

    private boolean hasColumns() {
        return columns.required().stream().allMatch(column -> places.containsKey(column.name()));
    }

    /** Tells whether nothing is missing of what was given, so that what is not there was not given. */
    boolean isWhole() {
        return whole;
    }

    /** Returns the rows that have as many cells as there are columns. The others are told. */
    List<Cells> rows() {
        List<Cells> fit = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            TextRow row = rows.get(i);
            if (row.cells().size() == width) {
                fit.add(new Cells(this, row, i));
            } else {
                whole = false;
                int first = Math.min(row.cells().size(), width);
                String found = row.cells().size() + " cells";
                problems.add(Pointer.root().child(i), row.place(first), width + " cells, as the first row has", found);
            }
        }
        return fit;
    }

    Problems problems() {
        return problems;
    }

    /** Returns where the cells of a column stand in a row, or null if the table does not have it. */
    @Nullable
    Integer place(Column<?> column) {
        return places.get(column.name());
    }

    /** Returns a cell as it was given before it was neutralised. */
    String given(String cell) {
        return formulas.given(cell);
    }

    /** Says that the table lacks something. */
    void lacks(String expected, String found) {
        problems.add(Pointer.root(), new Place(1, 1), expected, found);
    }
}
