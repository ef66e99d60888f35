package io.github.thematicsessions.io.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.github.thematicsessions.io.document.Destination;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/**
 * A table that is ready to be written: its columns, and rows with one cell for each.
 *
 * <p>It is written as RFC 4180 has it: lines end with a carriage return and a line feed, a cell with a comma, a quote or a
 * line end stands in quotes, a quote within is doubled. The same table gives the same text everywhere.
 *
 * <p>Words that somebody else has put into a plan may run as a formula in a spreadsheet; {@link #neutralised()} prevents it,
 * and is never done unasked, because it changes the cells.
 *
 * <p>Immutable and thread-safe.
 */
public final class Table {

    private static final String MARK = "\ufeff";

    private final List<String> columns;
    private final List<List<String>> rows;
    private final boolean named;
    private final boolean marked;

    private Table(List<String> columns, List<List<String>> rows, boolean named, boolean marked) {
        this.columns = columns;
        this.rows = rows;
        this.named = named;
        this.marked = marked;
    }

    /** Makes a table whose first row names the columns. */
    static Table of(List<String> columns, List<List<String>> rows) {
        return new Table(List.copyOf(columns), rows.stream().map(List::copyOf).toList(), true, false);
    }

    /** Returns this table without the row that names the columns. */
    Table withoutNames() {
        return new Table(columns, rows, false, marked);
    }

    /**
     * Returns this table with the mark in front that tells some spreadsheets that it is UTF-8; it is U+FEFF, and who reads
     * tables here steps over it.
     *
     * @return the table, to be written with a mark
     */
    public Table marked() {
        return new Table(columns, rows, named, true);
    }

    /**
     * Returns this table without cells that run as a formula in a spreadsheet: an apostrophe is put in front of every cell
     * that begins with {@code =}, {@code +}, {@code -}, {@code @}, a tab or a carriage return, or with apostrophes and then
     * one of these. {@link Formulas#NEUTRALISED} takes it away again.
     *
     * @return the table with such cells changed
     */
    public Table neutralised() {
        List<List<String>> harmless = rows.stream()
                .map(row -> row.stream().map(Formulas::neutralised).toList())
                .toList();
        return new Table(columns, harmless, named, marked);
    }

    /**
     * Returns the names of the columns.
     *
     * @return the names in their order
     */
    public List<String> columns() {
        return columns;
    }

    /**
     * Returns the rows, without the one that names the columns.
     *
     * @return the cells of each row in the order of the columns; an empty cell is empty text
     */
    public List<List<String>> rows() {
        return rows;
    }

    /**
     * Writes the table.
     *
     * @return the text
     */
    public String write() {
        StringWriter text = new StringWriter();
        text.append(marked ? MARK : "");
        try (CsvWriter out =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            if (named) {
                out.writeRecord(columns);
            }
            rows.forEach(out::writeRecord);
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
        return text.toString();
    }

    /**
     * Writes the table to a stream, which is flushed and left open.
     *
     * @param stream takes the table in UTF-8
     * @throws UncheckedIOException if the stream fails
     */
    public void write(OutputStream stream) {
        Destination.write(write(), stream);
    }

    /**
     * Writes the table to a file, which is made or replaced.
     *
     * @param file takes the table in UTF-8
     * @throws UncheckedIOException if the file cannot be written
     */
    public void write(Path file) {
        Destination.write(write(), file);
    }

    /**
     * Returns the number of rows and columns, for logs and debuggers.
     *
     * @return such as {@code 13 rows of 45 columns}
     */
    @Override
    public String toString() {
        return rows.size() + " rows of " + columns.size() + " columns";
    }
}
