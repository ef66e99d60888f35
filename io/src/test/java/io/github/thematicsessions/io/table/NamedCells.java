package io.github.thematicsessions.io.table;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The rows of a table as those of their cells that are not empty, each behind the name of its column. */
final class NamedCells {

    private NamedCells() {}

    static List<String> of(Table table) {
        return table.rows().stream().map(row -> of(table.columns(), row)).toList();
    }

    private static String of(List<String> columns, List<String> row) {
        return IntStream.range(0, row.size())
                .filter(place -> !row.get(place).isEmpty())
                .mapToObj(place -> columns.get(place) + "=" + row.get(place))
                .collect(Collectors.joining(" | "));
    }
}
