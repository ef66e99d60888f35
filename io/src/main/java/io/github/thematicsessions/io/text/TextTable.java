package io.github.thematicsessions.io.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Rows of cells under headings. The first column holds names, which are not broken: one that is too wide stands alone above
 * its row. The other columns are as wide as their widest cell up to a width of their own, less where that gives the names
 * their room; a wider cell is broken.
 */
final class TextTable {

    private static final int INDENT = 2;
    private static final int GAP = 2;

    private final List<Column> columns;
    private final List<List<String>> rows = new ArrayList<>();

    TextTable(List<Column> columns) {
        this.columns = columns;
        rows.add(columns.stream().map(Column::heading).toList());
    }

    void row(List<String> cells) {
        rows.add(cells);
    }

    /** Adds a line that no column divides. */
    void line(String words) {
        rows.add(List.of(words));
    }

    void write(TextLines lines) {
        rows.replaceAll(row ->
                row.size() == 1 ? row : row.stream().map(lines::printable).toList());
        int[] widths = widths();
        for (int row = 0; row < rows.size(); row++) {
            Colour colour = row == 0 ? Colour.FAINT : null;
            for (String line : lines(rows.get(row), widths)) {
                lines.exactly(colour, " ".repeat(INDENT) + line);
            }
        }
    }

    private int[] widths() {
        int[] widths = new int[columns.size()];
        int left = TextLines.WIDTH - INDENT;
        int spare = 0;
        for (int column = 1; column < widths.length; column++) {
            widths[column] = Math.min(columns.get(column).widest(), widest(column));
            left -= widths[column] + GAP;
            spare += widths[column] - narrowest(column, widths);
        }
        int names = widestUpTo(left + spare);
        for (int column = widths.length - 1; column > 0 && left < names; column--) {
            int saved = Math.min(names - left, widths[column] - narrowest(column, widths));
            widths[column] -= saved;
            left += saved;
        }
        widths[0] = Math.max(DisplayWidth.of(columns.get(0).heading()), Math.min(left, names));
        return widths;
    }

    private int narrowest(int column, int[] widths) {
        return Math.min(columns.get(column).narrowest(), widths[column]);
    }

    /** A name that no narrowing gives room narrows nothing. */
    private int widestUpTo(int room) {
        return rows.stream()
                .filter(row -> row.size() > 1)
                .mapToInt(row -> DisplayWidth.of(row.get(0)))
                .filter(length -> length <= room)
                .max()
                .orElse(0);
    }

    private int widest(int column) {
        return rows.stream()
                .filter(row -> row.size() > 1)
                .mapToInt(row -> DisplayWidth.of(row.get(column)))
                .max()
                .orElse(0);
    }

    private List<String> lines(List<String> row, int[] widths) {
        List<String> lines = new ArrayList<>();
        if (row.size() == 1) {
            lines.add(row.get(0));
            return lines;
        }
        boolean apart = DisplayWidth.of(row.get(0)) > widths[0];
        if (apart) {
            lines.add(row.get(0));
        }
        List<List<String>> cells = new ArrayList<>();
        cells.add(List.of(apart ? "" : row.get(0)));
        for (int column = 1; column < row.size(); column++) {
            cells.add(CellLines.of(row.get(column), widths[column]));
        }
        int height = cells.stream().mapToInt(List::size).max().orElse(0);
        for (int line = 0; line < height; line++) {
            lines.add(line(cells, line, widths));
        }
        return lines;
    }

    private String line(List<List<String>> cells, int number, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < widths.length; column++) {
            List<String> cell = cells.get(column);
            String words = number < cell.size() ? cell.get(number) : "";
            String space = " ".repeat(Math.max(0, widths[column] - DisplayWidth.of(words)));
            boolean right = columns.get(column).right();
            line.append(right ? space + words : words + space).append(" ".repeat(GAP));
        }
        return line.toString().stripTrailing();
    }

    /**
     * A column.
     *
     * @param heading what stands above it
     * @param right whether its cells end, rather than begin, at the same place
     * @param narrowest how narrow it becomes where the first column needs the room
     * @param widest how wide it may become; the first column has no such width of its own
     */
    record Column(String heading, boolean right, int narrowest, int widest) {

        /** The first column. */
        static Column first(String heading) {
            return new Column(heading, false, 0, 0);
        }

        /** A column whose cells begin at the same place; it has room for its heading. */
        static Column left(String heading, int narrowest, int widest) {
            int room = DisplayWidth.of(heading);
            return new Column(heading, false, Math.max(narrowest, room), Math.max(widest, room));
        }

        /** A column whose cells end at the same place; it has room for its heading. */
        static Column right(String heading, int widest) {
            int room = Math.max(widest, DisplayWidth.of(heading));
            return new Column(heading, true, room, room);
        }
    }
}
