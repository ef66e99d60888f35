package io.github.thematicsessions.io.table;

import io.github.thematicsessions.core.InvalidValueException;
import io.github.thematicsessions.core.report.Pointer;
import java.util.BitSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The cells of one row that is being read, found by their columns; not thread-safe. */
final class Cells {

    private static final String EMPTY = "an empty cell";

    private final Reading reading;
    private final TextRow row;
    private final int number;
    private final BitSet asked = new BitSet();
    private boolean sound = true;

    /**
     * Makes the cells of a row.
     *
     * @param number the number of the row from 0, without the one that names the columns
     */
    Cells(Reading reading, TextRow row, int number) {
        this.reading = reading;
        this.row = row;
        this.number = number;
    }

    /** Returns what a cell holds; empty if it is empty, or after what is wrong with it has been told. */
    <T> Optional<T> find(Column<T> column) {
        String cell = cell(column);
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(column.form().read(cell));
        } catch (InvalidValueException refusal) {
            refuse(column, refusal.expected(), Words.quoted(cell));
            return Optional.empty();
        }
    }

    OptionalInt findNumber(Column<Integer> column) {
        Optional<Integer> number = find(column);
        return number.isPresent() ? OptionalInt.of(number.get()) : OptionalInt.empty();
    }

    /** Returns what a cell holds that may not be empty, or null after what is wrong with it has been told. */
    <T> @Nullable T require(Column<T> column) {
        if (isEmpty(column)) {
            String found = reading.place(column) == null ? "no column " + column.name() : EMPTY;
            refuse(column, column.form().expected(), found);
            return null;
        }
        return find(column).orElse(null);
    }

    /**
     * Holds a cell that repeats what others say against them, so that nobody changes it in vain. It may be empty.
     *
     * @param derived what the others say, or empty if they do not say it
     */
    <T> void agree(Column<T> column, Optional<T> derived) {
        boolean before = sound;
        if (derived.isPresent() && cell(column).equals(column.form().write(derived.get()))) {
            return;
        }
        Optional<T> repeated = find(column);
        if (before && repeated.isPresent() && !repeated.equals(derived)) {
            String expected = derived.map(
                            value -> column.form().write(value) + ", as other cells say, or an empty cell")
                    .orElse(EMPTY + ", because other cells do not say it");
            refuse(column, expected, Words.quoted(cell(column)));
        }
    }

    /** Tells whether a cell is empty, without having asked what it holds. */
    boolean isEmpty(Column<?> column) {
        Integer place = reading.place(column);
        return place == null || row.cells().get(place).isEmpty();
    }

    private String cell(Column<?> column) {
        Integer place = reading.place(column);
        if (place == null) {
            return "";
        }
        asked.set(place);
        return reading.given(row.cells().get(place));
    }

    /** Says what is wrong with a cell. */
    void refuse(Column<?> column, String expected, String found) {
        sound = false;
        Integer place = reading.place(column);
        reading.problems()
                .add(
                        Pointer.root().child(number).child(column.name()),
                        row.place(place == null ? 0 : place),
                        expected,
                        found);
    }

    /** Says that a row above lacks, unless rows are known to be missing: then that has been told. */
    void refuseWhole(Column<?> column, String expected, String found) {
        if (reading.isWhole()) {
            refuse(column, expected, found);
        } else {
            sound = false;
        }
    }

    /** Refuses every cell that is not empty and that nobody has asked for. */
    void refuseOthers(Iterable<Column<?>> columns, String kind) {
        for (Column<?> column : columns) {
            Integer place = reading.place(column);
            if (place != null && !asked.get(place) && !isEmpty(column)) {
                refuse(column, EMPTY + " in a row of " + kind, Words.quoted(cell(column)));
            }
        }
    }

    /**
     * Makes a value of what was found.
     *
     * @param column where it is told that the value makes no sense
     * @param make makes it
     * @return the value, or null if something is wrong with the row
     */
    <T> @Nullable T make(Column<?> column, Supplier<T> make) {
        if (!sound) {
            return null;
        }
        try {
            return make.get();
        } catch (InvalidValueException refusal) {
            refuse(column, refusal.expected(), Words.quoted(refusal.found()));
            return null;
        }
    }
}
