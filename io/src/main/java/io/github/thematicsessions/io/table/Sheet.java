package io.github.thematicsessions.io.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** A table that is being made; not thread-safe. */
final class Sheet {

    private final List<String> names;
    private final Map<String, Integer> places = new HashMap<>();
    private final List<List<String>> rows = new ArrayList<>();

    Sheet(List<Column<?>> columns) {
        this.names = columns.stream().map(column -> column.name()).toList();
        for (String name : names) {
            places.put(name, places.size());
        }
    }

    /** Begins the next row; its cells are empty. */
    Row row() {
        List<String> cells = new ArrayList<>(Collections.nCopies(names.size(), ""));
        rows.add(cells);
        return new Row(cells);
    }

    Table table() {
        return Table.of(names, rows);
    }

    /** Puts lists of columns behind one another. */
    @SafeVarargs
    static List<Column<?>> columns(List<Column<?>>... lists) {
        List<Column<?>> columns = new ArrayList<>();
        for (List<Column<?>> list : lists) {
            columns.addAll(list);
        }
        return List.copyOf(columns);
    }

    /** One row that is being filled. */
    final class Row {

        private final List<String> cells;

        private Row(List<String> cells) {
            this.cells = cells;
        }

        <T> Row put(Column<T> column, T value) {
            Integer place = places.get(column.name());
            if (place == null) {
                throw new IllegalStateException("no column " + column.name());
            }
            cells.set(place, column.form().write(value));
            return this;
        }

        <T> Row put(Column<T> column, Optional<T> value) {
            value.ifPresent(known -> put(column, known));
            return this;
        }

        Row put(Column<Integer> column, OptionalInt value) {
            value.ifPresent(known -> put(column, known));
            return this;
        }
    }
}
